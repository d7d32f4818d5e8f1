import { plural } from '../../text/index.ts';
import { oneLine, type Slip } from '../one-line.ts';
import { rule } from '../rule.ts';

export const cellEnds = rule({
  id: 'cell-ends',
  summary: { vi: 'Ô của bảng kết thúc bằng dấu phẩy, chấm phẩy', en: 'A table cell ends with a comma or semicolon' },
  why: {
    vi: 'Sau dấu ấy không còn gì: dấu thừa hoặc nội dung bị cắt. Ô kết thúc bằng dấu chấm hay không có dấu đều được.',
    en: 'Nothing follows: the sign is stray or words are lost. A full stop or no sign at all is fine.',
  },
  severity: { draft: 'off', final: 'info' },
  fix: 'safe',
  isAboutForm: true,
  examples: () => ({
    good: [
      {
        plan: 'plan: {}\nappendices:\n  - text:\n      - tasks:\n          columns: [task, deliverable]\n          tasks:\n            - {task: "Rà soát quy chế; ban hành.", deliverable: Quy chế...}\n',
      },
    ],
    bad: [
      {
        plan: 'plan: {}\nappendices:\n  - text:\n      - tasks:\n          columns: [task, deliverable]\n          tasks:\n            - {task: Rà soát quy chế;, deliverable: Quy chế}\n',
        stage: 'final',
        finds: ['chế;'],
        fixed:
          'plan: {}\nappendices:\n  - text:\n      - tasks:\n          columns: [task, deliverable]\n          tasks:\n            - {task: Rà soát quy chế, deliverable: Quy chế}\n',
      },
    ],
  }),
  check({ model, report }) {
    const slips = model.texts.flatMap((text): Slip[] => {
      if (text.role !== 'cell' && text.role !== 'objective') return [];
      if (!/[,;]$/.test(text.text.trimEnd())) return [];
      const end = /\S*[^\s.…;,][;,]\s*$/u.exec(text.text);
      if (end === null) return [];
      const written = end[0].trimEnd();
      return [{ text, span: [end.index, end.index + written.length], right: written.slice(0, -1) }];
    });
    const finding = oneLine(
      slips,
      {
        vi: `${slips.length} ô kết thúc bằng dấu phẩy, chấm phẩy.`,
        en: `${plural(slips.length, 'cell')} with , or ; at the end.`,
      },
      { vi: 'Bỏ dấu cuối ô. Sửa được: --fix', en: 'Drop the last sign. --fix does it' },
      { vi: 'Bỏ dấu cuối ô', en: 'Drop the last sign' },
    );
    if (finding) report(finding);
  },
});
