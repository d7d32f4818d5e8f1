import { Header, type ISectionOptions, PageNumber, PageOrientation, Paragraph, SectionType, TextRun } from 'docx';
import type { DocumentTree } from '../../document/index.ts';
import { type Frame, frameOf, markIndents, page, type StyleTable, smallMark, twips } from '../../layout/index.ts';

/** Page, header and numbering of each part, for docx; the words of a part are put in afterwards. */
export function sectionOptions({ parts, mark }: DocumentTree, table: StyleTable): ISectionOptions[] {
  return parts.map((part, index) => ({
    headers: {
      first: new Header({ children: [firstLine(index === 0, mark, frameOf(part.page), table)] }),
      default: new Header({ children: [pageNumber(table), ...(mark === '' ? [] : [markParagraph(mark, table)])] }),
    },
    properties: {
      type: SectionType.NEXT_PAGE,
      titlePage: true,
      page: {
        size: {
          width: twips(page.width),
          height: twips(page.height),
          orientation: part.page === 'landscape' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          top: twips(page.top),
          right: twips(page.right),
          bottom: twips(page.bottom),
          left: twips(page.left),
          header: twips(page.header),
          footer: twips(page.header),
          gutter: 0,
        },
        pageNumbers: { start: 1 },
      },
    },
    children: [],
  }));
}

/** The first page of a part shows no number (NĐ 30/2020, PL I, Phần I, Mục I.7); a draft carries its mark there. */
function firstLine(isFirst: boolean, mark: string, frame: Frame, table: StyleTable): Paragraph {
  if (mark === '') return new Paragraph({ style: table.styles.pageNumber.id });
  return isFirst ? framedMark(mark, frame, table) : markParagraph(mark, table);
}

function pageNumber(table: StyleTable): Paragraph {
  return new Paragraph({
    style: table.styles.pageNumber.id,
    children: [new TextRun({ children: [PageNumber.CURRENT] })],
  });
}

/** The mark in small letters, at the right end of the header. */
function markParagraph(mark: string, table: StyleTable): Paragraph {
  return new Paragraph({ style: table.styles.draftSmall.id, children: [new TextRun(smallMark(mark))] });
}

/** A frame as wide as its words, in the margin above the issuer's name. */
function framedMark(words: string, frame: Frame, table: StyleTable): Paragraph {
  const style = table.styles.draft;
  return new Paragraph({
    style: style.id,
    indent: markIndents(words, frame, style),
    children: [new TextRun(words)],
  });
}
