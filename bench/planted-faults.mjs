// Whether a linter does its work: the example plan with one fault in each copy, and who tells of it.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { faults } from './spectral-rules.mjs';

/** Writes the plan, its directory of units and a copy for each fault into a folder: the plan's path, and the faults with theirs. */
export function plantFaults(plan, folder) {
  mkdirSync(folder);
  copyFileSync(join(dirname(plan), 'units.yaml'), join(folder, 'units.yaml'));
  const text = readFileSync(plan, 'utf8');
  const write = (name, content) => {
    const path = join(folder, `${name}.plan.yaml`);
    writeFileSync(path, content);
    return path;
  };
  const planted = faults.map((fault, at) => {
    const [from, to] = fault.words;
    if (!text.includes(from)) throw new Error(`The plan has no “${from}” to plant “${fault.name}” in.`);
    return {
      ...fault,
      path: write(
        `fault-${at}`,
        text.replace(from, () => to),
      ),
    };
  });
  return { plain: write('plain', text), planted };
}

/**
 * The faults that a linter tells of: one of its rules finds more than in the plan as it is. Throws where it does not do
 * what it is here for: it finds what it must not, or does not tell of a fault that it owes.
 */
export function toldFaults({ name, findings, owes, silent }, { plain, planted }) {
  const counts = countRules(findings([plain, ...planted.map(({ path }) => path)]));
  const inPlain = counts.get(basename(plain)) ?? new Map();
  for (const rule of silent) {
    if (inPlain.has(rule)) throw new Error(`${name}: “${rule}” finds something in the plan as it is.`);
  }
  return planted.filter((fault) => {
    const more = [...(counts.get(basename(fault.path)) ?? [])].filter(
      ([rule, count]) => count > (inPlain.get(rule) ?? 0),
    );
    const owed = owes(fault);
    if (owed !== undefined && !more.some(([rule]) => rule === owed))
      throw new Error(`${name}: “${owed}” does not tell of the planted fault “${fault.name}”.`);
    return more.length > 0;
  });
}

/** File → rule → how many findings. */
function countRules(findings) {
  const counts = new Map();
  for (const { file, rule } of findings) {
    const ofFile = counts.get(file) ?? new Map();
    counts.set(file, ofFile.set(rule, (ofFile.get(rule) ?? 0) + 1));
  }
  return counts;
}
