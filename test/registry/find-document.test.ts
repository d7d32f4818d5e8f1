import { describe, expect, it } from 'vitest';
import { citationIdentity, readCitations } from '../../src/language/index.ts';
import { documentNumbered } from '../../src/registry/find-document.ts';
import { type FoundDocument, findDocument, fitsSubject, type LegalDocument } from '../../src/registry/index.ts';

/** What the first citation of a text finds, its subject the words after it. */
function find(text: string): FoundDocument {
  const [cited] = readCitations(text);
  if (cited === undefined) throw new Error(`no citation in: ${text}`);
  return findDocument({ ...cited, subject: text.slice(cited.span[1]) });
}

/** A number without a year in it says nothing without the day. */
function name({ number, issued }: LegalDocument): string {
  return /\/\d{4}\//.test(number) ? number : `${number} ${issued}`;
}

function short(found: FoundDocument): string {
  if (found.kind === 'known') return `${name(found.document)} by ${found.by}`;
  return found.kind === 'ambiguous' ? `one of ${found.documents.map(name).join(', ')}?` : found.kind;
}

describe('the document that a citation means', () => {
  it.each([
    // Year inside the symbol.
    ['Nghị định số 61/2018/NĐ-CP', '61/2018/NĐ-CP by number'],
    ['Nghị định số 61/2018/NĐ-CP ngày 24/4/2018 của Chính phủ', '61/2018/NĐ-CP by number'],
    ['nghị định 061/2018/nđ-cp', '61/2018/NĐ-CP by number'],
    ['Nghị định số 107/2020/NĐ-CP', '107/2020/NĐ-CP by number'],
    ['Nghị định số 107/2021/NĐ-CP', '107/2021/NĐ-CP by number'],
    ['Luật số 65/2025/QH15', '65/2025/QH15 by number'],
    ['Nghị định số 35/2022/NNĐ-CP', 'unknown'],
    ['Nghị định số 61/2019/NĐ-CP', 'unknown'],
    // Day beside a symbol without a year.
    ['Nghị quyết số 27-NQ/TW ngày 21/5/2018', '27-NQ/TW 2018-05-21 by date'],
    ['Nghị quyết số 27-NQ/TW ngày 09/11/2022', '27-NQ/TW 2022-11-09 by date'],
    ['Nghị quyết số 27/NQ-TW ngày 21 tháng 5 năm 2018', '27-NQ/TW 2018-05-21 by date'],
    ['Nghị quyết số 27-NQ/TW', 'one of 27-NQ/TW 2018-05-21, 27-NQ/TW 2022-11-09?'],
    ['Nghị quyết số 27-NQ/TW ngày 22/5/2018', 'one of 27-NQ/TW 2018-05-21, 27-NQ/TW 2022-11-09?'],
    ['Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ', '76/NQ-CP 2021-07-15 by date'],
    // The number comes again each year: a day that does not fit proves nothing by itself.
    ['Quyết định số 468/QĐ-TTg ngày 30/3/2011', 'one of 468/QĐ-TTg 2021-03-27?'],
    ['Quyết định số 468/QĐ-TTg', 'one of 468/QĐ-TTg 2021-03-27?'],
    // The subject settles what the day does not.
    [
      'Nghị quyết số 76/NQ-CP ngày 15/7/2022 của Chính phủ về Chương trình tổng thể cải cách hành chính nhà nước',
      '76/NQ-CP 2021-07-15 by subject',
    ],
    [
      'Nghị quyết số 76/NQ-CP ngày 15/7/2022 của Chính phủ về phiên họp thường kỳ tháng 6',
      'one of 76/NQ-CP 2021-07-15?',
    ],
    ['Nghị quyết số 27-NQ/TW về xây dựng nhà nước pháp quyền xã hội chủ nghĩa', '27-NQ/TW 2022-11-09 by subject'],
    // Laws by name.
    ['Luật Cán bộ, công chức năm 2008', '22/2008/QH12 by name'],
    ['Luật Cán bộ công chức ngày 24/6/2025', '80/2025/QH15 by name'],
    ['Luật Cán bộ, công chức', 'one of 22/2008/QH12, 80/2025/QH15?'],
    ['Luật Cán bộ, công chức năm 2010', 'one of 22/2008/QH12, 80/2025/QH15?'],
    ['Luật Tổ chức chính quyền địa phương ngày 20/6/2015', '77/2015/QH13 by name'],
    ['Luật Tổ chức chính quyền địa phương năm 2025', 'one of 65/2025/QH15, 72/2025/QH15?'],
    ['Luật Tổ chức chính quyền địa phương ngày 16/6/2025', '72/2025/QH15 by name'],
    ['Luật sửa đổi, bổ sung một số điều của Luật Cán bộ, công chức và Luật Viên chức năm 2019', '52/2019/QH14 by name'],
    ['Luật Tiếp công dân', '42/2013/QH13 by name'],
    ['Luật Đất đai năm 2013', 'unknown'],
    // Never the ground of a finding.
    ['Nghị quyết số 10/NQ-CP ngày 24/01/2018 của Chính phủ', 'disputed'],
    ['Nghị quyết số 10/NQ-CP ngày 03/02/2018 của Chính phủ', 'disputed'],
    ['Nghị quyết số 10/NQ-CP', 'disputed'],
    ['Nghị quyết số 10/NQ-CP ngày 16/01/2023', 'unknown'],
    ['Quyết định số 905/QĐ-BNV ngày 17/11/2022', 'unverified'],
    ['Nghị định số 172/2025/NĐ-CP', 'unverified'],
    // Local symbols belong to their office.
    ['Kế hoạch số 282/KH-UBND ngày 29/12/2022', 'unknown'],
    ['Nghị quyết số 12-NQ/TU ngày 26/5/2022', 'unknown'],
  ])('%s: %s', (text, expected) => {
    expect(short(find(text))).toBe(expected);
  });

  it.each([
    [{ type: 'Nghị định', number: '61', year: 2018 }, '61/2018/NĐ-CP by number'],
    [{ type: 'Nghị định', number: '9', year: 2010 }, '09/2010/NĐ-CP by number'],
    [{ type: 'Nghị định', number: '61' }, 'unknown'],
    [{ number: '61', year: 2018 }, 'unknown'],
    [{ type: 'Luật' }, 'unknown'],
    [{}, 'unknown'],
  ])('%j: %s', (cited, expected) => {
    expect(short(findDocument(cited))).toBe(expected);
  });
});

