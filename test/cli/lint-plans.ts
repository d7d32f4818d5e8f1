import { rules } from '../../src/lint/index.ts';

/** A config in which only these rules speak, so that a new rule changes no expectation here. */
export function only(ids: readonly string[], more = ''): string {
  const lines = rules.filter(({ id }) => !ids.includes(id)).map(({ id }) => `  ${id}: off\n`);
  return `rules:\n${lines.join('')}${more}`;
}

/** The rules of which `FAULTY` has something. */
export const SPEAKING = ['citation-symbol', 'doubled-word', 'open-place', 'target-percent', 'word-confusion'];

/** A draft: one error, three things to look at (the confusion stands twice), three places open (number, day, signer). */
export const FAULTY = `ccht: 1
year: 2026
issuer: {parent: UBND TỈNH AN HÒA, name: SỞ NỘI VỤ, place: An Hòa}
plan:
  symbol: KH-SNV
  date: "?/01/2026"
  subject: Cải cách hành chính năm 2026
  sections:
    - title: MỤC ĐÍCH
      text: |
        Giao việc theo theo Nghị định số 61/2018/NNĐ-CP ngày 23/4/2018.
        - Phần đấu giải quyết 96% hồ sơ đúng hạn.
    - title: NHIỆM VỤ
      text:
        - tasks:
            columns: [task, lead]
            tasks:
              - {task: Rà soát thủ tục, lead: Văn phòng}
              - {task: "Phần đấu báo cáo theo theo mẫu", lead: Văn phòng}
  closing: Các phòng thực hiện Kế hoạch này.
  recipients: [Các phòng;, "Lưu: VT."]
  signature: {position: GIÁM ĐỐC}
`;

/** The same plan without what the rules speak of. */
export const CLEAN = FAULTY.replaceAll('theo theo', 'theo')
  .replaceAll('Phần đấu', 'Phấn đấu')
  .replace('NNĐ', 'NĐ')
  .replace('{position: GIÁM ĐỐC}', '{position: GIÁM ĐỐC, signer: Nguyễn Văn An}');
