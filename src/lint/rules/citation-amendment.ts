import type { Citation } from '../../language/index.ts';
import type { Found } from '../../model/index.ts';
import { documentNumbered, type LegalDocument } from '../../registry/index.ts';
import { knownDocument } from '../known-document.ts';
import { inText, rule } from '../rule.ts';
import { dayWords } from '../say.ts';

export const citationAmendment = rule({
  id: 'citation-amendment',
  summary: {
    vi: 'Nêu văn bản sửa đổi này mà thiếu văn bản sửa đổi khác',
    en: 'One amendment is cited and a later one is not',
  },
  why: {
    vi: 'Kế hoạch đã nêu một văn bản và văn bản sửa đổi nó thì nên nêu đủ các lần sửa đổi đã ban hành đến ngày của kế hoạch. Chỉ nêu văn bản gốc thì không nói.',
    en: 'Where a document and its amendment are cited, the amendments issued by the plan’s day should all be. A document cited alone is fine.',
  },
  clause: 'Danh mục văn bản của ccht',
  severity: { draft: 'off', final: 'info' },
  fix: 'none',
  examples: () => ({
    good: [
      {
        plan: 'plan:\n  date: 10/01/2023\n  opening: Nghị định số 108/2014/NĐ-CP ngày 20/11/2014 của Chính phủ.\n',
      },
      {
        plan: 'plan:\n  date: 10/01/2020\n  opening: Nghị định số 108/2014/NĐ-CP, sửa đổi tại Nghị định số 113/2018/NĐ-CP.\n',
      },
      {
        plan: 'plan:\n  date: 10/01/2023\n  opening: Nghị định số 108/2014/NĐ-CP, sửa đổi tại Nghị định số 113/2018/NĐ-CP và Nghị định số 143/2020/NĐ-CP.\n',
      },
    ],
    bad: [
      {
        plan: 'plan:\n  date: 10/01/2023\n  opening: Nghị định số 108/2014/NĐ-CP, sửa đổi tại Nghị định số 113/2018/NĐ-CP.\n',
        stage: 'final',
        finds: ['Nghị định số 113/2018/NĐ-CP'],
      },
    ],
  }),
  check({ model, issued, report }) {
    if (issued === undefined) return;
    const cited = new Map<string, { document: LegalDocument; places: Found<Citation>[] }>();
    for (const found of model.citations) {
      const known = knownDocument(found);
      if (known.kind !== 'known') continue;
      const one = cited.get(known.document.number);
      if (one) one.places.push(found);
      else cited.set(known.document.number, { document: known.document, places: [found] });
    }
    for (const { document } of cited.values()) {
      const amendedBy = document.amendedBy ?? [];
      if (amendedBy.length < 2 || document.statusConfidence === 'low') continue;
      const named = cited.get(amendedBy.findLast((number) => cited.has(number)) ?? '');
      const left = amendedBy.flatMap((number) => {
        const amendment = cited.has(number) ? undefined : documentNumbered(number);
        return amendment?.issued !== undefined && amendment.issued < issued.first
          ? [{ number, day: dayWords(amendment.issued) }]
          : [];
      });
      const [first, ...others] = named?.places ?? [];
      if (named === undefined || first === undefined || left.length === 0) continue;
      const missing = left.map(({ number, day }) => `${number} (${day})`).join(', ');
      report({
        at: inText(first.in, [first.what.span[0], first.what.symbolSpan?.[1] ?? first.what.span[1]]),
        message: {
          vi: `${document.number} còn được sửa đổi bởi ${missing}; kế hoạch chỉ nêu ${named.document.number}.`,
          en: `${document.number} was also amended by ${missing}; the plan names ${named.document.number} only.`,
        },
        hint: { vi: 'Bổ sung, hoặc chỉ nêu văn bản gốc.', en: 'Add it, or cite the amended document alone.' },
        related: others.map((found) => ({
          at: inText(found.in, [found.what.span[0], found.what.symbolSpan?.[1] ?? found.what.span[1]]),
          message: { vi: named.document.number, en: named.document.number },
        })),
      });
    }
  },
});
