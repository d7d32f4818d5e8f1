import { linesOf, type PlanFile } from '../../plan/index.ts';

/** Whether two plans are of one office, as far as they say: what one of them leaves out tells them not apart. */
export function isOneOffice({ issuer: old }: PlanFile, { issuer: fresh }: PlanFile): boolean {
  const name = agree(linesOf(old?.name).join(' '), linesOf(fresh?.name).join(' '));
  const parent = agree(linesOf(old?.parent).join(' '), linesOf(fresh?.parent).join(' '));
  return (name && parent) || areBothCalled(old?.called, fresh?.called);
}

function agree(one: string, other: string): boolean {
  const key = (name: string): string => name.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim();
  return one === '' || other === '' || key(one) === key(other);
}

function areBothCalled(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && one !== '' && other !== '' && agree(one, other);
}
