import type { DocumentTree } from '../../document/index.ts';
import { escapeXml } from './xml.ts';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
/** The day Nghị định 30/2020/NĐ-CP came into force: a fixed date, so that the same plan gives the same bytes. */
const pinnedDate = '2020-03-05T00:00:00Z';

/** docProps/core.xml: trích yếu, tên loại, language; no person, no path, no clock. */
export function coreXml({ title, subject }: DocumentTree): string {
  const namespaces =
    'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';
  const date = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${pinnedDate}</dcterms:${name}>`;
  return `${declaration}<cp:coreProperties ${namespaces}><dc:title>${escapeXml(title)}</dc:title><dc:subject>${escapeXml(subject)}</dc:subject><dc:language>vi-VN</dc:language>${date('created')}${date('modified')}</cp:coreProperties>`;
}

/** docProps/app.xml: the agency, in Word's field for the company. */
export function appXml({ agency }: DocumentTree): string {
  const namespace = 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties';
  return `${declaration}<Properties xmlns="${namespace}"><Application>ccht</Application><Company>${escapeXml(agency)}</Company></Properties>`;
}
