import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Components, component, componentsOf } from './components.ts';
import { headings, roman } from './numbering-by-hand.ts';
import { lines, Office, type Printed, under } from './office.ts';

const office = new Office();
type Part = Components & { readonly printed: Printed; readonly index: number };
let parts: Part[] = [];
let all: Printed[] = [];
beforeAll(async () => {
  all = await office.printAll();
  parts = all.flatMap((printed) => componentsOf(printed).map((part, index) => ({ ...part, printed, index })));
}, 300_000);
afterAll(() => office.leave());

/** What is wrong in the parts of some kinds, each with its document; at least one part is looked at. */
function faults(kinds: string, find: (part: Part) => readonly (string | undefined | false)[]): string[] {
  const chosen = parts.filter((part) => kinds.includes(part.kind));
  if (chosen.length === 0) throw new Error(`no ${kinds}`);
  return chosen.flatMap((part) =>
    find(part)
      .filter((fault) => typeof fault === 'string')
      .map((fault) => `${part.printed.name} ${part.printed.state} part ${part.index + 1}: ${fault}`),
  );
}

const text = (key: string, part: Part) => component(key, part).map((one) => one.text.replaceAll('\u00a0', ' '));
const must = (said: string | undefined, form: RegExp | string, what = 'reads') =>
  (typeof form === 'string' ? said === form : form.test(said ?? '')) ? undefined : `${what} “${said}”`;
const isMain = (part: Part) => part.index === 0;
const main = (find: (part: Part) => readonly (string | undefined | false)[]) =>
  faults('decision plan', (part) => (isMain(part) ? find(part) : []));

