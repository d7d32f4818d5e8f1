// Made from schemas/plan.schema.json by npm run generate.

/**
 * Một dòng chữ; hoặc danh sách, mỗi phần tử là một dòng in.
 */
export type Lines = string | string[];
/**
 * Chữ, hoặc danh sách gồm chữ và bảng. Mỗi dòng là một đoạn; dòng thụt sâu hơn nối tiếp dòng trên; “- ” và “+ ” mở gạch đầu dòng; *nghiêng*, **đậm**.
 */
export type Blocks =
  | string
  | (
      | string
      | {
          tasks: TaskTable;
        }
      | {
          table: DataTable;
        }
    )[];
/**
 * Mỗi phần tử là kiểu số của một cấp: I, 1, 01, a, A, 1.1, có thể kèm chữ và dấu, ví dụ “Phần I.”, “1.”, “a)”.
 */
export type Numbering = string[];
/**
 * Tên cột có sẵn (number, objective, task, deliverable, lead, support, approver, deadline, budget), một tên khác do kế hoạch đặt, hoặc đối tượng {lead: Chủ trì, width: 30}.
 */
export type TaskColumn =
  | string
  | {
      /**
       * In ở đầu cột số; số lấy theo numbering hoặc số ghi sẵn của từng dòng, ví dụ STT.
       */
      number?: string;
      /**
       * In ở đầu cột; chữ trong ô lấy từ text của mục tiêu, ví dụ Mục tiêu.
       */
      objective?: string;
      /**
       * In ở đầu cột; chữ trong ô lấy từ task, ví dụ Nội dung nhiệm vụ.
       */
      task?: string;
      /**
       * In ở đầu cột; chữ trong ô lấy từ deliverable, ví dụ Sản phẩm.
       */
      deliverable?: string;
      /**
       * In ở đầu cột; chữ trong ô lấy từ lead, ví dụ Đơn vị chủ trì.
       */
      lead?: string;
      /**
       * In ở đầu cột; chữ trong ô lấy từ support, ví dụ Đơn vị phối hợp.
       */
      support?: string;
      /**
       * In ở đầu cột; chữ trong ô lấy từ approver, ví dụ Cấp phê duyệt.
       */
      approver?: string;
      /**
       * In ở đầu cột; chữ trong ô lấy từ deadline, ví dụ Thời hạn.
       */
      deadline?: string;
      /**
       * In ở đầu cột; chữ trong ô lấy từ budget, ví dụ Kinh phí.
       */
      budget?: string;
      /**
       * Cột do kế hoạch đặt; chữ trong ô lấy từ cells của nhiệm vụ.
       */
      other?: string;
      /**
       * Bề rộng cột tính bằng mm; bỏ trống thì ccht chọn theo nội dung.
       */
      width?: number;
      align?: Align;
      /**
       * Tên ô tiêu đề chung của các cột liền nhau, ví dụ “Đơn vị thực hiện”.
       */
      under?: string;
    };
/**
 * left (trái), center (giữa), right (phải).
 */
export type Align = 'left' | 'center' | 'right';

/**
 * Một kế hoạch năm của cơ quan, cùng Quyết định ban hành và các phụ lục của nó.
 */
