import { plural } from '../../text/index.ts';
import { oneLine } from '../one-line.ts';
import { rule } from '../rule.ts';

const planOf = (text: string): string => `plan:\n  sections:\n    - {title: NHIỆM VỤ, text: "${text}"}\n`;

export const letterDecomposed = rule({
  id: 'letter-decomposed',
  summary: {
    vi: 'Chữ có dấu viết rời (Unicode tổ hợp), không phải chữ dựng sẵn',
    en: 'Letters and marks written apart (NFD)',
  },
  why: {
    vi: 'Chữ và dấu viết rời in ra dễ lệch dấu, tìm kiếm và so sánh không ra; thường do chép từ máy Mac hoặc tệp PDF. ccht đọc và in như chữ dựng sẵn, nhưng người khác mở tệp này vẫn gặp chữ rời.',
    en: 'Letters and marks apart print badly and are not found by a search; they come from a Mac or a PDF. ccht reads and prints whole letters, but whoever else opens the file meets them apart.',
  },
  severity: { draft: 'info', final: 'info' },
  fix: 'safe',
  examples: () => ({
    good: [{ plan: planOf('Rà soát quy chế của Sở.') }],
    bad: [
      {
        plan: planOf(`Rà soát ${'quy chế'.normalize('NFD')} của ${'Sở.'.normalize('NFD')}`),
        finds: ['chế'],
        fixed: planOf('Rà soát quy chế của Sở.'),
      },
    ],
  }),
  check({ decomposed, report }) {
    const slips = decomposed().map((word) => ({ ...word, right: word.text.text.slice(...word.span) }));
    const finding = oneLine(
      slips,
      {
        vi: `${slips.length} chữ viết rời dấu (Unicode tổ hợp).`,
        en: `${plural(slips.length, 'word')} with letters and marks apart (NFD).`,
      },
      { vi: 'Sửa được thành chữ dựng sẵn: --fix', en: '--fix makes them whole (NFC)' },
      { vi: 'Đổi thành chữ dựng sẵn', en: 'Make the letters whole' },
    );
    if (finding) report(finding);
  },
});
