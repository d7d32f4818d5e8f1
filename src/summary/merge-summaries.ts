import { fold } from '../text/index.ts';
import type { PlanSummary, Summary, SummaryOwner, SummaryTask } from './types.ts';

/** Parts of an office, which every office has: Văn phòng, Các phòng, Thanh tra. */
const INNER =
  /^(?:(?:cac )?(?:phong|don vi|bo phan|to|vien chuc|cong chuc)|van phong|vp|thanh tra|trung tam|ban giam doc|lanh dao|nhan su)\b/;
const OUTER =
  /\b(?:ubnd|hdnd|uy ban|hoi dong|tinh|thanh pho|huyen|xa|chinh phu|quoc hoi|bo|so [a-z]+|lien quan|chuc nang)\b/;

/**
 * Summaries of several plans as one. Where they are of several offices, the inner units of each (Văn phòng, Các phòng)
 * are told apart: their name has the office added, their key too.
 */
export function mergeSummaries(plans: readonly PlanSummary[], asOf: string): Summary {
  const offices = new Set(plans.map(({ issuer }) => fold(issuer)));
  const merged = offices.size > 1 ? plans.map(withOffices) : plans;
  return { asOf, plans: merged, tasks: merged.length === 1 ? (merged[0]?.tasks ?? []) : merged.flatMap(tasksOf) };
}

function tasksOf({ tasks }: PlanSummary): readonly SummaryTask[] {
  return tasks;
}

function withOffices(plan: PlanSummary): PlanSummary {
  if (plan.issuer === '') return plan;
  const known = new Map<SummaryOwner, SummaryOwner>();
  const told = (owner: SummaryOwner): SummaryOwner => {
    if (!isInner(owner.key)) return owner;
    const before = known.get(owner);
    if (before !== undefined) return before;
    const made = { ...owner, key: innerKey(owner.key, plan), office: plan.issuer };
    known.set(owner, made);
    return made;
  };
  const rekeyed = (key: string): string => (isInner(key) ? innerKey(key, plan) : key);
  return {
    ...plan,
    tasks: plan.tasks.map((task) => ({ ...task, lead: task.lead.map(told), support: task.support.map(told) })),
    groups: Object.fromEntries(Object.entries(plan.groups).map(([key, units]) => [rekeyed(key), units.map(rekeyed)])),
  };
}

function isInner(key: string): boolean {
  return INNER.test(key) && !OUTER.test(key);
}

function innerKey(key: string, { issuer }: PlanSummary): string {
  return `${key} | ${fold(issuer)}`;
}
