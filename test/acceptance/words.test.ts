import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isMap, parseDocument, visit } from 'yaml';
import { component, componentsOf } from './components.ts';
import { completed, lines, Office, type Printed, STATES, under, words, type Yaml } from './office.ts';
import { openWordFile } from './word-file.ts';

const office = new Office();
let all: Printed[] = [];
beforeAll(async () => {
  all = await office.printAll();
}, 300_000);
afterAll(() => office.leave());

/** Keys whose values are not printed as they stand: settings, names for machines, and what is said in another form. */
const HEAD_KEYS = [
  'subject',
  'authority',
  'basis',
  'opening',
  'articles',
  'sections',
  'closing',
  'recipients',
  'signature',
];

/** The texts of a plan in the order in which they stand on paper. */
function textsOf(plan: Yaml): string[] {
  const decision = under(plan, 'decision') as Yaml | undefined;
  const agency = ['parent', 'name'].flatMap((key) => lines(under(plan, 'issuer', key)));
  const documents = [decision, under(plan, 'plan') as Yaml].filter((one) => one !== undefined);
  return [
    ...documents.flatMap((one) => [
      ...agency,
      ...HEAD_KEYS.flatMap((key) => (key === 'authority' && one !== decision ? [] : document(key, one))),
    ]),
    ...((under(plan, 'appendices') ?? []) as Yaml[]).flatMap((one) => [
      ...lines(one.label),
      ...lines(one.title),
      ...lines(one.attached),
      ...blocks(one.text),
      ...sections(one.sections),
    ]),
  ];
}

function document(key: string, from: Yaml): string[] {
  const value = from[key];
  switch (key) {
    case 'subject':
      return [...lines(value), ...lines(from.attached)];
    case 'opening':
    case 'closing':
      return blocks(value);
    case 'sections':
      return sections(value);
    case 'articles':
      return ((value ?? []) as unknown[]).flatMap((one) =>
        typeof one === 'string' ? plain(one) : [...lines(under(one, 'title')), ...blocks(under(one, 'text'))],
      );
    case 'signature':
      return ['authority', 'position', 'signer'].flatMap((part) => lines(under(value, part)));
    default:
      return lines(value).flatMap(plain);
  }
}

function sections(value: unknown): string[] {
  return ((value ?? []) as Yaml[]).flatMap((one) => [
    ...lines(one.number),
    ...lines(one.title),
    ...blocks(one.text),
    ...sections(one.sections),
  ]);
}

function blocks(value: unknown): string[] {
  return (Array.isArray(value) ? value : value === undefined ? [] : [value]).flatMap((one) => {
    if (typeof one === 'string') return plain(one);
    const tasks = under(one, 'tasks') as Yaml | undefined;
    return tasks === undefined
      ? [
          ...columns(under(one, 'table', 'columns')).map(([, heading]) => heading),
          ...((under(one, 'table', 'rows') ?? []) as string[][]).flat().flatMap(plain),
        ]
      : taskTable(tasks);
  });
}

/** The columns of a table: key and heading; a heading that is not typed is the tool's. */
function columns(value: unknown): [key: string, heading: string][] {
  return ((value ?? []) as unknown[]).map((one) => {
    if (typeof one === 'string') return [one, ''];
    const [key, heading] = Object.entries(one as Yaml).find(([name]) => name !== 'width') ?? ['', ''];
    return [key, String(heading)];
  });
}

function taskTable(table: Yaml): string[] {
  const order = columns(table.columns);
  const keys = order.map(([key]) => key);
  const row = (task: Yaml | undefined, objective: Yaml | undefined): string[] =>
    keys.flatMap((key) => {
      const value =
        key === 'objective'
          ? objective?.text
          : key === 'number'
            ? undefined
            : (task?.[key] ?? under(task, 'cells', key));
      return value === undefined || value === '^' ? [] : plain(String(value));
    });
  const level = (from: Yaml): string[] => [
    ...((from.tasks ?? []) as Yaml[]).flatMap((task) => [...lines(task.number), ...row(task, undefined)]),
    ...((from.objectives ?? []) as Yaml[]).flatMap((objective) => [
      ...lines(objective.number),
      ...((objective.tasks ?? []) as Yaml[]).flatMap((task, i) => row(task, i === 0 ? objective : undefined)),
    ]),
    ...((from.groups ?? []) as Yaml[]).flatMap((group) => [
      ...lines(group.number),
      ...lines(group.title),
      ...level(group),
    ]),
  ];
  return [...order.map(([, heading]) => heading), ...level(table)];
}

/** A text without the signs for italics and bold. */
function plain(text: string): string[] {
  return [text.replace(/\\([\\*])|\*+/g, '$1')];
}

