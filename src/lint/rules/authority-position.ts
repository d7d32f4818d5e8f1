import { linesOf, type Path, type Signature } from '../../plan/index.ts';
import { fold } from '../../text/index.ts';
import { type Report, rule } from '../rule.ts';
import { quoted } from '../say.ts';

export const authorityPosition = rule({
  id: 'authority-position',
  summary: {
    vi: 'Quyền hạn (TM., KT., TL., TUQ., Q.) không hợp chức vụ người ký',
    en: 'The authority (TM., KT., TL., TUQ., Q.) does not fit the position',
  },
  why: {
    vi: 'KT. đòi chức vụ cấp phó của đúng người đứng đầu; cấp phó ký thì phải có KT., không ký TL. chính thủ trưởng mình; TM. đứng trước tên tập thể, không đứng trước chức vụ.',
    en: 'KT. needs a deputy of that very head; a deputy needs KT., and does not sign TL. of that head; TM. stands before the name of a collective, not a position.',
  },
  clause: 'NĐ 30/2020, PL I, Mục II.7',
  severity: { draft: 'error', final: 'error' },
  fix: 'none',
  examples: () => ({
    good: [
      {
        plan: 'plan: {subject: A, signature: {authority: KT. GIÁM ĐỐC, position: PHÓ GIÁM ĐỐC, signer: Trần Văn B}}\n',
      },
      {
        plan: 'plan: {subject: A, signature: {authority: [TM. ỦY BAN NHÂN DÂN, KT. CHỦ TỊCH], position: PHÓ CHỦ TỊCH}}\n',
      },
      { plan: 'plan: {subject: A, signature: {authority: KT. BỘ TRƯỞNG, position: THỨ TRƯỞNG}}\n' },
      { plan: 'plan: {subject: A, signature: {authority: TL. CHỦ TỊCH, position: CHÁNH VĂN PHÒNG}}\n' },
      { plan: 'plan: {subject: A, signature: {position: GIÁM ĐỐC}}\n' },
      { plan: 'plan: {subject: A, signature: {authority: KT. THỦ TRƯỞNG ĐƠN VỊ, position: PHÓ GIÁM ĐỐC}}\n' },
      { plan: 'plan: {subject: A, signature: {authority: KT. TRƯỞNG BAN, position: PHÓ CHỦ TỊCH UBND TỈNH}}\n' },
      {
        plan: 'decision: {signature: {authority: KT. TRƯỞNG BAN, position: PHÓ BAN THƯỜNG TRỰC}}\nplan: {subject: A, signature: {authority: [TL. CHỦ TỊCH, KT. CHÁNH VĂN PHÒNG], position: PHÓ CHÁNH VĂN PHÒNG}}\n',
      },
      { plan: 'plan: {subject: A, signature: {authority: TL. GIÁM ĐỐC, position: PHÓ TRƯỞNG PHÒNG}}\n' },
    ],
    bad: [
      { plan: 'plan: {subject: A, signature: {position: PHÓ GIÁM ĐỐC}}\n', finds: ['PHÓ GIÁM ĐỐC'] },
      { plan: 'plan: {subject: A, signature: {authority: KT. GIÁM ĐỐC, position: GIÁM ĐỐC}}\n', finds: ['GIÁM ĐỐC'] },
      {
        plan: 'plan: {subject: A, signature: {authority: TM. GIÁM ĐỐC, position: PHÓ GIÁM ĐỐC}}\n',
        finds: ['TM. GIÁM ĐỐC'],
      },
      {
        plan: 'plan: {subject: A, signature: {authority: K/T GIÁM ĐỐC, position: PHÓ GIÁM ĐỐC}}\n',
        finds: ['K/T GIÁM ĐỐC'],
      },
      {
        plan: 'plan: {subject: A, signature: {authority: KT. CHỦ TỊCH, position: PHÓ GIÁM ĐỐC}}\n',
        finds: ['PHÓ GIÁM ĐỐC'],
      },
      {
        plan: 'plan: {subject: A, signature: {authority: TL. GIÁM ĐỐC, position: PHÓ GIÁM ĐỐC}}\n',
        finds: ['TL. GIÁM ĐỐC'],
      },
    ],
  }),
  check({ model: { file }, report }) {
    for (const key of ['decision', 'plan'] as const) {
      const signature = file[key]?.signature;
      if (signature !== undefined) judge(signature, [key, 'signature'], report);
    }
  },
});

const HEAD =
  /^(?:giam doc|chu tich|truong ban|bo truong|tong giam doc|cuc truong|chanh van phong|hieu truong|truong phong|chi cuc truong|vien truong|chanh thanh tra|vu truong|bi thu|thu truong)\b/;
/** Whether a position (PHÓ GIÁM ĐỐC) is the deputy of the head that a line of authority (KT. GIÁM ĐỐC) names. */
function isDeputyOf(position: string, line: string): boolean {
  const head = fold(line).replace(/^[a-z]+\.\s*/, '');
  const [, named = ''] = /^pho (.+?)(?: thuong truc)?$/.exec(fold(position)) ?? [];
  return (
    named !== '' && (head.includes(named) || named.includes(head) || named.startsWith(head.split(' ', 2).join(' ')))
  );
}

