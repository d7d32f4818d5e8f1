import { basename, dirname, extname, join, resolve } from 'node:path';
import { UserError, type Words } from '../../diagnostics/index.ts';
import type { DocumentTree, State } from '../../document/index.ts';
import { openPlaces } from '../../plan/index.ts';
import { lineIndex } from '../../source/index.ts';
import { renderTree, templateHash } from '../../template/index.ts';
import { type Command, type Context, DRY_RUN, FORCE, OUTPUT, optionText } from '../command.ts';
import { shownPath, writeWhole } from '../files.ts';
import type { ExitCode } from '../host.ts';
import { guardOverwrite, type OutputOrigin } from '../overwrite.ts';
import { hasErrors, loadPlan, type PlanOnDisk, printFindings } from '../plan-file.ts';
import { chooseTemplates } from '../template-files.ts';
import { VERSION } from '../version.ts';

const FORMATS = ['docx', 'html', 'pdf'] as const;
type Format = (typeof FORMATS)[number];

export const render: Command = {
  name: 'render',
  arguments: '<plan...>',
  summary: { vi: 'Kế hoạch → tệp Word (.docx), HTML hoặc PDF', en: 'Plan → Word file (.docx), HTML or PDF' },
  examples: [
    {
      line: 'ccht render ke-hoach-2023.plan.yaml',
      about: { vi: 'bản dự thảo, ghi cạnh tệp kế hoạch', en: 'the draft, beside the plan' },
    },
    {
      line: 'ccht render ke-hoach-2023.plan.yaml --for-signature',
      about: { vi: 'bản trình ký, để trống số và ngày', en: 'for signature: blanks for number and day' },
    },
    {
      line: 'ccht render ke-hoach-2023.plan.yaml --final -o "Ke hoach 03.docx"',
      about: { vi: 'bản phát hành', en: 'the final paper' },
    },
    {
      line: 'ccht render ke-hoach-2023.plan.yaml --format pdf',
      about: { vi: 'PDF (cần LibreOffice)', en: 'PDF (needs LibreOffice)' },
    },
    {
      line: 'ccht render ke-hoach-2023.plan.yaml --template mau/',
      about: { vi: 'dùng mẫu riêng của cơ quan', en: "with the office's own templates" },
    },
  ],
  options: [
    OUTPUT,
    {
      flags: '-f, --format <format>',
      about: { vi: 'docx (mặc định), html, pdf', en: 'docx (default), html, pdf' },
      choices: FORMATS,
    },
    { flags: '--draft', about: { vi: 'dự thảo, có chữ DỰ THẢO (mặc định)', en: 'draft, marked DỰ THẢO (default)' } },
    {
      flags: '--for-signature',
      about: { vi: 'trình ký: chỉ số và ngày còn trống', en: 'for signature: only number and day are blank' },
    },
    { flags: '--final', about: { vi: 'phát hành: không còn chỗ trống nào', en: 'final: nothing is open' } },
    { flags: '--template <dir>', about: { vi: 'thư mục mẫu riêng', en: 'folder of own templates' } },
    FORCE,
    DRY_RUN,
  ],
  async run(plans, options, context) {
    const output = optionText(options, 'output');
    if (output !== undefined && plans.length > 1) {
      throw new UserError({ vi: '-o chỉ dùng khi làm một kế hoạch.', en: '-o is for one plan only.' });
    }
    const state = chooseState(options);
    const format = chooseFormat(optionText(options, 'format'), output);
    let worst: ExitCode = 0;
    for (const plan of plans) {
      try {
        const code = await renderOne(plan, { state, format, output, options }, context);
        if (code > worst) worst = code;
      } catch (error) {
        if (plans.length === 1 || !(error instanceof UserError)) throw error;
        context.host.err(`${shownPath(plan, context.host.cwd)}: ${context.say(error.words)}\n`);
        worst = 2;
      }
    }
    return worst;
  },
};

function chooseState(options: Readonly<Record<string, unknown>>): State {
  const chosen: State[] = [];
  if (options.draft) chosen.push('draft');
  if (options.forSignature) chosen.push('for-signature');
  if (options.final) chosen.push('final');
  if (chosen.length > 1) {
    throw new UserError({
      vi: 'Chỉ chọn một: --draft, --for-signature hoặc --final.',
      en: 'Choose one of --draft, --for-signature, --final.',
    });
  }
  return chosen[0] ?? 'draft';
}

/** `--format`, else what the ending of the output's name says, else docx. */
function chooseFormat(given: string | undefined, output: string | undefined): Format {
  const ending = output === undefined ? '' : extname(output).slice(1).toLowerCase();
  return FORMATS.find((format) => format === (given ?? ending)) ?? 'docx';
}

type Job = {
  readonly state: State;
  readonly format: Format;
  readonly output: string | undefined;
  readonly options: Readonly<Record<string, unknown>>;
};

