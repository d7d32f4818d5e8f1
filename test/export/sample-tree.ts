import type { Block, Cell, DocumentTree, Letterhead, Part, Row, Run, State, Table } from '../../src/document/index.ts';

export const facts = { planHash: '1'.repeat(64), templateHash: '2'.repeat(64), version: '0.1.0' };

export function run(text: string): Run[] {
  return [{ text }];
}

/** Lines without emphasis. */
export function lines(...texts: string[]): Run[][] {
  return texts.map(run);
}

/** A cell of one paragraph, or of one per text. */
export function cell(text: string | readonly string[], span = 1, rows = 1): Cell {
  const texts = typeof text === 'string' ? [text].filter(Boolean) : text;
  return { span, rows, blocks: texts.map((one) => ({ kind: 'paragraph', number: '', runs: run(one) })) };
}

export function row(...cells: (Cell | string)[]): Row {
  return { cells: cells.map((one) => (typeof one === 'string' ? cell(one) : one)) };
}

export function part(blocks: readonly Block[], page: Part['page'] = 'portrait', kind: Part['kind'] = 'plan'): Part {
  return { kind, page, blocks };
}

/** A draft of an invented department's paper. */
export function treeOf(parts: readonly Part[], changes: Partial<DocumentTree> = {}): DocumentTree {
  return {
    title: 'Cải cách hành chính năm 2026 của Sở Nội vụ',
    subject: 'Kế hoạch',
    agency: 'Sở Nội vụ',
    state: 'draft',
    mark: 'DỰ THẢO',
    layout: { fontSize: 14, indent: 1.27 },
    parts,
    ...changes,
  };
}

/** A small plan of that department with its appendix. */
export function sampleTree(state: State = 'final', layout?: DocumentTree['layout']): DocumentTree {
  return treeOf([samplePlan, sampleAppendix], {
    state,
    mark: state === 'draft' ? 'DỰ THẢO' : '',
    ...(layout && { layout }),
  });
}

export function paragraph(text: string, number = ''): Block {
  return { kind: 'paragraph', number, runs: run(text) };
}

function heading(level: number, number: string, text: string): Block {
  return { kind: 'heading', level, number, runs: run(text) };
}

const nation = lines('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
const motto = lines('Độc lập - Tự do - Hạnh phúc');

export const letterhead: Letterhead = {
  kind: 'letterhead',
  parent: lines('UBND TỈNH AN HÒA'),
  issuer: lines('SỞ NỘI VỤ'),
  nation,
  motto,
  number: run('Số:\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0/KH-SNV'),
  placeDate: run('An Hòa, ngày 09 tháng 01 năm 2026'),
};

export const ending: Block = {
  kind: 'ending',
  recipients: {
    label: run('Nơi nhận:'),
    lines: lines(
      '- UBND tỉnh (để b/c);',
      '- Giám đốc, các Phó Giám đốc Sở;',
      '- Các phòng, đơn vị thuộc Sở;',
      '- Lưu: VT, VP.',
    ),
  },
  signature: {
    authority: lines('KT. GIÁM ĐỐC'),
    position: lines('PHÓ GIÁM ĐỐC'),
    signer: run('Nguyễn Thị Minh An'),
  },
};

export const samplePlan: Part = {
  kind: 'plan',
  page: 'portrait',
  blocks: [
    letterhead,
    { kind: 'title', lines: lines('KẾ HOẠCH') },
    { kind: 'subject', lines: lines('Cải cách hành chính năm 2026', 'của Sở Nội vụ'), rule: true },
    { kind: 'basis', runs: run('Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;') },
    {
      kind: 'basis',
      runs: [
        {
          text: 'Căn cứ Kế hoạch số 12/KH-UBND ngày 05 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh An Hòa về cải cách hành chính năm 2026.',
        },
      ],
    },
    paragraph('Sở Nội vụ ban hành Kế hoạch cải cách hành chính năm 2026 như sau:'),
    heading(1, 'I.', 'MỤC ĐÍCH, YÊU CẦU'),
    heading(2, '1.', 'Mục đích'),
    paragraph(
      'Giao rõ từng việc cho từng đơn vị, có sản phẩm và thời hạn, để mỗi quý xem lại một lần và kịp thời tháo gỡ những việc còn chậm.',
    ),
    heading(2, '2.', 'Yêu cầu'),
    {
      kind: 'paragraph',
      number: 'a)',
      runs: [{ text: 'Mỗi việc có ' }, { text: 'một đơn vị chủ trì', bold: true }, { text: ' và một thời hạn;' }],
    },
    paragraph('Số liệu của quý gửi trước ngày 20 tháng cuối quý.', 'b)'),
    {
      kind: 'item',
      level: 1,
      marker: '-',
      runs: [{ text: 'Báo cáo quý: ', italic: true }, { text: 'theo mẫu chung;' }],
    },
    { kind: 'item', level: 2, marker: '+', runs: run('kèm bảng số liệu & ghi chú <nếu có>.') },
    heading(1, 'II.', 'TỔ CHỨC THỰC HIỆN'),
    paragraph('Việc nào vướng mắc thì đơn vị báo Văn phòng Sở để trình Giám đốc xem xét./.'),
    ending,
  ],
};

export const sampleTable: Table = {
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
      rows: [
        row(
          '1',
          'Rà soát văn bản quy phạm pháp luật thuộc lĩnh vực nội vụ',
          'Báo cáo kết quả rà soát',
          'Văn phòng Sở',
          'Các phòng chuyên môn',
          'Quý II/2026',
        ),
      ],
    },
    {
      kind: 'rows',
      rows: [
        row(
          cell('2', 1, 2),
          cell('Theo dõi tình hình thi hành pháp luật', 1, 2),
          'Kế hoạch theo dõi',
          'Thanh tra Sở',
          'Văn phòng Sở',
          'Tháng 02/2026',
        ),
        row('Báo cáo năm', 'Thanh tra Sở', 'Văn phòng Sở', 'Tháng 12/2026'),
      ],
    },
    { kind: 'group', level: 1, row: row('II', cell('Cải cách thủ tục hành chính', 5)) },
    {
      kind: 'rows',
      rows: [
        row(
          '3',
          'Đơn giản hóa ít nhất 05 thủ tục hành chính nội bộ',
          'Quyết định công bố',
          'Phòng Cải cách hành chính',
          'Các đơn vị',
          '30/9/2026',
        ),
      ],
    },
    {
      kind: 'rows',
      rows: [
        row(
          '4',
          'Khảo sát mức độ hài lòng của tổ chức, cá nhân',
          'Báo cáo khảo sát',
          'Phòng Cải cách hành chính',
          'Trung tâm Phục vụ hành chính công',
          'Quý IV/2026',
        ),
      ],
    },
  ],
};

