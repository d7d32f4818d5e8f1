/**
 * First day of Tết Nguyên đán and Giỗ Tổ Hùng Vương (10/3 of the lunar calendar as reckoned for UTC+7), month-day by
 * year. A test holds it against the lunar calendar of the package date-chinese.
 */
export const LUNAR_DAYS: ReadonlyMap<number, readonly [tet: string, gioTo: string]> = new Map([
  [2015, ['02-19', '04-28']],
  [2016, ['02-08', '04-16']],
  [2017, ['01-28', '04-06']],
  [2018, ['02-16', '04-25']],
  [2019, ['02-05', '04-14']],
  [2020, ['01-25', '04-02']],
  [2021, ['02-12', '04-21']],
  [2022, ['02-01', '04-10']],
  [2023, ['01-22', '04-29']],
  [2024, ['02-10', '04-18']],
  [2025, ['01-29', '04-07']],
  [2026, ['02-17', '04-26']],
  [2027, ['02-06', '04-16']],
  [2028, ['01-26', '04-04']],
  [2029, ['02-13', '04-23']],
  [2030, ['02-02', '04-12']],
  [2031, ['01-23', '04-01']],
  [2032, ['02-11', '04-19']],
  [2033, ['01-31', '04-09']],
  [2034, ['02-19', '04-28']],
  [2035, ['02-08', '04-17']],
]);

/** What was announced for the offices of a year beyond what the law fixes; days are month-day. */
export interface AnnouncedYear {
  /** First and last working day of the week off at Tết, days off in lieu among them. */
  readonly tet: readonly [first: string, last: string];
  /** Second day of Quốc khánh, the day before or after (Bộ luật Lao động 45/2019/QH14, Điều 112; from 2021). */
  readonly secondOfSeptember?: string;
  /** A working day off, and the day off that is worked instead; with the year where it is another. */
  readonly swaps?: readonly (readonly [off: string, worked: string])[];
}

/**
 * Announced each year for cán bộ, công chức, viên chức. From general knowledge; the swaps of 2015–2019 and 2024 agree with
 * the table of the package holidays (Python). For later years nothing is announced yet. 24/11 (Ngày Văn hóa Việt Nam,
 * 80-NQ/TW of 07/01/2026) is not here: the amendment of Điều 112 that makes it a day off was not found.
 */
export const ANNOUNCED: ReadonlyMap<number, AnnouncedYear> = new Map<number, AnnouncedYear>([
  [
    2015,
    {
      tet: ['02-17', '02-23'],
      swaps: [
        ['01-02', '2014-12-27'],
        ['02-16', '02-14'],
        ['04-29', '04-25'],
      ],
    },
  ],
  [2016, { tet: ['02-08', '02-12'] }],
  [2017, { tet: ['01-26', '02-01'] }],
  [2018, { tet: ['02-14', '02-20'], swaps: [['12-31', '2019-01-05']] }],
  [2019, { tet: ['02-04', '02-08'], swaps: [['04-29', '05-04']] }],
  [2020, { tet: ['01-23', '01-29'] }],
  [2021, { tet: ['02-10', '02-16'], secondOfSeptember: '09-03' }],
  [2022, { tet: ['01-31', '02-04'], secondOfSeptember: '09-01' }],
  [2023, { tet: ['01-20', '01-26'], secondOfSeptember: '09-01' }],
  [2024, { tet: ['02-08', '02-14'], secondOfSeptember: '09-03', swaps: [['04-29', '05-04']] }],
  [2025, { tet: ['01-27', '01-31'], secondOfSeptember: '09-01', swaps: [['05-02', '04-26']] }],
  [
    2026,
    {
      tet: ['02-16', '02-20'],
      secondOfSeptember: '09-01',
      swaps: [
        ['01-02', '01-10'],
        ['08-31', '08-22'],
      ],
    },
  ],
]);
