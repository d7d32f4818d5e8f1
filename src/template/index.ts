import { createHash } from 'node:crypto';
import { UserError, type Words } from '../diagnostics/index.ts';
import { buildTree, type DocumentTree, MarkupValueError, readMarkup, type State } from '../document/index.ts';
import type { PlanFile } from '../plan/index.ts';
import { type ComparisonTable, comparisonView } from './comparison-view.ts';
import { builtInSet, runTemplates, TemplateFault, type TemplateSet, type TemplateSource } from './template-set.ts';
import { planView } from './view.ts';

export type { ComparisonTable } from './comparison-view.ts';
export { builtInSet, type TemplateSet, type TemplateSource } from './template-set.ts';

/**
 * A set with an office's own templates in place of, or beside, the built-in ones. Throws UserError with every fault of
 * every file (file:line:column). Loads the Handlebars compiler, which rendering with the built-in set does without.
 */
export async function officeSet(files: readonly TemplateSource[]): Promise<TemplateSet> {
  const { default: compiler } = await import('handlebars');
  const { checkTemplates } = await import('./check-templates.ts');
  const builtIn = builtInSet();
  const sources = new Map(builtIn.sources);
  const specs = new Map(builtIn.specs);
  for (const file of files) sources.set(templateName(file.file), file);
  const own = new Set(files.map((file) => file.file));
  const problems = checkTemplates(compiler, sources).filter((problem) => own.has(problem.file));
  if (problems.length > 0) {
    const text = (lang: keyof Words): string =>
      problems.map((problem) => `${problem.file}:${problem.line}:${problem.column}: ${problem[lang]}`).join('\n');
    throw new UserError({ vi: text('vi'), en: text('en') });
  }
  for (const file of files) {
    // The compiler emits a JavaScript object; only sources that passed the checks above get here.
    const code = String(compiler.precompile(file.source, { strict: true }));
    specs.set(templateName(file.file), new Function(`return ${code}`)());
  }
  return { sources, specs };
}

function templateName(file: string): string {
  return (file.split(/[\\/]/).at(-1) ?? file).replace(/\.hbs$/, '');
}

/** A short name for exactly these templates: sha256 over their names and texts, hex. */
export function templateHash(set: TemplateSet): string {
  const hash = createHash('sha256');
  for (const [name, { source }] of [...set.sources].sort(([a], [b]) => (a < b ? -1 : 1)))
    hash.update(`${name}\0${source}\0`);
  return hash.digest('hex');
}

/** Plan → view → templates → markup → document tree. Throws UserError naming template file and line. */
export function renderTree(file: PlanFile, state: State, set: TemplateSet): DocumentTree {
  return treeOf('document', planView(file, state), set);
}

/** A table that compares two plans, by the template of that name. Throws UserError naming template file and line. */
export function renderComparison(comparison: ComparisonTable, set: TemplateSet): DocumentTree {
  return treeOf('comparison', comparisonView(comparison), set);
}

function treeOf(template: string, view: object, set: TemplateSet): DocumentTree {
  let markup: string;
  try {
    markup = runTemplates(set, template, view);
  } catch (error) {
    if (error instanceof RangeError) {
      throw new UserError({
        vi: 'Các mẫu gọi vòng lẫn nhau ({{> …}}), không dừng.',
        en: 'The templates call each other in a circle ({{> …}}) without end.',
      });
    }
    if (!(error instanceof TemplateFault)) throw error;
    throw new UserError({
      vi: `${error.file}:${error.line}:${error.column}: mẫu dùng “${error.expression}”, dữ liệu không có trường này.`,
      en: `${error.file}:${error.line}:${error.column}: the template uses “${error.expression}”, which the data does not have.`,
    });
  }
  const { nodes, faults } = readMarkup(markup, { roots: ['document'], fragment: false });
  const [fault] = faults;
  const [root] = nodes;
  if (fault !== undefined || root === undefined) {
    const place = `${template}.hbs → ${fault?.line ?? 1}:${fault?.column ?? 1}`;
    throw new UserError({
      vi: `Các mẫu ghép lại chưa thành văn bản (${place}): ${fault?.vi ?? 'không có thẻ <document>'}`,
      en: `The templates together give no document (${place}): ${fault?.en ?? 'no <document> element'}`,
    });
  }
  try {
    return buildTree(root);
  } catch (error) {
    if (!(error instanceof MarkupValueError)) throw error;
    throw new UserError({
      vi: `Mẫu cho giá trị không dùng được: ${error.message}`,
      en: `Unusable value from a template: ${error.message}`,
    });
  }
}
