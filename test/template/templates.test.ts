import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import Handlebars from 'handlebars';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/diagnostics/index.ts';
import type { DocumentTree } from '../../src/document/index.ts';
import type { PlanFile } from '../../src/plan/index.ts';
import { readPlan } from '../../src/source/index.ts';
import { checkTemplates } from '../../src/template/check-templates.ts';
import { builtInSet, officeSet, renderTree } from '../../src/template/index.ts';
import { planView } from '../../src/template/view.ts';
import { VIEW_FIELDS } from '../../src/template/view-fields.ts';

const examples = readdirSync('examples').flatMap((folder) =>
  readdirSync(`examples/${folder}`)
    .filter((name) => name.endsWith('.plan.yaml'))
    .map((name) => `examples/${folder}/${name}`),
);
const planOf = (path: string): PlanFile => {
  const { plan } = readPlan(readFileSync(path, 'utf8'));
  if (plan === undefined) throw new Error(`${path} has no plan`);
  return plan;
};
const small = (text: string): PlanFile => ({
  ccht: 1,
  year: 2026,
  plan: { subject: 'Thử', sections: [{ title: 'MỤC', text }] },
});
const words = (tree: DocumentTree): string =>
  JSON.stringify(tree.parts, (key, value) => (key === 'kind' || key === 'key' || key === 'page' ? undefined : value));

describe('the built-in templates', () => {
  it('have no fault that an office would be told of', () => {
    expect(checkTemplates(Handlebars, builtInSet().sources)).toEqual([]);
  });

  it('know each field of the view, and the list of fields is the view', () => {
    const seen = new Set<string>(['list']);
    const walk = (value: unknown): void => {
      if (Array.isArray(value)) value.forEach(walk);
      else if (value !== null && typeof value === 'object') {
        for (const [key, inner] of Object.entries(value)) {
          seen.add(key);
          walk(inner);
        }
      }
    };
    for (const plan of [...examples.map(planOf), small('**đậm**')]) walk(planView(plan, 'draft'));
    expect([...VIEW_FIELDS].sort()).toEqual([...seen].sort());
  });

  it.each(examples)('render %s in every state', (path) => {
    for (const state of ['draft', 'for-signature', 'final'] as const) {
      const tree = renderTree(planOf(path), state, builtInSet());
      expect(tree.parts.length).toBeGreaterThan(0);
      expect(tree.mark).toBe(state === 'draft' ? 'DỰ THẢO' : '');
    }
  });
});

describe("an office's own templates: every fault has its file and line", () => {
  it.each([
    ['an unknown element', '<part kind="plan" page="portrait">\n<titel/></part>', '2:', 'không có thẻ <titel>'],
    [
      'an element where it may not stand',
      '<part kind="plan" page="portrait"><cell/></part>',
      '1:',
      '<cell> không được đứng trong <part>',
    ],
    ['a misspelled attribute', '<part kind="plan" pgae="portrait"/>', '1:', 'Nghi nhầm với “page”'],
    ['a tag left open', '<title>\n<line>{{type}}</line>\n', '', 'thẻ'],
    ['a misspelled field', '{{! x }}\n\n<title><line>{{tpye}}</line></title>', '3:', 'Nghi nhầm với “type”'],
    [
      'a misspelled field in a branch that may never run',
      '{{#if isAttached}}{{subjct}}{{/if}}',
      '1:21',
      'không có trường “subjct”',
    ],
    ['a misspelled helper', '{{inlin runs}}', '1:', 'Nghi nhầm với “inline”'],
    ['an unknown template', '{{> blokcs list=opening}}', '1:', 'Nghi nhầm với “blocks”'],
    ['raw output', '<title><line>{{{type}}}</line></title>', '1:', 'không được thành thẻ'],
    ['a block left open', '{{#if type}}', '1:', 'sai cú pháp Handlebars'],
    ['prototype access', '{{constructor.name}}', '1:', 'không có trường “constructor”'],
  ])('%s', async (_, source, place, message) => {
    const failure = await officeSet([{ file: 'mau/plan.hbs', source }]).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(UserError);
    const text = failure instanceof UserError ? failure.words.vi : '';
    expect(text).toContain(`mau/plan.hbs:${place}`);
    expect(text).toContain(message);
  });

  it('a field that exists, but not there, is told when it is asked for', async () => {
    const set = await officeSet([{ file: 'mau/basis.hbs', source: '{{#if hasDecision}}x{{/if}}' }]);
    expect(() => renderTree(small('a'), 'draft', set)).toThrow(UserError);
    expect(() => renderTree(small('a'), 'draft', set)).toThrow(/mau\/basis\.hbs:1:1.*hasDecision/);
  });

  it('templates that call each other in a circle are told', async () => {
    const set = await officeSet([{ file: 'mau/basis.hbs', source: '{{> basis}}' }]);
    expect(() => renderTree(small('a'), 'draft', set)).toThrow(/circle/);
  });

  it('a folder with one file changes that one and keeps the rest', async () => {
    const set = await officeSet([
      { file: 'mau/subject.hbs', source: '<subject rule="yes"><line>VỀ VIỆC THỬ</line></subject>' },
    ]);
    expect(words(renderTree(small('nội dung'), 'draft', set))).toMatch(/VỀ VIỆC THỬ.*nội dung/);
  });
});

