import { fold } from '../text/index.ts';

export type StarterTask = {
  readonly id: string;
  readonly task: string;
  readonly deliverable: string;
  /** YEAR stands for the plan's year. */
  readonly deadline: string;
};

/** What plans on a subject usually hold: a frame to be changed. YEAR stands for the plan's year. */
export type StarterKind = {
  /** Those that do not hold in the plan's year are left out. */
  readonly basis: readonly string[];
  readonly targets: readonly string[];
  readonly groups: readonly { readonly title: string; readonly tasks: readonly StarterTask[] }[];
};

const PLAN_TASK = (id: string, what: string): StarterTask => ({
  id,
  task: `Ban hành kế hoạch kiểm tra ${what} năm YEAR`,
  deliverable: 'Kế hoạch',
  deadline: 'Quý I/YEAR',
});
const REPORT_TASK = (id: string, what: string): StarterTask => ({
  id,
  task: `Báo cáo kết quả ${what} định kỳ`,
  deliverable: 'Báo cáo',
  deadline: 'Hằng quý',
});

const ADMINISTRATIVE_REFORM: StarterKind = {
  basis: [
    'Căn cứ Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030;',
  ],
  targets: [
    'Tỷ lệ hồ sơ thủ tục hành chính được giải quyết đúng hạn, trước hạn đạt tối thiểu ……%;',
    'Mức độ hài lòng của người dân, doanh nghiệp đạt tối thiểu ……%;',
    'Tỷ lệ hồ sơ nộp trực tuyến đạt tối thiểu ……%.',
  ],
  groups: [
    {
      title: 'Chỉ đạo, điều hành',
      tasks: [
        PLAN_TASK('ke-hoach-kiem-tra-cchc', 'cải cách hành chính'),
        REPORT_TASK('bao-cao-cchc', 'cải cách hành chính'),
      ],
    },
    {
      title: 'Cải cách thể chế',
      tasks: [
        {
          id: 'ra-soat-van-ban',
          task: 'Rà soát văn bản quy phạm pháp luật thuộc lĩnh vực được giao',
          deliverable: 'Báo cáo kết quả rà soát',
          deadline: 'Quý IV/YEAR',
        },
      ],
    },
    {
      title: 'Cải cách thủ tục hành chính',
      tasks: [
        {
          id: 'don-gian-hoa-tthc',
          task: 'Lập phương án đơn giản hóa thủ tục hành chính, trình cấp có thẩm quyền',
          deliverable: 'Phương án đơn giản hóa',
          deadline: 'Quý III/YEAR',
        },
        {
          id: 'cong-khai-tthc',
          task: 'Công khai thủ tục hành chính mới ban hành, được sửa đổi, bổ sung',
          deliverable: 'Danh mục thủ tục hành chính được công khai',
          deadline: 'Thường xuyên',
        },
      ],
    },
    {
      title: 'Cải cách tổ chức bộ máy',
      tasks: [
        {
          id: 'to-chuc-bo-may',
          task: 'Rà soát chức năng, nhiệm vụ của từng phòng, đơn vị; đề xuất điều chỉnh nơi còn trùng, còn thiếu',
          deliverable: 'Báo cáo, đề xuất',
          deadline: 'Quý II/YEAR',
        },
      ],
    },
    {
      title: 'Cải cách chế độ công vụ',
      tasks: [
        {
          id: 'boi-duong-cong-chuc',
          task: 'Cử công chức, viên chức tham gia các lớp bồi dưỡng theo vị trí việc làm',
          deliverable: 'Văn bản cử người tham gia',
          deadline: 'Theo kế hoạch đào tạo, bồi dưỡng của cấp có thẩm quyền',
        },
      ],
    },
    {
      title: 'Cải cách tài chính công',
      tasks: [
        {
          id: 'quy-che-chi-tieu',
          task: 'Rà soát quy chế chi tiêu nội bộ, quy chế quản lý tài sản công',
          deliverable: 'Quy chế được sửa đổi hoặc báo cáo rà soát',
          deadline: 'Quý I/YEAR',
        },
      ],
    },
    {
      title: 'Xây dựng chính quyền điện tử, chính quyền số',
      tasks: [
        {
          id: 'so-hoa-ho-so',
          task: 'Số hóa hồ sơ, kết quả giải quyết thủ tục hành chính',
          deliverable: 'Hồ sơ, kết quả được số hóa',
          deadline: 'Thường xuyên',
        },
      ],
    },
  ],
};

