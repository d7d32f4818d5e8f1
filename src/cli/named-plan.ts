// Files that people take for plans: what they are, and how a plan is made of them.
import { UserError, type Words } from '../diagnostics/index.ts';
import { decode, type ReadPlan, readPlan } from '../source/index.ts';
import { decodeNamed } from './text-file.ts';

const OFFICE_FILES: readonly (readonly [ending: RegExp, name: string])[] = [
  [/\.(?:docx?|odt|rtf)$/i, 'Word'],
  [/\.(?:xlsx?|ods)$/i, 'Excel'],
  [/\.pdf$/i, 'PDF'],
];
const PLAIN_TEXT = /\.(?:txt|text)$/i;
/** What every plan has. */
const PLAN_KEY = /^["']?plan["']?[ \t]*:/m;
/** Other files of an office, by what they have and no plan has, or has so. */
const OTHER_FILES: readonly (readonly [key: RegExp, what: Words])[] = [
  [/^units[ \t]*:[ \t]*(?:#.*)?$/m, { vi: 'danh mục đơn vị', en: 'a directory of units' }],
  [/^progress[ \t]*:/m, { vi: 'tệp theo dõi', en: 'a progress file' }],
  [/^(?:rules|overrides|preset|extends|templates)[ \t]*:/m, { vi: 'tệp cấu hình', en: 'a config' }],
];

/** Bytes of a plan as text. Throws UserError for files of other programs and for what is no text. */
export function decodePlan(bytes: Uint8Array, shown: string): string {
  const [, program] = OFFICE_FILES.find(([ending]) => ending.test(shown)) ?? [];
  if (program === undefined || isPlan(bytes)) return decodeNamed(bytes, shown);
  const command = importCommand(shown.replace(/\.\w+$/, '.txt'));
  throw new UserError(
    {
      vi: `${shown}: Đây không phải tệp văn bản (UTF-8) mà là tệp ${program}.`,
      en: `${shown}: This is not a text file (UTF-8); its name is that of a file of ${program}.`,
    },
    {
      hint: {
        vi: `Lưu thành văn bản thuần (.txt, mã UTF-8), rồi: ${command}`,
        en: `Save as plain text (.txt, encoding UTF-8), then: ${command}`,
      },
    },
  );
}

/** A text that is a plan, not one of which a plan is to be made. */
export function isPlanText(text: string): boolean {
  return PLAN_KEY.test(text);
}

/** A plan under whatever name. */
function isPlan(bytes: Uint8Array): boolean {
  try {
    return isPlanText(decode(bytes));
  } catch {
    return false;
  }
}

/** A plan's text read; a plain text, or another file of ccht, has one finding alone: what it is. */
export function readNamedPlan(text: string, shown: string): ReadPlan {
  const read = readPlan(text);
  if (isPlanText(text)) return read;
  if (PLAIN_TEXT.test(shown)) {
    const command = importCommand(shown);
    return noPlan(
      read,
      text.search(/\S/),
      { vi: 'Tệp này là văn bản thuần, chưa phải tệp kế hoạch.', en: 'This is a plain text and no plan yet.' },
      { vi: `Lập tệp kế hoạch từ văn bản này: ${command}`, en: `Make a plan of it: ${command}` },
    );
  }
  for (const [key, { vi, en }] of OTHER_FILES) {
    const at = text.search(key);
    if (at < 0) continue;
    return noPlan(
      read,
      at,
      { vi: `Tệp này là ${vi}, không phải tệp kế hoạch.`, en: `This is ${en}, not a plan.` },
      { vi: 'Ghi tên tệp kế hoạch (*.plan.yaml).', en: 'Name the plan (*.plan.yaml).' },
    );
  }
  return read;
}

function noPlan(read: ReadPlan, start: number, message: Words, hint: Words): ReadPlan {
  const [first = ''] = read.text.slice(start).split('\n', 1);
  return {
    ...read,
    plan: undefined,
    diagnostics: [
      {
        rule: 'yaml-not-a-map',
        severity: 'error',
        span: { start, end: start + first.trimEnd().length },
        message,
        hint,
      },
    ],
  };
}

function importCommand(text: string): string {
  const [from, to] = [text, text.replace(/\.\w+$/, '.plan.yaml')].map((name) => (/\s/.test(name) ? `"${name}"` : name));
  return `ccht import ${from} -o ${to}`;
}
