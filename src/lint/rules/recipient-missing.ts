import type { Model, Owner } from '../../model/index.ts';
import { ownerKey } from '../../model/index.ts';
import { fold, initials } from '../../text/index.ts';
import { type At, rule } from '../rule.ts';
import { listed } from '../say.ts';

export const recipientMissing = rule({
  id: 'recipient-missing',
  summary: { vi: 'Đơn vị chủ trì không có trong nơi nhận', en: 'A leading unit that no line of the recipients covers' },
  why: {
    vi: 'Đơn vị được giao chủ trì mà không được gửi văn bản thì không biết việc của mình. Một dòng chung (Các sở, ban, ngành; Các phòng, đơn vị; UBND các xã) gồm mọi đơn vị loại ấy; “Như Điều n” gồm các đơn vị điều ấy nêu.',
    en: 'A unit that leads must receive the paper. A collective line covers every unit of its kind; “Như Điều n” covers whom that article names.',
  },
  severity: { draft: 'info', final: 'warning' },
  fix: 'none',
  examples: () => ({
    good: [
      {
        plan: 'plan:\n  sections:\n    - title: NHIỆM VỤ\n      text:\n        - tasks: {columns: [task, lead], tasks: [{task: A, lead: Tổ Toán - Tin}, {task: B, lead: Tổ Văn phòng}]}\n  recipients: ["Các tổ chuyên môn, Tổ Văn phòng;", "Lưu: VT."]\n',
      },
      {
        plan: 'plan:\n  sections:\n    - title: NHIỆM VỤ\n      text:\n        - tasks: {columns: [task, lead], tasks: [{task: A, lead: Thanh tra Sở}]}\n  recipients: ["Các phòng, đơn vị thuộc Sở;", "Lưu: VT, VP."]\n',
      },
      {
        plan: 'plan:\n  sections:\n    - title: NHIỆM VỤ\n      text:\n        - tasks: {columns: [task, lead], tasks: [{task: A, lead: Sở Nội vụ}, {task: B, lead: Văn phòng UBND tỉnh}]}\n  recipients: ["Các sở, ban, ngành;", Văn phòng UBND tỉnh;, "Lưu: VT."]\n',
      },
      {
        plan: 'plan:\n  sections:\n    - title: NHIỆM VỤ\n      text:\n        - tasks: {columns: [task, lead], tasks: [{task: A, lead: Văn phòng}, {task: B, lead: Phòng Nghiệp vụ 1}]}\n  recipients: ["Các phòng, đơn vị;", "Lưu: VT, VP."]\n',
      },
      {
        plan: 'plan:\n  sections:\n    - title: NHIỆM VỤ\n      text:\n        - tasks: {columns: [task, lead], tasks: [{task: A, lead: Văn phòng}, {task: B, lead: Phòng Tổ chức cán bộ}]}\n  recipients: [UBND tỉnh;, "Lưu: VT, VP, TCCB."]\n',
      },
    ],
    bad: [
      {
        plan: 'plan:\n  sections:\n    - title: NHIỆM VỤ\n      text:\n        - tasks: {columns: [task, lead], tasks: [{task: A, lead: Sở Nội vụ}, {task: B, lead: Công an tỉnh}]}\n  recipients: ["Các sở;", "Lưu: VT."]\n',
        finds: ['recipients'],
      },
      {
        plan: 'plan:\n  sections:\n    - title: NHIỆM VỤ\n      text:\n        - tasks: {columns: [task, lead], tasks: [{task: A, lead: Thanh tra Sở}]}\n  recipients: ["Các phòng chuyên môn, đơn vị trực thuộc Sở;", "Lưu: VT, VP."]\n',
        finds: ['recipients'],
      },
    ],
  }),
  check({ model, report }) {
    const key = model.file.decision === undefined ? 'plan' : 'decision';
    const lines = model.file[key]?.recipients ?? [];
    if (lines.length === 0) return;
    const covered = coveredBy(model, lines);
    const missing = new Map<string, { name: string; at: At }>();
    for (const { owner, at } of leads(model)) {
      const unit = ownerKey(owner);
      if (!missing.has(unit) && !covers(covered, owner)) missing.set(unit, { name: owner.unit ?? owner.text, at });
    }
    if (missing.size === 0) return;
    const names = listed(
      [...missing.values()].map(({ name }) => name),
      5,
    );
    report({
      at: { path: [key, 'recipients'] },
      message: {
        vi: `Chủ trì nhiệm vụ nhưng không thấy trong nơi nhận: ${names.vi}.`,
        en: `Leads a task and is no recipient: ${names.en}.`,
      },
      hint: { vi: 'Bổ sung nơi nhận, hoặc kiểm tra tên đơn vị.', en: 'Add a line, or check the name.' },
      related: [...missing.values()].map(({ name, at }) => ({ at, message: { vi: name, en: name } })),
    });
  },
});

