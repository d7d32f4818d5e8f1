import { describe, expect, it } from 'vitest';
import { agencyInSentence } from '../../src/plan/index.ts';

describe("the issuer's name in a sentence", () => {
  it.each([
    ['SỞ NỘI VỤ', {}, 'Sở Nội vụ'],
    [
      'SỞ THÔNG TIN VÀ TRUYỀN THÔNG',
      { closing: 'Kế hoạch của Sở Thông tin và Truyền thông.' },
      'Sở Thông tin và Truyền thông',
    ],
    [['ỦY BAN NHÂN DÂN', 'TỈNH AN HÒA'], {}, 'Ủy ban nhân dân tỉnh An Hòa'],
    ['ỦY BAN NHÂN DÂN XÃ TÂN PHÚ', {}, 'Ủy ban nhân dân xã Tân Phú'],
    ['VĂN PHÒNG ỦY BAN NHÂN DÂN TỈNH AN HÒA', {}, 'Văn phòng Ủy ban nhân dân tỉnh An Hòa'],
    ['CHI CỤC VĂN THƯ - LƯU TRỮ', {}, 'Chi cục Văn thư - lưu trữ'],
    ['GIÁM ĐỐC SỞ NGOẠI VỤ', {}, 'Giám đốc Sở Ngoại vụ'],
    ['SỞ Y TẾ THÀNH PHỐ HÀ NỘI', {}, 'Sở Y tế thành phố Hà Nội'],
    ['BAN QUẢN LÝ CÁC KHU CÔNG NGHIỆP', {}, 'Ban Quản lý các khu công nghiệp'],
    ['Văn phòng Sở', {}, 'Văn phòng Sở'],
  ])('%j with %j is %s', (name, plan, sentence) => {
    expect(agencyInSentence({ ccht: 1, issuer: { name }, plan })).toBe(sentence);
  });

  it('with a decision it is the authority', () => {
    const decision = { authority: 'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH AN HÒA' };
    expect(agencyInSentence({ ccht: 1, issuer: { name: 'ỦY BAN NHÂN DÂN' }, decision, plan: {} })).toBe(
      'Chủ tịch Ủy ban nhân dân tỉnh An Hòa',
    );
  });

  it('and what the plan says it is called wins', () => {
    expect(
      agencyInSentence({ ccht: 1, issuer: { name: 'BAN QUẢN LÝ', called: 'Ban Quản lý Khu du lịch' }, plan: {} }),
    ).toBe('Ban Quản lý Khu du lịch');
  });
});
