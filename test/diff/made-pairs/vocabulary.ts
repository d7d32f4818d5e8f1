import { readFileSync } from 'node:fs';
import { type Model, understand } from '../../../src/model/index.ts';
import { readPlan } from '../../../src/source/index.ts';

/** What made-up tasks are put together from: the words of the example plans. */
export type Vocabulary = {
  /** What is worked on: three to seven syllables. */
  readonly objects: readonly string[];
  /** How, where, by what: begins with a word like theo, tại, bảo đảm. */
  readonly manners: readonly string[];
  readonly deliverables: readonly string[];
  readonly objectives: readonly string[];
  readonly groups: readonly string[];
};

export const EXAMPLES = [
  'examples/dong-nai-kcn/ke-hoach-2022.plan.yaml',
  'examples/dong-nai-kcn/ke-hoach-2023.plan.yaml',
  'examples/dong-nai-so-noi-vu/ke-hoach-2022.plan.yaml',
  'examples/ha-tinh-so-ngoai-vu/ke-hoach-2023.plan.yaml',
  'examples/hai-duong/ke-hoach-2024.plan.yaml',
  'examples/tien-giang/ke-hoach-2023.plan.yaml',
];

const MANNER = /^(?:theo|tại|trên|bảo đảm|phục vụ|gắn|nhằm|thông qua|bằng|cho|trong|từ|góp phần|nhất là|với) /;

export function readVocabulary(root = '.'): Vocabulary {
  const models = EXAMPLES.map((file) => modelOf(readFileSync(`${root}/${file}`, 'utf8')));
  const sentences = unique(
    models.flatMap((model) => [
      ...model.tasks.map((task) => task.text),
      ...model.texts.filter(({ role }) => role === 'body').flatMap(({ text }) => text.split('\n')),
    ]),
  );
  const clauses = unique(
    sentences
      .flatMap((sentence) => sentence.split(/[,;:.()“”"/]|\s[-–+]\s|^[-+] /u))
      .map((clause) => clause.trim())
      .filter((clause) => /^[\p{L} ]+$/u.test(clause)),
  );
  const objects = clauses.flatMap((clause) => {
    const words = clause.split(' ').slice(isVerb(clause.split(' ').slice(0, 2).join(' ')) ? 2 : 0);
    return words.length < 3 || MANNER.test(clause)
      ? []
      : [
          words
            .slice(0, 7)
            .join(' ')
            .replace(/ (?:và|của|các|theo|về|cho|được)$/u, ''),
        ];
  });
  return {
    objects: unique(objects.map(small)),
    manners: unique(clauses.filter((clause) => MANNER.test(small(clause)) && length(clause) < 10).map(small)),
    deliverables: unique(
      models.flatMap(({ tasks }) => tasks.map(({ cells }) => cells.deliverable?.text ?? '')).filter(isOneLine),
    ),
    objectives: unique(models.flatMap(({ objectives }) => objectives.map(({ text }) => text)).filter(isOneLine)),
    groups: unique(models.flatMap(({ groups }) => groups.map(({ group }) => group.title))),
  };
}

export function modelOf(yaml: string): Model {
  const { plan, diagnostics } = readPlan(yaml);
  if (plan === undefined) throw new Error(`not a plan: ${diagnostics[0]?.message.en}`);
  return understand(plan);
}

function isVerb(start: string): boolean {
  return /^\p{Lu}\p{Ll}+ \p{Ll}+$/u.test(start);
}

function isOneLine(text: string): boolean {
  return text !== '' && !text.includes('\n');
}

function length(text: string): number {
  return text.split(' ').length;
}

function small(text: string): string {
  const [first = '', second = ''] = text;
  return second === second.toUpperCase() ? text : first.toLowerCase() + text.slice(1);
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
