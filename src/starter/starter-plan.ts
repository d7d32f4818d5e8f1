import { inlineText } from '../source/index.ts';
import { type Facts, factsOf } from './facts.ts';
import { sectionLines } from './section-lines.ts';
import { appendixPart } from './task-lines.ts';
import type { StarterAnswers } from './types.ts';
import { pair, text, upper } from './yaml-lines.ts';

/** A commented plan to start from, as YAML (UTF-8, Vietnamese): what is not known is open, so that it reads as a draft. */
export function starterPlan(answers: StarterAnswers, schemaComment: string): string {
  const facts = factsOf(answers);
  const parts = [
    head(facts, schemaComment),
    issuerPart(facts),
    ...(facts.isUnderDecision ? [decisionPart(facts)] : []),
    planPart(facts),
    ...(facts.tasksIn === 'appendix' ? [appendixPart(facts)] : []),
  ];
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function head({ matter, year }: Facts, schemaComment: string): string[] {
  return [
    `# yaml-language-server: $schema=${schemaComment}`,
    `# Khung kế hoạch ${matter}: sửa lời văn cho đúng với cơ quan, bỏ chỗ không dùng.`,
    '# Dòng bắt đầu bằng dấu # là ghi chú, không in ra. Chỗ “……” chờ điền; ccht lint nêu những chỗ còn lại.',
    '',
    'ccht: 1',
    `year: ${year}`,
  ];
}

function issuerPart({ parent, names, place }: Facts): string[] {
  const [first, ...others] = names.printed;
  const name =
    others.length === 0
      ? first && text(first)
      : `[${names.printed.map((line) => inlineText(line, 'flow')).join(', ')}]`;
  return [
    '# Góc trái đầu văn bản. Tên dài thì ghi thành danh sách, mỗi phần tử một dòng in: [BAN QUẢN LÝ, CÁC KHU CÔNG NGHIỆP].',
    'issuer:',
    ...(names.isCommittee
      ? []
      : pair('parent', parent === '' ? '' : upper(parent), 'UBND TỈNH …', 'cơ quan chủ quản trực tiếp, nếu có')),
    name ? `  name: ${name}` : '  # name: SỞ NỘI VỤ',
    ...(names.called === '' ? [] : ['  # Tên khi đứng trong câu.', `  called: ${text(names.called)}`]),
    ...pair('place', place, 'Đồng Nai', 'địa danh ghi trước ngày tháng'),
  ];
}

function decisionPart(facts: Facts): string[] {
  const { names, symbol, matter, office, position } = facts;
  const authority = names.printed.join(' ').trim();
  const head = position === '' ? 'GIÁM ĐỐC' : position;
  return [
    '# Quyết định ban hành kế hoạch: số, ngày, nơi nhận, chữ ký ở đây; kế hoạch kèm theo không ghi lại.',
    'decision:',
    '  # Số được cấp sau khi ký; khi đó thêm dòng number: "05".',
    ...pair('symbol', symbol.replace(/^KH-/u, 'QĐ-'), 'QĐ-SNV', 'ký hiệu'),
    ...dateLines(facts),
    `  subject: ${text(`Ban hành Kế hoạch ${matter} của ${office}`)}`,
    ...pair('authority', authority === '' ? '' : `${head} ${authority}`, 'GIÁM ĐỐC SỞ NỘI VỤ', 'thẩm quyền ban hành'),
    '  # Mỗi căn cứ một phần tử, kết thúc bằng dấu chấm phẩy; phần tử cuối kết thúc bằng dấu chấm.',
    '  basis:',
    `    - Căn cứ Quyết định số …… ngày …… tháng …… năm …… quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của ${office};`,
    ...facts.basis.map((line) => `    - ${text(line)}`),
    '    - Theo đề nghị của Chánh Văn phòng.',
    '  articles:',
    `    - ${text(`Ban hành kèm theo Quyết định này Kế hoạch ${matter} của ${office}.`)}`,
    '    - Quyết định này có hiệu lực kể từ ngày ký.',
    '    - Chánh Văn phòng, người đứng đầu các phòng, đơn vị và các cơ quan, đơn vị liên quan chịu trách nhiệm thi hành Quyết định này.',
    ...endLines(facts, 'Như Điều 3;'),
  ];
}

function planPart(facts: Facts): string[] {
  const { matter, office, symbol, isUnderDecision, subject, year, basis } = facts;
  const own = isUnderDecision
    ? []
    : [
        '  # Số được cấp sau khi ký; khi đó thêm dòng number: "05".',
        ...pair('symbol', symbol, 'KH-SNV', 'ký hiệu: loại văn bản, gạch ngang, viết tắt tên cơ quan'),
        ...dateLines(facts),
      ];
  return [
    'plan:',
    ...own,
    `  subject: ${text(`${subject} năm ${year} của ${office}`)}`,
    '  # Kiểu số của từng cấp mục; không gõ số vào tên mục.',
    '  numbering: [I., "1.", "a)"]',
    ...(isUnderDecision || basis.length === 0
      ? []
      : [
          '',
          '  # Mỗi căn cứ một phần tử, kết thúc bằng dấu chấm phẩy.',
          '  basis:',
          ...basis.map((line) => `    - ${text(line)}`),
        ]),
    '',
    '  # Chỗ này thường nêu kế hoạch của cấp trên mà kế hoạch này thực hiện.',
    '  opening: |',
    `    Thực hiện Kế hoạch số …… ngày …… tháng …… năm …… của …… về ${matter}, ${office} ban hành Kế hoạch ${matter} như sau:`,
    '',
    '  sections:',
    ...sectionLines(facts),
    '',
    '  # Dấu “./.” do ccht ghi.',
    '  closing: |',
    `    Trên đây là Kế hoạch ${matter} của ${office}; các phòng, đơn vị căn cứ nhiệm vụ được giao nghiêm túc thực hiện.`,
    ...(isUnderDecision ? [] : ['', ...endLines(facts, 'Cơ quan cấp trên trực tiếp (để b/c);')]),
  ];
}

function endLines({ position, names, isUnderDecision }: Facts, first: string): string[] {
  const body = names.isCommittee && !isUnderDecision ? ['    authority: TM. ỦY BAN NHÂN DÂN'] : [];
  return [
    '  recipients:',
    `    - ${text(first)}`,
    '    - Các phòng, đơn vị;',
    '    - "Lưu: VT, VP."',
    '  # Cấp phó ký thay thì thêm dòng authority, ví dụ KT. GIÁM ĐỐC.',
    '  signature:',
    ...body,
    ...(position === '' ? ['    # position: GIÁM ĐỐC'] : [`    position: ${text(position)}`]),
    ...(position === '' && body.length === 0 ? ['    signer: ""'] : ['    # signer: Nguyễn Văn A']),
  ];
}

function dateLines({ year }: Facts): string[] {
  return ['  # Ngày, tháng ghi sau khi ký; chưa biết thì để dấu hỏi.', `  date: "?/?/${year}"`];
}
