import { diffArrays } from 'diff';
import type { Mark } from '../../diff/index.ts';

/** A name with the signs after it, and the name alone as it is compared. */
type Name = { readonly text: string; readonly key: string };

/**
 * Two cells that name units, name by name: of “Văn phòng” and “Các phòng” nobody marks half a name. Signs between
 * names go with the name before them and make no difference.
 */
export function markNames(old: string, fresh: string): Mark[] {
  const runs = diffArrays(namesOf(old), namesOf(fresh), { comparator: (a, b) => a.key === b.key });
  const before = namesOf(old);
  let at = 0;
  return runs.map(({ added, removed, value }): Mark => {
    const text = value.map((name) => name.text).join('');
    if (added) return { kind: 'added', text };
    const was = before
      .slice(at, at + value.length)
      .map((name) => name.text)
      .join('');
    at += value.length;
    return removed ? { kind: 'removed', text } : { kind: 'same', text, old: was };
  });
}

function namesOf(cell: string): Name[] {
  const names = cell.normalize('NFC').match(/[^,;\n]+[,;\s]*/gu) ?? [];
  return names.map((text) => ({ text, key: text.replace(/[,;.\s]+$/u, '').toLocaleLowerCase('vi') }));
}
