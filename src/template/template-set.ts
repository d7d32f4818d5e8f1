import type Handlebars from 'handlebars';
import runtimeModule from 'handlebars/runtime.js';
import { builtInTemplates } from '../generated/templates.js';
import { inlineMarkup, textMarkup } from './markup-helpers.ts';

// The runtime is the same module without its compiler; its own types are empty.
const runtime = runtimeModule as unknown as typeof Handlebars;

/** A template file as it stands on disk; `file` is what messages call it. */
export type TemplateSource = { readonly file: string; readonly source: string };

/** Compiled templates by name (file name without `.hbs`) and how to run them. */
export type TemplateSet = {
  readonly sources: ReadonlyMap<string, TemplateSource>;
  readonly specs: ReadonlyMap<string, TemplateSpecification>;
};

/** A template asked for something the view does not have, at a place in the template. */
export class TemplateFault extends Error {
  file = '';
  readonly line: number;
  readonly column: number;
  /** The expression as the template writes it, where known. */
  readonly expression: string;

  constructor(line: number, column: number, expression: string) {
    super(`${line}:${column}: ${expression}`);
    this.line = line;
    this.column = column;
    this.expression = expression;
  }
}

/** The templates that come with ccht. */
export function builtInSet(): TemplateSet {
  const sources = new Map<string, TemplateSource>();
  const specs = new Map<string, TemplateSpecification>();
  for (const [name, { file, source, spec }] of Object.entries(builtInTemplates)) {
    sources.set(name, { file, source });
    specs.set(name, spec);
  }
  return { sources, specs };
}

/** Runs a template of the set on a view and returns markup. Throws TemplateFault with file, line and column. */
export function runTemplates(set: TemplateSet, name: string, view: object): string {
  const env = runtime.create();
  for (const name of Object.keys(env.helpers)) if (!['each', 'with'].includes(name)) env.unregisterHelper(name);
  registerHelpers(env);
  for (const [part, spec] of set.specs) env.registerPartial(part, tagged(env, set, part, spec));
  const main = env.partials[name] as Handlebars.TemplateDelegate;
  return main(view, { allowProtoMethodsByDefault: false, allowProtoPropertiesByDefault: false });
}

/** A compiled template whose faults carry its file name; the innermost file wins. */
function tagged(
  env: typeof Handlebars,
  set: TemplateSet,
  name: string,
  spec: TemplateSpecification,
): Handlebars.TemplateDelegate {
  const run = env.template(spec);
  return (context, options) => {
    try {
      return run(context, options);
    } catch (error) {
      throw asFault(error, set.sources.get(name) ?? { file: name, source: '' });
    }
  };
}

function asFault(error: unknown, source: TemplateSource): unknown {
  if (error instanceof TemplateFault) {
    if (error.file !== '') return error;
    const fault = new TemplateFault(error.line, error.column, expressionAt(source.source, error.line, error.column));
    fault.file = source.file;
    return fault;
  }
  if (!(error instanceof runtime.Exception)) return error;
  const { lineNumber, column, message } = error as Error & { lineNumber?: number; column?: number };
  if (lineNumber === undefined) return error;
  const field = /^"([^"]*)"/.exec(message)?.[1] ?? message;
  const fault = new TemplateFault(lineNumber, (column ?? 0) + 1, field);
  fault.file = source.file;
  return fault;
}

function expressionAt(source: string, line: number, column: number): string {
  const text = source.split('\n')[line - 1]?.slice(column - 1) ?? '';
  return /^\{\{[#~]*([^}]*?)~?\}\}/.exec(text)?.[1] ?? text.slice(0, 40);
}

type HelperOptions = Handlebars.HelperOptions & { loc?: { start: { line: number; column: number } } };

/** The fixed set of helpers. An argument the view does not have is a fault: every field of the view is there. */
function registerHelpers(env: typeof Handlebars): void {
  const check = (value: unknown, options: HelperOptions): void => {
    if (value !== undefined) return;
    throw new TemplateFault(options.loc?.start.line ?? 1, (options.loc?.start.column ?? 0) + 1, '');
  };
  const { each, with: withHelper } = env.helpers;
  env.registerHelper('if', function (this: unknown, value: unknown, options: HelperOptions) {
    check(value, options);
    return isEmpty(value) ? options.inverse(this) : options.fn(this);
  });
  env.registerHelper('unless', function (this: unknown, value: unknown, options: HelperOptions) {
    check(value, options);
    return isEmpty(value) ? options.fn(this) : options.inverse(this);
  });
  env.registerHelper('each', function (this: unknown, value: unknown, options: HelperOptions) {
    check(value, options);
    return each?.call(this, value, options);
  });
  env.registerHelper('with', function (this: unknown, value: unknown, options: HelperOptions) {
    check(value, options);
    return withHelper?.call(this, value, options);
  });
  env.registerHelper('inline', (runs: unknown, options: HelperOptions) => {
    check(Array.isArray(runs) ? runs : undefined, options);
    return new runtime.SafeString(inlineMarkup(Array.isArray(runs) ? runs : []));
  });
  env.registerHelper('text', (texts: unknown, options: HelperOptions) => {
    check(Array.isArray(texts) ? texts : undefined, options);
    return new runtime.SafeString(textMarkup(Array.isArray(texts) ? texts : []));
  });
}

function isEmpty(value: unknown): boolean {
  return (
    value === null || value === false || value === '' || value === 0 || (Array.isArray(value) && value.length === 0)
  );
}

export const HELPERS: readonly string[] = ['each', 'if', 'inline', 'text', 'unless', 'with'];
