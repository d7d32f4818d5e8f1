import { describe, expect, it } from 'vitest';
import { importText } from '../../src/import/index.ts';

const appendices = (text: string) =>
  importText(
    `KẾ HOẠCH\nSửa trụ sở\n\nI. CHUNG\n\nSửa mái./.\n\nNơi nhận:\n- Lưu: VT.\n\nGIÁM ĐỐC\n\nLê Văn Tám\n\n${text}`,
  ).plan.appendices;

describe('appendices', () => {
  it.each([
    [
      'Phụ lục\nDANH MỤC VẬT TƯ\n(Kèm theo Kế hoạch số 3/KH-SXD ngày 02/3/2031)\n\nGạch và ngói.',
      [{ title: 'DANH MỤC VẬT TƯ', attached: '(Kèm theo Kế hoạch số 3/KH-SXD ngày 02/3/2031)', text: 'Gạch và ngói.' }],
    ],
    [
      'PHỤ LỤC\n\nDANH MỤC VẬT TƯ\n\nGạch và ngói.',
      [{ label: 'PHỤ LỤC', title: 'DANH MỤC VẬT TƯ', attached: '', text: 'Gạch và ngói.' }],
    ],
    [
      'DANH MỤC\nVẬT TƯ NĂM 2031\n\n(Kèm theo Kế hoạch số **3** /KH-SXD\nngày **02** tháng 3 năm 2031)\n\nGạch.',
      [
        {
          label: '',
          title: ['DANH MỤC', 'VẬT TƯ NĂM 2031'],
          attached: ['(Kèm theo Kế hoạch số 3 /KH-SXD', 'ngày 02 tháng 3 năm 2031)'],
          text: 'Gạch.',
        },
      ],
    ],
    [
      'Phụ lục I\nVẬT TƯ\n\nGạch.\n\nPhụ lục II\nNHÂN CÔNG\n\n1. Thợ nề.\n\n2. Thợ mộc.',
      [
        { title: 'VẬT TƯ', attached: '', text: 'Gạch.' },
        { title: 'NHÂN CÔNG', attached: '', numbering: ['1.'], sections: [{ text: 'Thợ nề.' }, { text: 'Thợ mộc.' }] },
      ],
    ],
  ])('%j', (text, expected) => {
    expect(appendices(text)).toEqual(expected);
  });

  it('with a table of many columns lie on their side', () => {
    const table =
      '| STT | Mục tiêu | Nhiệm vụ | Kết quả | Chủ trì | Thời gian |\n|---|---|---|---|---|---|\n| 1 | A | B | C | D | E |';
    expect(appendices(`DANH MỤC CÔNG VIỆC\n\n${table}`)).toMatchObject([
      { label: '', title: 'DANH MỤC CÔNG VIỆC', page: 'landscape' },
    ]);
  });
});
