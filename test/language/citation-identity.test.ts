import { describe, expect, it } from 'vitest';
import {
  agencyName,
  citationIdentity,
  issuerName,
  readCitations,
  takeSymbolApart,
  typeNames,
} from '../../src/language/index.ts';

describe('identity', () => {
  const identity = (text: string): string | undefined => readCitations(text).map(citationIdentity)[0];
  it.each([
    ['Nghị định số 107/2020/NĐ-CP', 'nghị định 0107/2020/NĐ-CP ngày 14/9/2020', true],
    ['Nghị định số 107/2020/NĐ-CP', 'Nghị định số 107/2021/NĐ-CP', false],
    ['Nghị quyết số 27-NQ/TW ngày 21/5/2018', 'Nghị quyết số 27/NQ-TW ngày 21 tháng 5 năm 2018', true],
    ['Nghị quyết số 27-NQ/TW ngày 21/5/2018', 'Nghị quyết số 27-NQ/TW ngày 09/11/2022', false],
    ['Luật Phòng, chống tham nhũng năm 2018', 'Luật Phòng chống tham nhũng năm 2018', true],
  ])('%s | %s: %s', (one, other, same) => {
    expect(identity(one)).toBeDefined();
    expect(identity(one) === identity(other)).toBe(same);
  });

  it.each(['Nghị quyết số 27-NQ/TW', 'Luật Đất đai', 'Nghị định 61', 'Kế hoạch số …/KH-UBND ngày 01/02/2023'])(
    'is not said by %s',
    (text) => {
      expect(identity(text)).toBeUndefined();
    },
  );
});

describe('a symbol taken apart', () => {
  it.each([
    [
      '61/2018/NĐ-CP',
      { number: '61', year: 2018, symbol: 'NĐ-CP', typeAbbreviation: 'NĐ', agencies: ['CP'], party: false },
    ],
    ['12-NQ/TU', { number: '12', symbol: 'NQ/TU', typeAbbreviation: 'NQ', agencies: ['TU'], party: true }],
    [
      '7/2014/TTLT-BTC-BNV',
      {
        number: '7',
        year: 2014,
        symbol: 'TTLT-BTC-BNV',
        typeAbbreviation: 'TTLT',
        agencies: ['BTC', 'BNV'],
        party: false,
      },
    ],
    ['9/SNV-CCHC&VTLT', { number: '9', symbol: 'SNV-CCHC&VTLT', agencies: ['SNV'], party: false }],
    ['72/2020/QH14', { number: '72', year: 2020, symbol: 'QH14', agencies: ['QH14'], party: false }],
    ['KH-UBND', { symbol: 'KH-UBND', typeAbbreviation: 'KH', agencies: ['UBND'], party: false }],
    ['kế hoạch', undefined],
  ])('%s', (written, parts) => {
    expect(takeSymbolApart(written)).toEqual(parts);
  });
});

describe('an issuer', () => {
  it.each([
    ['UBND tỉnh', 'Ủy ban nhân dân tỉnh'],
    ['Ủy ban nhân dân (UBND) tỉnh', 'Ủy ban nhân dân tỉnh'],
    ['Tỉnh uỷ', 'Tỉnh ủy'],
    ['Hội nghị TW 6 khóa XII', 'Ban Chấp hành Trung ương Đảng'],
    ['Ban Chấp hành Trung ương Đảng (Khóa XII)', 'Ban Chấp hành Trung ương Đảng'],
    ['Thủ tướng', 'Thủ tướng Chính phủ'],
    ['Sở Ngoại vụ', 'Sở Ngoại vụ'],
  ])('%s is, written out, %s', (written, name) => {
    expect(issuerName(written)).toBe(name);
  });
});

describe('an abbreviation', () => {
  it('of a type names it, the Party using QĐ for two', () => {
    expect(typeNames('CTr')).toEqual(['Chương trình']);
    expect(typeNames('QĐ')).toEqual(['Quyết định', 'Quy định']);
    expect(typeNames('XYZ')).toEqual([]);
  });

  it('of a body is its name only where it means one body in the whole country', () => {
    expect(agencyName('CP')).toBe('Chính phủ');
    expect(agencyName('UBTVQH15')).toBe('Ủy ban Thường vụ Quốc hội');
    expect(agencyName('UBND')).toBeUndefined();
    expect(agencyName('TW')).toBeUndefined();
  });
});
