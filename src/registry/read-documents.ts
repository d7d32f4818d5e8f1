import type { Confidence, DocumentStatus, LegalDocument, UnsettledDocument } from './types.ts';

/** A line of the table that is read when it is asked for. */
export interface Row {
  /** As printed. */
  readonly number: string;
  readonly type: string;
  readonly document: () => LegalDocument;
}

/** The lines of the table of legal-documents.ts; a test holds its form. */
export function rowsOf(table: string): Row[] {
  const rows: Row[] = [];
  let [type, issuer] = ['', ''];
  for (const line of table.split('\n')) {
    if (line === '' || line.startsWith('//')) continue;
    if (line.startsWith('# ')) [type = '', issuer = ''] = line.slice(2).split(' | ');
    else rows.push(rowOf(line, type, issuer));
  }
  return rows;
}

function rowOf(line: string, type: string, issuer: string): Row {
  let read: LegalDocument | undefined;
  const document = (): LegalDocument => {
    read ??= readRow(line.split(' | '), type, issuer);
    return read;
  };
  return { number: line.slice(0, line.indexOf(' ')), type, document };
}

/** Reads number, days and subject of documents that are not settled. */
export function readUnsettled(table: string): UnsettledDocument[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [number = '', days = '', title = ''] = line.split(' | ');
      return { number, dates: days.split(' '), title };
    });
}

function readRow(cells: readonly string[], type: string, issuer: string): LegalDocument {
  const [
    number = '',
    title = '',
    issued = '',
    effective = '',
    confidence = '',
    state = '',
    relations = '',
    checked = '',
  ] = cells;
  const [status = '', statusConfidence = ''] = state.split(' ');
  return {
    number,
    type,
    title,
    issuer,
    ...(issued.length > 4 ? { issued } : { issuedYear: Number(issued) }),
    ...(effective === '' ? {} : { effective }),
    ...readRelations(relations),
    status: asStatus(status),
    confidence: asConfidence(confidence),
    statusConfidence: asConfidence(statusConfidence),
    checked: checked.split(' '),
  };
}

type Relations = Pick<LegalDocument, 'amendedBy' | 'replacedBy' | 'partlyEndedBy' | 'endedAfter'>;

function readRelations(cell: string): Relations {
  if (cell === '') return {};
  const relations = cell.split('; ');
  const after = (start: string) => relations.flatMap((one) => (one.startsWith(start) ? [one.slice(start.length)] : []));
  const amendedBy = after('amended by ').flatMap((numbers) => numbers.split(', '));
  const replacedBy = after('replaced by ').map((one) => {
    const [number = '', from] = one.split(' from ');
    return from === undefined ? { number } : { number, from };
  });
  const partlyEndedBy = after('in part by ').map((one) => {
    const [number = '', part = ''] = one.split(': ');
    return { number, part };
  });
  const [endedAfter] = after('until ');
  return {
    ...(amendedBy.length === 0 ? {} : { amendedBy }),
    ...(replacedBy.length === 0 ? {} : { replacedBy }),
    ...(partlyEndedBy.length === 0 ? {} : { partlyEndedBy }),
    ...(endedAfter === undefined ? {} : { endedAfter }),
  };
}

function asConfidence(word: string): Confidence {
  return word === 'high' || word === 'medium' ? word : 'low';
}

function asStatus(word: string): DocumentStatus {
  const known: readonly DocumentStatus[] = ['in-force', 'replaced', 'superseded', 'partly', 'period-ended'];
  return known.find((status) => status === word) ?? 'unknown';
}
