import { type Directory, readOwners, sameSpelling } from '../language/index.ts';
import type { ModelTask } from '../model/index.ts';
import { fold } from '../text/index.ts';
import { committeeLevel, issuerNoun } from './issuer.ts';
import { type Maker, makerOf } from './maker-of-document.ts';
import type { Awaited } from './types.ts';

export type AwaitedContext = {
  readonly directory: Directory | undefined;
  /** The office of the plan. */
  readonly issuer: string;
  /** The plan's day, on which names count. */
  readonly day: string | undefined;
  /** The plan's tasks that make documents. */
  readonly makers: readonly Maker[];
};

/** Kinds of plans that an office makes for itself. */
const OWN_PLAN = /^(?:ke hoach|kh)\b/;
const DOCUMENT =
  /^(?:ke hoach|kh|chuong trinh|de an|du an|nghi quyet|nghi dinh|luat|bo luat|quyet dinh|thong tu|chi thi|cong van|ket luan)\b/;

/** Whom or what a conditional task waits for, told apart: a body, the office's own plan, another document, nothing named. */
export function awaitedOf(task: ModelTask, context: AwaitedContext): Awaited {
  const { waitsFor } = task;
  if (waitsFor === undefined) return { kind: 'unnamed', key: '', name: '' };
  const folded = fold(waitsFor);
  return DOCUMENT.test(folded) ? documentOf(waitsFor, folded, task, context) : bodyOf(waitsFor, context);
}

function documentOf(words: string, folded: string, task: ModelTask, { makers }: AwaitedContext): Awaited {
  const made = makerOf(words, task, makers);
  const madeBy = made && { madeBy: { number: made.number, due: made.due } };
  if (!OWN_PLAN.test(folded) || /\d/.test(words)) {
    return { kind: 'document', key: folded, name: words, ...madeBy };
  }
  const about = words.replace(/^(?:Kế hoạch|KH)\s*/iu, '').replace(/\s+(?:hằng |hàng )?năm$/iu, '');
  return { kind: 'own', key: 'own', name: `kế hoạch ${about}`.trim(), ...(about !== '' && { about }), ...madeBy };
}

/** Of several bodies the first is asked. The parts of a province's government count together, so do central ones. */
function bodyOf(words: string, { directory, issuer, day }: AwaitedContext): Awaited {
  const name = firstBody(words);
  const folded = fold(name);
  const unit = directory?.resolve(name, day).unit;
  if (isIssuer(name, unit, issuer, directory)) return { kind: 'own', key: 'own', name: '' };
  if (/\b(?:trung uong|tw)\b|^(?:cac )?bo,? nganh\b|^cac bo$/.test(folded))
    return { kind: 'body', key: 'trung uong', name: 'Trung ương' };
  const level = committeeLevel(folded) ?? committeeLevel(fold(unit ?? ''));
  if (level !== undefined) {
    const isOffice = /^(?:van phong|vp)\b/.test(folded);
    return { kind: 'body', key: `ubnd ${level.key}`, name: `${isOffice ? 'Văn phòng ' : ''}UBND ${level.name}` };
  }
  const known = (unit ?? name).replace(/Ủy ban nhân dân|Uỷ ban nhân dân/gu, 'UBND');
  return { kind: 'body', key: fold(known).replace(/[\s\-–,]+/g, ' '), name: known };
}

function firstBody(words: string): string {
  const first = words.split(/[,;]|\svà\s/u)[0]?.trim() ?? words;
  return committeeLevel(fold(first)) === undefined ? (readOwners(words)[0]?.text ?? first) : first;
}

function isIssuer(name: string, unit: string | undefined, issuer: string, directory: Directory | undefined): boolean {
  if (issuer === '') return false;
  if (sameSpelling(name, issuer) || (unit !== undefined && unit === directory?.resolve(issuer).unit)) return true;
  const folded = fold(name);
  const level = committeeLevel(fold(issuer));
  if (level !== undefined) return committeeLevel(folded)?.key === level.key && !/^(?:van phong|vp)\b/.test(folded);
  const noun = issuerNoun(issuer);
  return noun !== undefined && [fold(noun), 'co quan', 'don vi', 'bql'].includes(folded);
}
