import { basename, dirname, join, resolve } from 'node:path';
import { UserError, type Words } from '../../diagnostics/index.ts';
import type { State } from '../../document/index.ts';
import { renderTree, templateHash } from '../../template/index.ts';
import { type Command, type Context, DRY_RUN, FORCE, isSet, OUTPUT, optionText } from '../command.ts';
import { isFolder, shownPath } from '../files.ts';
import { findPlans } from '../find-plans.ts';
import type { ExitCode } from '../host.ts';
import { guardTargets, writeOutputs } from '../outputs.ts';
import { hasErrors, loadPlan, printFindings } from '../plan-file.ts';
import { isRefused } from '../refused-plan.ts';
import { chooseFormat, FORMATS, type Format, makeFile, originReader } from '../render-format.ts';
import { chooseTemplates } from '../template-files.ts';
import { VERSION } from '../version.ts';

export const render: Command = {
  name: 'render',
  arguments: [{ name: 'plan...', about: { vi: 'tệp kế hoạch', en: 'plan' } }],
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
  async run(given, options, context) {
    const { host } = context;
    const plans = await findPlans(given, context);
    const output = optionText(options, 'output');
    const state = chooseState(options);
    const intoFolder = output !== undefined && (/[\\/]$/.test(output) || isFolder(resolve(host.cwd, output)));
    if (output !== undefined && output !== '-' && !intoFolder && plans.length > 1) throw onlyOne(plans.length);
    const format = chooseFormat(optionText(options, 'format'), intoFolder ? undefined : output);
    const jobs = plans.map((plan): Job => {
      const path = resolve(host.cwd, plan);
      if (output === '-') return { path, state, format };
      const name = `${basename(path).replace(/(\.plan)?\.ya?ml$/i, '')}.${format}`;
      const target = intoFolder ? join(output, name) : (output ?? join(dirname(path), name));
      return { path, state, format, target: resolve(host.cwd, target) };
    });
    refuseSameTarget(jobs, context);
    let worst: ExitCode = 0;
    for (const job of jobs) {
      try {
        const code = await renderOne(job, options, context);
        if (code > worst) worst = code;
      } catch (error) {
        if (jobs.length === 1 || !(error instanceof UserError)) throw error;
        context.complain(error);
        worst = 2;
      }
    }
    return worst;
  },
};

function onlyOne(plans: number): UserError {
  return new UserError(
    { vi: `-o là tên một tệp, mà có ${plans} kế hoạch.`, en: `-o names one file, and there are ${plans} plans.` },
    { hint: { vi: 'Ghi vào một thư mục: -o ra/', en: 'Write into a folder: -o out/' } },
  );
}

type Job = {
  readonly path: string;
  readonly state: State;
  readonly format: Format;
  /** Absent: standard output. */
  readonly target?: string;
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

/** Two plans of one name beside each other would give one file. */
function refuseSameTarget(jobs: readonly Job[], { host }: Context): void {
  const seen = new Set<string>();
  for (const { target } of jobs) {
    if (target === undefined) continue;
    if (seen.has(target)) {
      const shown = shownPath(target, host.cwd);
      throw new UserError(
        { vi: `Hai kế hoạch cùng ghi vào ${shown}.`, en: `Two plans would be written to ${shown}.` },
        { hint: { vi: 'Làm từng kế hoạch, mỗi lần một tên -o.', en: 'Render them one by one, each with its own -o.' } },
      );
    }
    seen.add(target);
  }
}

async function renderOne(
  { path, state, format, target }: Job,
  options: Readonly<Record<string, unknown>>,
  context: Context,
): Promise<ExitCode> {
  const { host, say } = context;
  const plan = loadPlan(path, context);
  if (state !== 'draft' && (await isRefused(plan, state, context))) {
    host.err(`${say(REFUSED[state])}\n`);
    return 1;
  }
  printFindings(plan, context);
  if (hasErrors(plan) || plan.plan === undefined) {
    host.err(`${say(NOT_MADE)}\n`);
    return 2;
  }
  const place = target === undefined ? undefined : { path: target, origin: await originReader(format) };
  if (place !== undefined) guardTargets([place], [plan.path], options, context);
  const set = await chooseTemplates(optionText(options, 'template'), dirname(plan.path), context);
  const tree = renderTree(plan.plan, state, set);
  const facts = { planHash: plan.hash, templateHash: templateHash(set), version: VERSION };
  const isDry = isSet(options, 'dryRun');
  const made = isDry ? { data: '' } : await makeFile(tree, format, facts, host);
  if (place === undefined) host.out(made.data);
  else writeOutputs([{ ...place, data: made.data }], options, context, host.out);
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
