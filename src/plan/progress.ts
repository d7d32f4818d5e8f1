// Made from schemas/progress.schema.json by npm run generate.

/**
 * Tệp TÊN.progress.yaml cạnh TÊN.plan.yaml: việc nào đã xong, xong ngày nào. Kế hoạch đã ký không sửa, nên ghi ở đây.
 */
export interface ProgressFile {
  /**
   * Mỗi phần tử là một nhiệm vụ; nhiệm vụ không có ở đây là chưa xác nhận xong.
   */
  progress?: ProgressEntry[];
}
/**
 * Nhiệm vụ nào, tình trạng, ngày xác nhận, văn bản chứng minh. Mỗi nhiệm vụ ghi một lần.
 */
export interface ProgressEntry {
  /**
   * Số in trên kế hoạch, ví dụ II.1.5, II.3.3(2), “mục VI(2)”; hoặc id của nhiệm vụ.
   */
  task: string;
  /**
   * done (đã xong), open (chưa xong), dropped (thôi thực hiện).
   */
  state: 'done' | 'open' | 'dropped';
  /**
   * Ngày xong, ngày thôi thực hiện, hoặc ngày xem lại thấy chưa xong; năm-tháng-ngày. Việc định kỳ: xác nhận các kỳ đến kỳ gần ngày này nhất.
   */
  on?: string;
  /**
   * Số, ký hiệu, ngày của văn bản đã ban hành, hoặc nơi để tài liệu.
   */
  evidence?: string;
  /**
   * Điều cần nhớ về nhiệm vụ này, ví dụ vướng mắc.
   */
  note?: string;
}