export interface PlanFile {
  /**
   * Phiên bản của định dạng tệp kế hoạch, hiện nay là 1.
   */
  ccht: 1;
  /**
   * Năm mà kế hoạch thực hiện, ví dụ 2023. Thời gian không ghi năm được hiểu theo năm này.
   */
  year?: number;
  /**
   * Đường dẫn tới tệp units.yaml; không ghi thì tìm cạnh tệp kế hoạch rồi lên các thư mục trên.
   */
  units?: string;
  /**
   * Các lựa chọn mà Nghị định 30/2020/NĐ-CP cho phép.
   */
  layout?: {
    /**
     * Cỡ chữ của lời văn: 14 (mặc định) hoặc 13; các cỡ khác đi theo cho đồng bộ. (NĐ 30/2020, PL I, Mục V)
     */
    fontSize?: 13 | 14;
    /**
     * Lùi dòng đầu đoạn, tính bằng cm: 1.27 (mặc định) hoặc 1. (NĐ 30/2020, PL I, Mục II.6)
     */
    indent?: 1 | 1.27;
  };
  /**
   * Tên cơ quan ở góc trái đầu văn bản và địa danh. (NĐ 30/2020, PL I, Mục II.2 và II.4)
   */
  issuer?: {
    parent?: Lines;
    name?: Lines;
    /**
     * Tên cơ quan khi đứng trong câu, ví dụ “Sở Nội vụ”, dùng cho dòng “(Kèm theo … của …)”. Bỏ trống thì ccht lấy từ tên in hoa.
     */
    called?: string;
    /**
     * Địa danh ghi trước ngày tháng, ví dụ Đồng Nai.
     */
    place?: string;
  };
  /**
   * Chỉ có khi kế hoạch được ban hành kèm theo một Quyết định. (NĐ 30/2020, PL III, Mẫu 1.3)
   */
  decision?: {
    /**
     * Tên loại của văn bản ban hành; mặc định là Quyết định.
     */
    type?: string;
    /**
     * Chỉ ghi số, ví dụ "03". Bỏ trống khi chưa cấp số: bản in để khoảng trống. (NĐ 30/2020, PL I, Mục II.3)
     */
    number?: string;
    /**
     * Chữ viết tắt tên loại và tên cơ quan, ví dụ KH-SNV, QĐ-UBND. (NĐ 30/2020, PL I, Mục II.3)
     */
    symbol?: string;
    /**
     * Ngày/tháng/năm, ví dụ 16/01/2023. Phần chưa biết ghi dấu hỏi: "?/12/2023", "?/?/2022". (NĐ 30/2020, PL I, Mục II.4)
     */
    date?: string;
    subject?: Lines;
    /**
     * Mỗi căn cứ một phần tử, in nghiêng, đúng như đã gõ. (NĐ 30/2020, PL I, Mục II.6)
     *
     * Items: Một căn cứ, ghi đủ cả chữ “Căn cứ …;”.
     */
    basis?: string[];
    authority?: Lines;
    /**
     * Các điều của Quyết định theo thứ tự; “Điều 1.” do ccht ghi.
     *
     * Items: Một điều của Quyết định: lời văn, hoặc đối tượng có số, tên điều và lời văn.
     */
    articles?: (
      | string
      | {
          /**
           * In đúng như đã gõ, các số sau đếm tiếp từ đó. Để "" là không đánh số. Bỏ trống khóa này thì ccht tự đánh số.
           */
          number?: string;
          /**
           * Tên in đậm sau số điều; không có tên thì lời văn đứng liền số điều.
           */
          title?: string;
          text?: Blocks;
        }
    )[];
    /**
     * Các dòng nơi nhận; dòng cuối là “Lưu: VT, …”. (NĐ 30/2020, PL I, Mục II.9)
     *
     * Items: Một dòng nơi nhận, không gõ gạch đầu dòng, ví dụ “UBND tỉnh (b/c);”.
     */
    recipients?: string[];
    signature?: Signature;
  };
  plan: Plan;
  /**
   * Phụ lục kèm theo kế hoạch. (NĐ 30/2020, PL I, Phần II)
   */
  appendices?: Appendix[];
}
/**
 * Bảng phân công nhiệm vụ; các cột, thứ tự và tên cột là của kế hoạch.
 */
export interface TaskTable {
  numbering?: Numbering;
  /**
   * Các cột theo thứ tự in. Không có cột number thì số đứng trước chữ đầu tiên của dòng.
   */
  columns: TaskColumn[];
  /**
   * Các nhóm nhiệm vụ.
   */
  groups?: Group[];
  /**
   * Các mục tiêu, khi bảng không chia nhóm.
   */
  objectives?: Objective[];
  /**
   * Các nhiệm vụ, khi bảng không chia nhóm.
   */
  tasks?: Task[];
}
/**
 * Một nhóm, in thành một dòng riêng trong bảng.
 */
