/** What to do when the run is broken off (Ctrl-C), besides ending. */
const cleanups = new Set<() => void>();

/** Registers a clean-up for as long as something is under way; call what it returns when that is over. */
export function onInterrupt(cleanup: () => void): () => void {
  cleanups.add(cleanup);
  return () => {
    cleanups.delete(cleanup);
  };
}

/** Runs every clean-up that is registered; for the handler of Ctrl-C. */
export function cleanUp(): void {
  for (const cleanup of cleanups) cleanup();
}
