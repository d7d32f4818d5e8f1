// Makes a plan with as many tasks as asked for; the same count gives the same text, byte for byte.
// node bench/make-plan.mjs 1000 OUT
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const verbs = [
  'Rà soát',
  'Hoàn thiện',
  'Triển khai',
  'Theo dõi',
  'Cập nhật',
  'Công khai',
  'Thống kê',
  'Nâng cấp',
  'Chuẩn hóa',
  'Kiểm tra',
];
const objects = [
  'quy chế làm việc của cơ quan',
  'danh mục hồ sơ lưu trữ hiện hành',
  'lịch tiếp công dân hằng tháng',
  'phần mềm quản lý tài sản',
  'bảng phân công công việc giữa các phòng',
  'mẫu phiếu lấy ý kiến người nộp hồ sơ',
  'kho dữ liệu về nhà đầu tư và người lao động',
  'quy trình cấp giấy phép xây dựng trong khu',
  'sổ tay hướng dẫn người mới nhận việc',
  'đường dây nóng và hộp thư góp ý',
  'bản đồ số các lô đất đã cho thuê',
  'hệ thống họp không giấy',
];
const manners = [
  'bảo đảm đúng hạn, đúng người',
  'kèm bản điện tử có chữ ký số',
  'theo từng nhóm doanh nghiệp, từng địa bàn',
  'và báo cáo ngay những chỗ còn chồng chéo',
  'gắn với việc đánh giá, xếp loại cuối năm',
  'trên cơ sở ý kiến của các phòng & đơn vị liên quan',
];
const results = [
  'Báo cáo',
  'Quyết định của Trưởng ban',
  'Danh mục được cập nhật',
  'Kế hoạch; văn bản đôn đốc',
  'Phần mềm chạy ổn định',
  'Biên bản kiểm tra, kết luận sau kiểm tra',
];
const leads = [
  'Văn phòng',
  'Phòng Quản lý đầu tư',
  'Phòng Quản lý lao động',
  'Trung tâm Dịch vụ khu công nghiệp',
  'Các phòng',
];
const supports = [
  'Các phòng, đơn vị',
  'Văn phòng',
  'Bộ phận kế toán',
  'Phòng Quản lý doanh nghiệp; Văn phòng đại diện',
  '',
];
const deadlines = [
  'Thường xuyên',
  'Quý II/2024',
  'Tháng 11/2024',
  'Trước ngày 15/9/2024',
  '6 tháng và cả năm',
  'Theo hướng dẫn của Sở Nội vụ',
];
const measures = [
  'hồ sơ được trả trước hạn',
  'cuộc họp dùng tài liệu điện tử',
  'viên chức qua lớp bồi dưỡng',
  'kiến nghị có trả lời bằng văn bản',
];

/** A plan of `count` tasks: six to a page or so, in groups of 40, an objective for every one to three of them. */
export function makePlan(count) {
  const random = generator(count);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const phrase = () => `${pick(verbs)} ${pick(objects)}, ${pick(manners)}`;
  return `${head()}${body(phrase)}${tail()}${appendix(count, random, pick, phrase)}`;
}

