import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSyllable, whyNotSyllable } from '../../../src/language/spelling/syllable.ts';

describe('a syllable of Vietnamese', () => {
  it.each([
    ['every kind of beginning', 'a bà cá đi ghế gỗ già khi kỹ lý mẹ ngành nghe nhà phố quê ra sông ta thi trẻ vỹ xã'],
    ['rhymes of three vowels', 'khuya khuỷu ngoài xoáy ngoẹo người uống yêu rượu nguyễn quyết quầy khuấy'],
    ['rare rhymes', 'huếch oằn xoong moóc loẹt huỳnh tuýp quýt huơ thuở ngoằng boong'],
    ['gi with and without a vowel of its own', 'gì gìn giếng giết giêng giữa giá giỏi gịch'],
    ['qu, whose u is no vowel', 'quả quý quí quốc quắc quơ quán quỳnh quẩn quới'],
    ['both places of the tone', 'hòa hoà khỏe khoẻ thủy thuỷ ủy uỷ tùy tuỳ'],
    ['i and y alike', 'kĩ kỹ lí lý mĩ mỹ tỉ tỷ sĩ sỹ hi hy'],
    ['any case', 'ĐỒNG Đồng đỒNG NGHIỆP Ủy'],
    ['p, t, c, ch with sắc or nặng', 'đáp họp hết việc sách ngạch'],
    ['what is no word but could be one', 'giử mổi xữ thũ'],
  ])('%s: %s', (_what, words) => {
    expect(words.split(' ').filter((word) => !isSyllable(word))).toEqual([]);
  });

  it.each([
    ['website', 'letters', undefined],
    ['zalo', 'letters', undefined],
    ['', 'letters', undefined],
    ['TTHC', 'letters', undefined],
    ['m2', 'letters', undefined],
    ['blốc', 'onset', undefined],
    ['hànhchính', 'tones', undefined],
    ['canhđoạn', 'rhyme', undefined],
    ['vàp', 'tone', undefined],
    ['phuc', 'tone', undefined],
    ['nhiêp', 'tone', undefined],
    ['sãch', 'tone', undefined],
    ['nghành', 'onset', 'ngành'],
    ['Ngiệp', 'onset', 'Nghiệp'],
    ['GÊ', 'onset', 'GHÊ'],
    ['kủa', 'onset', 'của'],
    ['cế', 'onset', 'kế'],
    ['trưòng', 'rhyme', 'trường'],
    ['Cuờng', 'rhyme', 'Cường'],
    ['qủa', 'tone-place', 'quả'],
    ['Qúy', 'tone-place', 'Quý'],
    ['gía', 'tone-place', 'giá'],
    ['TÒAN', 'tone-place', 'TOÀN'],
    ['họat', 'tone-place', 'hoạt'],
    ['thủê', 'tone-place', 'thuể'],
    ['của', undefined, undefined],
  ])('%s: %s, meant is %s', (word, kind, correction) => {
    expect(whyNotSyllable(word)).toEqual(kind && { kind, ...(correction && { correction }) });
  });

  it('is read in any Unicode form', () => {
    const words = 'hoàn thiện quả Đồng nghiệp nghành qủa trưòng hoat';
    for (const word of words.split(' ')) expect(whyNotSyllable(word.normalize('NFD'))).toEqual(whyNotSyllable(word));
  });

  it('is what a correction gives, and any text gets an answer', () => {
    const word = fc.string({ unit: fc.constantFrom(...'aàảâấeêệiíoóôơuúưứyýbcdđghklmnpqrtx'), maxLength: 7 });
    fc.assert(
      fc.property(fc.oneof(word, fc.string()), (written) => {
        const why = whyNotSyllable(written);
        expect(isSyllable(written)).toBe(why === undefined);
        if (why?.correction !== undefined) expect(isSyllable(why.correction)).toBe(true);
      }),
    );
  });
});
