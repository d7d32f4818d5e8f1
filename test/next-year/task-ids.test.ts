import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { taskIds } from '../../src/next-year/task-ids.ts';

type Task = Parameters<typeof taskIds>[0][number];
const task = (text: string, more: { id?: string; deliverable?: string } = {}): Task => ({
  text,
  cells: more.deliverable === undefined ? {} : { deliverable: { text: more.deliverable, path: [], shared: false } },
  ...(more.id !== undefined && { id: more.id }),
});
const idsOf = (...tasks: Task[]): (string | undefined)[] => {
  const ids = taskIds(tasks);
  return tasks.map((one) => ids.get(one));
};

describe('the lasting id of a task', () => {
  it.each([
    ['Rà soát, cập nhật quy định của tỉnh về kiểm soát TTHC', 'ra-soat-cap-nhat-quy-dinh'],
    ['Kiểm tra công tác CCHC năm 2023', 'kiem-tra-cchc'],
    ['Đánh giá nội bộ, cải tiến hệ thống theo ISO 9001:2015', 'danh-gia-noi-bo-cai-tien'],
    ['Thực hiện Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ', 'thuc-hien'],
    ['100% TTHC được công khai', 'tthc-cong-khai'],
    ['Số hóa hồ sơ', 'so-hoa-ho-so'],
    ['', 'nhiem-vu'],
    ['2023', 'nhiem-vu'],
  ])('%s: %s', (text, id) => expect(idsOf(task(text))).toEqual([id]));

  it('stays where there is one', () => {
    expect(idsOf(task('Báo cáo', { id: 'cu' }), task('Báo cáo'))).toEqual([undefined, 'bao-cao']);
  });

  it('is another where an id is taken', () => {
    expect(idsOf(task('Một', { id: 'bao-cao' }), task('Báo cáo'))).toEqual([undefined, 'bao-cao-2']);
  });

  it('of tasks that begin alike has the words in which they differ', () => {
    const long = 'Thẩm định, sắp xếp, kiện toàn cơ quan chuyên môn';
    expect(idsOf(task(`${long} cấp tỉnh`), task(`${long} cấp huyện`))).toEqual([
      'tham-dinh-sap-xep-kien-toan-tinh',
      'tham-dinh-sap-xep-kien-toan-huyen',
    ]);
    expect(idsOf(task('Tập huấn', { deliverable: 'Lớp học' }), task('Tập huấn', { deliverable: 'Báo cáo' }))).toEqual([
      'tap-huan-lop-hoc',
      'tap-huan-bao-cao',
    ]);
  });

  it('of tasks alike in all words has a number', () => {
    expect(idsOf(task('Báo cáo'), task('Báo cáo'), task('Báo cáo'))).toEqual(['bao-cao', 'bao-cao-2', 'bao-cao-3']);
  });

  it('is the same next year', () => {
    const texts = (year: number): Task[] =>
      [`Kiểm tra CCHC năm ${year}`, `Ban hành các kế hoạch năm ${year}`, 'Họp giao ban'].map((text) => task(text));
    expect(idsOf(...texts(2023))).toEqual(idsOf(...texts(2024)));
  });

  const words = fc.array(fc.constantFrom('Báo', 'cáo', 'kiểm', 'tra', 'năm 2023', 'đơn', 'vị', '100%', '“', '/'), {
    maxLength: 12,
  });
  it('is one that the schema takes, and no two tasks have the same', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 8 }), (texts) => {
        const ids = idsOf(...texts.map((parts) => task(parts.join(' '))));
        for (const id of ids) expect(id).toMatch(/^[a-z][a-z0-9-]*$/);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });

  it('does not depend on the order of tasks whose words differ', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(words, {
          maxLength: 6,
          selector: (parts) => parts.filter((word) => /^\p{L}+$/u.test(word)).join(' '),
        }),
        (texts) => {
          const tasks = texts.map((parts) => task(parts.join(' ')));
          const forward = taskIds(tasks);
          const backward = taskIds(tasks.toReversed());
          for (const one of tasks) expect(backward.get(one)).toBe(forward.get(one));
        },
      ),
    );
  });
});