/** What the tool writes of its own: numbers, dashes, labels, fixed lines, date and number in the head. */
const MADE =
  /^(\(?\d+[.)]?|\d+(\.\d+)+\.?|[IVXL]+\.?|[a-zđ]\)|[-+]|Số:|số|\d*\/\p{Lu}[\p{L}\d-]*|CỘNG|HÒA|XÃ|HỘI|CHỦ|NGHĨA|VIỆT|NAM|Độc|lập|Tự|do|Hạnh|phúc|ngày|tháng|năm|QUYẾT|ĐỊNH:?|KẾ|HOẠCH|Điều|Nơi|nhận:|Phụ|lục|\.\/\.)$/u;

/** The end mark is the tool's; the full stop that it takes the place of is the plan's. */
const withoutEndMark = (word: string): string => (word.endsWith('./.') && word !== './.' ? word.slice(0, -2) : word);

function wordsOfWord(printed: Printed): string[] {
  return words(printed.word.paragraphs.map((one) => one.text).join('\n'));
}

function wordsOfPage(html: string): string[] {
  const body = html.slice(html.indexOf('<body')).replace(/<(style|script|title)[\s\S]*?<\/\1>/g, '');
  const text = body
    .replace(/<\/?(b|i|em|strong|span|u)( [^>]*)?>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(
      /&(lt|gt|quot|#39|amp|nbsp);/g,
      (_, name: string) => ({ lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&', nbsp: ' ' })[name] ?? '',
    );
  return words(text);
}

describe('the words of the plan', () => {
  it('stand in the .docx all, in order; beside them only what the tool says itself', () => {
    const faults = all.flatMap((printed) => {
      const said = words(textsOf(printed.plan).join('\n'));
      const place = words(`${String(under(printed.plan, 'issuer', 'place'))},`);
      // The line “(Kèm theo …)” is the tool's where the plan does not give it: its words are checked by KT-02 and PL-05.
      const ours = new Set(
        componentsOf(printed).flatMap((part) =>
          part.said.attached === undefined ? component('phu-luc-kem', part) : [],
        ),
      );
      const paper = words(
        printed.word.paragraphs
          .filter((one) => !ours.has(one))
          .map((one) => one.text)
          .join('\n'),
      ).map(withoutEndMark);
      const made: string[] = [];
      let next = 0;
      for (const word of paper) {
        const wanted = said[next];
        if (word === wanted || (wanted !== undefined && word === `${wanted}.`)) next++;
        else made.push(word);
      }
      const lost = next < said.length ? [`lost from word ${next}: ${said.slice(next, next + 8).join(' ')}`] : [];
      const invented = made.filter((word) => !MADE.test(word) && !place.includes(word));
      return [...lost, ...(invented.length > 0 ? [`not in the plan: ${invented.join(' ').slice(0, 200)}`] : [])].map(
        (fault) => `${printed.name} ${printed.state}: ${fault}`,
      );
    });
    expect(faults).toEqual([]);
  });

  it('stand in the HTML too, the same words in the same order', async () => {
    for (const printed of all) {
      const page = printed.file.replace('.docx', '.html');
      await office.ccht(
        'render',
        printed.file.replace('.docx', '.plan.yaml'),
        `--${printed.state}`,
        '--format',
        'html',
        '-o',
        page,
        '--force',
      );
      const marks = printed.state === 'draft' ? /^(DỰ|THẢO|Dự|thảo)$/u : /^$/u;
      const strip = (all: string[]) => (printed.state === 'draft' ? all.filter((word) => !marks.test(word)) : all);
      expect(strip(wordsOfPage(office.read(page).toString('utf8'))), `${printed.name} ${printed.state}`).toEqual(
        strip(wordsOfWord(printed)),
      );
    }
  });
});

describe('what is not to be printed', () => {
  it('notes, ids and what a task replaces never appear in any output, in no part of the file', async () => {
    const canary = (what: string) => `canary-${what}-7Q`;
    for (const example of office.examples) {
      const document = parseDocument(completed(office.read(example).toString('utf8')), { schema: 'failsafe' });
      let planted = 0;
      visit(document, {
        Map(_, node) {
          if (!isMap(node) || !node.has('task') || !(node.has('lead') || node.has('deadline'))) return;
          node.set('note', canary('note'));
          node.set('id', canary('id').toLowerCase() + planted);
          planted++;
        },
      });
      if (planted === 0) continue;
      writeFileSync(join(office.folder, 'canary.plan.yaml'), document.toString({ lineWidth: 0 }));
      for (const state of STATES) {
        await office.ccht('render', 'canary.plan.yaml', `--${state}`, '-o', 'canary.docx', '--force');
        await office.ccht(
          'render',
          'canary.plan.yaml',
          `--${state}`,
          '--format',
          'html',
          '-o',
          'canary.html',
          '--force',
        );
        const parts = [
          ...openWordFile(office.read('canary.docx')).raw.values(),
          office.read('canary.html').toString('utf8'),
        ];
        for (const part of parts) expect(/canary/iu.test(part)).toBe(false);
      }
    }
  });
});
