import type { Diagnostic } from '../diagnostics/index.ts';
import { planJson, unitsJson } from '../generated/schemas.js';
import { planSchema, unitsSchema } from '../generated/validators.js';
import type { PlanFile, UnitsFile } from '../plan/index.ts';
import { type Comment, commentsAt, commentsOf } from './comments.ts';
import { withLineFeeds } from './line-feeds.ts';
import { mend } from './mend.ts';
import { type Places, placesOf } from './places.ts';
import { type Reading, readTree } from './read-tree.ts';
import { type Shape, shapeOf } from './shape.ts';
import { withUnprinted } from './with-unprinted.ts';
import { withoutCascades } from './without-cascades.ts';
import { type Insert, parseYaml, type YamlText } from './yaml-text.ts';

export type ReadPlan = {
  readonly text: string;
  readonly plan: PlanFile | undefined;
  readonly diagnostics: Diagnostic[];
  readonly places: Places;
  /** Of the file; asked for by few. */
  readonly comments: () => Comment[];
};

export type ReadUnits = {
  readonly text: string;
  readonly units: UnitsFile | undefined;
  readonly diagnostics: Diagnostic[];
  readonly places: Places;
};

const planShape = shapeOf(planJson);
const unitsShape = shapeOf(unitsJson);

/**
 * Text of a plan file → plan, places, diagnostics (sorted by place). Never throws. Texts of the plan are NFC with \n.
 * Parts that break the schema are told and left out; `plan` is undefined when there is no `plan:` to speak of.
 */
export function readPlan(text: string): ReadPlan {
  const { text: lines, value, diagnostics, places, comments, isWhole } = readShaped(text, planShape);
  // The version says how to read the file; without it the file is read as the only version there is.
  const plan = isObject(value) && value.plan !== undefined ? { ...value, ccht: 1 } : undefined;
  const file = checked(plan, isPlan, diagnostics);
  const findings = file === undefined || !isWhole ? diagnostics : withUnprinted(file, diagnostics, places);
  return { text: lines, plan: file, diagnostics: findings, places, comments };
}

/** The same for the directory of units (units.yaml). */
export function readUnits(text: string): ReadUnits {
  const { text: lines, value, diagnostics, places } = readShaped(text, unitsShape);
  const units = isObject(value) && value.units !== undefined ? value : undefined;
  return { text: lines, units: checked(units, isUnits, diagnostics), diagnostics, places };
}

export type ReadShaped = {
  /** The text that places and diagnostics count in: as given, or with \n where lines end with \r alone. */
  readonly text: string;
  readonly value: unknown;
  readonly diagnostics: Diagnostic[];
  readonly places: Places;
  readonly comments: () => Comment[];
  /** YAML could read the file to its end. */
  readonly isWhole: boolean;
};

/** Any file with a JSON schema, read in the same way; the caller makes sure of the type of the value. */
export function readShaped(written: string, shape: Shape): ReadShaped {
  const text = withLineFeeds(written);
  const first = readOnce(text, shape, []);
  const found = first.yaml.comments;
  const comments = (): Comment[] => (found === undefined ? commentsOf(text) : commentsAt(text, found));
  if (first.yaml.faults.length === 0 && first.reading.diagnostics.length === 0 && !first.reading.hasIdleAnchor) {
    const places = placesOf(first.yaml, first.reading.dropped);
    return { text, value: first.reading.value, diagnostics: [], places, comments, isWhole: true };
  }
  const mending = mend(text, shape);
  const { yaml, reading } = mending.inserts.length === 0 ? first : readOnce(text, shape, mending.inserts);
  return {
    text,
    value: reading.value,
    diagnostics: withoutCascades(text, yaml.faults, mending.faults, reading.diagnostics),
    places: placesOf(yaml, reading.dropped),
    comments,
    isWhole: yaml.faults.length === 0,
  };
}

function readOnce(text: string, shape: Shape, inserts: readonly Insert[]): { yaml: YamlText; reading: Reading } {
  const yaml = parseYaml(text, inserts);
  return { yaml, reading: readTree(yaml, shape) };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/**
 * What the reader lets through and the compiled schema refuses is a fault of the reader, not of the file. A file
 * without findings has nothing left out: the shape, made from the same schema, has looked at all of it (a test holds
 * the two together), and the schema is not loaded.
 */
function checked<T>(
  value: unknown,
  isRight: (value: unknown) => value is T,
  findings: readonly Diagnostic[],
): T | undefined {
  if (value === undefined) return undefined;
  if (findings.length > 0 && !isRight(value)) throw new Error('The reader and the schema disagree about this file.');
  // Just checked, by the schema or by the shape.
  return value as T;
}

function isPlan(value: unknown): value is PlanFile {
  return planSchema(value) === true;
}

function isUnits(value: unknown): value is UnitsFile {
  return unitsSchema(value) === true;
}
