// Made from schemas/config.schema.json by npm run generate.

/**
 * Tệp ccht.config.yaml, tìm từ thư mục của kế hoạch trở lên.
 */
export interface ConfigFile {
  /**
   * Thư mục mẫu riêng của cơ quan, tính từ chỗ đặt tệp cấu hình.
   */
  templates?: string;
  /**
   * vi (mặc định) hoặc en.
   */
  lang?: 'vi' | 'en';
}