describe("a user's text", () => {
  it('never becomes markup and never a template', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            '<b>',
            '</paragraph>',
            '&amp;',
            '{{type}}',
            '"',
            "'",
            'chữ',
            ' ',
            '<!--',
            ']]>',
            '\u0007',
            '\ud800',
          ),
          { maxLength: 12 },
        ),
        (pieces) => {
          const tree = renderTree(small(`bắt đầu ${pieces.join('')} hết`), 'draft', builtInSet());
          const block = tree.parts[0]?.blocks.at(-1);
          const text = block?.kind === 'paragraph' ? block.runs.map((run) => run.text).join('') : '';
          const expected = `bắt đầu ${pieces.join('')} hết./.`
            .toWellFormed()
            .replace(/\u0007/g, '')
            .replace(/ +/g, ' ');
          expect(text).toBe(expected);
        },
      ),
    );
  });
});

describe('what a state prints', () => {
  const plan: PlanFile = {
    ccht: 1,
    year: 2026,
    issuer: { name: 'SỞ NỘI VỤ', place: 'An Hòa' },
    plan: {
      number: '5',
      symbol: 'KH-SNV',
      date: '9/3/2026',
      subject: 'Thử',
      sections: [{ title: 'MỤC', text: 'Lời.' }],
    },
    appendices: [{ title: 'DANH MỤC', text: 'Chữ.' }],
  };
  const letterhead = (state: 'draft' | 'for-signature') => {
    const block = renderTree(plan, state, builtInSet()).parts[0]?.blocks[0];
    if (block?.kind !== 'letterhead') throw new Error('no letterhead');
    return [block.number, block.placeDate].map((runs) => runs?.map((run) => run.text).join(''));
  };

  it('leading zeros for numbers and days below 10, and for months 1 and 2 only', () => {
    expect(letterhead('draft')).toEqual(['Số: 05/KH-SNV', 'An Hòa, ngày 09 tháng 3 năm 2026']);
  });

  it('blanks of fixed width for number and day on the paper for signature', () => {
    const blank = '\u00a0';
    expect(letterhead('for-signature')).toEqual([
      `Số: ${blank.repeat(8)}/KH-SNV`,
      `An Hòa, ngày ${blank.repeat(5)} tháng 3 năm 2026`,
    ]);
  });

  it('each part ends with its mark, in place of the full stop', () => {
    const [body, appendix] = renderTree(plan, 'draft', builtInSet()).parts;
    expect(body?.blocks.at(-1)).toMatchObject({ kind: 'paragraph', runs: [{ text: 'Lời./.' }] });
    expect(appendix?.blocks.at(-1)).toMatchObject({ kind: 'paragraph', runs: [{ text: 'Chữ./.' }] });
  });

  it('the appendix names the document it goes with; number and date hold together', () => {
    const nb = '\u00a0';
    const attached = renderTree(plan, 'draft', builtInSet()).parts[1]?.blocks.find(
      (block) => block.kind === 'attached',
    );
    expect(attached).toMatchObject({
      lines: [[{ text: `(Kèm theo Kế hoạch số${nb}05/KH-SNV ngày${nb}09 tháng${nb}3 năm${nb}2026 của Sở Nội vụ)` }]],
    });
  });
});
