import type { Citation } from '../../language/index.ts';
import type { Found } from '../../model/index.ts';
import { citedName, documentKey, mentions, subjectOf } from '../cited-documents.ts';
import { inText, rule } from '../rule.ts';

export const documentTwoTitles = rule({
  id: 'document-two-titles',
  summary: {
    vi: 'Một văn bản được gọi bằng hai tên, hai giai đoạn khác nhau',
    en: 'One document under two titles or periods',
  },
  why: {
    vi: 'Cùng số, cùng ngày mà nói về hai việc thì một chỗ chép nhầm. Nói gọn hơn, viết tắt thì không sao.',
    en: 'One number with two subjects is a slip in one place. A shorter or abbreviated title is fine.',
  },
  severity: { draft: 'info', final: 'warning' },
  fix: 'none',
  examples: () => ({
    good: [
      {
        plan: 'plan:\n  opening: Quyết định số 468/QĐ-TTg ngày 27/3/2021 phê duyệt Đề án đổi mới thực hiện cơ chế một cửa trong giải quyết thủ tục hành chính.\n  closing: Quyết định số 468/QĐ-TTg ngày 27/3/2021 phê duyệt Đề án đổi mới cơ chế một cửa.\n',
      },
      {
        plan: 'plan:\n  opening: Quyết định số 15/QĐ-UBND về quy chế làm việc.\n  closing: Quyết định số 15/QĐ-UBND về phân bổ dự toán ngân sách huyện.\n',
      },
    ],
    bad: [
      {
        plan: 'plan:\n  opening: Quyết định số 605/QĐ-UBND về Đề án nâng cao chất lượng dịch vụ công giai đoạn 2020 - 2025.\n  closing: Quyết định số 605/QĐ-UBND về Đề án nâng cao chất lượng dịch vụ công giai đoạn 2021 - 2025.\n',
        finds: ['Quyết định số 605/QĐ-UBND'],
      },
      {
        plan: 'plan:\n  opening: Quyết định số 605/QĐ-UBND ngày 02/3/2022 về Chương trình chuyển đổi số giai đoạn 2021 - 2025.\n  closing: Quyết định số 605/QĐ-UBND ngày 02/3/2022 về Kế hoạch nâng cao chỉ số năng lực cạnh tranh giai đoạn 2022 - 2030.\n',
        finds: ['Quyết định số 605/QĐ-UBND ngày 02/3/2022'],
      },
    ],
  }),
  check({ model, report }) {
    const first = new Map<string, { found: Found<Citation>; subject: string }>();
    const told = new Set<string>();
    for (const found of mentions(model)) {
      const { number, symbol } = found.what;
      const dated = documentKey(found.what);
      const bare = number && symbol ? `${number}/${symbol}` : undefined;
      const subject = subjectOf(found);
      const key = dated ?? bare;
      if (key === undefined || subject === '') continue;
      const same = dated === undefined ? undefined : first.get(dated);
      const before = same ?? (bare === undefined ? undefined : first.get(bare));
      for (const name of [dated, bare]) if (name !== undefined && !first.has(name)) first.set(name, { found, subject });
      if (before !== undefined && !told.has(key) && differ(before.subject, subject, same !== undefined)) {
        told.add(key);
        report({
          at: inText(found.in, found.what.span),
          message: {
            vi: `${citedName(found.what)} được nêu với hai tên khác nhau trong kế hoạch này.`,
            en: `${citedName(found.what)} is given two different titles in this plan.`,
          },
          hint: { vi: 'Kiểm tra trích yếu bản gốc, thống nhất một tên.', en: 'Check the original and use one title.' },
          related: [
            {
              at: inText(before.found.in, before.found.what.span),
              message: { vi: 'Lần nêu trước', en: 'The earlier mention' },
            },
            ...[before.found, found].flatMap((one) => {
              const period = periodNear(one);
              return period === undefined
                ? []
                : [{ at: inText(one.in, period), message: { vi: 'Giai đoạn', en: 'The period' } }];
            }),
          ],
        });
      }
    }
  },
});

/** The years in the sentence of a mention, where there is one range of them. */
function periodNear({ in: { text }, what: { span } }: Found<Citation>): readonly [number, number] | undefined {
  const start = Math.max(text.lastIndexOf(';', span[0]), text.lastIndexOf('\n', span[0])) + 1;
  const end = /[;.\n]/u.exec(text.slice(span[1]));
  const sentence = text.slice(start, end ? span[1] + end.index : undefined);
  const ranges = [...sentence.matchAll(/(?:giai đoạn )?\d{4} ?[-–] ?\d{4}/gu)];
  const [only] = ranges;
  if (only === undefined || ranges.length > 1) return undefined;
  return [start + only.index, start + only.index + only[0].length];
}

const SHORT: Readonly<Record<string, string>> = {
  cchc: 'cai cach hanh chinh',
  tthc: 'thu tuc hanh chinh',
  ubnd: 'uy ban nhan dan',
  cntt: 'cong nghe thong tin',
};
const EMPTY = new Set(
  've viec ban hanh phe duyet quy dinh thuc hien trien khai huong dan cua va cac nhung trong tren dia ban tinh theo den nam mot so chi tiet thi sua doi bo sung'.split(
    ' ',
  ),
);

/**
 * Two periods, or hardly a word in common though both say enough. Without its date only the words can tell that one
 * document is meant, so then the periods must differ in what is else one title.
 */
function differ(a: string, b: string, isDated: boolean): boolean {
  const [pa, pb] = [a, b].map((text) => /(\d{4}) ?- ?(\d{4})/.exec(text)?.slice(1).join('-'));
  const periods = pa !== undefined && pb !== undefined && pa !== pb;
  const [wa, wb] = [a, b].map(
    (text) =>
      new Set(
        (text.match(/[a-z]+/g) ?? [])
          .flatMap((word) => (SHORT[word] ?? word).split(' '))
          .filter((word) => !EMPTY.has(word)),
      ),
  );
  if (wa === undefined || wb === undefined) return false;
  const shared = [...wa].filter((word) => wb.has(word)).length / Math.max(1, Math.min(wa.size, wb.size));
  if (periods) return isDated || shared >= 0.6;
  return isDated && wa.size >= 4 && wb.size >= 4 && shared < 0.25;
}
