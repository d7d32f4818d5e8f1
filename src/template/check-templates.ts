import type Handlebars from 'handlebars';
import { ELEMENTS, type MarkupFault, readMarkup } from '../document/index.ts';
import { nearest } from '../text/index.ts';
import { HELPERS, type TemplateSource } from './template-set.ts';
import { VIEW_FIELDS } from './view-fields.ts';

/** A fault in a template, at its place in the file (1-based). */
export type TemplateProblem = MarkupFault & { readonly file: string };

/**
 * Reads an office's templates and says everything that is wrong with them before one of them runs: syntax, an element
 * or attribute that does not exist, a tag left open, a field no view has, an unknown helper or template, raw output.
 */
export function checkTemplates(
  compiler: typeof Handlebars,
  sources: ReadonlyMap<string, TemplateSource>,
): TemplateProblem[] {
  const problems: TemplateProblem[] = [];
  for (const { file, source } of sources.values()) {
    const report = (line: number, column: number, vi: string, en: string): void => {
      problems.push({ file, line, column, vi, en });
    };
    let program: hbs.AST.Program;
    try {
      program = compiler.parse(source);
    } catch (error) {
      const line = Number(/line (\d+)/.exec(String(error))?.[1] ?? 1);
      const detail = String(error).split('\n').at(-1) ?? '';
      const pair = /(\S+) doesn't match (\S+)/.exec(detail);
      const vi =
        pair === null
          ? 'thiếu thẻ đóng {{/…}}, hoặc dấu {{ }} chưa trọn'
          : `{{#${pair[1]}}} lại đóng bằng {{/${pair[2]}}}`;
      report(line, 1, `sai cú pháp Handlebars: ${vi}`, `Handlebars syntax: ${detail}`);
      continue;
    }
    const roots = [...Object.keys(ELEMENTS), 'b', 'i'];
    for (const fault of readMarkup(blankMustaches(source), { roots, fragment: true }).faults)
      problems.push({ ...fault, file });
    const visitor = new compiler.Visitor();
    const names = [...sources.keys()];
    const at = (node: hbs.AST.Node): [number, number] => [node.loc.start.line, node.loc.start.column + 1];
    const checkPath = (path: hbs.AST.Expression, isCall: boolean): void => {
      if (path.type !== 'PathExpression') return;
      const { parts, data, original } = path as hbs.AST.PathExpression;
      if (data) return;
      if (isCall && HELPERS.includes(original)) return;
      for (const part of parts) {
        if (VIEW_FIELDS.has(part)) continue;
        const guess = nearest(part, isCall ? [...VIEW_FIELDS, ...HELPERS] : VIEW_FIELDS);
        const vi = guess === undefined ? '' : ` Nghi nhầm với “${guess}”.`;
        const en = guess === undefined ? '' : ` Did you mean “${guess}”?`;
        report(...at(path), `không có trường “${part}”.${vi}`, `there is no field “${part}”.${en}`);
      }
    };
    const call = (node: hbs.AST.MustacheStatement | hbs.AST.BlockStatement): void => {
      checkPath(node.path, true);
      for (const param of node.params) checkPath(param, false);
      for (const pair of node.hash?.pairs ?? []) checkPath(pair.value, false);
    };
    const { MustacheStatement, BlockStatement } = visitor;
    visitor.MustacheStatement = (node) => {
      if (!node.escaped) {
        report(
          ...at(node),
          'không dùng {{{ }}} và {{& }}: chữ của kế hoạch không được thành thẻ. Dùng {{ }}, inline hoặc text.',
          '{{{ }}} and {{& }} are not allowed: the words of a plan must not become markup. Use {{ }}, inline or text.',
        );
      }
      call(node);
      MustacheStatement.call(visitor, node);
    };
    visitor.BlockStatement = (node) => {
      call(node);
      BlockStatement.call(visitor, node);
    };
    visitor.PartialStatement = (node) => {
      const name = 'original' in node.name ? String(node.name.original) : '';
      for (const param of node.params) checkPath(param, false);
      for (const pair of node.hash?.pairs ?? []) checkPath(pair.value, false);
      if (sources.has(name)) return;
      const guess = nearest(name, names);
      report(
        ...at(node),
        `không có mẫu “${name}”.${guess === undefined ? '' : ` Nghi nhầm với “${guess}”.`}`,
        `there is no template “${name}”.${guess === undefined ? '' : ` Did you mean “${guess}”?`}`,
      );
    };
    visitor.accept(program);
  }
  return problems.sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column);
}

/** The template's own markup: everything Handlebars would fill in becomes blanks of the same size. */
function blankMustaches(source: string): string {
  return source.replace(/\{\{!--[\s\S]*?--\}\}|\{\{\{[\s\S]*?\}\}\}|\{\{[\s\S]*?\}\}/g, (found) =>
    found.replace(/[^\n]/g, ' '),
  );
}