export interface Group {
  /**
   * In đúng như đã gõ, các số sau đếm tiếp từ đó. Để "" là không đánh số. Bỏ trống khóa này thì ccht tự đánh số.
   */
  number?: string;
  /**
   * Tên in trên dòng của nhóm, ví dụ CẢI CÁCH THỂ CHẾ.
   */
  title: string;
  /**
   * Các nhóm nhỏ hơn trong nhóm này.
   */
  groups?: Group[];
  /**
   * Các mục tiêu của nhóm, mỗi mục tiêu có các nhiệm vụ của nó.
   */
  objectives?: Objective[];
  /**
   * Các nhiệm vụ của nhóm, khi không chia theo mục tiêu.
   */
  tasks?: Task[];
}
/**
 * Một mục tiêu và các nhiệm vụ thực hiện; ô mục tiêu trùm các dòng nhiệm vụ của nó.
 */
export interface Objective {
  /**
   * In đúng như đã gõ, các số sau đếm tiếp từ đó. Để "" là không đánh số. Bỏ trống khóa này thì ccht tự đánh số.
   */
  number?: string;
  /**
   * Chữ in ở cột mục tiêu, trùm các nhiệm vụ của mục tiêu này.
   */
  text?: string;
  /**
   * Các nhiệm vụ để đạt mục tiêu này.
   */
  tasks?: Task[];
}
/**
 * Một dòng nhiệm vụ.
 */
export interface Task {
  /**
   * Mã không đổi qua các năm, để so sánh và theo dõi; không in.
   */
  id?: string;
  /**
   * In đúng như đã gõ, các số sau đếm tiếp từ đó. Để "" là không đánh số. Bỏ trống khóa này thì ccht tự đánh số.
   */
  number?: string;
  /**
   * Nội dung nhiệm vụ. Bỏ khóa: chưa nêu. "": in ô trống. ^: một ô chung với dòng trên.
   */
  task: string;
  /**
   * Văn bản, báo cáo, sản phẩm phải có. Bỏ khóa: chưa nêu. "": in ô trống. ^: một ô chung với dòng trên.
   */
  deliverable?: string;
  /**
   * Đơn vị chịu trách nhiệm chính. Bỏ khóa: chưa nêu. "": in ô trống. ^: một ô chung với dòng trên.
   */
  lead?: string;
  /**
   * Các đơn vị phối hợp. Bỏ khóa: chưa nêu. "": in ô trống. ^: một ô chung với dòng trên.
   */
  support?: string;
  /**
   * Cấp ban hành hoặc phê duyệt sản phẩm. Bỏ khóa: chưa nêu. "": in ô trống. ^: một ô chung với dòng trên.
   */
  approver?: string;
  /**
   * Thời hạn, đúng chữ sẽ in, ví dụ Quý III/2023, 30/11/2023, Thường xuyên. Bỏ khóa: chưa nêu. "": in ô trống. ^: một ô chung với dòng trên.
   */
  deadline?: string;
  /**
   * Kinh phí thực hiện. Bỏ khóa: chưa nêu. "": in ô trống. ^: một ô chung với dòng trên.
   */
  budget?: string;
  /**
   * Chữ của các cột do kế hoạch đặt, theo tên cột.
   */
  cells?: {
    [k: string]: string;
  };
  /**
   * Chỉ để trong tệp, không bao giờ in ra.
   */
  note?: string;
  /**
   * Số in hoặc mã của nhiệm vụ năm trước mà nhiệm vụ này tiếp nối.
   */
  replaces?: string;
}
/**
 * Một bảng không phải bảng nhiệm vụ.
 */
