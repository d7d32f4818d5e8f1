import { resolve } from 'node:path';
import { UserError } from '../../diagnostics/index.ts';
import type { ImportReport, Trace } from '../../import/index.ts';
import { lineIndex, readPlan, writePlanYaml } from '../../source/index.ts';
import { plural } from '../../text/index.ts';
import { type Command, type Context, DRY_RUN, FORCE, OUTPUT, optionText } from '../command.ts';
import { refuseEnding } from '../file-ending.ts';
import { readBytes, shownPath } from '../files.ts';
import { isPlanText } from '../named-plan.ts';
import { guardTargets, neverOurs, type Output, writeOutputs } from '../outputs.ts';
import { SCHEMA_COMMENT, schemaBeside } from '../schema-beside.ts';
import { decodeNamed } from '../text-file.ts';

export const importCommand: Command = {
  name: 'import',
  arguments: [{ name: 'file', about: { vi: 'tệp văn bản', en: 'text file' } }],
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
    const source = resolve(host.cwd, file);
    const bytes = readBytes(source, shown);
    if (bytes[0] === 0x50 && bytes[1] === 0x4b) throw notText(shown);
    const text = decodeNamed(bytes, shown);
    const given = optionText(options, 'output');
    const output = given === '-' ? undefined : given;
    refuseEnding(output, /\.ya?ml$/i, '.plan.yaml');
    refuseEnding(optionText(options, 'report'), /\.json$/i, '.json');
    const { importText, reportIn, withPlanLines } = await import('../../import/index.ts');
    const { doubtfulRemark } = await import('../../lint/index.ts');
    const { plan, report, trace, marks } = importText(text);
    const comments = marks.map(({ path, words, reason }) => ({ path, text: doubtfulRemark(reason[lang], words) }));
    const yaml = writePlanYaml(plan, {
      comments,
      ...(output !== undefined && { schemaComment: SCHEMA_COMMENT }),
    });
    const full = withPlanLines(report, trace, linesOfPlan(yaml, trace));
    const json = `${JSON.stringify(reportIn(lang, full), null, 2)}\n`;
    const outputs = outputsOf(output, yaml, optionText(options, 'report'), json, host.cwd);
    guardTargets(outputs, [source], options, context);
    if (isPlanText(text)) throw alreadyPlan(shown);
    if (output === undefined) host.out(yaml);
    writeOutputs(outputs, options, context, host.err);
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

function alreadyPlan(shown: string): UserError {
  return new UserError(
    { vi: `${shown} đã là tệp kế hoạch.`, en: `${shown} is a plan already.` },
    {
      hint: {
        vi: `Kế hoạch năm sau từ tệp này: ccht new --from ${shown}`,
        en: `Next year's plan from it: ccht new --from ${shown}`,
      },
    },
  );
}

/** What import writes: the plan, its report, and the schema beside the plan where there is none. */
function outputsOf(
  output: string | undefined,
  yaml: string,
  reportFile: string | undefined,
  json: string,
  cwd: string,
): Output[] {
  const outputs: Output[] = [];
  if (output !== undefined) outputs.push({ path: resolve(cwd, output), data: yaml, origin: neverOurs });
  if (reportFile !== undefined) outputs.push({ path: resolve(cwd, reportFile), data: json, origin: neverOurs });
  if (output !== undefined) outputs.push(...schemaBeside(resolve(cwd, output)));
  return outputs;
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
      en: `${shown}: ${plural(report.words, 'word')}; ${report.inPlan} in the plan, ${report.printedByTemplate} printed by the template, ${report.words - report.inPlan - report.printedByTemplate} left over.`,
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
