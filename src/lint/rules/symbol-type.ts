import { linesOf } from '../../plan/index.ts';
import { fold } from '../../text/index.ts';
import { rule } from '../rule.ts';
import { quoted } from '../say.ts';

/** Abbreviations of types (NĐ 30/2020, PL III, Mục I). */
const ABBREVIATIONS: Readonly<Record<string, string>> = {
  'nghi quyet': 'NQ',
  'quyet dinh': 'QĐ',
  'chi thi': 'CT',
  'quy che': 'QC',
  'quy dinh': 'QyĐ',
  'thong bao': 'TB',
  'huong dan': 'HD',
  'chuong trinh': 'CTr',
  'ke hoach': 'KH',
  'phuong an': 'PA',
  'de an': 'ĐA',
  'du an': 'DA',
  'bao cao': 'BC',
  'to trinh': 'TTr',
};

export const symbolType = rule({
  id: 'symbol-type',
  summary: {
    vi: 'Ký hiệu của văn bản không đúng loại, cơ quan hoặc cách viết',
    en: "The document's own symbol does not fit its type, issuer or form",
  },
  why: {
    vi: 'Ký hiệu gồm chữ viết tắt tên loại (Kế hoạch: KH, Quyết định: QĐ), gạch nối và chữ viết tắt tên cơ quan, không cách, không có năm. Chữ viết tắt của cơ quan do cơ quan quy định nên chỉ soát trường hợp Ủy ban nhân dân.',
    en: 'A symbol is the abbreviation of the type, a hyphen, that of the agency, without spaces or year. Agencies choose their own abbreviation, so only UBND is checked.',
  },
  clause: 'NĐ 30/2020, PL I, Mục II.3; PL III, Mục I',
  severity: { draft: 'error', final: 'error' },
  severities: {
    issuer: {
      draft: 'warning',
      final: 'warning',
      about: { vi: 'ký hiệu trái với cơ quan ban hành', en: 'the symbol of another issuer' },
    },
  },
  fix: 'none',
  examples: () => ({
    good: [
      { plan: 'issuer: {name: [BAN QUẢN LÝ, CÁC KHU CÔNG NGHIỆP]}\nplan: {symbol: KH-KCNĐN, subject: A}\n' },
      { plan: 'issuer: {name: ỦY BAN NHÂN DÂN TỈNH A}\ndecision: {symbol: QĐ-UBND}\nplan: {subject: A}\n' },
      { plan: 'plan: {type: Chương trình, symbol: CTr-SNV, subject: A}\n' },
      { plan: 'decision: {number: "30", symbol: 2018/QĐ-UBND}\nplan: {subject: A}\n' },
    ],
    bad: [
      { plan: 'issuer: {name: SỞ NỘI VỤ}\nplan: {symbol: QĐ-SNV, subject: A}\n', finds: ['QĐ'] },
      { plan: 'issuer: {name: SỞ NỘI VỤ}\nplan: {symbol: KH-UBND, subject: A}\n', finds: ['UBND'] },
    ],
  }),
  check({ model: { file }, report }) {
    for (const key of ['decision', 'plan'] as const) {
      // A regulation carries its year: 30/2018/QĐ-UBND.
      const written = file[key]?.symbol;
      const symbol = key === 'decision' ? written?.replace(OF_REGULATION, '') : written;
      if (written === undefined || symbol === undefined) continue;
      const from = written.length - symbol.length;
      const type = file[key]?.type ?? (key === 'decision' ? 'Quyết định' : 'Kế hoạch');
      const expected = ABBREVIATIONS[fold(type)];
      const [first = ''] = symbol.split('-');
      const path = [key, 'symbol'];
      if (/\s|\/\d{4}|^\d{4}\//u.test(symbol)) {
        report({
          at: { path },
          message: {
            vi: `Ký hiệu ${quoted(symbol)} có dấu cách hoặc có năm.`,
            en: `The symbol ${quoted(symbol)} holds a space or a year.`,
          },
          hint: {
            vi: `Sửa: ${symbol.replace(/\s+|\d{4}\/|\/\d{4}/gu, '')}`,
            en: `Write: ${symbol.replace(/\s+|\d{4}\/|\/\d{4}/gu, '')}`,
          },
        });
      } else if (expected !== undefined && first !== expected) {
        report({
          at: { path, start: from, end: from + first.length },
          message: {
            vi: `Ký hiệu ${quoted(symbol)}: tên loại ${type} viết tắt là ${expected}.`,
            en: `${quoted(symbol)}: the abbreviation of ${type} is ${expected}.`,
          },
          hint: {
            vi: `Sửa: ${[expected, ...symbol.split('-').slice(1)].join('-')}`,
            en: `Write: ${[expected, ...symbol.split('-').slice(1)].join('-')}`,
          },
        });
      }
      const at = symbol.indexOf('-UBND');
      const issuer = linesOf(file.issuer?.name).join(' ');
      if (at >= 0 && issuer !== '' && !/ubnd|uy ban nhan dan/.test(fold(issuer))) {
        report({
          at: { path, start: from + at + 1, end: from + at + 5 },
          as: 'issuer',
          message: {
            vi: `Ký hiệu của Ủy ban nhân dân, nhưng cơ quan ban hành là ${quoted(issuer)}.`,
            en: `A symbol of a People's Committee; the issuer is ${quoted(issuer)}.`,
          },
          hint: { vi: 'Kiểm tra chữ viết tắt tên cơ quan.', en: 'Check the abbreviation of the agency.' },
        });
      }
    }
  },
});

const OF_REGULATION = /^(?:19|20)\d\d\/(?=(?:QĐ|NQ)-(?:UBND|HĐND)$)/u;