const PROCEDURE_CONTROL: StarterKind = {
  basis: [
    'Căn cứ Nghị định số 63/2010/NĐ-CP ngày 08/6/2010 của Chính phủ về kiểm soát thủ tục hành chính;',
    'Căn cứ Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ về thực hiện cơ chế một cửa, một cửa liên thông trong giải quyết thủ tục hành chính;',
    'Căn cứ Nghị định số 118/2025/NĐ-CP ngày 09/6/2025 của Chính phủ về thực hiện thủ tục hành chính theo cơ chế một cửa, một cửa liên thông tại Bộ phận Một cửa và Cổng Dịch vụ công quốc gia;',
  ],
  targets: [
    'Tỷ lệ hồ sơ thủ tục hành chính được giải quyết đúng hạn, trước hạn đạt tối thiểu ……%;',
    'Tỷ lệ phản ánh, kiến nghị được xử lý đúng hạn đạt tối thiểu ……%.',
  ],
  groups: [
    {
      title: 'Chỉ đạo, điều hành',
      tasks: [
        PLAN_TASK('ke-hoach-kiem-tra-tthc', 'việc giải quyết thủ tục hành chính'),
        REPORT_TASK('bao-cao-tthc', 'kiểm soát thủ tục hành chính'),
      ],
    },
    {
      title: 'Rà soát, công bố, công khai thủ tục hành chính',
      tasks: [
        {
          id: 'ra-soat-tthc',
          task: 'Rà soát, đánh giá thủ tục hành chính; đề xuất cắt giảm thời gian, thành phần hồ sơ',
          deliverable: 'Báo cáo, phương án đơn giản hóa',
          deadline: 'Quý III/YEAR',
        },
        {
          id: 'cong-bo-tthc',
          task: 'Trình công bố thủ tục hành chính mới ban hành, được sửa đổi, bổ sung',
          deliverable: 'Dự thảo quyết định công bố',
          deadline: 'Thường xuyên',
        },
      ],
    },
    {
      title: 'Tiếp nhận, giải quyết hồ sơ',
      tasks: [
        {
          id: 'phan-anh-kien-nghi',
          task: 'Tiếp nhận, xử lý phản ánh, kiến nghị về quy định hành chính',
          deliverable: 'Kết quả xử lý được công khai',
          deadline: 'Thường xuyên',
        },
      ],
    },
  ],
};

const DIGITAL: StarterKind = {
  basis: [],
  targets: [
    'Tỷ lệ hồ sơ công việc được xử lý trên môi trường mạng đạt tối thiểu ……%;',
    'Tỷ lệ công chức, viên chức được bồi dưỡng kỹ năng số đạt tối thiểu ……%.',
  ],
  groups: [
    {
      title: 'Nhận thức, kỹ năng số',
      tasks: [
        {
          id: 'boi-duong-ky-nang-so',
          task: 'Bồi dưỡng kỹ năng số cho công chức, viên chức',
          deliverable: 'Lớp bồi dưỡng',
          deadline: 'Quý II/YEAR',
        },
      ],
    },
    {
      title: 'Dữ liệu, nền tảng số',
      tasks: [
        {
          id: 'chuan-hoa-du-lieu',
          task: 'Chuẩn hóa, cập nhật cơ sở dữ liệu chuyên ngành',
          deliverable: 'Dữ liệu được cập nhật',
          deadline: 'Thường xuyên',
        },
      ],
    },
    {
      title: 'An toàn thông tin',
      tasks: [
        {
          id: 'kiem-tra-an-toan-thong-tin',
          task: 'Kiểm tra, đánh giá an toàn thông tin năm YEAR',
          deliverable: 'Báo cáo đánh giá',
          deadline: 'Quý IV/YEAR',
        },
        REPORT_TASK('bao-cao-chuyen-doi-so', 'chuyển đổi số'),
      ],
    },
  ],
};

const OTHER: StarterKind = {
  basis: [],
  targets: ['……;', '…….'],
  groups: [
    {
      title: 'Nhóm nhiệm vụ thứ nhất',
      tasks: [
        { id: 'nhiem-vu-mot', task: '……', deliverable: '……', deadline: 'Quý I/YEAR' },
        { id: 'nhiem-vu-hai', task: '……', deliverable: '……', deadline: 'Thường xuyên' },
      ],
    },
    {
      title: 'Nhóm nhiệm vụ thứ hai',
      tasks: [{ id: 'nhiem-vu-ba', task: '……', deliverable: '……', deadline: 'Quý IV/YEAR' }],
    },
  ],
};

const KINDS: readonly (readonly [RegExp, StarterKind])[] = [
  [/kiem soat thu tuc|kiem soat tthc/, PROCEDURE_CONTROL],
  [/cai cach hanh chinh|\bcchc\b/, ADMINISTRATIVE_REFORM],
  [/chuyen doi so|chinh quyen so/, DIGITAL],
];

/** The frame that fits what a plan is about. */
export function starterKind(subject: string): StarterKind {
  const name = fold(subject);
  return KINDS.find(([form]) => form.test(name))?.[1] ?? OTHER;
}

/** What plans are most often about, as they may be picked from a list. */
export const SUBJECTS = ['Cải cách hành chính', 'Kiểm soát thủ tục hành chính', 'Chuyển đổi số'] as const;
