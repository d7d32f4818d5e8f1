import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Components, component, componentsOf, isRule, textWidth } from './components.ts';
import { lines, Office, type Printed, under } from './office.ts';
import { filledLines, measureOf } from './times-metrics.ts';
import type { Paragraph } from './word-file.ts';
import { at, everyElement, inside, size } from './xml-tree.ts';

const office = new Office();
let all: { readonly printed: Printed; readonly parts: Components[] }[] = [];
beforeAll(async () => {
  all = (await office.printAll()).map((printed) => ({ printed, parts: componentsOf(printed) }));
}, 300_000);
afterAll(() => office.leave());

const bold = measureOf('Bold');
const italic = measureOf('Italic');

type Part = Components & { readonly label: string; readonly printed: Printed };

/** Every part of every document that meets `faults` saying something, as `document, state, part: fault`. */
function faults(find: (part: Part, index: number) => readonly string[]): string[] {
  return all.flatMap(({ printed, parts }) =>
    parts.flatMap((part, i) => {
      const label = `${printed.name} ${printed.state} part ${i + 1}`;
      return find({ ...part, label, printed }, i).map((fault) => `${label}: ${fault}`);
    }),
  );
}

const settings = (part: Part, name: string, attribute: string) => size(at(part.part.settings, name), attribute);
const outside = (what: string, value: number, low: number, high: number) =>
  value >= low && value <= high ? [] : [`${what} ${value}, not ${low} to ${high}`];
const head = (part: Part, type: string) => part.printed.word.header(part.part, type);
const pageFields = (paragraphs: readonly Paragraph[] | undefined) =>
  (paragraphs ?? []).filter((one) =>
    everyElement(one.element).some(
      (e) =>
        (e.name === 'w:instrText' && /\bPAGE\b/.test(e.children.join(''))) ||
        /\bPAGE\b/.test(e.attributes['w:instr'] ?? ''),
    ),
  );

