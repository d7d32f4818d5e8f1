import { matchesOf, textsWith } from '../find-texts.ts';
import { inText, rule } from '../rule.ts';
import { quoted } from '../say.ts';

/** Letters of other alphabets that look like ours, and ours. */
const ALIKE: Readonly<Record<string, string>> = {
  Ð: 'Đ',
  Ɖ: 'Đ',
  ð: 'đ',
  ɖ: 'đ',
  А: 'A',
  В: 'B',
  С: 'C',
  Е: 'E',
  Н: 'H',
  К: 'K',
  М: 'M',
  О: 'O',
  Р: 'P',
  Т: 'T',
  Х: 'X',
  а: 'a',
  с: 'c',
  е: 'e',
  о: 'o',
  р: 'p',
  х: 'x',
  у: 'y',
  і: 'i',
  Ι: 'I',
  Ο: 'O',
  ο: 'o',
  '\u0131': 'i',
};

export const lookAlikeLetter = rule({
  id: 'look-alike-letter',
  summary: {
    vi: 'Chữ của bảng chữ khác trông giống chữ Việt (ð, а)',
    en: 'A letter of another alphabet that looks Vietnamese',
  },
  why: {
    vi: 'Nhìn giống nhau nhưng tìm kiếm, sắp xếp, đọc máy đều sai; thường đến từ phông cũ hoặc chép từ tệp PDF.',
    en: 'They look alike, but searching, sorting and reading machines go wrong; they come from old fonts or PDF files.',
  },
  severity: { draft: 'warning', final: 'warning' },
  fix: 'safe',
  examples: () => ({
    good: [{ plan: 'plan: {subject: Đẩy mạnh cải cách năm 2023}\n' }],
    bad: [
      {
        plan: 'plan: {subject: Ðẩy mạnh cải cách năm 2023}\n',
        finds: ['Ð'],
        fixed: 'plan: {subject: Đẩy mạnh cải cách năm 2023}\n',
      },
    ],
  }),
  check({ model, report }) {
    for (const text of textsWith(model, STRANGER)) {
      for (const { 0: letter, index } of matchesOf(text, STRANGER)) {
        const right = ALIKE[letter];
        if (right === undefined) continue;
        const word = /\S*$/u.exec(text.text.slice(0, index))?.[0] + (/^\S*/u.exec(text.text.slice(index))?.[0] ?? '');
        report({
          at: inText(text, [index, index + 1]),
          message: {
            vi: `“${letter}” trong ${quoted(word)} không phải chữ “${right}”.`,
            en: `“${letter}” in ${quoted(word)} is not the letter “${right}”.`,
          },
          hint: { vi: `Sửa: ${right}`, en: `Write: ${right}` },
          fix: {
            title: { vi: `Sửa thành ${right}`, en: `Change to ${right}` },
            edits: [{ at: inText(text, [index, index + 1]), text: right }],
          },
        });
      }
    }
  },
});

const STRANGER = /[ÐƉðɖ\u0131\u0370-\u04ff]/gu;
