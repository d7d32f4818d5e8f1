import type { Block, Cell, DocumentTree, Letterhead, Part, Row, Run, Table } from '../../../src/document/index.ts';

export const facts = { planHash: '1'.repeat(64), templateHash: '2'.repeat(64), version: '0.1.0' };

export function run(text: string): Run[] {
  return [{ text }];
}

/** Lines without emphasis. */
export function lines(...texts: string[]): Run[][] {
  return texts.map(run);
}

export function cell(text: string, span = 1, rows = 1): Cell {
  return { span, rows, blocks: text === '' ? [] : [{ kind: 'paragraph', number: '', runs: run(text) }] };
}

export function row(...cells: (Cell | string)[]): Row {
  return { cells: cells.map((one) => (typeof one === 'string' ? cell(one) : one)) };
}

export function part(blocks: readonly Block[], page: Part['page'] = 'portrait', kind: Part['kind'] = 'plan'): Part {
  return { kind, page, blocks };
}

export function treeOf(parts: readonly Part[], changes: Partial<DocumentTree> = {}): DocumentTree {
  return {
    title: 'Cải cách hành chính năm 2026',
    subject: 'Kế hoạch',
    agency: 'Sở Nội vụ',
    state: 'draft',
    mark: 'DỰ THẢO',
    layout: { fontSize: 14, indent: 1.27 },
    parts,
    ...changes,
  };
}

export const letterhead: Letterhead = {
  kind: 'letterhead',
  parent: lines('UBND TỈNH AN HÒA'),
  issuer: lines('SỞ NỘI VỤ'),
  nation: lines('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'),
  motto: lines('Độc lập - Tự do - Hạnh phúc'),
  number: run('Số:\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0/KH-SNV'),
  placeDate: run('An Hòa, ngày\u00a0\u00a0\u00a0\u00a0 tháng 01 năm 2026'),
};

export const ending: Block = {
  kind: 'ending',
  recipients: {
    label: run('Nơi nhận:'),
    lines: lines('- Như Điều 3;', '- Chủ tịch, các Phó Chủ tịch;', '- Lưu: VT, NV.'),
  },
  signature: {
    authority: lines('KT. GIÁM ĐỐC'),
    position: lines('PHÓ GIÁM ĐỐC'),
    signer: run('Nguyễn Thị Minh An'),
  },
};

export const table: Table = {
  kind: 'table',
  columns: [
    { key: 'number', align: 'center' },
    { key: 'task', align: 'left' },
    { key: 'deliverable', align: 'left' },
    { key: 'lead', align: 'left' },
    { key: 'support', align: 'left' },
    { key: 'deadline', align: 'center' },
  ],
  head: [
    row(
      cell('STT', 1, 2),
      cell('Nhiệm vụ', 1, 2),
      cell('Sản phẩm', 1, 2),
      cell('Đơn vị thực hiện', 2),
      cell('Thời hạn hoàn thành', 1, 2),
    ),
    row('Chủ trì', 'Phối hợp'),
  ],
  body: [
    { kind: 'group', level: 1, row: row('I', cell('Cải cách thể chế', 5)) },
    {
      kind: 'rows',
      rows: [row('1', 'Rà soát văn bản của ngành', 'Báo cáo', 'Văn phòng Sở', 'Các phòng', 'Quý II/2026')],
    },
    {
      kind: 'rows',
      rows: [
        row(cell('2', 1, 2), cell('Theo dõi việc thi hành', 1, 2), 'Kế hoạch', 'Thanh tra Sở', '', 'Tháng 02/2026'),
        row('Báo cáo năm', 'Thanh tra Sở', 'Văn phòng Sở', 'Tháng 12/2026'),
      ],
    },
    { kind: 'group', level: 1, row: row('II', cell('Cải cách thủ tục hành chính', 5)) },
    {
      kind: 'rows',
      rows: [row('3', 'Bỏ bớt giấy tờ phải nộp', 'Quyết định', 'Phòng Pháp chế', 'Các phòng', '30/9/2026')],
    },
  ],
};

/** Every kind of block, in the order of a Quyết định with its Kế hoạch and Phụ lục. */
export const wholeTree: DocumentTree = treeOf([
  part(
    [
      letterhead,
      { kind: 'title', lines: lines('QUYẾT ĐỊNH') },
      { kind: 'subject', lines: lines('Ban hành Kế hoạch cải cách hành chính năm 2026'), rule: true },
      { kind: 'authority', lines: lines('GIÁM ĐỐC SỞ NỘI VỤ') },
      { kind: 'basis', runs: run('Căn cứ quy định hiện hành về chức năng, nhiệm vụ của Sở;') },
      { kind: 'basis', runs: run('Theo đề nghị của Chánh Văn phòng Sở.') },
      { kind: 'command', lines: lines('QUYẾT ĐỊNH:') },
      { kind: 'article', label: 'Điều 1.', runs: run('Ban hành kèm theo Quyết định này bản Kế hoạch của Sở.') },
      { kind: 'article', label: 'Điều 2.', runs: run('Các phòng thi hành Quyết định này./.') },
      ending,
    ],
    'portrait',
    'decision',
  ),
  part([
    {
      kind: 'letterhead',
      parent: lines('UBND TỈNH AN HÒA'),
      issuer: lines('SỞ NỘI VỤ'),
      nation: lines('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'),
      motto: lines('Độc lập - Tự do - Hạnh phúc'),
    },
    { kind: 'title', lines: lines('KẾ HOẠCH') },
    { kind: 'subject', lines: lines('Cải cách hành chính năm 2026', 'của Sở Nội vụ'), rule: false },
    { kind: 'attached', lines: lines('(Kèm theo Quyết định số 05/QĐ-SNV)'), rule: true },
    { kind: 'heading', level: 1, number: 'I.', runs: run('MỤC ĐÍCH, YÊU CẦU') },
    { kind: 'heading', level: 2, number: '1.', runs: run('Mục đích') },
    {
      kind: 'paragraph',
      number: 'a)',
      runs: [{ text: 'Ai làm, ' }, { text: 'khi nào xong', bold: true }, { text: ' đều ghi rõ;' }],
    },
    { kind: 'item', level: 1, marker: '-', runs: [{ text: 'Hằng quý', italic: true }, { text: ' có số liệu.' }] },
    { kind: 'item', level: 2, marker: '+', runs: run('Số liệu gửi về Văn phòng.') },
    { kind: 'end-mark', runs: run('./.') },
  ]),
  part(
    [
      { kind: 'appendix-label', lines: lines('Phụ lục') },
      { kind: 'appendix-title', lines: lines('NHIỆM VỤ NĂM 2026'), rule: false },
      { kind: 'attached', lines: lines('(Kèm theo Kế hoạch của Sở Nội vụ)'), rule: true },
      table,
      { kind: 'end-mark', runs: run('./.') },
    ],
    'landscape',
    'appendix',
  ),
]);
