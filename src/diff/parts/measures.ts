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
  const found = new Map<string, Stated>();
  model.targets.forEach((mention, at) => {
    const [subject, aim] = [subjectKey(mention.what), aimKey(mention.what)];
    const key = subject === undefined ? String(at) : `${subject}\n${aim}`;
    const known = found.get(key);
    if (known === undefined) found.set(key, { first: mention, mentions: [mention], subject: subject ?? '', aim });
    else known.mentions.push(mention);
  });
  return Array.from(found.values(), ({ first, mentions, subject, aim }) => {
    const { task, role, section, path } = first.in;
    const inSection = section === undefined || section.fullNumber === '' ? '' : `mục ${section.fullNumber}`;
    return {
      target: first.what,
      mentions,
      subject,
      aim,
      number: task?.number ?? numbers.get(path.join('/')) ?? inSection,
      isInTable: role === 'objective' || task !== undefined,
    };
  });
}

type Stated = {
  readonly first: Found<Target>;
  readonly mentions: Found<Target>[];
  readonly subject: string;
  readonly aim: string;
};

function aimKey({ comparator, value, min, max, of, unit }: Target): string {
  return [comparator, value ?? `${min}-${max}`, of ?? '', unit].join(' ');
}

/** The words of the aim as written: “tối thiểu 93%”. */
export function aimText({ mentions }: Measure): string {
  const [first] = mentions;
  return first === undefined ? '' : first.in.text.slice(...first.what.span).replace(/\s+/gu, ' ');
}
