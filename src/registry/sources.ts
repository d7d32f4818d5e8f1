/** The last day that the statuses in this registry speak of; a status finding names it. */
export const STATUS_KNOWN_UNTIL = '2026-10-10';

/** What the keys in `checked` mean; an address there is the document's page at the Government's portal. */
export const SOURCES: Readonly<Record<string, string>> = {
  plans: 'five published plans (number, date and subject as cited there)',
  nd30: 'copy of 30/2020/NĐ-CP and its annexes as issued: https://github.com/ericphan28/van-ban-plus',
  phapdien:
    'copy of chapters of the Bộ Pháp điển with notes on amendments: https://github.com/diepxuan/diepxuan.github.io',
  register: 'legal register with official addresses, 10/10/2026: https://github.com/phamtruong91/dh-skills',
  texts: 'public copies of the document, or of a later one that names it, found by its exact number',
  knowledge: 'general knowledge only, no copy looked at',
};
