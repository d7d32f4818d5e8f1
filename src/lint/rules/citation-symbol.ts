import type { Words } from '../../diagnostics/index.ts';
import type { Citation } from '../../language/index.ts';
import { fold } from '../../text/index.ts';
import { inText, rule } from '../rule.ts';
import { quoted } from '../say.ts';

export const citationSymbol = rule({
  id: 'citation-symbol',
  summary: { vi: 'Ký hiệu của văn bản viện dẫn viết sai', en: 'The symbol of a cited document is malformed' },
  why: {
    vi: 'Ký hiệu sai thì không tìm được văn bản. Soát ký hiệu của Trung ương và của Đảng, vốn có một cách viết; ký hiệu của địa phương do cơ quan đặt nên chỉ nói khi trái tên loại (Kế hoạch số 12/QĐ-UBND) hay thiếu gạch của chữ Đ (QD-UBND, NQ-HDND).',
    en: 'A wrong symbol finds no document. Symbols of central bodies and of the Party are checked; local ones belong to the office and are told only where they contradict the type (Kế hoạch số 12/QĐ-UBND) or lack the stroke of Đ (QD-UBND, NQ-HDND).',
  },
  clause: 'NĐ 30/2020, PL I, Mục II.3',
  severity: { draft: 'error', final: 'error' },
  fix: 'unsafe',
  examples: () => ({
    good: [
      {
        plan: 'plan:\n  opening: Theo Nghị quyết số 76/NQ-CP ngày 15/7/2021, 12/QĐ-TTg ngày 05/01/2022; Nghị định số 61/NĐ-CP; Nghị định số 26/CP ngày 23/5/1993.\n',
      },
      {
        plan: 'plan:\n  opening: Thực hiện Nghị định số 35/2022/NĐ-CP ngày 28/5/2022 của Chính phủ; Nghị quyết số 27-NQ/TW ngày 21/5/2018; Nghị quyết số 595/NQ-UBTVQH15 ngày 12/9/2022.\n',
      },
      {
        plan: 'plan:\n  sections:\n    - {title: THỰC HIỆN QUYẾT ĐỊNH SỐ 749/QĐ-TTG NGÀY 03/6/2020, text: "Chương trình số 12/CT-UBND; Đề án 06/QĐ-TTg; Kế hoạch ban hành kèm theo Quyết định số 15/QĐ-UBND."}\n',
      },
      {
        plan: 'plan:\n  opening: Theo Công văn số 12/SNV-CCHC&VTLT; Nghị quyết số 05-NQ/CB; Nghị quyết số 01-NQ/ĐUK; Kế hoạch số 177-KH/TU.\n',
      },
    ],
    bad: [
      {
        plan: 'plan:\n  opening: Theo Quyết định số 905/QD-BNV ngày 03/11/2022 của Bộ Nội vụ; Nghị quyết số 05/NQ-HDND ngày 09/12/2022 của Hội đồng nhân dân tỉnh.\n',
        finds: ['QD-BNV', 'NQ-HDND'],
        fixed:
          'plan:\n  opening: Theo Quyết định số 905/QĐ-BNV ngày 03/11/2022 của Bộ Nội vụ; Nghị quyết số 05/NQ-HĐND ngày 09/12/2022 của Hội đồng nhân dân tỉnh.\n',
      },
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
      {
        plan: 'plan:\n  opening: Theo Quyết định số 76/NQ-CP ngày 15/7/2021 của Chính phủ.\n',
        finds: ['Quyết định số 76/NQ-CP'],
      },
      {
        plan: 'plan:\n  opening: Thực hiện Kế hoạch số 812/QĐ-UBND ngày 20/4/2023 của UBND tỉnh.\n',
        finds: ['Kế hoạch số 812/QĐ-UBND'],
      },
      {
        plan: 'plan:\n  opening: Theo Quyết định số 749/QĐ-TTG ngày 03/6/2020 của Thủ tướng Chính phủ.\n',
        finds: ['QĐ-TTG'],
        fixed: 'plan:\n  opening: Theo Quyết định số 749/QĐ-TTg ngày 03/6/2020 của Thủ tướng Chính phủ.\n',
      },
      {
        plan: 'plan:\n  opening: Theo Nghị định số 61/NĐ-CP ngày 23/4/2018 và Nghị định số 45/2020/NĐCP ngày 08/4/2020 của Chính phủ.\n',
        finds: ['61/NĐ-CP', 'NĐCP'],
        fixed:
          'plan:\n  opening: Theo Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 và Nghị định số 45/2020/NĐ-CP ngày 08/4/2020 của Chính phủ.\n',
      },
    ],
  }),
  check({ model, report }) {
    for (const { in: text, what } of model.citations) {
      const fault = faultOf(what) ?? ofAnotherType(what, text.text) ?? inOtherCase(what, text.text);
      if (fault === undefined) continue;
      const written = text.text.slice(...fault.span);
      if (fault.right === undefined) {
        report({ at: inText(text, fault.span), message: fault.message(written), hint: fault.hint });
        continue;
      }
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
  readonly message: (written: string) => Words;
} & ({ readonly right: string } | { readonly right?: undefined; readonly hint: Words });

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
/** Types whose symbol of Chính phủ or Thủ tướng can be of no other. */
const TYPES: Readonly<Record<string, string>> = {
  NĐ: 'Nghị định',
  NQ: 'Nghị quyết',
  QĐ: 'Quyết định',
  CT: 'Chỉ thị',
  CĐ: 'Công điện',
};
/** Of a province and below only these; CT is Chỉ thị to some and Chương trình to others. */
const LOCAL_TYPES: Readonly<Record<string, string>> = { NQ: 'Nghị quyết', QĐ: 'Quyết định', KH: 'Kế hoạch' };
/** From this day the symbol of a legal document holds its year (Luật Ban hành văn bản quy phạm pháp luật 1996). */
const YEAR_IN_SYMBOL = '1997-01-01';
const STATE = /^(?:CP|TTG|VPCP|QH\d*|UBTVQH\d*)$/;
const PARTY = /^(?:TW|TU)$/;

function faultOf({ type, number, symbol, numberSpan, symbolSpan, year, date }: Citation): Fault | undefined {
  if (number === undefined || symbol === undefined || numberSpan === undefined || symbolSpan === undefined)
    return undefined;
  const parts = symbol.split(/[-/]/);
  const [group = '', agency = ''] = parts;
  const joined = /^(\p{Lu}{2})(CP|TTg)$/u.exec(symbol);
  if (joined !== null && joined[1] === GROUPS[fold(type ?? '')]) {
    return { span: symbolSpan, right: `${joined[1]}-${joined[2]}`, message: noSuchSymbol };
  }
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
  if (symbol === 'NĐ-CP' && expected === 'NĐ' && year === undefined && date !== undefined && date >= YEAR_IN_SYMBOL) {
    return {
      span: [numberSpan[0], symbolSpan[1]],
      right: `${number}/${date.slice(0, 4)}/${symbol}`,
      message: (written) => ({
        vi: `${quoted(written)} thiếu năm: ký hiệu của Nghị định viết số, năm, NĐ-CP.`,
        en: `${quoted(written)} lacks the year: a decree is number, year, NĐ-CP.`,
      }),
    };
  }
  const isCentral = STATE.test(body) || PARTY.test(body);
  const isSlip = expected !== undefined && group !== expected && (isCentral ? isSlipOf : lacksStroke)(group, expected);
  const councils = agency === 'HDND' ? 'HĐND' : agency;
  if (!isSlip && councils === agency) return undefined;
  return {
    span: symbolSpan,
    right: `${isSlip ? expected : group}${isParty ? '/' : '-'}${councils}`,
    message: noSuchSymbol,
  };
}

/** “QD” of any office is QĐ. */
function lacksStroke(group: string, expected: string): boolean {
  return group.replaceAll('D', 'Đ') === expected;
}

function noSuchSymbol(written: string): Words {
  return { vi: `Không có ký hiệu ${quoted(written)}.`, en: `There is no symbol ${quoted(written)}.` };
}

/** “QĐ-TTG”: the prime minister's letters in another case; a heading in capitals has no other way. */
function inOtherCase({ symbol, symbolSpan }: Citation, text: string): Fault | undefined {
  const [, group = '', agency] = /^(\p{Lu}{2})-(ttg)$/iu.exec(symbol ?? '') ?? [];
  if (symbolSpan === undefined || agency === undefined || agency === 'TTg' || text === text.toUpperCase())
    return undefined;
  return { span: symbolSpan, right: `${group}-TTg`, message: noSuchSymbol };
}

/** “Quyết định số 76/NQ-CP”, “Kế hoạch số 12/QĐ-UBND”: the type right before the number is not that of the symbol. */
function ofAnotherType({ type, typeSpan, numberSpan, symbol, symbolSpan }: Citation, text: string): Fault | undefined {
  if (type === undefined || typeSpan === undefined || numberSpan === undefined || symbolSpan === undefined)
    return undefined;
  const [, group = '', agency = ''] = /^(\p{Lu}{2})-(CP|TTg|UBND|HĐND)$/u.exec(symbol ?? '') ?? [];
  const isLocal = /D$/u.test(agency);
  const mine = isLocal ? LOCAL_TYPES[group] : TYPES[group];
  const isType = fold(type) in GROUPS || (isLocal && fold(type) === 'ke hoach');
  if (mine === undefined || !isType || fold(type) === fold(mine)) return undefined;
  if (!/^\s+(?:số:?\s*)?$/u.test(text.slice(typeSpan[1], numberSpan[0]))) return undefined;
  return {
    span: [typeSpan[0], symbolSpan[1]],
    message: () => ({
      vi: `Ghi ${quoted(type)}, ký hiệu ${quoted(symbol ?? '')} là của ${mine}.`,
      en: `${quoted(type)}, while ${quoted(symbol ?? '')} is the symbol of a ${mine}.`,
    }),
    hint: { vi: `Kiểm tra: ${mine}, hay ghi nhầm ký hiệu?`, en: `Check: ${mine}, or is the symbol wrong?` },
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
