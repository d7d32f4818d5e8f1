import type { ModelTask } from '../model/index.ts';
import { fold } from '../text/index.ts';

/**
 * What becomes of a task in the plan of the next year: `goes-on` (ongoing, recurring, or waiting for something), `yearly`
 * (done anew each year at a new day), `dated` (a day, and nothing tells whether it comes again), `one-off` (over once it
 * is done).
 */
export type CarryOver = 'goes-on' | 'yearly' | 'dated' | 'one-off';

const YEARLY =
  /^(?:to chuc |xay dung |lap |ban hanh |trien khai |thuc hien |tham muu |trinh |cac |,|\s)*(?:bao cao|tong ket|so ket|kiem tra|danh gia|tham dinh|tu cham|cham diem|khao sat|dieu tra|ra soat|tap huan|boi duong|ke hoach|phat dong|thi dua|tuyen truyen|truyen thong|hoi nghi|doi thoai|cu can bo|cu cong chuc)\b/;
const RECURS = /\b(?:hang nam|moi nam|dinh ky|thuong nien)\b/;
const ONE_OFF =
  /\b(?:de an|du an|quy che|quy dinh|dinh muc|phan mem|quy hoach|bo tieu chi|thanh lap|kien toan|phuong an|hoan thien|cu the hoa|xay dung (?:he thong|co so du lieu|cong|trang|phan mem|mo hinh)|trang bi|dau tu|nang cap|sap xep|sap nhap|giai the|cuoc thi|hoi thi|chuyen doi)\b/;

/** Judges by the deadline first, then by the words; the plan's year in them makes the work that year's own. */
export function carryOver(
  { datedness, text, cells }: Pick<ModelTask, 'datedness' | 'text' | 'cells'>,
  year: number,
): CarryOver {
  if (datedness !== 'dated') return 'goes-on';
  const words = fold(text);
  const product = fold(cells.deliverable?.text ?? '');
  if (`${words} ${product}`.includes(String(year)) || RECURS.test(words) || YEARLY.test(words)) return 'yearly';
  return ONE_OFF.test(`${words} ${product}`) ? 'one-off' : 'dated';
}
