// A second competitor: reads a plan with yaml and fills a Word template with docxtemplater. It does a little less than
// the others (no emphasis, no cells over several rows), since its free edition cannot.
// node bench/docxtemplater-fill.mjs PLAN OUT TEMPLATE LIBRARIES
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parse } from 'yaml';
import { agency, columnOf, dateWords, entriesOf, linesOf, listOf, sectionsOf, withEnd } from './direct-text.mjs';

const [source, target, template, libraries] = process.argv.slice(2);
const load = createRequire(`${libraries}/package.json`);
const Docxtemplater = load('docxtemplater');
const PizZip = load('pizzip');

const { issuer, plan, appendices } = parse(readFileSync(source, 'utf8'));
const [appendix] = appendices;
const [{ tasks }] = appendix.text;
const filled = new Docxtemplater(new PizZip(readFileSync(template)), { paragraphLoop: true, linebreaks: true });
filled.render({
  parent: issuer.parent,
  issuer: listOf(issuer.name),
  place: issuer.place,
  number: `${plan.number}/${plan.symbol}`,
  date: dateWords(plan.date),
  agency,
  subject: plan.subject,
  body: [
    ...plan.basis.map((words) => styled('CanCu', words)),
    ...texts(plan.opening),
    ...[...sectionsOf(plan.sections)].flatMap(sectionTexts),
    ...texts(withEnd(plan.closing)),
  ],
  recipients: plan.recipients,
  position: [...listOf(plan.signature.authority), ...listOf(plan.signature.position)],
  signer: plan.signature.signer,
  title: appendix.title,
  ...Object.fromEntries(tasks.columns.map((column, index) => [`h${index}`, columnOf(column)[1]])),
  rows: [...entriesOf(tasks)].flatMap(tableRows),
});
writeFileSync(target, filled.getZip().generate({ type: 'nodebuffer', compression: 'DEFLATE' }));

function sectionTexts({ section, depth, number }) {
  if (section.title === undefined) return texts(`${number} ${section.text}`);
  return [styled(`DeMuc${depth}`, `${number} ${section.title}`), ...texts(section.text)];
}

function texts(words) {
  return linesOf(words).map(({ level, text }) => styled(['NoiDung', 'GachDauDong1', 'GachDauDong2'][level], text));
}

function styled(style, words) {
  return { [style]: true, words };
}

function tableRows({ group, objective, number }) {
  if (group !== undefined) return [{ isGroup: true, number, title: group.title }];
  return objective.tasks.map((task, index) => ({
    isTask: true,
    ...task,
    number: index === 0 ? number : '',
    objective: index === 0 ? objective.text.trim() : '',
    task: task.task.trim(),
  }));
}
