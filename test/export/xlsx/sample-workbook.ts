import type { writeWorkbook } from '../../../src/export/xlsx/index.ts';

type Workbook = Parameters<typeof writeWorkbook>[0];

const columns = [
  { title: 'Thời hạn', width: 12, type: 'date' as const },
  { title: 'Nhiệm vụ', width: 60, type: 'text' as const },
  { title: 'Số việc', width: 9, type: 'number' as const },
];

/** Two sheets: one of words that spreadsheets are known to spoil, one of several pages. */
export const SAMPLE: Workbook = {
  title: 'Kế hoạch & theo dõi năm 2026',
  sheets: [
    {
      name: "Việc 'riêng'",
      orientation: 'portrait',
      columns,
      rows: [
        ['2026-06-30', '=1+1', 3],
        ['2024-02-29', '+84 251 3000000', 0.5],
        ['Thường xuyên', '- Rà soát\n- Công bố', undefined],
        ['2026-02-30', '@tên', -2],
        ['', '  _x0041_ <b> & "c" \u0007', 1],
        [undefined, 'hòa'.normalize('NFD'), Number.NaN],
        ['', '1/2'],
      ],
    },
    {
      name: 'Theo tháng',
      columns,
      rows: Array.from({ length: 90 }, (_, index) => [
        `2026-${String((index % 12) + 1).padStart(2, '0')}-15`,
        `Nhiệm vụ ${index + 1}: rà soát, cập nhật danh mục thủ tục hành chính của ngành và niêm yết tại bộ phận một cửa`,
        index + 1,
      ]),
    },
  ],
};
