/** The first signs of the words of a folded name: “phong nghiep vu 1” is pnv1. */
export function initials(folded: string): string {
  return folded
    .split(/[^a-z0-9]+/)
    .map((word) => word.charAt(0))
    .join('');
}
