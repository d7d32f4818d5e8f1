import { type BlockEntry, blockEntries, parseText, plainText, type TextBlock } from '../plan/index.ts';
import { fold } from '../text/index.ts';
import type { SubjectReader } from './subjects.ts';
import type { RowContext } from './table-tasks.ts';
import { timesOf } from './times.ts';
import type { ModelSection, ModelTask, Owner } from './types.ts';

type Text = Extract<BlockEntry, { kind: 'text' }>;
type Item = { readonly text: string; readonly span: readonly [number, number]; readonly entry: Text };

export type ProseContext = RowContext & {
  /** Whether the plan lists its tasks in a table: then prose counts only where it is dated or says `holds: tasks`. */
  readonly hasTable: boolean;
  readonly year: number | undefined;
  readonly subjects: SubjectReader;
};

/** The items of a section that holds tasks or duties, each as a task; none for other sections. */
export function proseTasks(section: ModelSection, context: ProseContext): ModelTask[] {
  const { holds } = section;
  if (holds !== 'tasks' && holds !== 'duties') return [];
  if (holds === 'tasks' && context.hasTable && !section.holdsStated) return [];
  const entries = blockEntries(section.section.text, [...section.path, 'text']);
  const items = entries.flatMap((entry) => (entry.kind === 'text' ? itemsOf(entry) : []));
  const headings = headingsOf(section);
  let before: readonly Owner[] = [];
  const tasks = items.map((item, index): ModelTask => {
    const times = context.times.inSentence(item.text);
    const [first] = times;
    const isOngoing = /^thuong xuyen\b/.test(fold(item.text));
    const deadline =
      times.length > 1
        ? {
            kind: 'compound' as const,
            text: times.map((time) => time.text).join('; '),
            span: [0, item.text.length] as const,
            parts: times,
          }
        : (first ?? { kind: isOngoing ? ('ongoing' as const) : ('unknown' as const), text: '', span: [0, 0] as const });
    const name = `mục ${section.fullNumber || section.section.title || '?'}${items.length > 1 ? `(${index + 1})` : ''}`;
    // A further paragraph of an untitled item goes on with the unit of the one before.
    const own = leadOf(item.text, section, context);
    const lead = own.length === 0 && section.section.title === undefined ? before : own;
    before = lead;
    return {
      source: 'prose',
      number: name,
      path: item.entry.path,
      span: item.span,
      section,
      group: headings,
      groupPaths: [],
      text: item.text,
      cells: {},
      lead,
      support: [],
      ...timesOf(deadline, context.year),
    };
  });
  const counted = context.hasTable && !section.holdsStated ? tasks.filter(isDated) : tasks;
  return counted.map((task) => ({ ...task, number: context.unique(task.number) }));
}

function isDated({ datedness }: ModelTask): boolean {
  return datedness === 'dated' || datedness === 'periodic';
}

/**
 * List items, each with the finer items below it unless those are the tasks (its text ends with a colon); paragraphs
 * where there is no list. Remarks in brackets ("(Có phụ lục kèm theo)") and lines that only lead in are none.
 */
function itemsOf(entry: Text): Item[] {
  const blocks = parseText(entry.value);
  const level = blocks.some((block) => block.level === 1) ? 1 : blocks.some((block) => block.level === 2) ? 2 : 0;
  const items: Item[] = [];
  let open: TextBlock[] = [];
  let leads = false;
  const close = (): void => {
    const item = itemOf(open, entry);
    if (item !== undefined) items.push(item);
    open = [];
  };
  for (const block of blocks) {
    const text = wordsOf(block);
    if (block.level === level) {
      close();
      leads = /[:：]$/u.test(text);
      if (!leads) open = [block];
    } else if (block.level > level && level !== 0) {
      if (leads) close();
      open.push(block);
    } else close();
  }
  close();
  return items;
}

function itemOf(blocks: readonly TextBlock[], entry: Text): Item | undefined {
  const runs = blocks.flatMap((block) => block.runs);
  const text = blocks.map(wordsOf).join(' ').trim();
  const [first, last] = [runs[0], runs.at(-1)];
  if (first === undefined || last === undefined || text === '' || /^\(.*\)[.;]?$/su.test(text) || text.endsWith(':'))
    return undefined;
  return { text, span: [first.start, last.end], entry };
}

function wordsOf(block: TextBlock): string {
  return block.runs
    .map((run) => run.text)
    .join('')
    .trim();
}

function headingsOf(section: ModelSection): string[] {
  const above = section.parent ? headingsOf(section.parent) : [];
  const title = plainText(section.section.title ?? '');
  return title === '' ? above : [...above, title];
}

/** Who has to do it: the subject of the sentence, else the units that a heading above names. */
function leadOf(text: string, section: ModelSection, { owners, subjects }: ProseContext): readonly Owner[] {
  const subject = subjects(text);
  if (subject !== undefined) return owners(text.slice(...subject));
  for (let at: ModelSection | undefined = section; at !== undefined; at = at.parent) {
    const title = plainText(at.section.title ?? '').replace(/:$/, '');
    const named = title === '' ? undefined : subjects(title);
    if (named !== undefined) return owners(title.slice(named[0]));
  }
  return [];
}
