// Made from schemas/config.schema.json by npm run generate.

/**
 * Chỉ ghi mức, hoặc {severity: mức}.
 */
export type Setting =
  | Level
  | {
      severity?: Level;
    };
/**
 * error (lỗi), warning (cần xem), info (lưu ý), off (tắt).
 */
export type Level = 'error' | 'warning' | 'info' | 'off';

/**
 * Tệp ccht.config.yaml, tìm từ thư mục của kế hoạch trở lên.
 */
export interface ConfigFile {
  /**
   * Tệp cấu hình khác (của tỉnh, của ngành) mà tệp này bổ sung, tính từ chỗ đặt tệp này.
   */
  extends?: string | string[];
  /**
   * recommended (mặc định: dự thảo nhẹ hơn, kế hoạch đã ký như bản phát hành), draft, for-signature, final, all (bật mọi quy tắc).
   */
  preset?: 'recommended' | 'draft' | 'for-signature' | 'final' | 'all';
  rules?: Rules;
  /**
   * Mức khác cho các tệp khớp mẫu tên; mục sau đè mục trước.
   *
   * Items: Các tệp và mức riêng của chúng.
   */
  overrides?: {
    /**
     * Mẫu tên tệp tính từ chỗ đặt tệp cấu hình, ví dụ 2022/**.
     */
    files: string | string[];
    /**
     * recommended (mặc định: dự thảo nhẹ hơn, kế hoạch đã ký như bản phát hành), draft, for-signature, final, all (bật mọi quy tắc).
     */
    preset?: 'recommended' | 'draft' | 'for-signature' | 'final' | 'all';
    rules?: Rules;
  }[];
  /**
   * Chữ viết tắt, tên riêng, từ nước ngoài mà cơ quan dùng, để không bị coi là lạ.
   *
   * Items: Ví dụ LGSP.
   */
  words?: string[];
  /**
   * Tên riêng viết đúng hoa, thường, dấu nối; cách viết khác của cùng tên sẽ được nhắc.
   *
   * Items: Ví dụ Trung tâm Hành chính công.
   */
  names?: string[];
  /**
   * Danh mục từ của cơ quan: gặp từ này thì đề nghị viết từ kia.
   *
   * Items: Từ gặp và từ nên viết.
   */
  replacements?: {
    /**
     * Chữ gặp trong kế hoạch.
     */
    from: string;
    /**
     * Chữ nên viết thay.
     */
    to: string;
    /**
     * Lý do, in kèm kết quả soát.
     */
    why?: string;
  }[];
  /**
   * Thư mục mẫu riêng của cơ quan, tính từ chỗ đặt tệp cấu hình.
   */
  templates?: string;
  /**
   * vi (mặc định) hoặc en.
   */
  lang?: 'vi' | 'en';
}
/**
 * Tên quy tắc và mức của nó.
 */