async function renderOne(path: string, { state, format, output, options }: Job, context: Context): Promise<ExitCode> {
  const { host, say } = context;
  const plan = loadPlan(path, context);
  printFindings(plan, context);
  const refused = reportOpen(plan, state, context);
  if (refused || hasErrors(plan) || plan.plan === undefined) {
    host.err(`${say(state === 'draft' ? NOT_MADE : REFUSED[state])}\n`);
    return state === 'draft' ? 2 : 1;
  }
  const set = await chooseTemplates(optionText(options, 'template'), dirname(plan.path), context);
  const tree = renderTree(plan.plan, state, set);
  const target = output === '-' ? '-' : resolve(host.cwd, output ?? defaultOutput(plan.path, format));
  const shown = shownPath(target, host.cwd);
  const facts = { planHash: plan.hash, templateHash: templateHash(set), version: VERSION };
  if (target !== '-') guardOverwrite(target, shown, options.force === true, await originReader(format));
  if (options.dryRun === true) {
    host.out(`${say({ vi: `Sẽ ghi ${shown}`, en: `Would write ${shown}` })}\n`);
    return 0;
  }
  const made = await make(tree, format, facts, context);
  if (target === '-') host.out(made.data);
  else {
    writeWhole(target, made.data, shown);
    host.out(`${say({ vi: `Đã ghi ${shown}`, en: `Wrote ${shown}` })}\n`);
  }
  if (made.note !== undefined) host.err(`${say(made.note)}\n`);
  return 0;
}

const NOT_MADE: Words = {
  vi: 'Chưa làm văn bản: sửa các lỗi trên rồi chạy lại.',
  en: 'Nothing was made: mend the above and run again.',
};
const REFUSED: Readonly<Record<Exclude<State, 'draft'>, Words>> = {
  'for-signature': {
    vi: 'Chưa làm bản trình ký: xử lý các chỗ trên rồi chạy lại.',
    en: 'Not made for signature: settle the above and run again.',
  },
  final: {
    vi: 'Chưa làm bản phát hành: xử lý các chỗ trên rồi chạy lại.',
    en: 'Not made final: settle the above and run again.',
  },
};

/** Lists what is still open where the state does not allow it; true where something is. */
function reportOpen(plan: PlanOnDisk, state: State, { host, say }: Context): boolean {
  if (state === 'draft' || plan.plan === undefined) return false;
  const open = openPlaces(plan.plan, { afterSigning: state === 'final' });
  const place = lineIndex(plan.text);
  for (const { path, what } of open) {
    const { line, column } = place(plan.places.nearest(path).start);
    host.err(
      `${plan.shown}:${line}:${column}: ${say({ vi: `còn để trống: ${what.vi}`, en: `still open: ${what.en}` })} [${path.join('.')}]\n`,
    );
  }
  return open.length > 0;
}

function defaultOutput(planPath: string, format: Format): string {
  const name = basename(planPath).replace(/(\.plan)?\.ya?ml$/i, '');
  return join(dirname(planPath), `${name}.${format}`);
}

type Facts = { planHash: string; templateHash: string; version: string };

/** Each writer is loaded only when it is asked for. */
async function make(
  tree: DocumentTree,
  format: Format,
  facts: Facts,
  { host }: Context,
): Promise<{ data: string | Uint8Array; note?: Words }> {
  if (format === 'html') return { data: (await import('../../export/html/index.ts')).writeHtml(tree, facts) };
  const docx = await (await import('../../export/docx/index.ts')).writeDocx(tree, facts);
  if (format === 'docx') return { data: docx };
  const { bytes, fonts } = await (await import('../pdf.ts')).convertToPdf(docx, host);
  return { data: bytes, note: fontNote(fonts) };
}

/** Times New Roman and Liberation Serif have the same widths; any other face moves lines and pages. */
function fontNote(fonts: readonly string[]): Words {
  const list = fonts.join(', ');
  if (fonts.every((font) => /^(TimesNewRoman|LiberationSerif)/.test(font))) {
    return { vi: `Phông chữ trong PDF: ${list}`, en: `Font in the PDF: ${list}` };
  }
  return {
    vi: `Phông chữ trong PDF: ${list}. Máy không có Times New Roman hay Liberation Serif, chỗ ngắt dòng, ngắt trang có thể khác Word.`,
    en: `Font in the PDF: ${list}. Without Times New Roman or Liberation Serif, lines and pages may break elsewhere than in Word.`,
  };
}

async function originReader(format: Format): Promise<(bytes: Uint8Array) => OutputOrigin> {
  if (format === 'pdf') return (await import('../pdf.ts')).pdfOrigin;
  if (format === 'html') {
    const { readHtmlOrigin } = await import('../../export/html/index.ts');
    return (bytes) => readHtmlOrigin(Buffer.from(bytes).toString('utf8')).state;
  }
  const { readOrigin } = await import('../../export/docx/index.ts');
  return (bytes) => readOrigin(bytes).state;
}
