import type { Model, PrintedText } from '../../model/index.ts';
import type { Path } from '../../plan/index.ts';
import { textChange } from '../fields/task-fields.ts';
import type { Comparison } from '../side.ts';
import type { Change, FieldChange, Item } from '../types.ts';

type Fact = { readonly path: Path; readonly text: string };

/** Roles of texts that are told of elsewhere: as tasks, objectives, sections, basis. */
const ELSEWHERE: ReadonlySet<PrintedText['role']> = new Set([
  'basis',
  'article',
  'heading',
  'body',
  'column',
  'group',
  'objective',
  'cell',
]);

/** What changed in the facts of the paper: number, date, subject, signer, recipients, opening and closing words. */
export function documentChanges(comparison: Comparison): Change[] {
  const [old, fresh] = [factsOf(comparison.old), factsOf(comparison.new)];
  const fields: FieldChange[] = [];
  for (const name of new Set([...fresh.keys(), ...old.keys()])) {
    fields.push(...textChange(name, old.get(name)?.text ?? '', fresh.get(name)?.text ?? '', comparison));
  }
  if (fields.length === 0) return [];
  return [
    {
      kind: 'changed',
      what: 'document',
      old: [itemOf(comparison.old)],
      new: [itemOf(comparison.new)],
      fields,
      ties: [],
    },
  ];
}

/** Facts by the name of their field: `number`, `signature.signer`; of a decision's plan and appendices with the part. */
function factsOf({ file, texts, head }: Model): Map<string, Fact> {
  const facts = new Map<string, Fact>();
  const add = (name: string, path: Path, text: string): void => {
    const before = facts.get(name);
    facts.set(name, { path: before?.path ?? path, text: before === undefined ? text : `${before.text}\n${text}` });
  };
  for (const { text, path, role, task } of texts) {
    if (path[0] === 'appendices' && path[2] === 'title') continue;
    const isLoose = role === 'cell' && task === undefined && /^(?:opening|closing)$/.test(String(path[1]));
    if (isLoose || !ELSEWHERE.has(role)) add(nameOf(path, head), path, text);
  }
  add('type', [head, 'type'], (head === 'plan' ? file.plan.type : file.decision?.type) ?? '');
  return facts;
}

function nameOf(path: Path, head: Model['head']): string {
  const names = path.filter(
    (name) => typeof name === 'string' && !['table', 'rows', 'columns', 'tasks'].includes(name),
  );
  const [part, ...rest] = names;
  return part === head ? rest.join('.') : names.join('.');
}

/** What the document is called: number and symbol, with its subject. */
function itemOf({ file, head }: Model): Item {
  const { number, symbol, subject } = file[head] ?? {};
  return {
    order: 0,
    path: [head],
    number: `${number ?? '…'}/${symbol ?? '…'}`,
    text: (typeof subject === 'string' ? [subject] : (subject ?? [])).join(' '),
  };
}