export interface Rules {
  'abbreviation-forms'?: Setting;
  'abbreviation-late'?: Setting;
  'abbreviation-not-used'?: Setting;
  'abbreviation-one-off'?: Setting;
  'abbreviation-repeated'?: Setting;
  'abbreviation-two-meanings'?: Setting;
  'abbreviation-unexplained'?: Setting;
  'appendix-missing'?: Setting;
  'appendix-unannounced'?: Setting;
  'appendix-unlabelled'?: Setting;
  'article-reference'?: Setting;
  'attachment-line'?: Setting;
  'authority-position'?: Setting;
  'basis-form'?: Setting;
  'basis-order'?: Setting;
  'capital-after-sign'?: Setting;
  'capitals-mixed'?: Setting;
  'cell-ends'?: Setting;
  /**
   * Một ô dài hơn một trang làm dòng bị cắt qua nhiều trang; nên tách thành nhiều nhiệm vụ hoặc đưa vào lời văn.
   */
  'cell-too-long'?:
    | Level
    | {
        severity?: Level;
        /**
         * Số ký tự nhiều nhất của một ô. Mặc định: 1500.
         */
        limit?: number;
      };
  'citation-after-plan'?: Setting;
  'citation-amendment'?: Setting;
  'citation-conflict'?: Setting;
  'citation-date'?: Setting;
  'citation-expired'?: Setting;
  'citation-incomplete'?: Setting;
  'citation-issuer'?: Setting;
  'citation-order'?: Setting;
  'citation-symbol'?: Setting;
  'citation-word'?: Setting;
  'comment-in-text'?: Setting;
  'common-noun-capital'?: Setting;
  'dash-forms'?: Setting;
  'date-forms'?: Setting;
  'deadline-after-year'?: Setting;
  'deadline-before-plan'?: Setting;
  'deadline-contradiction'?: Setting;
  'deadline-day-off'?: Setting;
  'deadline-impossible'?: Setting;
  'deadline-order'?: Setting;
  'deadline-unclear'?: Setting;
  'document-name-capital'?: Setting;
  'document-two-titles'?: Setting;
  'doubled-word'?: Setting;
  'duty-without-task'?: Setting;
  'empty-section'?: Setting;
  'ending-missing'?: Setting;
  'foreign-place'?: Setting;
  'heading-forms'?: Setting;
  'heading-repeated'?: Setting;
  'ignore-unexplained'?: Setting;
  'ignore-unused'?: Setting;
  'lead-and-support'?: Setting;
  'lead-collective'?: Setting;
  /**
   * Để lãnh đạo thấy việc dồn về đâu. Mặc định tắt, tính từ 10 nhiệm vụ trở lên; mức đặt bằng percent.
   */
  'lead-share'?:
    | Level
    | {
        severity?: Level;
        /**
         * Tỷ lệ phần trăm nhiệm vụ mà một đơn vị chủ trì là nhiều. Mặc định: 60.
         */
        percent?: number;
      };
  'lead-without-duty'?: Setting;
  'leading-zeros'?: Setting;
  'letter-dd'?: Setting;
  'letter-decomposed'?: Setting;
  'list-ends'?: Setting;
  'look-alike-letter'?: Setting;
  'missing-word'?: Setting;
  'name-form'?: Setting;
  'not-a-syllable'?: Setting;
  'number-form'?: Setting;
  'number-gap'?: Setting;
  'number-repeated'?: Setting;
  'objective-unmeasured'?: Setting;
  'objective-unserved'?: Setting;
  'office-wording'?: Setting;
  'official-name'?: Setting;
  'open-place'?: Setting;
  'own-name-capital'?: Setting;
  'own-office-forms'?: Setting;
  'owner-abolished'?: Setting;
  'owner-two-names'?: Setting;
  'owner-unknown'?: Setting;
  'placeholder-left'?: Setting;
  'preposition-doubled'?: Setting;
  'quote-style'?: Setting;
  'range-dashes'?: Setting;
  'recipient-missing'?: Setting;
  'recipients-form'?: Setting;
  'self-reference'?: Setting;
  'series-comma'?: Setting;
  'series-forms'?: Setting;
  'series-repeated'?: Setting;
  'standard-two-versions'?: Setting;
  'stray-space'?: Setting;
  'symbol-type'?: Setting;
  'target-bare'?: Setting;
  'target-comparator'?: Setting;
  'target-conflict'?: Setting;
  'target-percent'?: Setting;
  'target-repeated'?: Setting;
  'task-duplicate'?: Setting;
  'task-no-deadline'?: Setting;
  'task-no-deliverable'?: Setting;
  'task-no-lead'?: Setting;
  'task-recurring'?: Setting;
  'task-vague'?: Setting;
  'term-mixed'?: Setting;
  'term-obsolete'?: Setting;
  'time-forms'?: Setting;
  'time-vague'?: Setting;
  'title-chain'?: Setting;
  'tone-placement'?: Setting;
  'unbalanced-sign'?: Setting;
  /**
   * Việc “Thường xuyên” hay chờ văn bản khác không bao giờ quá hạn, nên cần một mốc kiểm tra. Mặc định tắt; mức đặt bằng percent.
   */
  'undated-share'?:
    | Level
    | {
        severity?: Level;
        /**
         * Tỷ lệ phần trăm nhiệm vụ không có ngày là nhiều. Mặc định: 80.
         */
        percent?: number;
      };
  'undecided-place'?: Setting;
  'word-confusion'?: Setting;
  'year-conflict'?: Setting;
  'year-leftover'?: Setting;
}