/** “Thủ trưởng” is the head of any office; in a steering committee a deputy may sign with the title of his own office. */
function isDeputyFor(position: string, line: string): boolean {
  return /^[a-z]+\.\s*(?:thu truong|truong ban)\b/.test(fold(line)) || isDeputyOf(position, line);
}

const DEPUTY = /^(?:pho\b|thu truong\b|quyen\b)/;

function judge(signature: Signature, path: Path, report: (finding: Report) => void): void {
  const lines = linesOf(signature.authority);
  const position = linesOf(signature.position).join(' ');
  if (position === '') return;
  const at = (index: number): Path =>
    typeof signature.authority === 'string' || signature.authority === undefined
      ? [...path, 'authority']
      : [...path, 'authority', index];
  const slashed = lines.findIndex(
    (line) => /^(?:T\/?M|K\/T|T\/L|T\/UQ)(?![\p{L}.])/iu.test(line) && line.includes('/'),
  );
  if (slashed >= 0) {
    const right = (lines[slashed] ?? '').replace(/^([\p{L}])\/([\p{L}]+)/u, '$1$2.');
    report({
      at: { path: at(slashed) },
      message: {
        vi: `${quoted(lines[slashed] ?? '')} viết theo lối văn bản của Đảng.`,
        en: `${quoted(lines[slashed] ?? '')} is written as in Party documents.`,
      },
      hint: { vi: `Sửa: ${right}`, en: `Write: ${right}` },
    });
    return;
  }
  const collective = lines.findIndex((line) => /^TM\./u.test(line) && HEAD.test(fold(line).replace(/^tm\.\s*/, '')));
  if (collective >= 0) {
    report({
      at: { path: at(collective) },
      message: {
        vi: `${quoted(lines[collective] ?? '')}: TM. (thay mặt) đứng trước tên tập thể, không đứng trước chức vụ.`,
        en: `${quoted(lines[collective] ?? '')}: TM. stands before a collective, not a position.`,
      },
      hint: {
        vi: 'Sửa: KT. nếu cấp phó ký thay; người đứng đầu ký thì chỉ ghi chức vụ.',
        en: 'Write KT. if a deputy signs; the head signs with the position alone.',
      },
    });
    return;
  }
  const byOrder = lines.findIndex((line) => /^TL\./u.test(line));
  if (byOrder >= 0 && byOrder === lines.length - 1 && isDeputyOf(position, lines[byOrder] ?? '')) {
    report({
      at: { path: at(byOrder) },
      message: {
        vi: `${quoted(position)} là cấp phó của người đứng đầu, không ký thừa lệnh (TL.).`,
        en: `${quoted(position)} is the deputy of that head and does not sign by order (TL.).`,
      },
      hint: {
        vi: `Sửa: ${(lines[byOrder] ?? '').replace('TL.', 'KT.')}`,
        en: `Write: ${(lines[byOrder] ?? '').replace('TL.', 'KT.')}`,
      },
    });
    return;
  }
  const forHead = lines.findLastIndex((line) => /^KT\./u.test(line));
  const isDeputy = DEPUTY.test(fold(position));
  if (forHead >= 0 && !isDeputy) {
    report({
      at: { path: [...path, 'position'] },
      message: {
        vi: `Quyền hạn ghi ${quoted(lines[forHead] ?? '')} nhưng chức vụ ${quoted(position)} không phải cấp phó.`,
        en: `${quoted(lines[forHead] ?? '')}, but ${quoted(position)} is no deputy.`,
      },
      hint: { vi: 'Sửa chức vụ thành cấp phó, hoặc bỏ dòng KT.', en: 'Write the deputy, or drop the line KT.' },
    });
  } else if (forHead >= 0 && /^PHÓ /iu.test(position) && !isDeputyFor(position, lines[forHead] ?? '')) {
    report({
      at: { path: [...path, 'position'] },
      message: {
        vi: `Quyền hạn ghi ${quoted(lines[forHead] ?? '')} nhưng chức vụ là ${quoted(position)}.`,
        en: `${quoted(lines[forHead] ?? '')}, but the position is ${quoted(position)}.`,
      },
      hint: {
        vi: 'Kiểm tra: KT. người đứng đầu nào, cấp phó nào ký?',
        en: 'Check whose deputy signs, and for whom.',
      },
    });
  } else if (forHead < 0 && isDeputy && !lines.some((line) => /^(?:TL|TUQ)\./u.test(line))) {
    const head = position.replace(/^PHÓ\s+/u, '');
    report({
      at: { path: [...path, 'position'] },
      message: {
        vi: `${quoted(position)} ký mà không có dòng KT.`,
        en: `${quoted(position)} signs without the line KT.`,
      },
      hint: { vi: `Bổ sung quyền hạn: KT. ${head}`, en: `Add the authority: KT. ${head}` },
    });
  }
}
