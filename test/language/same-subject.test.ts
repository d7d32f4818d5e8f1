import { describe, expect, it } from 'vitest';
import { sameSubject } from '../../src/language/index.ts';

describe('two targets have the same subject', () => {
  const of = (subject: string, unit = '%', direction?: 'up' | 'down') => ({
    subject,
    unit,
    ...(direction && { direction }),
  });

  it.each<[string, string]>([
    ['hồ sơ TTHC được số hóa', 'Hồ sơ thủ tục hành chính số hóa'],
    ['Tỷ lệ hồ sơ đúng hạn', 'hồ sơ đúng hạn'],
    ['các hệ thống hòa mạng', 'hệ thống hoà mạng'],
    ['Tỷ lệ VBQPPL ban hành kịp thời năm 2023', 'tỉ lệ VB QPPL ban hành kịp thời năm 2024'],
    ['giải ngân vốn ngân sách', 'Thực hiện giải ngân vốn ngân sách'],
  ])('%s = %s', (a, b) => {
    expect(sameSubject(of(a), of(b))).toBe(true);
  });

  it.each<[string, string]>([
    ['hồ sơ công việc tại cấp tỉnh', 'hồ sơ công việc tại cấp xã'],
    ['mức độ hài lòng về thủ tục', 'mức độ hài lòng về thủ tục lĩnh vực đất đai'],
    ['người dân hài lòng', 'doanh nghiệp hài lòng'],
    ['thủ tục có hồ sơ mẫu', 'thủ tục được số hóa'],
    ['dịch vụ toàn trình', 'dịch vụ một phần'],
    ['các sở', 'các'],
    ['', ''],
  ])('%s ≠ %s', (a, b) => {
    expect(sameSubject(of(a), of(b))).toBe(false);
  });

  it('only with one unit and one direction', () => {
    expect(sameSubject(of('sáng kiến'), of('sáng kiến', 'sáng kiến'))).toBe(false);
    expect(sameSubject(of('chi phí'), of('chi phí', '%', 'down'))).toBe(false);
  });
});