describe('a document of the registry', () => {
  it.each(['107/2020/NĐ-CP', '61/2018/NĐ-CP', '28/2018/QĐ-TTg', '71/2014/TTLT-BTC-BNV', '52/2019/QH14'])(
    '%s is found from its citation however it is written, as one document to the language room',
    (number) => {
      const document = documentNumbered(number);
      const [year, month, day] = document?.issued?.split('-') ?? [];
      const named = `${document?.type} số 0${document?.number}`;
      const [one = '', other = ''] = [
        `${named} ngày ${day}/${month}/${year}`,
        `${named} ngày ${day} tháng ${month} năm ${year}`,
      ];
      expect([find(one), find(other)]).toMatchObject([
        { kind: 'known', document },
        { kind: 'known', document },
      ]);
      const [first, second] = [...readCitations(one), ...readCitations(other)].map(citationIdentity);
      expect(first).toBeDefined();
      expect(second).toBe(first);
    },
  );
});

describe('a subject', () => {
  it.each([
    ['Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030', 'cải cách hành chính nhà nước', true],
    ['công tác văn thư', 'về công tác văn thư', true],
    ['công tác văn thư', 'về việc thành lập khu công nghiệp', false],
    ['danh mục dịch vụ công tích hợp năm 2022', 'danh mục dịch vụ công tích hợp năm 2024', false],
    ['tinh giản biên chế', 'của Chính phủ', undefined],
    ['Luật Lưu trữ', '', undefined],
  ])('%s | %s: %s', (title, words, fits) => {
    expect(fitsSubject(title, words)).toBe(fits);
  });
});
