import type { Words } from '../diagnostics/index.ts';
import type { Model } from './types.ts';

/** What the plan is called in a report's head: “Kế hoạch 03/KH-KCNĐN đã ký ngày 16/01/2023”, “Kế hoạch KH-SNV, dự thảo”. */
export function documentName({ file, head, isIssued }: Model): Words {
  const { number, symbol, date, type } = file[head] ?? {};
  const name = type ?? (head === 'decision' ? 'Quyết định' : 'Kế hoạch');
  const sign = [number, symbol].filter((part) => part !== undefined && part !== '').join('/');
  const called = sign === '' ? name : `${name} ${sign}`;
  return isIssued
    ? { vi: `${called} đã ký ngày ${date}`, en: `${called}, signed on ${date}` }
    : { vi: `${called}, dự thảo`, en: `${called}, a draft` };
}
