// Made from schemas/units.schema.json by npm run generate.

/**
 * Tên các đơn vị mà kế hoạch nhắc tới: tên đầy đủ, viết tắt, cách viết khác, nhóm, sáp nhập.
 */
export interface UnitsFile {
  /**
   * Mỗi phần tử là một đơn vị hoặc một nhóm đơn vị.
   */
  units: Unit[];
}
/**
 * Một cơ quan, đơn vị, hoặc một nhóm đơn vị gọi chung một tên.
 */
export interface Unit {
  /**
   * Tên chính thức của đơn vị, ví dụ Sở Thông tin và Truyền thông.
   */
  name: string;
  /**
   * Các chữ viết tắt được dùng, ví dụ [Sở TT&TT].
   */
  abbreviations?: string[];
  /**
   * Các cách viết khác của cùng đơn vị.
   */
  variants?: string[];
  /**
   * Tên các đơn vị thuộc nhóm, khi đây là một nhóm như “Các phòng”.
   */
  members?: string[];
  /**
   * Ngày đơn vị bắt đầu mang tên này, năm-tháng-ngày.
   */
  from?: string;
  /**
   * Ngày cuối cùng đơn vị còn mang tên này, năm-tháng-ngày.
   */
  until?: string;
  /**
   * Tên đơn vị tiếp nhận sau khi sáp nhập, đổi tên.
   */
  successor?: string;
}
