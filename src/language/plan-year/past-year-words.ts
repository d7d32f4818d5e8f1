/** Words of a sentence in which a year other than the plan's is rightly named. */
const TRUE =
  /giai đoạn|so với|kết quả|tồn tại|hạn chế|tổng kết|đánh giá|sơ kết|chấm điểm|xếp hạng|xác định chỉ số|công bố|từ năm|tính đến|đã |còn lại|chưa hoàn thành|chuyển tiếp|tiếp tục|khắc phục|năm trước|sửa đổi|luật|tình hình|kiểm điểm|báo cáo|quyết toán|khen thưởng/iu;

/** Whether a sentence tells of a period, a comparison, or what was done and found in a past year. */
export function tellsOfPastYear(sentence: string): boolean {
  return TRUE.test(sentence);
}

/** The sentence, or part between semicolons or lines, around an offset: [start, end) in the text. */
export function sentenceAround(text: string, at: number): [start: number, end: number] {
  const start = Math.max(text.lastIndexOf('\n', at), text.lastIndexOf('. ', at), text.lastIndexOf(';', at)) + 1;
  const ends = ['\n', '. ', ';'].map((sign) => text.indexOf(sign, at)).filter((end) => end >= 0);
  return [start, ends.length === 0 ? text.length : Math.min(...ends)];
}