describe('the page (nd30.md, section 2)', () => {
  it('PG-01: A4', () => {
    expect(
      faults((part) => {
        const sides = [settings(part, 'w:pgSz', 'w:w'), settings(part, 'w:pgSz', 'w:h')].sort((a, b) => a - b);
        return sides.join() === '11906,16838' ? [] : [sides.join(' × ')];
      }),
    ).toEqual([]);
  });

  it('PG-02: portrait, landscape only where there is a table, the sides as the orientation says', () => {
    expect(
      faults((part) => {
        const wide = settings(part, 'w:pgSz', 'w:w') > settings(part, 'w:pgSz', 'w:h');
        const says = at(part.part.settings, 'w:pgSz')?.attributes['w:orient'] ?? 'portrait';
        const asked = part.said.page ?? 'portrait';
        return [
          ...(says === (wide ? 'landscape' : 'portrait') ? [] : [`sides and orient ${says} differ`]),
          ...(wide && part.tables.length === 0 ? ['landscape without a table'] : []),
          ...(says === asked ? [] : [`the plan says ${String(asked)}`]),
        ];
      }),
    ).toEqual([]);
  });

  it.each([
    ['PG-03: top', 'w:top', 1134, 1417],
    ['PG-03: bottom', 'w:bottom', 1134, 1417],
    ['PG-04: left', 'w:left', 1701, 1984],
    ['PG-05: right', 'w:right', 850.4, 1134],
    ['gutter', 'w:gutter', 0, 0],
  ])('%s margin in its range, PG-13: in landscape parts too', (_, name, low, high) => {
    expect(faults((part) => outside(name, settings(part, 'w:pgMar', name), low, high))).toEqual([]);
  });

  it('PG-06: Times New Roman in all four slots of the defaults, every style and every run that names a font; no theme', () => {
    expect(
      all.flatMap(({ printed: { name, state, word } }) => {
        const slots = ['w:ascii', 'w:hAnsi', 'w:eastAsia', 'w:cs'];
        const fonts = [...word.xml].flatMap(([file, root]) => everyElement(root, 'w:rFonts').map((e) => ({ file, e })));
        const defaults = at(word.xml.get('word/styles.xml'), 'w:docDefaults', 'w:rPrDefault', 'w:rPr', 'w:rFonts');
        return [
          ...(defaults === undefined ? ['no font in the defaults'] : []),
          ...fonts
            .filter(
              ({ e }) =>
                slots.some((slot) => e.attributes[slot] !== 'Times New Roman') ||
                Object.keys(e.attributes).some((key) => /theme/i.test(key)),
            )
            .map(({ file, e }) => `${file}: ${JSON.stringify(e.attributes)}`),
          ...word.names.filter((file) => /theme/.test(file)),
        ].map((fault) => `${name} ${state}: ${fault}`);
      }),
    ).toEqual([]);
  });

  it('PG-07: black', () => {
    const colours = new Set(
      all.flatMap(({ printed }) =>
        [...printed.word.xml.values()].flatMap((root) => [
          ...everyElement(root, 'w:color').map((e) => e.attributes['w:val']),
          ...everyElement(root).flatMap((e) => e.attributes['w:color'] ?? []),
          ...everyElement(root, 'w:shd').map((e) => `shading ${e.attributes['w:fill']}`),
          ...everyElement(root, 'w:highlight').map(() => 'highlight'),
        ]),
      ),
    );
    expect([...colours].filter((colour) => colour !== '000000' && colour !== 'auto')).toEqual([]);
  });

  it('PG-08, PG-11, PG-12, KT-07, PL-09: each part has page numbers of its own from 1, Arabic, the first page without', () => {
    expect(
      faults((part, i) => [
        ...(settings(part, 'w:pgNumType', 'w:start') === 1 ? [] : ['numbers do not start at 1']),
        ...((at(part.part.settings, 'w:pgNumType')?.attributes['w:fmt'] ?? 'decimal') === 'decimal'
          ? []
          : ['not Arabic']),
        ...(at(part.part.settings, 'w:titlePg') === undefined ? ['no first page of its own'] : []),
        ...(pageFields(head(part, 'first')?.paragraphs).length > 0 ? ['number on the first page'] : []),
        ...(i > 0 && head(part, 'first') === undefined ? ['first header taken over from the part before'] : []),
        ...(i > 0 && (at(part.part.settings, 'w:type')?.attributes['w:val'] ?? 'nextPage') !== 'nextPage'
          ? ['no new page']
          : []),
      ]),
    ).toEqual([]);
  });

  it('PG-09, PG-10, PG-14: the number stands centred in the header, inside the top margin, 13–14 pt, upright, not bold', () => {
    expect(
      faults((part) => {
        const header = head(part, 'default');
        const [number, ...more] = pageFields(header?.paragraphs);
        if (header === undefined || number === undefined || more.length > 0)
          return ['not one page number in the header'];
        const height = header.paragraphs.reduce(
          (sum, one) => sum + one.before + one.after + Math.max(...one.runs.map((run) => run.size), 0) * 10 * 1.15,
          0,
        );
        const top = settings(part, 'w:pgMar', 'w:header');
        return [
          ...(number.align === 'center' && number.indent.left === number.indent.right && number.indent.first === 0
            ? []
            : ['not centred']),
          ...number.runs.flatMap((run) => outside('size', run.size, 26, 28)),
          ...(number.runs.some((run) => run.bold || run.italic) ? ['bold or italic'] : []),
          ...(top > 0 && top + height <= settings(part, 'w:pgMar', 'w:top')
            ? []
            : [`header of ${height} at ${top} pushes the text down`]),
          ...inside(part.part.settings, 'w:footerReference').map(() => 'a footer'),
        ];
      }),
    ).toEqual([]);
  });
});

/** key · smallest and largest size · bold · italic · alignment · capitals */
const TYPOGRAPHY: readonly (readonly [
  string,
  number,
  number,
  boolean | undefined,
  boolean,
  string | undefined,
  boolean | undefined,
])[] = [
  ['quoc-hieu', 12, 13, true, false, 'center', true],
  ['tieu-ngu', 13, 14, true, false, 'center', false],
  ['agency', 12, 13, undefined, false, 'center', true],
  ['so-ky-hieu', 13, 13, false, false, 'center', undefined],
  ['dia-danh', 13, 14, false, true, 'center', undefined],
  ['ten-loai', 13, 14, true, false, 'center', true],
  ['trich-yeu', 13, 14, true, false, 'center', undefined],
  ['tham-quyen', 13, 14, true, false, 'center', true],
  ['can-cu', 13, 14, false, true, 'both', undefined],
  ['noi-dung', 13, 14, undefined, false, 'both', undefined],
  ['de-muc', 13, 14, true, false, undefined, undefined],
  ['quyen-han', 13, 14, true, false, 'center', true],
  ['ho-ten', 13, 14, true, false, 'center', undefined],
  ['noi-nhan', 12, 12, true, true, 'left', undefined],
  ['noi-nhan-ds', 11, 11, false, false, 'left', undefined],
  ['phu-luc', 14, 14, true, false, 'center', false],
  ['phu-luc-td', 13, 14, true, false, 'center', true],
  ['phu-luc-kem', 13, 14, false, true, 'center', undefined],
];

