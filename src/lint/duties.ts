import { type Model, type NamedUnit, type Owner, ownerKey } from '../model/index.ts';
import { fold } from '../text/index.ts';

/** Words of groups that take in every unit: a duty of “các bộ phận, đơn vị liên quan” is everybody's. */
const GENERAL = new Set(
  (
    'cac nhung moi tat ca toan the thu truong truong pho lanh dao nguoi dung dau giam doc chanh so ban nganh phong bo phan don vi ' +
    'co quan dia phuong ubnd uy nhan dan cap huyen xa phuong thi tran tinh thanh pho tx tp chuyen mon truc thuoc thuoc lien quan ' +
    'chu tri phoi hop thuc hien noi dung nhiem vu linh vuc duoc giao phu trach cua va can cong chuc vien to chuc ca trong nay gom cchc'
  ).split(' '),
);

/** A duty that everybody has, so that no unit is left out. */
export function isGeneral({ text, collective }: Owner): boolean {
  const words = fold(text).match(/\p{L}+/gu) ?? [];
  return (
    (collective || /^(?:lanh dao|thu truong|truong cac)\b/.test(fold(text))) && words.every((word) => GENERAL.has(word))
  );
}

/** The units that sections of duties name, each once, where it is named first. */
export function dutyHolders({ units }: Model): NamedUnit[] {
  const holders = new Map<string, NamedUnit>();
  for (const named of units) {
    if (named.as === 'duty' && !holders.has(ownerKey(named.owner))) holders.set(ownerKey(named.owner), named);
  }
  return [...holders.values()];
}
