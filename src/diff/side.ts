import type { Directory } from '../language/index.ts';
import type { Model } from '../model/index.ts';
import type { UnitNames } from './fields/unit-names.ts';
import type { Outline } from './outline.ts';
import type { Spelling } from './words/spelling.ts';
import type { Years } from './words/years.ts';

/** A plan to be compared, with the directory of its office where there is one. */
export type PlanSide = { readonly model: Model; readonly directory?: Directory | undefined };

/** The two plans and how their words are compared. */
export type Comparison = {
  readonly old: Model;
  readonly new: Model;
  readonly oldOutline: Outline;
  readonly newOutline: Outline;
  readonly years: Years;
  readonly spelling: Spelling;
  readonly units: UnitNames;
};