/** Single units that lead a row of a table; groups are told of elsewhere. */
function leads({ tasks }: Model): { owner: Owner; at: At }[] {
  return tasks.flatMap(({ source, cells: { lead: cell }, lead }) =>
    source !== 'table' || cell === undefined
      ? []
      : lead.flatMap((owner) =>
          owner.collective ? [] : [{ owner, at: { path: cell.path, start: owner.span[0], end: owner.span[1] } }],
        ),
  );
}

/** `kept`: the abbreviations of the line “Lưu: VT, VP.”. */
type Covered = {
  readonly words: string;
  readonly kinds: ReadonlySet<string>;
  readonly kept: ReadonlySet<string>;
};

/** Kinds of unit, by how names and collective lines begin. */
const KINDS: readonly (readonly [kind: string, name: RegExp, line: RegExp])[] = [
  [
    'so',
    /^(?:so|ban dan toc|thanh tra tinh|van phong ubnd|van phong uy ban|ban quan ly)\b/,
    /\b(?:cac so|so, ban|so ban|so, nganh|cac co quan chuyen mon|thu truong cac so|giam doc (?:cac )?so)\b/,
  ],
  [
    'nganh',
    /^(?:cong an|bo chi huy|cuc|kho bac|buu dien|bao hiem|ngan hang|toa an|vien kiem sat|dai|bao)\b/,
    /\b(?:ban,? nganh|nganh|co quan|don vi)\b/,
  ],
  [
    'phong',
    /^(?:phong|van phong|thanh tra|trung tam|chi cuc|bo phan|to|ban)\b/,
    /\b(?:cac phong|phong, (?:ban|bo phan|don vi)|cac bo phan|don vi|phong chuyen mon|khoa, phong)\b/,
  ],
  ['to', /^to\b/, /\b(?:cac to|to chuyen mon)\b/],
  ['khoa', /^khoa\b/, /\b(?:cac khoa|khoa, phong|phong, khoa)\b/],
  [
    'thon',
    /^(?:thon|ban|ap|buon|khu pho|to dan pho)\b/,
    /\b(?:cac thon|cac ap|cac ban|cac buon|cac khu pho|cac to dan pho)\b/,
  ],
  ['ubnd', /^(?:ubnd|uy ban nhan dan|chu tich ubnd)\b/, /\b(?:ubnd|uy ban nhan dan) (?:cac|cap)\b/],
  ['bo', /^bo\b/, /\b(?:cac bo|bo, nganh)\b/],
];

function coveredBy({ file }: Model, lines: readonly string[]): Covered {
  const articles = file.decision?.articles ?? [];
  const named = lines.flatMap((line) => {
    const number = Number(/như điều (\d+)/iu.exec(line)?.[1]);
    return Number.isNaN(number) ? [] : [JSON.stringify(articles[number - 1] ?? '')];
  });
  const words = fold([...lines, ...named].join(' | '));
  const kept = new Set(
    lines.filter((line) => /^[-–\s]*lưu/iu.test(line)).flatMap((line) => fold(line).split(/[^a-z0-9]+/)),
  );
  return { words, kept, kinds: new Set(KINDS.flatMap(([kind, , line]) => (line.test(words) ? [kind] : []))) };
}

function covers({ words, kinds, kept }: Covered, owner: Owner): boolean {
  const names = [owner.text, owner.unit ?? owner.text].map(fold);
  if (names.some((name) => words.includes(name) || words.includes(shortened(name)))) return true;
  // “Lưu: VT, VP, TCCB”: Văn phòng, Phòng Tổ chức cán bộ.
  if (names.some((name) => kept.has(initials(name)) || kept.has(initials(shortened(name))))) return true;
  // The inspectorate of an office is neither a specialised room nor a unit below it; a line for all rooms has it.
  if (names.some((name) => /^thanh tra (?:so|cuc|ban)\b/.test(name)))
    return /thanh tra|cac phong(?:,| va)? (?:ban|don vi|bo phan|thuoc|truc thuoc)|phong, ban|cac don vi (?:thuoc|trong)/.test(
      words,
    );
  const ofKind = KINDS.filter(([, form]) => names.some((name) => form.test(name)));
  return (
    ofKind.length === 0 ||
    ofKind.some(([kind]) => kinds.has(kind)) ||
    /^(?:lanh dao|ban giam doc|giam doc|truong ban|chu tich)/.test(names[0] ?? '')
  );
}

/** “Sở Nội vụ” stands in “Các Sở: Nội vụ, Tài chính”. */
function shortened(name: string): string {
  return name.replace(/^(?:so|phong|bo) /, '').replace(/uy ban nhan dan/g, 'ubnd');
}
