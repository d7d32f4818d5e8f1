import type { Reading, Stretch } from './types.ts';

const LABEL = String.raw`(?:\d{1,3}[a-zđ]?(?:\.\d{1,3}){0,3}|[ivxlc]{1,6}|[a-zđ])(?![a-z\d])`;
const LIST = `${LABEL}(?:(?:, ?| va |; ?)${LABEL}){0,6}`;
const PART = `(?:dieu|khoan|diem|tiet|muc|tieu muc|chuong|phan|phu luc|doan)s? ${LIST}`;
const PARTS = new RegExp(String.raw`(?<![a-z\d])${PART}(?:(?: |, | va | cua |, va )${PART}){0,6}(?: phu luc)?$`);
const LINK = /(?: cua| tai| thuoc|,)? $/;
const WINDOW = 140;

/** The part of a document named right before it: "khoản 2 Điều 5", "Điều 14 và Điều 16", "Chương II". */
export function placeBefore({ bare }: Reading, at: number): Stretch | undefined {
  const from = Math.max(0, at - WINDOW);
  const before = bare.slice(from, at);
  const link = LINK.exec(before);
  if (link === null) return undefined;
  const match = PARTS.exec(before.slice(0, link.index));
  return match === null ? undefined : { start: from + match.index, end: from + link.index };
}
