import { describe, expect, it } from 'vitest';
import { endedUnit } from '../../src/lint/reorganised-unit.ts';

describe('units that ended for the whole country', () => {
  it.each([
    ['Sở Thông tin và Truyền thông', '2025-03-01', 'Sở Khoa học và Công nghệ'],
    ['Sở TT&TT', '2025-03-01', 'Sở Khoa học và Công nghệ'],
    ['Sở Kế hoạch và Đầu tư tỉnh Lào Cai', '2026-01-05', 'Sở Tài chính'],
    ['Sở Lao động – Thương binh và Xã hội', '2025-03-01', 'Sở Nội vụ'],
    ['Bộ Giao thông vận tải', '2025-03-01', 'Bộ Xây dựng'],
    ['Ủy ban Dân tộc', '2025-03-01', 'Bộ Dân tộc và Tôn giáo'],
    ['Thanh tra Sở', '2025-07-01', undefined],
    ['UBND cấp huyện', '2025-07-01', undefined],
    ['Ủy ban nhân dân các huyện, thị xã, thành phố', '2025-07-01', undefined],
    ['UBND tỉnh Hải Dương', '2025-07-01', 'thành phố Hải Phòng'],
    ['Sở Nội vụ tỉnh Bà Rịa - Vũng Tàu', '2025-07-01', 'thành phố Hồ Chí Minh'],
  ])('%s on %s', (name, day, successor) => {
    expect(endedUnit(name, day)?.successor).toBe(successor);
    expect(endedUnit(name, day)?.source).toMatch(/\d+\/2025/);
    expect(endedUnit(name, '2025-02-28')).toBeUndefined();
  });

  it.each([
    'Sở Khoa học và Công nghệ',
    'Sở Nông nghiệp và Môi trường',
    'Sở Xây dựng',
    'Thanh tra tỉnh',
    'UBND các xã, phường, đặc khu',
    'UBND thành phố Huế',
    'UBND tỉnh Đồng Nai',
    'Văn phòng',
    'Các cơ quan, đơn vị',
  ])('%s is still there', (name) => expect(endedUnit(name, '2026-12-31')).toBeUndefined());
});
