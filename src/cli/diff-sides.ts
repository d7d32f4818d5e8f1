import { dirname } from 'node:path';
import type { PlanSide } from '../diff/index.ts';
import type { Directory } from '../language/index.ts';
import { type Model, understand } from '../model/index.ts';
import { issuerInSentence, type PlanFile } from '../plan/index.ts';
import type { ReportSide } from '../report/diff/index.ts';
import { lineIndex, type ReadPlan } from '../source/index.ts';

/** A plan ready to be compared, and how reports name it. */
export type DiffSide = { readonly path: string; readonly plan: PlanSide; readonly report: ReportSide };

/** A plan that has been read → a side of a comparison. `shown` is what people call its file. */
export function diffSide(
  { plan, text, places }: Pick<ReadPlan, 'text' | 'places'> & { readonly plan: PlanFile },
  path: string,
  shown: string,
  directoryOf: (plan: PlanFile, folder: string) => Directory | undefined,
): DiffSide {
  const directory = directoryOf(plan, dirname(path));
  const model = understand(plan, directory);
  const place = lineIndex(text);
  return {
    path,
    plan: { model, directory },
    report: {
      file: shown,
      year: model.year,
      ...namesOf(model),
      lineAt: (at, offset) =>
        place((offset === undefined ? undefined : places.within(at, offset, offset))?.start ?? places.nearest(at).start)
          .line,
    },
  };
}

function namesOf({ file, head }: Model): Pick<ReportSide, 'number' | 'subject' | 'office'> {
  const { number, symbol } = file[head] ?? {};
  const lines = (value: string | readonly string[] | undefined): string => [value ?? ''].flat().join(' ');
  return {
    number: `${number === undefined || number === '' ? '…' : number}/${symbol ?? '…'}`,
    subject: lines(file.plan.subject ?? file[head]?.subject),
    office: issuerInSentence(file),
  };
}
