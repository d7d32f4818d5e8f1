import type { Facts } from './facts.ts';
import { taskSection } from './task-lines.ts';

/** The sections of a plan: purpose, targets, tasks, funds, who does what. */
export function sectionLines(facts: Facts): string[] {
  const { matter, office, year, kind } = facts;
  return [
    '    - title: MỤC ĐÍCH, YÊU CẦU',
    '      sections:',
    '        - title: Mục đích',
    '          text: |',
    `            - Hoàn thành các chỉ tiêu, nhiệm vụ ${matter} mà cấp trên giao cho ${office};`,
    '            - Nâng chất lượng phục vụ người dân, doanh nghiệp.',
    '        - title: Yêu cầu',
    '          text: |',
    '            - Mỗi nhiệm vụ có một đơn vị chủ trì, một sản phẩm, một thời hạn kiểm tra được;',
    '            - Bám sát kế hoạch của cấp trên và chương trình công tác năm.',
    '',
    '    # Mỗi gạch đầu dòng một chỉ tiêu đo được: ccht đọc các ý của mục có chữ “chỉ tiêu” là chỉ tiêu.',
    '    - title: CHỈ TIÊU',
    '      text: |',
    ...kind.targets.map((line) => `        - ${line}`),
    '',
    ...taskSection(facts),
    '',
    '    - title: KINH PHÍ THỰC HIỆN',
    `      text: Kinh phí thực hiện Kế hoạch này bố trí trong dự toán năm ${year} được giao và các nguồn hợp pháp khác.`,
    '',
    '    # Ai theo dõi, ai báo cáo, khi nào: ghi rõ đơn vị và ngày.',
    '    - title: TỔ CHỨC THỰC HIỆN',
    '      sections:',
    '        - text: Văn phòng theo dõi, đôn đốc việc thực hiện Kế hoạch này; tổng hợp, báo cáo kết quả trước ngày 15 tháng cuối quý.',
    '        - text: Các phòng, đơn vị thực hiện nhiệm vụ được giao, gửi kết quả về Văn phòng trước ngày 10 tháng cuối quý.',
  ];
}