export const sampleAppendix: Part = {
  kind: 'appendix',
  page: 'landscape',
  blocks: [
    { kind: 'appendix-label', lines: lines('Phụ lục') },
    { kind: 'appendix-title', lines: lines('NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2026'), rule: false },
    {
      kind: 'attached',
      lines: lines('(Kèm theo Kế hoạch số 05/KH-SNV ngày 09 tháng 01 năm 2026 của Sở Nội vụ)'),
      rule: true,
    },
    sampleTable,
    { kind: 'end-mark', runs: run('./.') },
  ],
};

export const sampleDecision: Part = {
  kind: 'decision',
  page: 'portrait',
  blocks: [
    {
      kind: 'letterhead',
      parent: [],
      issuer: lines('ỦY BAN NHÂN DÂN', 'TỈNH AN HÒA'),
      nation,
      motto,
      number: run('Số: 45/QĐ-UBND'),
      placeDate: run('An Hòa, ngày 09 tháng 01 năm 2026'),
    },
    { kind: 'title', lines: lines('QUYẾT ĐỊNH') },
    {
      kind: 'subject',
      lines: lines('Ban hành Kế hoạch cải cách hành chính năm 2026 của các cơ quan, đơn vị trên địa bàn tỉnh An Hòa'),
      rule: true,
    },
    { kind: 'authority', lines: lines('ỦY BAN NHÂN DÂN TỈNH AN HÒA') },
    { kind: 'basis', runs: run('Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;') },
    { kind: 'basis', runs: run('Theo đề nghị của Giám đốc Sở Nội vụ.') },
    { kind: 'command', lines: lines('QUYẾT ĐỊNH:') },
    {
      kind: 'article',
      label: 'Điều 1.',
      runs: run('Ban hành kèm theo Quyết định này Kế hoạch cải cách hành chính năm 2026.'),
    },
    { kind: 'article', label: 'Điều 2.', runs: run('Quyết định này có hiệu lực kể từ ngày ký./.') },
    {
      ...ending,
      signature: {
        authority: lines('TM. ỦY BAN NHÂN DÂN'),
        position: lines('CHỦ TỊCH'),
        signer: run('Nguyễn Thị Minh An'),
      },
    },
  ],
};

/** Every kind of block, in the order of a Quyết định with its Kế hoạch and Phụ lục. */
export const wholeTree: DocumentTree = treeOf([sampleDecision, samplePlan, sampleAppendix]);