/** Numbers from 0 to 1 that are the same in every run. */
function generator(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function head() {
  return `ccht: 1
year: 2024

issuer:
  parent: UBND TỈNH ĐỒNG NAI
  name: [BAN QUẢN LÝ, CÁC KHU CÔNG NGHIỆP]
  place: Đồng Nai
  called: Ban Quản lý các Khu công nghiệp Đồng Nai

plan:
  number: "17"
  symbol: KH-KCNĐN
  date: 22/01/2024
  subject:
    - Cải cách hành chính năm 2024
    - của cơ quan và các đơn vị trực thuộc
  numbering: [I., "1.", "1.1.", "a)"]

  basis:
    - Căn cứ Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ;
    - Căn cứ Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ;
    - Theo đề nghị của Chánh Văn phòng;

  opening: |
    Ban Quản lý các Khu công nghiệp Đồng Nai ban hành Kế hoạch năm 2024 với những nội dung sau:

`;
}

/** Three chapters of three sections of two parts, each with a paragraph and five list items. */
function body(phrase) {
  let yaml = '  sections:\n';
  for (const chapter of ['YÊU CẦU CHUNG', 'VIỆC PHẢI LÀM', 'CÁCH LÀM']) {
    yaml += `    - title: ${chapter}\n      sections:\n`;
    for (const title of ['Về thể chế', 'Về thủ tục', 'Về con người']) {
      yaml += `        - title: ${title}\n          sections:\n`;
      for (const part of ['Mục tiêu', 'Nhiệm vụ']) {
        yaml += `            - title: ${part}\n              text: |\n`;
        yaml += `                ${phrase()}; ${phrase().toLowerCase()}, trong đó:\n`;
        yaml += `                - *Trước hết:* ${phrase().toLowerCase()};\n`;
        for (let item = 0; item < 3; item++) yaml += `                - ${phrase()}; ${phrase().toLowerCase()};\n`;
        yaml += `                + ${phrase()}.\n`;
      }
    }
  }
  return yaml;
}

function tail() {
  return `
  closing: |
    Các phòng, đơn vị gặp vướng mắc thì báo Văn phòng để trình Trưởng ban xem xét.

  recipients:
    - UBND tỉnh (báo cáo);
    - Các phòng, đơn vị;
    - "Lưu: VT, VP."

  signature:
    authority: KT. TRƯỞNG BAN
    position: PHÓ TRƯỞNG BAN
    signer: Nguyễn Thị Minh

appendices:
  - title: BẢNG PHÂN CÔNG NHIỆM VỤ NĂM 2024
    page: landscape
    text:
      - tasks:
          numbering: [I, "1", "1.1"]
          columns:
            - number: STT
            - objective: Mục tiêu
            - task: Nhiệm vụ, hoạt động
            - deliverable: Kết quả, sản phẩm
            - lead: Chủ trì
            - support: Phối hợp
            - deadline: Hoàn thành
          groups:
`;
}

function appendix(count, random, pick, phrase) {
  const pieces = [];
  let made = 0;
  for (let group = 1; made < count; group++) {
    const end = Math.min(count, made + 40);
    // Every other group holds its objectives in a group below it.
    const deep = group % 2 === 0;
    pieces.push(`            - title: Nhóm việc thứ ${group} của cơ quan\n`);
    if (deep) pieces.push(`              groups:\n                - title: ${pick(verbs)} ${pick(objects)}\n`);
    const at = ' '.repeat(deep ? 18 : 14);
    pieces.push(`${at}objectives:\n`);
    while (made < end) {
      const several = Math.min(end - made, 1 + Math.floor(random() ** 2 * 3));
      pieces.push(objective(at, pick, phrase, random), `${at}    tasks:\n`);
      for (let index = 0; index < several; index++) pieces.push(task(`${at}      `, made++, pick, phrase));
    }
  }
  return pieces.join('');
}

function objective(at, pick, phrase, random) {
  const share = 50 + Math.floor(random() * 50);
  return `${at}  - text: Tối thiểu ${share}% ${pick(measures)}; ${phrase().toLowerCase()}\n`;
}

/** Every seventh task has a list in its cell. */
function task(at, index, pick, phrase) {
  const words =
    index % 7 === 6
      ? `|\n${at}    ${pick(verbs)} ${pick(objects)}:\n${at}    - ${pick(verbs)} ${pick(objects)};\n${at}    - ${phrase()}.`
      : `${phrase()}; ${phrase().toLowerCase()}`;
  return `${at}- id: viec-${index + 1}
${at}  task: ${words}
${at}  deliverable: ${pick(results)}
${at}  lead: ${pick(leads)}
${at}  support: ${pick(supports) || '""'}
${at}  deadline: ${pick(deadlines)}
`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [count, target] = process.argv.slice(2);
  writeFileSync(target, makePlan(Number(count)));
}
