import type { Directory } from '../language/index.ts';

const NONE = {};

/** The same function with its answer for each directory kept; plans of one office share theirs. */
export function perDirectory<T>(
  make: (directory: Directory | undefined) => T,
): (directory: Directory | undefined) => T {
  const made = new WeakMap<object, { readonly value: T }>();
  return (directory) => {
    const known = made.get(directory ?? NONE);
    if (known) return known.value;
    const value = make(directory);
    made.set(directory ?? NONE, { value });
    return value;
  };
}
