// A second competitor: reads a plan with yaml and fills a Word template with docxtemplater. It does less than the others
// (the body's words stand in the template; no cells over several rows, which its free edition cannot).
// node bench/docxtemplater-fill.mjs PLAN OUT TEMPLATE LIBRARIES
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parse } from 'yaml';
import { dateWords, entriesOf, listOf } from './direct-text.mjs';

const [source, target, template, libraries] = process.argv.slice(2);
const load = createRequire(`${libraries}/package.json`);
const Docxtemplater = load('docxtemplater');
const PizZip = load('pizzip');

const { issuer, plan, appendices } = parse(readFileSync(source, 'utf8'));
const [{ tasks }] = appendices[0].text;
const filled = new Docxtemplater(new PizZip(readFileSync(template)), { paragraphLoop: true, linebreaks: true });
filled.render({
  parent: issuer.parent,
  issuer: listOf(issuer.name),
  place: issuer.place,
  agency: issuer.called,
  number: `${plan.number}/${plan.symbol}`,
  date: dateWords(plan.date),
  subject: plan.subject,
  basis: plan.basis,
  recipients: plan.recipients,
  position: [...listOf(plan.signature.authority), ...listOf(plan.signature.position)],
  signer: plan.signature.signer,
  rows: [...entriesOf(tasks)].flatMap(tableRows),
});
writeFileSync(target, filled.getZip().generate({ type: 'nodebuffer', compression: 'DEFLATE' }));

function tableRows({ group, objective, number }) {
  if (group !== undefined) return [{ isGroup: true, number, title: group.title }];
  return objective.tasks.map((task, index) => ({
    ...task,
    isTask: true,
    number: index === 0 ? number : '',
    objective: index === 0 ? objective.text.trim() : '',
    task: task.task.trim(),
  }));
}
