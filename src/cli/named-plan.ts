// Files that people take for plans: what they are, and how a plan is made of them, is told by their names.
import { UserError } from '../diagnostics/index.ts';
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

/** A plan under whatever name. */
function isPlan(bytes: Uint8Array): boolean {
  try {
    return PLAN_KEY.test(decode(bytes));
  } catch {
    return false;
  }
}

/** A plan's text read; a plain text without a plan in it has one finding alone: how to import it. */
export function readNamedPlan(text: string, shown: string): ReadPlan {
  const read = readPlan(text);
  if (!PLAIN_TEXT.test(shown) || PLAN_KEY.test(text)) return read;
  const [first = ''] = text.trimStart().split('\n', 1);
  const start = text.length - text.trimStart().length;
  const command = importCommand(shown);
  return {
    ...read,
    plan: undefined,
    diagnostics: [
      {
        rule: 'yaml-not-a-map',
        severity: 'error',
        span: { start, end: start + first.trimEnd().length },
        message: {
          vi: 'Tệp này là văn bản thuần, chưa phải tệp kế hoạch.',
          en: 'This is a plain text and no plan yet.',
        },
        hint: { vi: `Lập tệp kế hoạch từ văn bản này: ${command}`, en: `Make a plan of it: ${command}` },
      },
    ],
  };
}

function importCommand(text: string): string {
  const [from, to] = [text, text.replace(/\.\w+$/, '.plan.yaml')].map((name) => (/\s/.test(name) ? `"${name}"` : name));
  return `ccht import ${from} -o ${to}`;
}
