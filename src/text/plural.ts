/** “1 task”, “2 tasks”: a number with its English noun; `many` where the plural is more than an s. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
