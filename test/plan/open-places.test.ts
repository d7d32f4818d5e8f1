import { describe, expect, it } from 'vitest';
import { missingPlaces, type PlanFile, placeholderPlaces } from '../../src/plan/index.ts';

const complete: PlanFile = {
  ccht: 1,
  year: 2026,
  issuer: { name: 'SỞ NỘI VỤ', place: 'An Hòa' },
  plan: {
    number: '05',
    symbol: 'KH-SNV',
    date: '09/01/2026',
    subject: 'Cải cách hành chính năm 2026',
    sections: [{ title: 'MỤC ĐÍCH', text: 'Nội dung, các việc khác ...' }],
    recipients: ['Lưu: VT.'],
    signature: { position: 'GIÁM ĐỐC', signer: 'Nguyễn Thị Minh An' },
  },
};

function open(change: Partial<PlanFile['plan']>, afterSigning = true): string[] {
  const file = { ...complete, plan: { ...complete.plan, ...change } };
  return [...missingPlaces(file, { afterSigning }), ...placeholderPlaces(file)].map(({ path }) => path.join('.'));
}

describe('what is still open on the paper', () => {
  it('nothing, when all that the decree asks for is there', () => {
    expect(open({})).toEqual([]);
  });

  it.each<[string, Partial<PlanFile['plan']>, string[]]>([
    ['the number', { number: '' }, ['plan.number']],
    ['the day', { date: '?/01/2026' }, ['plan.date']],
    ['the signer', { signature: { position: 'GIÁM ĐỐC' } }, ['plan.signature.signer']],
    ['the subject', { subject: '' }, ['plan.subject']],
    ['recipients', { recipients: [] }, ['plan.recipients']],
    ['a row of dots', { closing: 'Theo Quyết định số …… của tỉnh.' }, ['plan.closing']],
  ])('%s', (_, change, paths) => {
    expect(open(change)).toEqual(paths);
  });

  it('number and day are given after signing: before, they do not count', () => {
    expect(open({ number: '', date: '?/?/2026' }, false)).toEqual([]);
  });
});