export interface DataTable {
  /**
   * Tên các cột theo thứ tự in.
   */
  columns: (
    | string
    | {
        /**
         * Tên in ở đầu cột.
         */
        title: string;
        /**
         * Bề rộng tính bằng mm.
         */
        width?: number;
        align?: Align;
      }
  )[];
  /**
   * Mỗi dòng là danh sách các ô.
   */
  rows: string[][];
}
/**
 * Quyền hạn, chức vụ, họ tên người ký.
 */
export interface Signature {
  authority?: Lines;
  position?: Lines;
  /**
   * Họ và tên, không kèm học hàm, học vị, danh hiệu.
   */
  signer?: string;
}
/**
 * Số, ký hiệu, trích yếu, các mục, nơi nhận và chữ ký của kế hoạch.
 */
export interface Plan {
  /**
   * Mặc định là Kế hoạch; có thể là Chương trình, Đề án, Phương án …
   */
  type?: string;
  /**
   * Chỉ ghi số, ví dụ "03". Bỏ trống khi chưa cấp số: bản in để khoảng trống. (NĐ 30/2020, PL I, Mục II.3)
   */
  number?: string;
  /**
   * Chữ viết tắt tên loại và tên cơ quan, ví dụ KH-SNV, QĐ-UBND. (NĐ 30/2020, PL I, Mục II.3)
   */
  symbol?: string;
  /**
   * Ngày/tháng/năm, ví dụ 16/01/2023. Phần chưa biết ghi dấu hỏi: "?/12/2023", "?/?/2022". (NĐ 30/2020, PL I, Mục II.4)
   */
  date?: string;
  subject?: Lines;
  /**
   * Mỗi căn cứ một phần tử, in nghiêng, đúng như đã gõ. (NĐ 30/2020, PL I, Mục II.6)
   *
   * Items: Một căn cứ, ghi đủ cả chữ “Căn cứ …;”.
   */
  basis?: string[];
  attached?: Lines;
  numbering?: Numbering;
  opening?: Blocks;
  /**
   * Các mục của kế hoạch theo thứ tự in.
   */
  sections?: Section[];
  closing?: Blocks;
  /**
   * Các dòng nơi nhận; dòng cuối là “Lưu: VT, …”. (NĐ 30/2020, PL I, Mục II.9)
   *
   * Items: Một dòng nơi nhận, không gõ gạch đầu dòng, ví dụ “UBND tỉnh (b/c);”.
   */
  recipients?: string[];
  signature?: Signature;
}
/**
 * Một mục, khoản hoặc điểm.
 */
export interface Section {
  /**
   * In đúng như đã gõ, các số sau đếm tiếp từ đó. Để "" là không đánh số. Bỏ trống khóa này thì ccht tự đánh số.
   */
  number?: string;
  /**
   * Tên mục in đậm trên dòng riêng. Không có tên thì số đứng liền đoạn đầu tiên.
   */
  title?: string;
  /**
   * Các ý của mục là gì: targets (chỉ tiêu), tasks (nhiệm vụ), duties (trách nhiệm). Bỏ trống thì ccht đoán theo tên mục.
   */
  holds?: 'targets' | 'tasks' | 'duties';
  text?: Blocks;
  /**
   * Các mục con theo thứ tự in.
   */
  sections?: Section[];
}
/**
 * Một phụ lục, bắt đầu ở trang mới. (NĐ 30/2020, PL I, Phần II)
 */
export interface Appendix {
  /**
   * Mặc định “Phụ lục” hoặc “Phụ lục I”; "" là không in.
   */
  label?: string;
  title?: Lines;
  attached?: Lines;
  /**
   * portrait (dọc, mặc định) hoặc landscape (ngang).
   */
  page?: 'portrait' | 'landscape';
  numbering?: Numbering;
  text?: Blocks;
  /**
   * Các mục của phụ lục, khi có.
   */
  sections?: Section[];
}
