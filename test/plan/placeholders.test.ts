import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PlanFile, placeholderPlaces } from '../../src/plan/index.ts';

function hits(opening: string): string[] {
  const file: PlanFile = { ccht: 1, plan: { opening } };
  return placeholderPlaces(file).flatMap(({ span, path }) => {
    if (span === undefined) return [];
    expect(path).toEqual(['plan', 'opening']);
    return [opening.slice(...span)];
  });
}

describe('places left to be filled in', () => {
  it.each<[string, string[]]>([
    ['Theo Quyết định số …… của tỉnh', ['……']],
    ['Họ tên: ......', ['......']],
    ['Họ tên: ______', ['______']],
    ['Kế hoạch số …/KH-SNV của Sở', ['số …/']],
    ['Kế hoạch số .../KH-SNV của Sở', ['số .../']],
    ['Kế hoạch số      /KH-SNV của Sở', ['số      /']],
    ['Số: ..../BC-SNV', ['Số: ..../']],
    ['Kế hoạch số xx/KH-SNV', ['số xx/']],
    ['Kế hoạch số XX/KH-SNV', ['số XX/']],
    ['Nghị quyết số … của Tỉnh ủy', ['số …']],
    ['An Hòa, ngày … tháng … năm 2026', ['ngày … tháng … năm 2026']],
    ['ngày ... tháng ... năm ...', ['ngày ... tháng ... năm ...']],
    ['ngày    tháng    năm 2026', ['ngày    tháng    năm 2026']],
    ['ngày 09 tháng … năm 2026', ['ngày 09 tháng … năm 2026']],
    ['ngày … tháng 01 năm 2026', ['ngày … tháng 01 năm 2026']],
    ['trước ngày …/01/2026', ['…/01/2026']],
    ['trước ngày …/…/2026', ['…/…/2026']],
    ['trước ngày 30/…/2026', ['…/2026']],
    ['trước ngày xx/xx/2026', ['xx/xx/2026']],
    ['Đạt xx% hồ sơ', ['xx%']],
    ['Đạt xxx hồ sơ', ['xxx']],
    ['Đạt XX% hồ sơ', ['XX%']],
    ['Đạt x% hồ sơ', ['x%']],
    ['Đạt …% hồ sơ', ['…%']],
    ['Đạt ...% hồ sơ', ['...%']],
    ['trong năm 20xx', ['năm 20xx']],
    ['trong năm 202…', ['năm 202…']],
    ['Người chủ trì (điền sau)', ['(điền sau)']],
    ['Kinh phí (sẽ bổ sung sau)', ['(sẽ bổ sung sau)']],
    ['Văn phòng […] chủ trì', ['[…]']],
    ['Văn phòng [...] chủ trì', ['[...]']],
    ['Điều … Nghị định về văn thư', ['Điều …']],
    ['[tên đơn vị] chủ trì', ['[tên đơn vị]']],
    ['Văn phòng [TÊN ĐƠN VỊ] chủ trì', ['[TÊN ĐƠN VỊ]']],
    ['[Tên UBND xã]', ['[Tên UBND xã]']],
    ['Do <tên> ký', ['<tên>']],
    ['Do <...> ký', ['<...>']],
    ['{{số quyết định}}', ['{{số quyết định}}']],
    ['[đơn vị chủ trì], [cơ quan]', ['[đơn vị chủ trì]', '[cơ quan]']],
    ['[bổ sung số liệu] sau', ['[bổ sung số liệu]']],
    ['[cần bổ sung]', ['[cần bổ sung]']],
    ['TODO: viết tiếp', ['TODO']],
    ['Kinh phí ??? triệu đồng', ['???']],
    ['Kinh phí ?? triệu đồng', ['??']],
    ['Sản phẩm: …', ['…']],
    ['- Chủ trì: ...; phối hợp: …', ['...', '…']],
    ['…', ['…']],
    [' ...', ['...']],
    ['- …', ['…']],
    ['?', ['?']],
    ['Số xx, rồi …… và (điền sau)', ['xx', '……', '(điền sau)']],
  ])('“%s”: %j', (text, expected) => {
    expect(hits(text)).toEqual(expected);
  });

  it.each([
    'Họp, tập huấn, hội thảo...',
    'Họp, tập huấn, hội thảo…',
    'Báo, đài ... và mạng xã hội',
    'Báo, đài … để người dân biết.',
    'Các hình thức (đối thoại, hướng dẫn...).',
    'Bàn, ghế, máy tính, v.v…',
    'Bàn, ghế, máy tính v.v...',
    'Bàn, ghế, máy tính, v.v....',
    'Báo, đài....',
    'Báo cáo tháng, quý, năm...',
    'Báo cáo ngày, tháng, năm … theo quy định',
    'Thế kỷ XX và thế kỷ XXI',
    'Đại hội lần thứ XX, nhiệm kỳ',
    'Phần XXX. Tổ chức',
    'Khóa XX/nhiệm kỳ mới',
    'Ghi rõ ngày tháng năm sinh',
    'ngày 09 tháng 01 năm 2026',
    'Kế hoạch số 05/KH-SNV',
    'Một số việc; số lượng ...',
    'Các năm 2024, 2025…',
    'Kích thước 2 x 3 m, tăng 1,5x 20 lần',
    'Báo, đài…/mạng xã hội',
    'Tỷ lệ 50%/năm, và/hoặc',
    'Theo khoản 1 (bổ sung sau khi có ý kiến)',
    'Nội dung [1], [2] kèm theo',
    'Đơn vị có dấu (*) và [*], xem [a]',
    'Sở Nội vụ [nay là Sở Nội vụ và Lao động]',
    '[đơn vị tính: triệu đồng]',
    '[đơn vị đã sáp nhập]',
    '[số 05/KH-SNV], [ngày 05/01/2026], [năm 2026], [tỉnh An Hòa]',
    '[Dự thảo] Kế hoạch',
    'Tỷ lệ < 5%, > 3 ngày, <10 hồ sơ>',
    'Ai làm, bao giờ xong? Có chưa ?',
    'Vì sao chậm??',
    'Phương thức TODOS',
    'Gồm: báo, đài...',
    'Đường dẫn https://example.vn/a__b',
    './.',
  ])('“%s”: none', (text) => {
    expect(hits(text)).toEqual([]);
  });

  it('are found in cells under any name, and each with offsets in its text', () => {
    const opening = [{ tasks: { columns: ['task', 'note'], tasks: [{ task: 'A xx b ……', cells: { note: 'xxx' } }] } }];
    const found = placeholderPlaces({ ccht: 1, plan: { opening } });
    expect(found.map(({ path, span }) => [path.at(-1), span])).toEqual([
      ['task', [2, 4]],
      ['task', [7, 9]],
      ['note', [0, 3]],
    ]);
  });

  it('are found in linear time', () => {
    const parts = ['ngày ', '…/', 'x', 'số ', '. ', '[ ', '…', '_', '.', 'a....', '__ ', 'ngày 1 tháng ', '  '];
    for (const part of [...parts, '[tên ', '<<số ', '[tên đơn vị ', ': ', ': …', '?', '?? ']) {
      const text = `${part.repeat(20_000)} / a`;
      const before = process.cpuUsage().user / 1000;
      hits(text);
      expect(process.cpuUsage().user / 1000 - before).toBeLessThan(1500);
    }
  });

  it('have places within the text, in order', () => {
    const part = fc.constantFrom(
      'ngày',
      'tháng',
      'năm',
      'số',
      '…',
      '...',
      'xx',
      'XX',
      '%',
      '/',
      ' ',
      '  ',
      '[tên đơn vị',
      '??',
      ': ',
      '[',
      ']',
      'a',
      '1',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 20 }), (parts) => {
        for (const words of hits(parts.join(''))) expect(words).not.toBe('');
      }),
    );
  });
});
