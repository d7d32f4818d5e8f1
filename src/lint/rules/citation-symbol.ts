import type { Citation } from '../../language/index.ts';
import { fold } from '../../text/index.ts';
import { inText, rule } from '../rule.ts';
import { quoted } from '../say.ts';

export const citationSymbol = rule({
  id: 'citation-symbol',
  summary: { vi: 'Ký hiệu của văn bản viện dẫn viết sai', en: 'The symbol of a cited document is malformed' },
  why: {
    vi: 'Ký hiệu sai thì không tìm được văn bản. Chỉ soát ký hiệu của Trung ương và của Đảng, vốn có một cách viết; ký hiệu của địa phương do cơ quan đặt nên không soát.',
    en: 'A wrong symbol finds no document. Only symbols of central bodies and of the Party are checked; local ones belong to the office.',
  },
  clause: 'NĐ 30/2020, PL I, Mục II.3',
  severity: { draft: 'error', final: 'error' },
  fix: 'unsafe',
  examples: {
    good: [
      {
        plan: 'plan:\n  opening: Thực hiện Nghị định số 35/2022/NĐ-CP ngày 28/5/2022 của Chính phủ; Nghị quyết số 27-NQ/TW ngày 21/5/2018; Nghị quyết số 595/NQ-UBTVQH15 ngày 12/9/2022.\n',
      },
      {
        plan: 'plan:\n  opening: Theo Công văn số 12/SNV-CCHC&VTLT; Nghị quyết số 05-NQ/CB; Nghị quyết số 01-NQ/ĐUK; Kế hoạch số 177-KH/TU.\n',
      },
    ],
    bad: [
      {
        plan: 'plan:\n  opening: Thực hiện Nghị định số 35/2022/NNĐ-CP ngày 28/5/2022 của Chính phủ.\n',
        finds: ['NNĐ-CP'],
        fixed: 'plan:\n  opening: Thực hiện Nghị định số 35/2022/NĐ-CP ngày 28/5/2022 của Chính phủ.\n',
      },
      {
        plan: 'plan:\n  opening: Thực hiện Nghị quyết số 27/NQ-TW ngày 21/5/2018.\n',
        finds: ['27/NQ-TW'],
        fixed: 'plan:\n  opening: Thực hiện Nghị quyết số 27-NQ/TW ngày 21/5/2018.\n',
      },
      {
        plan: 'plan:\n  opening: Thực hiện Nghị quyết số 76-NQ/CP ngày 15/7/2021 của Chính phủ.\n',
        finds: ['76-NQ/CP'],
        fixed: 'plan:\n  opening: Thực hiện Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ.\n',
      },
    ],
  },
  check({ model, report }) {
    for (const { in: text, what } of model.citations) {
      const fault = faultOf(what);
      if (fault === undefined) continue;
      const written = text.text.slice(...fault.span);
      report({
        at: inText(text, fault.span),
        message: fault.message(written),
        hint: { vi: `Sửa: ${fault.right}`, en: `Write: ${fault.right}` },
        fix: {
          title: { vi: `Sửa thành ${fault.right}`, en: `Change to ${fault.right}` },
          edits: [{ at: inText(text, fault.span), text: fault.right }],
        },
      });
    }
  },
});

type Fault = {
  readonly span: readonly [number, number];
  readonly right: string;
  readonly message: (written: string) => { vi: string; en: string };
};

/** First groups of symbols by type of document, of central bodies. */
const GROUPS: Readonly<Record<string, string>> = {
  'nghi dinh': 'NĐ',
  'nghi quyet': 'NQ',
  'quyet dinh': 'QĐ',
  'chi thi': 'CT',
  'thong tu': 'TT',
  'ket luan': 'KL',
  'cong dien': 'CĐ',
};
const STATE = /^(?:CP|TTG|VPCP|QH\d*|UBTVQH\d*)$/;
const PARTY = /^(?:TW|TU)$/;

function faultOf({ type, number, symbol, numberSpan, symbolSpan, year }: Citation): Fault | undefined {
  if (number === undefined || symbol === undefined || numberSpan === undefined || symbolSpan === undefined)
    return undefined;
  const parts = symbol.split(/[-/]/);
  const [group = '', agency = ''] = parts;
  if (parts.length !== 2) return undefined;
  const isParty = symbol.includes('/');
  const body = agency.toUpperCase();
  if (!isParty && PARTY.test(body) && year === undefined) {
    return {
      span: [numberSpan[0], symbolSpan[1]],
      right: `${number}-${group}/${agency}`,
      message: (written) => ({
        vi: `${quoted(written)}: ký hiệu văn bản của Đảng viết số, gạch ngang, tên loại rồi mới đến cơ quan.`,
        en: `${quoted(written)}: a Party symbol is number, hyphen, type, slash, agency.`,
      }),
    };
  }
  if (isParty && STATE.test(body)) {
    return {
      span: [numberSpan[0], symbolSpan[1]],
      right: `${number}/${year === undefined ? '' : `${year}/`}${group}-${agency}`,
      message: (written) => ({
        vi: `${quoted(written)}: ký hiệu văn bản của Nhà nước viết số, gạch chéo, tên loại, gạch ngang, cơ quan.`,
        en: `${quoted(written)}: a state symbol is number, slash, type, hyphen, agency.`,
      }),
    };
  }
  const expected = GROUPS[fold(type ?? '')];
  if (
    expected === undefined ||
    group === expected ||
    !(STATE.test(body) || PARTY.test(body)) ||
    !isSlipOf(group, expected)
  )
    return undefined;
  return {
    span: symbolSpan,
    right: `${expected}${isParty ? '/' : '-'}${agency}`,
    message: (written) => ({
      vi: `Không có ký hiệu ${quoted(written)}.`,
      en: `There is no symbol ${quoted(written)}.`,
    }),
  };
}

/** A letter doubled, dropped, without its stroke, or two letters in the other order. */
function isSlipOf(group: string, expected: string): boolean {
  const [a, b] = [group, expected].map((letters) => letters.toUpperCase().replaceAll('Đ', 'D'));
  if (a === undefined || b === undefined) return false;
  if (a === b) return true;
  const dropped = (long: string, short: string): boolean =>
    [...long].some((_, at) => long.slice(0, at) + long.slice(at + 1) === short);
  return dropped(a, b) || dropped(b, a) || [...a].reverse().join('') === b;
}
