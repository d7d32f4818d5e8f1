import { readdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { UserError } from '../diagnostics/index.ts';
import { type Model, type ModelTask, understand } from '../model/index.ts';
import type { ProgressEntry } from '../plan/index.ts';
import { formatFindings } from '../report/index.ts';
import { dayText } from '../report/summary/index.ts';
import {
  editProgress,
  encodeLike,
  lineIndex,
  type ProgressChange,
  type ReadProgress,
  readProgress,
} from '../source/index.ts';
import { dayInVietnam, matchProgress, noTask, readDay, taskFinder } from '../summary/index.ts';
import { nearest } from '../text/index.ts';
import { type Context, isSet, optionText } from './command.ts';
import { dayOption } from './day-option.ts';
import { didYouMean } from './did-you-mean.ts';
import { exists, followLinks, isFolder, isReadOnly, readBytes, shownPath, writeWhole } from './files.ts';
import type { ExitCode } from './host.ts';
import { withLock } from './lock.ts';
import { hasErrors, loadPlan, printFindings } from './plan-file.ts';
import { progressPath } from './progress-file.ts';
import { progressFindings } from './summarise-text.ts';
import { decodeNamed } from './text-file.ts';

type Options = Readonly<Record<string, unknown>>;

const STATES = ['done', 'open', 'dropped'] as const;

/** Writes into the progress file of a plan how tasks stand. All of it, or nothing where one name means no task. */
export async function runProgress(
  [given = '', ...names]: readonly string[],
  options: Options,
  context: Context,
): Promise<ExitCode> {
  const state = stateOf(given, names);
  const on = dayOf(state, options, context);
  const plans = names.filter((name) => isPlan(name, context));
  const tasks = names.filter((name) => !plans.includes(name)).flatMap(listed);
  if (tasks.length === 0) throw noTaskNamed();
  const plan = loadPlan(planOf(plans, [state, ...tasks], context), context);
  if (hasErrors(plan) || plan.plan === undefined) {
    printFindings(plan, context);
    return 2;
  }
  const model = understand(plan.plan);
  const wanted = findAll(tasks, model);
  const evidence = optionText(options, 'evidence');
  const note = optionText(options, 'note');
  const set = { state, on, ...(evidence !== undefined && { evidence }), ...(note !== undefined && { note }) };
  const path = followLinks(progressPath(plan.path));
  const shown = shownPath(path, context.host.cwd);
  return withLock(path, shown, () =>
    change(path, shown, { model, wanted, set, isDry: isSet(options, 'dryRun') }, context),
  );
}

type Change = {
  readonly model: Model;
  /** Tasks with the names under which they were asked for. */
  readonly wanted: ReadonlyMap<ModelTask, string>;
  readonly set: Omit<ProgressEntry, 'task'>;
  readonly isDry: boolean;
};

function change(path: string, shown: string, { model, wanted, set, isDry }: Change, context: Context): ExitCode {
  const { host, say, lang, color } = context;
  const isThere = exists(path);
  if (isThere && isReadOnly(path)) {
    throw new UserError({ vi: `${shown} đặt chế độ chỉ đọc.`, en: `${shown} is read-only.` });
  }
  const bytes = isThere ? readBytes(path, shown) : undefined;
  const read = readProgress(bytes === undefined ? '' : decodeNamed(bytes, shown));
  const matched = read.progress && matchProgress(model, read.progress);
  if (matched === undefined || read.diagnostics.some(({ severity }) => severity === 'error')) {
    host.err(formatFindings(shown, read.diagnostics, { lang, color, place: lineIndex(read.text) }));
    return 2;
  }
  if (matched.faults.length > 0) {
    host.err(progressFindings(shown, read, matched.faults, { lang, color }));
    return 2;
  }
  const changes = [...wanted].map(([task, name]): ProgressChange => {
    const before = matched.entries.get(task);
    return before === undefined
      ? { set: { task: task.id === name ? name : task.number, ...set } }
      : { set: { task: before.entry.task, ...set }, entry: before.index };
  });
  const text = editProgress(isThere ? read.text : HEADER, changes);
  if (!isAsWanted(readProgress(text), read, changes)) throw cannotEdit(shown);
  if (isDry) {
    host.out(say({ vi: `Sẽ ghi ${shown}:\n${text}`, en: `Would write ${shown}:\n${text}` }));
    return 0;
  }
  writeWhole(path, bytes === undefined ? text : encodeLike(bytes, text), shown);
  for (const { number } of wanted.keys()) host.out(say(doneWords(number, set, shown)));
  return 0;
}

const HEADER = `# Tệp theo dõi: ghi việc đã xong ở đây, tệp kế hoạch đã ký giữ nguyên.
# task: số in trên kế hoạch hoặc id; state: done (xong), open (chưa xong), dropped (thôi thực hiện).
`;

/** What the edited file says is what was there with the changes: else it would be a fault to write it. */
function isAsWanted(edited: ReadProgress, before: ReadProgress, changes: readonly ProgressChange[]): boolean {
  const entries: ProgressEntry[] = [...(before.progress?.progress ?? [])];
  for (const { set, entry } of changes) {
    if (entry === undefined) entries.push(set);
    else entries[entry] = { ...entries[entry], ...set };
  }
  const now = edited.progress?.progress ?? [];
  return (
    edited.diagnostics.length === before.diagnostics.length &&
    now.length === entries.length &&
    entries.every((entry, index) => keyed(entry) === keyed(now[index]))
  );
}

function keyed(entry: ProgressEntry | undefined): string {
  return JSON.stringify(
    [entry?.task, entry?.state, entry?.on, entry?.evidence, entry?.note].map((one) => one?.normalize('NFC')),
  );
}

function cannotEdit(shown: string): UserError {
  return new UserError(
    {
      vi: `${shown} viết theo cách ccht không sửa được tại chỗ.`,
      en: `${shown} is written in a way that ccht cannot edit.`,
    },
    {
      hint: {
        vi: 'Sửa tay: mỗi việc một dòng “- {task: …, state: done, on: …}”.',
        en: 'Edit it by hand: a line “- {task: …, state: done, on: …}” for each task.',
      },
    },
  );
}

function doneWords(
  number: string,
  { state, on = '' }: Omit<ProgressEntry, 'task'>,
  shown: string,
): { vi: string; en: string } {
  const day = dayText(on);
  const vi = { done: 'xong', open: 'chưa xong', dropped: 'thôi thực hiện' }[state];
  return { vi: `${number}: ${vi}, ngày ${day} (${shown})\n`, en: `${number}: ${state} on ${day} (${shown})\n` };
}

/** Tasks that are written as one list: “VII.1, VII.2”. */
function listed(names: string): string[] {
  return names.split(/[,;]/).flatMap((name) => name.trim() || []);
}

function stateOf(given: string, others: readonly string[]): (typeof STATES)[number] {
  const state = STATES.find((name) => name === given);
  if (state !== undefined) return state;
  const swapped = STATES.find((name) => others.includes(name));
  const guess = swapped === undefined ? nearest(given, STATES) : `ccht progress ${swapped} ${given}`;
  const list = STATES.join(', ');
  throw new UserError(
    { vi: `Không có tình trạng “${given}”.`, en: `There is no state “${given}”.` },
    {
      hint:
        guess === undefined
          ? {
              vi: `Dùng được: ${list}. Ví dụ: ccht progress done II.1.5`,
              en: `Choices: ${list}. Example: ccht progress done II.1.5`,
            }
          : didYouMean(guess),
    },
  );
}

/** The day given, else today in Vietnam. Throws UserError for work that is to be done on a day still to come. */
function dayOf(state: (typeof STATES)[number], options: Options, { host }: Context): string {
  const today = dayInVietnam(host.now());
  const day = dayOption('--on', optionText(options, 'on'), (words) => readDay(words, today)) ?? today;
  if (state !== 'done' || day <= today) return day;
  const [on, now] = [dayText(day), dayText(today)];
  throw new UserError(
    {
      vi: `Ngày xong ${on} còn ở phía trước: hôm nay là ${now}.`,
      en: `Done on ${on} is still to come: today is ${now}.`,
    },
    {
      hint: {
        vi: 'Ghi ngày đã xong bằng --on; chưa xong thì chưa ghi.',
        en: 'Give the day on which it was done with --on; what is not done is not noted.',
      },
    },
  );
}

function isPlan(name: string, { host }: Context): boolean {
  return /\.ya?ml$/i.test(name) || isFolder(resolve(host.cwd, name));
}

/** The plan that is named, in the folder named, or the only one in the current folder. */
function planOf(named: readonly string[], asked: readonly string[], { host }: Context): string {
  const [plan, second] = named;
  if (second !== undefined) {
    throw new UserError({
      vi: `Mỗi lần ghi cho một kế hoạch: ${named.join(', ')}.`,
      en: `One plan at a time: ${named.join(', ')}.`,
    });
  }
  if (plan !== undefined && !isFolder(resolve(host.cwd, plan))) return plan;
  const folder = plan ?? '.';
  const found = readdirSync(resolve(host.cwd, folder))
    .filter((name) => /\.plan\.ya?ml$/i.test(name))
    .sort();
  const [only] = found;
  if (only !== undefined && found.length === 1) return join(folder, only);
  const call = (plan: string): string => ['ccht progress', ...asked, plan].join(' ');
  const example = {
    vi: `Ghi rõ tệp kế hoạch: ${call(only === undefined ? 'TÊN.plan.yaml' : join(folder, only))}`,
    en: `Name the plan: ${call(only === undefined ? 'NAME.plan.yaml' : join(folder, only))}`,
  };
  throw new UserError(
    only === undefined
      ? { vi: 'Thư mục này không có kế hoạch nào (*.plan.yaml).', en: 'There is no plan (*.plan.yaml) in this folder.' }
      : {
          vi: `Thư mục này có ${found.length} kế hoạch: ${found.map((name) => basename(name)).join(', ')}.`,
          en: `This folder has ${found.length} plans: ${found.map((name) => basename(name)).join(', ')}.`,
        },
    { hint: example },
  );
}

function noTaskNamed(): UserError {
  return new UserError(
    { vi: 'Thiếu số hoặc id của nhiệm vụ.', en: 'Missing the number or id of a task.' },
    { hint: { vi: 'Ví dụ: ccht progress done II.1.5', en: 'Example: ccht progress done II.1.5' } },
  );
}

/** The tasks that names mean, each once. Throws UserError for a name that means none. */
function findAll(names: readonly string[], model: Model): Map<ModelTask, string> {
  const find = taskFinder(model);
  const found = new Map<ModelTask, string>();
  for (const name of names) {
    const one = find(name);
    if (one.task === undefined) {
      const { message, hint } = noTask(name, one.nearest);
      throw new UserError(message, { ...(hint && { hint }) });
    }
    found.set(one.task, name);
  }
  return found;
}