describe('type (nd30.md, section 4)', () => {
  it.each(TYPOGRAPHY)(
    '%s: %s–%s pt, weight, slope, alignment, capitals',
    (key, low, high, heavy, slanted, align, capitals) => {
      const seen: Paragraph[] = [];
      expect(
        faults((part) =>
          component(key, part).flatMap((one) => {
            seen.push(one);
            const runs = one.runs.filter((run) => run.text.trim() !== '');
            const run = (fault: string, wrong: (r: (typeof runs)[number]) => boolean) =>
              runs.some(wrong) ? [fault] : [];
            return [
              ...runs.flatMap((r) => outside('size', r.size / 2, low, high)),
              ...(heavy === undefined ? [] : run(heavy ? 'not bold' : 'bold', (r) => r.bold !== heavy)),
              // Run-in words of the plan may be italic inside upright text; a whole component may not.
              ...(slanted
                ? run('not italic', (r) => !r.italic)
                : key === 'noi-dung'
                  ? []
                  : run('italic', (r) => r.italic)),
              ...(align === undefined || one.align === align || (align === 'left' && one.align === 'start')
                ? []
                : [`aligned ${one.align}`]),
              ...(capitals === true && one.text !== one.text.toUpperCase() ? ['not in capitals'] : []),
              ...(capitals === false && one.text === one.text.toUpperCase() ? ['in capitals'] : []),
              ...runs.flatMap((r) => r.other),
            ].map((fault) => `${one.text.slice(0, 40)}: ${fault}`);
          }),
        ),
      ).toEqual([]);
      expect(seen.length).toBeGreaterThan(0);
    },
  );

  it('co-quan-chu-quan is not bold, co-quan-ban-hanh is; both stand in the order of the plan (CQ-02, CQ-04)', () => {
    expect(
      faults((part) => {
        if (part.kind === 'appendix') return [];
        const parent = lines(under(part.printed.plan, 'issuer', 'parent'));
        const name = lines(under(part.printed.plan, 'issuer', 'name'));
        const agency = component('agency', part);
        return [
          ...(agency.map((one) => one.text).join('|') === [...parent, ...name].join('|')
            ? []
            : ['other lines than the plan']),
          ...agency.flatMap((one, i) =>
            one.runs.some((run) => run.bold !== i >= parent.length) ? [`weight of ${one.text}`] : [],
          ),
        ];
      }),
    ).toEqual([]);
  });

  it('TY-01: sizes of Quốc hiệu, Tiêu ngữ, địa danh go together', () => {
    const sizes = all
      .flatMap(({ parts }) => parts.filter((part) => part.kind !== 'appendix'))
      .map((part) =>
        ['quoc-hieu', 'tieu-ngu', 'dia-danh']
          .flatMap((key) => component(key, part)[0]?.runs.map((run) => run.size / 2) ?? [])
          .join(),
      );
    expect(new Set(sizes)).toSatisfy((set: Set<string>) =>
      [...set].every((one) => ['13,14,14', '12,13,13', '13,14', '12,13'].includes(one)),
    );
  });

  it('TY-02: one size for the whole text, headings and articles as the text', () => {
    for (const { parts } of all)
      expect(
        new Set(
          parts.flatMap((part) =>
            part.body.flatMap((one) => one.runs.filter((run) => run.text.trim() !== '').map((run) => run.size)),
          ),
        ).size,
      ).toBe(1);
  });

  it('TY-03: rules are drawn, black and solid; no line of underscores', () => {
    expect(
      faults((part) => {
        const rules = [...part.left, ...part.right, ...(part.titleRule === undefined ? [] : [part.titleRule])].filter(
          isRule,
        );
        return [
          ...(rules.length === (part.kind === 'appendix' ? 1 : 3) ? [] : [`${rules.length} rules`]),
          ...rules
            .filter(
              (one) =>
                one.topBorder?.attributes['w:val'] !== 'single' || one.topBorder.attributes['w:color'] !== '000000',
            )
            .map(() => 'not solid black'),
          ...part.part.paragraphs.filter((one) => /_{3,}|-{4,}|─/u.test(one.text)).map((one) => one.text),
        ];
      }),
    ).toEqual([]);
  });

  it.skipIf(bold === undefined || italic === undefined)(
    'TY-03: the rule is as long as Tiêu ngữ; 1/3–1/2 of the last line of the agency and of the title (Liberation Serif measured here)',
    () => {
      expect(
        faults((part) => {
          const length = (rule: Paragraph | undefined) => {
            const cell =
              rule?.cell === undefined ? textWidth(part.part) : size(at(rule.cell.cell, 'w:tcPr', 'w:tcW'), 'w:w');
            return cell - (rule?.indent.left ?? 0) - (rule?.indent.right ?? 0);
          };
          const check = (
            what: string,
            over: Paragraph | undefined,
            rule: Paragraph | undefined,
            low: number,
            high: number,
          ) => {
            const run = over?.runs[0];
            if (over === undefined || rule === undefined || run === undefined) return [`${what}: no rule`];
            const measure = (text: string) => (run.bold ? bold : italic)?.(text, run.size / 2);
            const line = measure(filledLines(over.text, textWidth(part.part), measure).at(-1) ?? '');
            const balanced = Math.abs(rule.indent.left - rule.indent.right) <= 2;
            return [
              ...(line === undefined
                ? ['a letter that the font lacks']
                : outside(`${what}: share of the line`, Math.round((length(rule) / line) * 1000) / 1000, low, high)),
              ...(balanced ? [] : [`${what}: rule not balanced`]),
            ];
          };
          return [
            ...check('title', part.title.at(-1), part.titleRule, 0.33, 0.5),
            ...(part.kind === 'appendix'
              ? []
              : [
                  ...check('agency', component('agency', part).at(-1), part.left.find(isRule), 0.33, 0.5),
                  ...check('Tiêu ngữ', component('tieu-ngu', part)[0], part.right.find(isRule), 0.99, 1.01),
                ]),
          ];
        }),
      ).toEqual([]);
    },
  );

  it.skipIf(bold === undefined || italic === undefined)(
    'QH-03: nothing in the right column of the head is wider than the column',
    () => {
      expect(
        faults((part) =>
          [
            ...component('quoc-hieu', part),
            ...component('tieu-ngu', part),
            ...component('dia-danh', part),
            ...component('so-ky-hieu', part),
          ].flatMap((one) => {
            const run = one.runs[0];
            const width = (run?.bold ? bold : italic)?.(one.text, (run?.size ?? 0) / 2) ?? 0;
            const room = size(at(one.cell?.cell, 'w:tcPr', 'w:tcW'), 'w:w') - 20;
            return width <= room ? [] : [`${one.text}: ${Math.round(width)} in ${room}`];
          }),
        ),
      ).toEqual([]);
    },
  );
});

