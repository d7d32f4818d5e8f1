import type { Yaml } from './office.ts';

/** What a section prints in front: its number, its title (if any) and, without a title, its first paragraph. */
export type Heading = {
  readonly number: string;
  readonly title: string | undefined;
  readonly depth: number;
  readonly text: unknown;
};

const LETTERS = [...'abcdđeghiklmnopqrstuvxy'];
const ROMAN: readonly (readonly [number, string])[] = [
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

export function roman(value: number): string {
  let [rest, text] = [value, ''];
  for (const [worth, sign] of ROMAN)
    while (rest >= worth) {
      text += sign;
      rest -= worth;
    }
  return text;
}

/** The place of a printed number in its row: `IV.` 4, `2.3.` 3, `đ)` 5; 0 where it is no number. */
export function place(number: string): number {
  const core = number.replace(/[.)]+$/u, '');
  if (/^[\d.]+$/.test(core)) return Number(core.split('.').at(-1));
  if (/^[IVXL]+$/.test(core)) return Array.from({ length: 60 }, (_, i) => roman(i + 1)).indexOf(core) + 1;
  return LETTERS.indexOf(core) + 1;
}

/** Numbers the sections of a plan as a person does, from the scheme and the pinned numbers. */
export function headings(sections: unknown, scheme: readonly string[], parent = '', depth = 0): Heading[] {
  let before = 0;
  return ((sections ?? []) as Yaml[]).flatMap((section) => {
    const pinned = section.number;
    const number = pinned === undefined ? make(scheme[depth] ?? '-', before + 1, parent) : String(pinned);
    before = place(number) || before + (pinned === undefined ? 1 : 0);
    const title = section.title === undefined ? undefined : String(section.title);
    return [{ number, title, depth, text: section.text }, ...headings(section.sections, scheme, number, depth + 1)];
  });
}

function make(form: string, value: number, parent: string): string {
  const end = /[.)]+$/.exec(form)?.[0] ?? '';
  const core = form.slice(0, form.length - end.length);
  if (/^\d+\.\d/.test(core)) return `${parent.replace(/[.)]+$/u, '')}.${value}${end}`;
  if (/^\d/.test(core)) return `${value}${end}`;
  if (/^[IVX]/.test(core)) return `${roman(value)}${end}`;
  if (/^[a-z]/.test(core)) return `${LETTERS[value - 1]}${end}`;
  return form;
}
