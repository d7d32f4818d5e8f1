import type { Citation } from '../../language/index.ts';
import type { Model } from '../../model/index.ts';
import { dayFigures, dayLike } from '../cited-day.ts';
import { inText, rule } from '../rule.ts';
import { quoted } from '../say.ts';

export const attachmentLine = rule({
  id: 'attachment-line',
  summary: {
    vi: 'Dòng “(Kèm theo …)” khác số, ký hiệu, ngày của chính văn bản',
    en: 'The line “(Kèm theo …)” contradicts the document it stands in',
  },
  why: {
    vi: 'Dòng này hay được chép từ năm trước hoặc từ văn bản khác. Chỉ so phần mà cả hai nơi đều đã ghi; số hoặc ngày còn để trống thì không so.',
    en: 'The line is often copied. Only what both places state is compared; an open number or day is not.',
  },
  clause: 'NĐ 30/2020, PL I, Phần II',
  severity: { draft: 'error', final: 'error' },
  fix: 'unsafe',
  examples: () => ({
    good: [
      {
        plan: 'plan:\n  number: "03"\n  symbol: KH-SNV\n  date: 16/01/2023\nappendices:\n  - attached: (Kèm theo Kế hoạch số 03/KH-SNV ngày 16 tháng 01 năm 2023 của Sở Nội vụ)\n',
      },
      {
        plan: 'plan:\n  symbol: KH-SNV\n  date: "?/01/2023"\nappendices:\n  - attached: (Kèm theo Kế hoạch số …/KH-SNV ngày … tháng 01 năm 2023)\n',
      },
    ],
    bad: [
      {
        plan: 'plan:\n  number: "03"\n  symbol: KH-SNV\n  date: 16/01/2023\nappendices:\n  - attached: (Kèm theo Kế hoạch số 03/KH-UBND ngày 16/01/2022 của Sở Nội vụ)\n',
        finds: ['KH-UBND', '16/01/2022'],
        fixed:
          'plan:\n  number: "03"\n  symbol: KH-SNV\n  date: 16/01/2023\nappendices:\n  - attached: (Kèm theo Kế hoạch số 03/KH-SNV ngày 16/01/2023 của Sở Nội vụ)\n',
      },
    ],
  }),
  check({ model, report }) {
    const own = ownDocument(model);
    for (const { in: text, what } of model.citations) {
      if (text.role !== 'attached') continue;
      for (const { span, expected, name } of contradictions(what, own, text.text)) {
        const written = text.text.slice(...span);
        report({
          at: inText(text, span),
          message: {
            vi: `Ghi ${quoted(written)}, không khớp ${name.vi} của ${own.type}.`,
            en: `${quoted(written)} does not agree with the ${name.en} of the document.`,
          },
          hint: { vi: `Sửa: ${expected}`, en: `Write: ${expected}` },
          fix: {
            title: { vi: `Sửa thành ${expected}`, en: `Change to ${expected}` },
            edits: [{ at: inText(text, span), text: expected }],
          },
        });
      }
    }
  },
});

type Own = { readonly type: string; readonly number?: string; readonly symbol?: string; readonly day?: string };

/** What the line names: the decision under which the plan is issued, else the plan itself. */
function ownDocument({ file, head, day }: Model): Own {
  const { number, symbol, type } = file[head] ?? {};
  return {
    type: type ?? (head === 'decision' ? 'Quyết định' : 'Kế hoạch'),
    ...(number && { number }),
    ...(symbol && { symbol }),
    ...(day && { day }),
  };
}

type Contradiction = {
  readonly span: readonly [number, number];
  readonly expected: string;
  readonly name: { vi: string; en: string };
};

function contradictions(cited: Citation, own: Own, text: string): Contradiction[] {
  const found: Contradiction[] = [];
  const bare = (number: string): string => number.replace(/^0+(?=\d)/, '');
  if (cited.number && own.number && cited.numberSpan && bare(cited.number) !== bare(own.number)) {
    found.push({ span: cited.numberSpan, expected: own.number.padStart(2, '0'), name: { vi: 'số', en: 'number' } });
  }
  if (
    cited.symbol &&
    own.symbol &&
    cited.symbolSpan &&
    cited.symbol.toUpperCase() !== own.symbol.toUpperCase().replace(/^\d{4}\//, '')
  ) {
    found.push({ span: cited.symbolSpan, expected: own.symbol, name: { vi: 'ký hiệu', en: 'symbol' } });
  }
  if (cited.date && own.day && cited.dateSpan && cited.date !== own.day) {
    const span = dayFigures(text, cited.dateSpan);
    found.push({ span, expected: dayLike(text.slice(...span), own.day), name: { vi: 'ngày', en: 'date' } });
  }
  return found;
}
