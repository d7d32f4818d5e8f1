import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { componentsOf, isRule } from './components.ts';
import { asTyped, Office } from './office.ts';
import { makePages, missingPrograms, onOneLine, type Page } from './paper.ts';
import { openWordFile, type WordFile } from './word-file.ts';

const office = new Office();
afterAll(() => office.leave());

const TASKS = Array.from(
  { length: 30 },
  (_, i) =>
    `                    - {task: "Việc thứ ${i + 1}: rà soát, cập nhật, công khai thủ tục hành chính theo quy định hiện hành", lead: Văn phòng, deadline: Quý IV/2026}`,
).join('\n');

const BIG = `ccht: 1
year: 2026
issuer: {parent: ỦY BAN NHÂN DÂN THÀNH PHỐ HỒ CHÍ MINH, name: BAN QUẢN LÝ AN TOÀN THỰC PHẨM, place: Thành phố Hồ Chí Minh}
plan:
  number: "12"
  symbol: KH-BQLATTP
  date: 29/11/2026
  subject: Cải cách hành chính năm 2026
  sections:
    - title: MỤC ĐÍCH
      text: Giao việc rõ người, rõ thời hạn (Phụ lục I, Phụ lục II kèm theo).
  recipients: [Các phòng;, "Lưu: VT, VP."]
  signature: {authority: [TL. TRƯỞNG BAN, KT. CHÁNH VĂN PHÒNG], position: PHÓ CHÁNH VĂN PHÒNG, signer: Nguyễn Thị Minh An}
appendices:
  - title: DANH MỤC NHIỆM VỤ
    page: landscape
    text:
      - tasks:
          columns: [number, objective, task, lead, deadline]
          groups:
            - title: Nhóm một
              objectives:
                - text: Mục tiêu chung của cả nhóm
                  tasks:
${TASKS}
  - title: BIỂU SỐ LIỆU
    text:
      - table: {columns: [Chỉ tiêu, Mức], rows: [[Một, "10%"], [Hai, "20%"]]}
`;

async function print(name: string, text: string, state = 'draft'): Promise<WordFile> {
  writeFileSync(join(office.folder, `${name}.plan.yaml`), text);
  await office.ccht('render', `${name}.plan.yaml`, `--${state}`, '-o', `${name}.docx`, '--force');
  return openWordFile(office.read(`${name}.docx`));
}

const without = (key: string) =>
  key === 'issuer' ? BIG.replace(/^issuer: .*\n/mu, '') : BIG.replace(new RegExp(`\\b${key}: [^,}]+,? ?`, 'u'), '');

describe('a head with open places', () => {
  it.each(['name', 'place', 'issuer'])(
    'without the issuer, or its %s: a blank in the draft, refused in the other states',
    async (key) => {
      const text = without(key);
      const word = await print(`no-${key}`, text);
      const [part] = componentsOf({ name: key, state: 'draft', plan: asTyped(text), file: '', word });
      const head = [...(part?.left ?? []), ...(part?.right ?? [])];
      const stray = head.filter((one) => /^\s{0,3}[,;.]/u.test(one.text)).map((one) => one.text);
      const points = head.filter(isRule).filter((one) => one.indent.left + one.indent.right >= 3700);
      for (const state of ['for-signature', 'final'])
        await expect(print(`no-${key}`, text, state)).rejects.toThrow(/ended with 1/u);
      expect({ stray, pointsForRules: points.length }).toEqual({ stray: [], pointsForRules: 0 });
    },
  );
});

describe('two appendices, a long place, an objective of several pages', () => {
  const missing = missingPrograms();
  let word: WordFile;
  let pages: Page[] = [];
  beforeAll(async () => {
    word = await print('big', BIG, 'final');
    if (missing === undefined) pages = makePages(office.folder, ['big.docx']).get('big.docx') ?? [];
  });

  it('PL-02: numbered in La Mã, each a part of its own that cites the plan', () => {
    const texts = word.parts.map((part) => part.paragraphs.map((one) => one.text));
    expect(texts[1]?.[0]).toBe('Phụ lục I');
    expect(texts[2]?.[0]).toBe('Phụ lục II');
    for (const part of texts.slice(1))
      expect(part.join(' ').replaceAll('\u00a0', ' ')).toContain(
        'Kèm theo Kế hoạch số 12/KH-BQLATTP ngày 29 tháng 11 năm 2026 của ',
      );
  });

  it('CK-07: TL., KT., position and name on four lines', () => {
    const signed = word.parts[0]?.paragraphs.map((one) => one.text) ?? [];
    expect(
      signed
        .slice(signed.indexOf('TL. TRƯỞNG BAN'))
        .filter((text) => text.trim() !== '')
        .slice(0, 4),
    ).toEqual(['TL. TRƯỞNG BAN', 'KT. CHÁNH VĂN PHÒNG', 'PHÓ CHÁNH VĂN PHÒNG', 'Nguyễn Thị Minh An']);
  });

  describe.skipIf(missing !== undefined)('on paper', () => {
    it('place and date stand on one line beside a number on one line', () => {
      const first = pages[0];
      expect(first && onOneLine(first, 'Thành phố Hồ Chí Minh, ngày 29 tháng 11 năm 2026')).toBe(true);
      expect(first && onOneLine(first, 'Số: 12/KH-BQLATTP')).toBe(true);
    });

    it('the text of the objective stands once on each of its pages, and no page but the last is half empty', () => {
      const sheets = pages.filter((page) => page.width > page.height);
      const times = sheets.map((page) => page.words.filter((word) => word.text === 'chung').length);
      const filled = sheets
        .slice(0, -1)
        .map((page) => Math.max(...page.words.map((word) => word.bottom)) / (page.height - 57) > 0.75);
      expect(times).toEqual(sheets.map(() => 1));
      expect(filled).toEqual(filled.map(() => true));
    });
  });
});
