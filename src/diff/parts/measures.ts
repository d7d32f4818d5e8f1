import { subjectKey, type Target } from '../../language/index.ts';
import type { Found, Model } from '../../model/index.ts';

/** A target of the plan with every place that states it in the same words. */
export type Measure = {
  readonly target: Target;
  readonly mentions: readonly Found<Target>[];
  /** What tells it from others: subject and unit; "" where no subject is said. */
  readonly subject: string;
  /** Comparator, numbers and unit. */
  readonly aim: string;
  /** Number of the task, objective or section it first stands in. */
  readonly number: string;
  readonly isInTable: boolean;
};

/** The plan's targets in reading order; the same aim for the same subject is one, wherever it is repeated. */
export function measuresOf(model: Pick<Model, 'targets' | 'objectives'>): Measure[] {
  const numbers = new Map(model.objectives.map(({ path, number }) => [[...path, 'text'].join('/'), number]));
  const found = new Map<string, Found<Target>[]>();
  model.targets.forEach((mention, at) => {
    const subject = subjectKey(mention.what);
    const key = subject === undefined ? String(at) : `${subject}\n${aimKey(mention.what)}`;
    const known = found.get(key);
    if (known === undefined) found.set(key, [mention]);
    else known.push(mention);
  });
  return [...found.values()].flatMap((mentions) => {
    const [first] = mentions;
    if (first === undefined) return [];
    const { task, role, section, path } = first.in;
    const inSection = section === undefined || section.fullNumber === '' ? '' : `mục ${section.fullNumber}`;
    return {
      target: first.what,
      mentions,
      subject: subjectKey(first.what) ?? '',
      aim: aimKey(first.what),
      number: task?.number ?? numbers.get(path.join('/')) ?? inSection,
      isInTable: role === 'objective' || task !== undefined,
    };
  });
}

function aimKey({ comparator, value, min, max, of, unit }: Target): string {
  return [comparator, value ?? `${min}-${max}`, of ?? '', unit].join(' ');
}

/** The words of the aim as written: “tối thiểu 93%”. */
export function aimText({ mentions }: Measure): string {
  const [first] = mentions;
  return first === undefined ? '' : first.in.text.slice(...first.what.span).replace(/\s+/gu, ' ');
}