describe('paragraphs (nd30.md, 5.8)', () => {
  const each = (find: (one: Paragraph) => readonly string[]) =>
    faults((part) =>
      component('prose', part).flatMap((one) => find(one).map((fault) => `${one.text.slice(0, 40)}: ${fault}`)),
    );

  it('PA-01: justified', () => expect(each((one) => (one.align === 'both' ? [] : [one.align]))).toEqual([]));

  it('PA-02: first line indented by 1 or 1.27 cm, nothing else', () =>
    expect(
      each((one) =>
        [567, 720].includes(one.indent.first) && one.indent.left === 0 && one.indent.right === 0
          ? []
          : [JSON.stringify(one.indent)],
      ),
    ).toEqual([]));

  it('PA-03: at least 6 pt between paragraphs', () =>
    expect(
      faults((part) =>
        part.body.slice(1).flatMap((one, i) => {
          const gap = Math.max(part.body[i]?.after ?? 0, one.before);
          return gap >= 120 ? [] : [`${one.text.slice(0, 40)}: ${gap}`];
        }),
      ),
    ).toEqual([]));

  it('PA-04: single to 1.5 lines', () =>
    expect(each((one) => (one.lineRule === 'auto' ? outside('line', one.line, 240, 360) : [one.lineRule]))).toEqual(
      [],
    ));
});
