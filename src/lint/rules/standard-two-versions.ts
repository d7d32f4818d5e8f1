import { matchesIn } from '../find-texts.ts';
import { inText, rule } from '../rule.ts';
import { listed } from '../say.ts';

export const standardTwoVersions = rule({
  id: 'standard-two-versions',
  summary: {
    vi: 'Một tiêu chuẩn nêu hai phiên bản (ISO 9001:2015 và ISO 9001:2008)',
    en: 'One standard is cited in two versions',
  },
  why: {
    vi: 'Cơ quan áp dụng một phiên bản; năm khác thường là gõ nhầm. Câu nói về chuyển từ phiên bản cũ sang mới không tính.',
    en: 'An office applies one version. A sentence about moving from one to the other does not count.',
  },
  severity: { draft: 'warning', final: 'warning' },
  fix: 'none',
  examples: () => ({
    good: [
      {
        plan: 'plan:\n  sections:\n    - {title: A, text: "Chuyển đổi từ ISO 9001:2008 sang ISO 9001:2015; duy trì TCVN ISO 9001:2015; TCVN 7420-1:2004."}\n',
      },
    ],
    bad: [
      {
        plan: 'plan:\n  sections:\n    - {title: A, text: "Áp dụng TCVN ISO 9001:2015."}\n    - {title: B, text: "Đánh giá nội bộ TCVN ISO 9001:2018."}\n',
        finds: ['ISO 9001:2018'],
      },
    ],
  }),
  check({ model, report }) {
    const versions = new Map<string, Map<string, ReturnType<typeof inText>[]>>();
    for (const { text, match } of matchesIn(model, STANDARD)) {
      const { 0: written, 1: name = '', 2: year = '', index } = match;
      const around = text.text.slice(Math.max(0, index - 60), index + written.length + 40);
      if (/chuyển (?:đổi )?(?:từ|sang)|thay (?:thế|cho)|cập nhật (?:từ|lên)/iu.test(around)) continue;
      const known = versions.get(name) ?? new Map<string, ReturnType<typeof inText>[]>();
      known.set(year, [...(known.get(year) ?? []), inText(text, [index, index + written.length])]);
      versions.set(name, known);
    }
    for (const [name, years] of versions) {
      if (years.size < 2) continue;
      const [usual, ...rest] = [...years].sort((a, b) => b[1].length - a[1].length);
      const [at, ...others] = rest.flatMap(([, places]) => places);
      if (at === undefined || usual === undefined) continue;
      const names = listed([...years].map(([year, places]) => `${name}:${year} (${places.length})`));
      report({
        at,
        message: { vi: `Một tiêu chuẩn, hai phiên bản: ${names.vi}.`, en: `One standard, two versions: ${names.en}.` },
        hint: { vi: 'Kiểm tra phiên bản đang áp dụng, thống nhất.', en: 'See which version applies and use it.' },
        related: [...others, ...usual[1].slice(0, 1)].map((place) => ({ at: place, message: { vi: name, en: name } })),
      });
    }
  },
});

const STANDARD = /(?<!\p{L})((?:ISO(?:\/IEC)?|TCVN|QCVN) ?\d+(?:-\d+)?) ?: ?((?:19|20)\d\d)(?!\d)/gu;