describe('the head (nd30.md, 5.1–5.5)', () => {
  it('QH-01, QH-02: Quốc hiệu and Tiêu ngữ word for word, in the main and the attached document', () => {
    expect(
      faults('decision plan', (part) => [
        must(text('quoc-hieu', part)[0], 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'),
        must(text('tieu-ngu', part)[0], 'Độc lập - Tự do - Hạnh phúc'),
      ]),
    ).toEqual([]);
  });

  it('SO-01, SO-02, SO-03, SO-04, SO-06: number and symbol, leading zero, no spaces, no year', () => {
    expect(
      main((part) => {
        const kind = part.kind === 'decision' ? 'QĐ' : 'KH';
        const said = String(part.said.number).padStart(2, '0');
        const form = new RegExp(`^Số: (0[1-9]|[1-9]\\d+)/${kind}(-[\\p{Lu}\\p{L}]+)+$`, 'u');
        if (part.printed.state !== 'final') return [];
        return [
          must(text('so-ky-hieu', part).join('|'), form),
          must(text('so-ky-hieu', part).join('|'), `Số: ${said}/${String(part.said.symbol)}`),
        ];
      }),
    ).toEqual([]);
  });

  it('SO-07, SO-08, DD-06: an open number and day are blanks to write in, of one width in every document', () => {
    const blanks = new Set<string>();
    expect(
      main((part) => {
        const open = part.printed.state === 'for-signature' || part.said.number === undefined;
        if (!open || part.printed.state === 'final') return [];
        const [number, date] = [text('so-ky-hieu', part)[0] ?? '', text('dia-danh', part)[0] ?? ''];
        blanks.add(`${/^Số:(\s*)/u.exec(number)?.[1]?.length}/${/ngày(\s*)/u.exec(date)?.[1]?.length}`);
        return [
          must(number, /^Số:\s{8,}\/(KH|QĐ)-\S+$/u),
          must(date, /, ngày\s{4,}tháng(\s{4,}| (0[12]|[3-9]|1[0-2]) )năm \d{4}$/u),
        ];
      }),
    ).toEqual([]);
    expect([...blanks]).toHaveLength(1);
  });

  it('DD-03, DD-04, DD-05, DD-07: place and date written out, zero for days below 10 and months 1 and 2, a day that exists', () => {
    expect(
      main((part) => {
        if (part.printed.state !== 'final') return [];
        const [day = 0, month = 0, year = 0] = String(part.said.date).split('/').map(Number);
        const place = String(under(part.printed.plan, 'issuer', 'place'));
        const two = (value: number, below: number) => (value < below ? `0${value}` : `${value}`);
        const real = new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day;
        return [
          must(text('dia-danh', part)[0], `${place}, ngày ${two(day, 10)} tháng ${two(month, 3)} năm ${year}`),
          !real && 'no such day',
        ];
      }),
    ).toEqual([]);
  });

  it('TL-01, TL-02, TL-03: type name and trích yếu as in the plan, without a full stop; a Quyết định begins “Ban hành”', () => {
    expect(
      faults('decision plan', (part) => [
        must(text('ten-loai', part)[0], part.kind === 'decision' ? 'QUYẾT ĐỊNH' : 'KẾ HOẠCH'),
        must(text('trich-yeu', part).join(' '), lines(part.said.subject).join(' ')),
        must(text('trich-yeu', part).join(' '), /[^.;,]$/u),
        part.kind === 'decision'
          ? must(text('trich-yeu', part).join(' '), /^(Ban hành|Phê duyệt|Về việc) /u)
          : undefined,
      ]),
    ).toEqual([]);
  });

  it('SO, KT-01: an attached document has no number, place or date', () => {
    expect(
      faults('plan', (part) => (isMain(part) ? [] : [...text('so-ky-hieu', part), ...text('dia-danh', part)])),
    ).toEqual([]);
  });
});

describe('the text (nd30.md, 5.6, 5.7, 5.11)', () => {
  it('CC-01, CC-02: each căn cứ its own paragraph, right under the title, “;” behind each, “.” behind the last', () => {
    expect(
      main((part) => {
        const basis = lines(part.said.basis);
        const printed = text('can-cu', part);
        const from = part.body.findIndex((one) => one.text === basis[0]);
        const above = part.kind === 'decision' ? 1 : 0;
        return [
          printed.join('|') !== basis.join('|') && 'not all printed in order',
          basis.length > 0 && from !== above && `begins at paragraph ${from + 1}`,
          ...printed.slice(0, -1).map((one) => must(one, /;$/u)),
          // CC-07: before a sentence that closes the block ";" is accepted.
          ...printed.slice(-1).map((one) => must(one, part.said.opening === undefined ? /[^.]\.$/u : /[;.]$/u)),
        ];
      }),
    ).toEqual([]);
  });

  it('QD-01, QD-03, BC-02: authority → căn cứ → QUYẾT ĐỊNH: → Điều 1. … in order, “Điều n.” bold', () => {
    expect(
      faults('decision', (part) => {
        const printed = part.body.map((one) => one.text);
        const articles = part.body.filter((one) => /^Điều \d+\. /u.test(one.text));
        const places = [
          printed.indexOf(lines(part.said.authority).join(' ')),
          printed.indexOf(lines(part.said.basis).at(-1) ?? ''),
          printed.indexOf('QUYẾT ĐỊNH:'),
          part.body.indexOf(articles[0] as (typeof articles)[number]),
        ];
        return [
          ...places.map(
            (one, i) => (one < 0 || one <= (places[i - 1] ?? -1)) && `step ${i + 1} of the order at ${one}`,
          ),
          ...articles.map((one, i) => must(one.text, new RegExp(`^Điều ${i + 1}\\. `, 'u'))),
          articles.length !== (part.said.articles as unknown[]).length && `${articles.length} articles`,
          ...articles.map(
            (one) =>
              one.runs.find((run) => run.text.includes('Điều'))?.bold !== true && `${one.text.slice(0, 7)} not bold`,
          ),
          must(articles[0]?.text, /^Điều 1\. (Ban hành|Phê duyệt) kèm theo Quyết định này Kế hoạch /u),
        ];
      }),
    ).toEqual([]);
  });

  it('QD-02, QD-04: authority and signature agree; Điều 1, trích yếu and the attached plan name one document', () => {
    expect(
      faults('decision', (part) => {
        const collective = lines(under(part.said, 'signature', 'authority')).some((one) => one.startsWith('TM.'));
        const ofHead = /^(CHỦ TỊCH|GIÁM ĐỐC|TRƯỞNG|BỘ TRƯỞNG)/u.test(lines(part.said.authority)[0] ?? '');
        const name = lines(under(part.printed.plan, 'plan', 'subject'))
          .join(' ')
          .toLowerCase();
        const article = part.body.find((one) => one.text.startsWith('Điều 1.'))?.text.toLowerCase() ?? '';
        return [
          collective === ofHead && 'TM. and the head’s own authority',
          !article.includes(name) && 'Điều 1 names another document',
          !text('trich-yeu', part).join(' ').toLowerCase().includes(name) && 'trích yếu names another document',
        ];
      }),
    ).toEqual([]);
  });

  it('BC-03, BC-04, BC-05: every section in order with its number; a title bold on its own line, a number without title in upright normal type', () => {
    expect(
      faults('plan', (part) => {
        const scheme = lines(part.said.numbering ?? ['I.', '1.', 'a)']);
        let from = 0;
        return headings(part.said.sections, scheme).map(({ number, title, text: content }) => {
          const first =
            lines(Array.isArray(content) ? content[0] : content)[0]
              ?.split('\n')[0]
              ?.replace(/[*\\]/g, '') ?? '';
          const wanted = `${number}${number === '' ? '' : ' '}${title ?? first}`.trim();
          const found = part.body.findIndex(
            (one, i) => i >= from && one.text.replaceAll('\u00a0', ' ').trim().startsWith(wanted),
          );
          if (found < 0) return `missing or out of order: ${wanted.slice(0, 60)}`;
          from = found + 1;
          const one = part.body[found];
          const bold = one?.runs.filter((run) => run.text.trim() !== '').every((run) => run.bold);
          if (title !== undefined && (one?.text.trim() !== wanted || !bold))
            return `title not bold on its own line: ${wanted.slice(0, 60)}`;
          return (
            title === undefined &&
            one?.runs.some((run) => run.bold) &&
            !/\*\*/.test(String(content)) &&
            `bold: ${wanted.slice(0, 60)}`
          );
        });
      }),
    ).toEqual([]);
  });

  it('headings carry the outline level of their depth; titles of the first depth are in capitals as the plan has them', () => {
    expect(
      faults('plan', (part) =>
        headings(part.said.sections, lines(part.said.numbering ?? ['I.', '1.', 'a)']))
          .filter(({ title }) => title !== undefined)
          .map(({ number, title, depth }) => {
            const one = part.body.find(
              (p) => p.outline === depth && p.text.replaceAll('\u00a0', ' ') === `${number} ${title}`.trim(),
            );
            return one === undefined && `no heading of level ${depth + 1}: ${number} ${title}`;
          }),
      ),
    ).toEqual([]);
  });

  it('BC-08, KT-04, PL-08: the text of each part ends with “./.”, once, no space before it, after all its tables', () => {
    expect(
      faults('decision plan appendix', (part) => {
        const marks = part.part.paragraphs.filter((one) => one.text.includes('./.'));
        const ending = new Set([...part.recipients, ...part.signature].map((one) => one.cell?.table));
        const last = part.part.paragraphs.findLast((one) => one.text.trim() !== '' && !ending.has(one.cell?.table));
        return [marks.length !== 1 && `${marks.length} marks`, must(last?.text, /(^|[^\s.])\.\/\.$/u, 'ends with')];
      }),
    ).toEqual([]);
  });
});

describe('the ending (nd30.md, 5.9, 5.10)', () => {
  it('NN-01, NN-02, NN-03, NN-06: Nơi nhận level with the signature, “- … ;” each, “- Lưu: VT, … .” last, no Kính gửi', () => {
    expect(
      main((part) => {
        const [title, ...list] = part.recipients.map((one) => one.text);
        const lastForm =
          part.said.basis === undefined && list.at(-1) === '- Lưu: VT.' ? /VT\.$/u : /^- Lưu: VT, [^;]+\.$/u;
        return [
          must(title, 'Nơi nhận:'),
          part.recipients[0]?.before !== part.signature[0]?.before && 'not level with the signature',
          ...list.slice(0, -1).map((one) => must(one, /^- .+[^;];$/u)),
          must(list.at(-1), lastForm),
          list.join('|') !==
            lines(part.said.recipients)
              .map((one) => `- ${one.replace(/^- /u, '')}`)
              .join('|') && 'other recipients than the plan',
          ...part.recipients.map((one) => one.indent.left + Math.abs(one.indent.first) > 0 && 'not flush left'),
          part.body.some((one) => one.text.includes('Kính gửi')) && 'Kính gửi',
        ];
      }),
    ).toEqual([]);
  });

  it('NN-05: a Quyết định begins with “- Như Điều n;” for an article that it has', () => {
    expect(
      faults('decision', (part) => {
        const number = /^- Như Điều (\d+);$/u.exec(part.recipients[1]?.text ?? '')?.[1];
        return [
          (number === undefined || Number(number) > (part.said.articles as unknown[]).length) &&
            `${part.recipients[1]?.text}`,
        ];
      }),
    ).toEqual([]);
  });

  it('CK-01 – CK-13: TM., KT., TL., TUQ., Q. lines, position and name, each on a line, in order, as the plan has them', () => {
    expect(
      main((part) => {
        const said = ['authority', 'position', 'signer'].flatMap((key) => lines(under(part.said, 'signature', key)));
        const printed = part.signature.map((one) => one.text);
        const prefixes = lines(under(part.said, 'signature', 'authority'));
        const position = lines(under(part.said, 'signature', 'position'))[0] ?? '';
        return [
          printed.join('|') !== said.join('|') && `signed ${printed.join(' / ')}`,
          ...prefixes.map((one) => must(one, /^(TM|KT|TL|TUQ|Q)\. \p{Lu}/u)),
          prefixes.some((one) => /^TM\. (CHỦ TỊCH|GIÁM ĐỐC|TRƯỞNG)/u.test(one)) && 'TM. before a position',
          prefixes.some((one) => one.startsWith('KT.')) !== /^(PHÓ|THỨ)/u.test(position) &&
            'KT. and the position do not agree',
          printed.some((one) => /\b(GS|TS|ThS|BS|NGƯT)\./iu.test(one)) && 'a degree before the name',
        ];
      }),
    ).toEqual([]);
  });

  it('KT-04: neither an attached document nor an appendix has recipients or a signature', () => {
    expect(
      faults('plan appendix', (part) =>
        isMain(part) ? [] : [...part.recipients, ...part.signature].map((one) => one.text),
      ),
    ).toEqual([]);
  });
});

describe('attached documents, appendices and the draft (nd30.md, 6–8)', () => {
  const named = (part: Part, kind: string) => {
    const source = parts.find((one) => one.printed === part.printed && isMain(one)) as Part;
    const final = part.printed.state === 'final';
    const number = final
      ? `\\(${kind} số ${text('so-ky-hieu', source)[0]?.replace('Số: ', '')}`
      : `\\(${kind} số\\s*\\S+`;
    const day = final
      ? ` ngày ${text('dia-danh', source)[0]?.split('ngày ')[1]}`
      : ' ngày\\s+(\\d+ )?\\s*tháng\\s+(\\d+ )?\\s*năm \\d{4}';
    return new RegExp(`^${number}${day} của \\S.+\\)$`, 'u');
  };

  it('KT-02, KT-08: “(Ban hành kèm theo Quyết định số … ngày … của …)” under the trích yếu, the same data as the Quyết định', () => {
    expect(
      faults('plan', (part) =>
        isMain(part) || part.said.attached !== undefined
          ? []
          : [must(text('phu-luc-kem', part).join(' '), named(part, '(?:Ban hành k|K)èm theo Quyết định'))],
      ),
    ).toEqual([]);
  });

  it('PL-01, PL-02, PL-03, PL-04: pointed to in the text; “Phụ lục” alone for one, La Mã for several; its name in the plan’s words', () => {
    expect(
      faults('appendix', (part) => {
        const same = parts.filter((one) => one.printed === part.printed);
        const appendices = same.filter((one) => one.kind === 'appendix');
        const label =
          appendices.length === 1
            ? 'Phụ lục'
            : `Phụ lục ${roman(appendices.findIndex((one) => one.index === part.index) + 1)}`;
        return [
          part.said.label === undefined ? must(text('phu-luc', part)[0], label) : undefined,
          must(text('phu-luc-td', part).join(' '), lines(part.said.title).join(' ')),
          !same.some((one) => one.kind !== 'appendix' && one.body.some((p) => /phụ lục/iu.test(p.text))) &&
            'not mentioned in the text',
        ];
      }),
    ).toEqual([]);
  });

  it('PL-05, PL-06, PL-11: “(Kèm theo … số … ngày … của …)”, the document signed, complete in the final', () => {
    expect(
      faults('appendix', (part) => {
        const decided = parts.some((one) => one.printed === part.printed && one.kind === 'decision');
        return part.said.attached !== undefined
          ? []
          : [
              must(
                text('phu-luc-kem', part).join(' '),
                named(part, `(?:Ban hành k|K)èm theo ${decided ? 'Quyết định' : 'Kế hoạch'}`),
              ),
            ];
      }),
    ).toEqual([]);
  });

  it('a line of the title is not broken inside a date, a number, or before a single word', () => {
    expect(
      faults('decision plan appendix', (part) =>
        part.title.slice(0, -1).map((one, i) => {
          const joint = `${one.text.split(' ').at(-1)} | ${part.title[i + 1]?.text.split(' ')[0]}`;
          return /^(ngày|tháng|năm|số) \| \(?\d/u.test(joint) && `broken at “${joint}”`;
        }),
      ),
    ).toEqual([]);
  });

  it('DR-01: DỰ THẢO framed and bold on page 1 of the draft, small on the pages after; no mark in the other states', () => {
    expect(
      parts.flatMap((part) => {
        const first = part.printed.word.header(part.part, 'first')?.paragraphs ?? [];
        const others = part.printed.word.header(part.part, 'default')?.paragraphs ?? [];
        const marked = [...first, ...others, ...part.part.paragraphs].filter((one) =>
          /^\s*dự thảo\s*$/iu.test(one.text),
        );
        const label = `${part.printed.name} ${part.printed.state} part ${part.index + 1}`;
        if (part.printed.state !== 'draft') return marked.map((one) => `${label}: ${one.text}`);
        const mark = first.find((one) => /DỰ THẢO/.test(one.text));
        return [
          ...(part.index === 0 && !(mark?.runs.every((run) => run.bold) && mark.framed)
            ? [`${label}: no bold framed mark on page 1`]
            : []),
          ...(others.some((one) => /dự thảo/iu.test(one.text)) ? [] : [`${label}: no mark on the pages after`]),
        ];
      }),
    ).toEqual([]);
  });
});
