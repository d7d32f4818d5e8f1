import { dirname } from 'node:path';
import { UserError } from '../diagnostics/index.ts';
import { pairExplainer, taskChains } from '../diff/index.ts';
import {
  briefScreen,
  chainHtml,
  chainScreen,
  chainsJson,
  changeBlocks,
  type DiffReport,
  diffHtml,
  diffJson,
  diffScreen,
  type Explainer,
  explainBlocks,
} from '../report/diff/index.ts';
import type { Block } from '../report/summary/index.ts';
import { formatBlocks, formatDiffList } from '../report/terminal/index.ts';
import { type Context, isSet } from './command.ts';
import type { DiffSide } from './diff-sides.ts';
import type { DiffTarget } from './diff-target.ts';
import { screenWidth } from './screen-width.ts';

type Options = Readonly<Record<string, unknown>>;

/** A side with the hash of its plan, made when it is asked for. */
export type ReadSide = DiffSide & { readonly hashOf: () => string };

/** One comparison, and its two sides as they were read. */
export type Compared = DiffReport & { readonly sides: readonly [ReadSide, ReadSide] };

/** The comparison in a format; the writer of Word files is loaded when it is asked for. */
export async function writeDiff(
  steps: readonly [Compared, ...Compared[]],
  target: DiffTarget,
  options: Options,
  context: Context,
): Promise<string | Uint8Array> {
  if (steps.length > 1) return writeChain(steps, target, options, context);
  const [report] = steps;
  const { format } = target;
  const { lang } = context;
  const explain = isSet(options, 'explain') ? explainerOf(report) : undefined;
  const isBrief = isSet(options, 'brief');
  const isFull = isSet(options, 'full');
  if (format === 'json') return `${JSON.stringify(diffJson(report, explain), null, 2)}\n`;
  if (format === 'docx') {
    if (isBrief || explain !== undefined) throw notForWord(isBrief ? '--brief' : '--explain');
    return writeTable(report, context);
  }
  const blocks = [
    ...(isBrief ? briefScreen(report, lang) : diffScreen(report, isFull || format === 'html', lang)),
    ...(explain === undefined ? [] : explainBlocks(report, explain, lang)),
  ];
  if (format === 'html') return diffHtml(report, blocks, isBrief ? 'totals' : 'changes', lang);
  if (format === 'md') return markdown([...blocks, ...(isFull ? changeBlocks(report, lang) : [])], context);
  const view = viewOf(target, context);
  return formatBlocks(blocks, view) + (isFull ? formatDiffList(report, view) : '');
}

function notForWord(flag: string): UserError {
  return new UserError(
    { vi: `Bảng so sánh (docx) không dùng ${flag}.`, en: `The comparison table (docx) has no ${flag}.` },
    { hint: { vi: 'Dùng được với table, md, html.', en: 'It works with table, md, html.' } },
  );
}

/** Of several years tasks are followed, changes are listed in JSON alone: elsewhere what chooses among them does nothing. */
function idleForSeveral(format: DiffTarget['format']): string[] {
  return format === 'json' ? ['explain'] : ['explain', 'only', 'ignore'];
}

function notForSeveral(name: string): UserError {
  return new UserError(
    { vi: `--${name} chỉ dùng cho hai kế hoạch.`, en: `--${name} is for two plans.` },
    {
      hint: {
        vi: 'Nhiều năm: so sánh từng cặp để xem thay đổi.',
        en: 'Of several years compare two at a time to see changes.',
      },
    },
  );
}

function writeChain(
  steps: readonly Compared[],
  target: DiffTarget,
  options: Options,
  context: Context,
): string | Promise<string> {
  const { format } = target;
  const { lang } = context;
  const idle = idleForSeveral(format).find((name) => options[name] !== undefined);
  if (idle !== undefined) throw notForSeveral(idle);
  const report = { steps, chains: taskChains(steps.map(({ diff }) => diff)) };
  if (format === 'json') return `${JSON.stringify(chainsJson(report), null, 2)}\n`;
  if (format === 'html') return chainHtml(report, lang);
  if (format === 'docx') {
    throw new UserError(
      { vi: '--format docx chỉ dùng cho hai kế hoạch.', en: '--format docx is for two plans.' },
      { hint: { vi: 'Nhiều năm: table, md, html, json.', en: 'For several years: table, md, html, json.' } },
    );
  }
  const blocks = chainScreen(
    report,
    lang,
    isSet(options, 'brief') ? 'brief' : isSet(options, 'full') ? 'full' : 'usual',
  );
  return format === 'md' ? markdown(blocks, context) : formatBlocks(blocks, viewOf(target, context));
}

function explainerOf({ sides: [old, fresh] }: Compared): Explainer {
  return pairExplainer(old.plan.model, fresh.plan.model);
}

async function markdown(blocks: readonly Block[], { lang }: Context): Promise<string> {
  const { markdownBlocks } = await import('../report/summary/index.ts');
  return markdownBlocks(blocks, lang);
}

/** The table that goes with a submission, by the office's own template where it has one. */
async function writeTable(report: Compared, context: Context): Promise<Uint8Array> {
  const [{ comparisonOf }, { renderComparison, templateHash }, { chooseTemplates }, { writeDocx }, { VERSION }] =
    await Promise.all([
      import('../report/diff/index.ts'),
      import('../template/index.ts'),
      import('./template-files.ts'),
      import('../export/docx/index.ts'),
      import('./version.ts'),
    ]);
  const set = await chooseTemplates(undefined, dirname(report.sides[1].path), context);
  const tree = renderComparison(comparisonOf(report, 'vi'), set);
  return writeDocx(tree, { planHash: report.sides[1].hashOf(), templateHash: templateHash(set), version: VERSION });
}

function viewOf({ path }: DiffTarget, { host, lang, outColor }: Context) {
  const isFile = path !== undefined;
  return { width: screenWidth(isFile ? { env: {}, width: undefined } : host), color: outColor && !isFile, lang };
}
