import { dirname, join, resolve } from 'node:path';
import { UserError } from '../../diagnostics/index.ts';
import type { ImportReport, Trace } from '../../import/index.ts';
import { decode, lineIndex, readPlan, writePlanYaml } from '../../source/index.ts';
import { type Command, type Context, DRY_RUN, FORCE, OUTPUT, optionText } from '../command.ts';
import { exists, readBytes, shownPath, writeWhole } from '../files.ts';
import { SCHEMAS } from '../schemas.ts';

const SCHEMA_FILE = '.ccht/plan.schema.json';

export const importCommand: Command = {
  name: 'import',
  arguments: '<file>',
  summary: { vi: 'Kế hoạch đã có (văn bản .txt) → tệp kế hoạch YAML', en: 'An existing plan (.txt) → plan as YAML' },
  examples: [
    {
      line: 'ccht import ke-hoach-cu.txt -o ke-hoach-2023.plan.yaml',
      about: { vi: 'đưa kế hoạch cũ vào', en: 'take in an old plan' },
    },
    {
      line: 'ccht import ke-hoach-cu.txt --report bao-cao.json -o kh.plan.yaml',
      about: { vi: 'kèm báo cáo từng chữ', en: 'with an account of every word' },
    },
    {
      line: 'ccht import ke-hoach-cu.txt --strict -o kh.plan.yaml',
      about: { vi: 'mã thoát 1 nếu còn chữ chưa xếp được', en: 'exit 1 if words were left over' },
    },
  ],
  options: [
    OUTPUT,
    {
      flags: '--report <file>',
      about: { vi: 'ghi báo cáo (JSON) ra tệp này', en: 'write the report (JSON) to this file' },
    },
    {
      flags: '--strict',
      about: { vi: 'coi chữ chưa xếp được là chưa đạt (mã thoát 1)', en: 'words left over give exit code 1' },
    },
    FORCE,
    DRY_RUN,
  ],
  async run([file = ''], options, context) {
    const { host, lang } = context;
    const shown = shownPath(file, host.cwd);
    const bytes = readBytes(resolve(host.cwd, file), shown);
    if (bytes[0] === 0x50 && bytes[1] === 0x4b) throw notText(shown);
    const text = decode(bytes);
    const { importText, reportIn, withPlanLines } = await import('../../import/index.ts');
    const { plan, report, trace } = importText(text);
    const output = optionText(options, 'output');
    const yaml = writePlanYaml(plan, output === undefined ? {} : { schemaComment: `./${SCHEMA_FILE}` });
    const full = withPlanLines(report, trace, linesOfPlan(yaml, trace));
    const json = `${JSON.stringify(reportIn(lang, full), null, 2)}\n`;
    write(output, yaml, optionText(options, 'report'), json, options, context);
    host.err(summary(shown, full, context));
    return options.strict === true && full.notPlaced.length > 0 ? 1 : 0;
  },
};

function notText(shown: string): UserError {
  return new UserError(
    {
      vi: `${shown} là tệp Word; ccht hiện nhận văn bản thuần (.txt).`,
      en: `${shown} is a Word file; ccht reads plain text (.txt) for now.`,
    },
    {
      hint: {
        vi: 'Trong Word chọn Lưu thành… (Save As) kiểu Plain Text, mã UTF-8.',
        en: 'In Word use Save As, Plain Text, UTF-8.',
      },
    },
  );
}

/** Plan and report are written only when neither would replace a file of somebody else's. */
function write(
  output: string | undefined,
  yaml: string,
  reportFile: string | undefined,
  json: string,
  options: Readonly<Record<string, unknown>>,
  { host, say }: Context,
): void {
  const files = [
    output === undefined ? undefined : { path: output, text: yaml },
    reportFile === undefined ? undefined : { path: reportFile, text: json },
  ]
    .filter((one) => one !== undefined)
    .map(({ path, text }) => ({ path: resolve(host.cwd, path), shown: shownPath(path, host.cwd), text }));
  const kept = files.filter(({ path }) => exists(path)).map(({ shown }) => shown);
  if (kept.length > 0 && options.force !== true) {
    throw new UserError(
      { vi: `Đã có ${kept.join(', ')}; giữ nguyên.`, en: `${kept.join(', ')} exists and is kept.` },
      {
        hint: {
          vi: 'Ghi ra tên khác, hoặc ghi đè bằng --force.',
          en: 'Write to another name, or overwrite with --force.',
        },
      },
    );
  }
  if (output === undefined) host.out(yaml);
  else {
    const schema = join(dirname(resolve(host.cwd, output)), SCHEMA_FILE);
    if (!exists(schema))
      files.push({
        path: schema,
        shown: shownPath(schema, host.cwd),
        text: `${JSON.stringify(SCHEMAS['plan.schema.json'], null, 2)}\n`,
      });
  }
  for (const { path, shown, text } of files) {
    if (options.dryRun === true) host.err(`${say({ vi: `Sẽ ghi ${shown}`, en: `Would write ${shown}` })}\n`);
    else {
      writeWhole(path, text, shown);
      host.err(`${say({ vi: `Đã ghi ${shown}`, en: `Wrote ${shown}` })}\n`);
    }
  }
}

/** Lines of the written plan by place: it is read again, as its next reader will. */
function linesOfPlan(
  yaml: string,
  trace: readonly Trace[],
): (path: Trace['path'], offset: number) => number | undefined {
  if (trace.length === 0) return () => undefined;
  const { places } = readPlan(yaml);
  const place = lineIndex(yaml);
  return (path, offset) => {
    const span = places.within(path, offset, offset + 1);
    return span === undefined ? undefined : place(span.start).line;
  };
}

function summary(shown: string, report: ImportReport, { say, lang }: Context): string {
  const lines = [
    say({
      vi: `${shown}: ${report.words} chữ; ${report.inPlan} vào kế hoạch, ${report.printedByTemplate} do mẫu in lại, ${report.words - report.inPlan - report.printedByTemplate} chưa xếp được.`,
      en: `${shown}: ${report.words} words; ${report.inPlan} in the plan, ${report.printedByTemplate} printed by the template, ${report.words - report.inPlan - report.printedByTemplate} left over.`,
    }),
    ...report.notPlaced.map(
      (note) =>
        `${shown}:${note.line}: ${say({ vi: 'chưa xếp được', en: 'left over' })} “${note.text}”: ${note.reason[lang]}`,
    ),
    ...byReason(report.notes, lang).map(
      ([reason, lines]) =>
        `${say({ vi: 'cần xem', en: 'check' })} ${reason} ${say({ vi: 'Dòng', en: 'Line' })} ${lines.join(', ')}`,
    ),
  ];
  return `${lines.join('\n')}\n`;
}

/** The same note on many lines is one line with their numbers. */
function byReason(notes: ImportReport['notes'], lang: Context['lang']): [string, number[]][] {
  const lines = new Map<string, number[]>();
  for (const note of notes) {
    const list = lines.get(note.reason[lang]);
    if (list === undefined) lines.set(note.reason[lang], [note.line]);
    else list.push(note.line);
  }
  return [...lines];
}
