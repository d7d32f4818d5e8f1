import { shortKey } from '../language/index.ts';
import type { Owner } from '../model/index.ts';
import { PROVINCES } from './data/provinces.ts';
import { DISTRICT_LEVEL, ENDED_OFFICES, MERGED_FIELDS, MERGED_HEADS, PROVINCE_MERGERS } from './data/reorganisation.ts';

/** Why a unit's name stands for nothing any more. */
export type Ended = {
  /** Its full name as it was, or the level or province that ended. */
  readonly name: string;
  readonly kind: 'office' | 'district' | 'province';
  readonly since: string;
  /** The law; absent where the office's own directory says so. */
  readonly source?: string;
  /** Who took over; absent where the work went several ways. */
  readonly successor?: string;
};

const DISTRICT =
  /(?<!\p{L})(?:cấp huyện|(?:các |UBND |HĐND |Ủy ban nhân dân |Uỷ ban nhân dân |Hội đồng nhân dân )(?:huyện|quận|thị xã))(?!\p{L})/iu;
const PROVINCE = /(?<!\p{L})tỉnh (\p{Lu}\p{L}* \p{Lu}\p{L}*(?: [-–] \p{Lu}\p{L}* \p{Lu}\p{L}*)?)/u;

/** A unit that by law was no more on a day (ISO): abolished, merged or of a level that ended; undefined for others. */
export function endedUnit(name: string, day: string): Ended | undefined {
  return endedOffice(name, day) ?? endedPlace(name, day);
}

/**
 * Why a named unit was no more on a day: by the office's directory, whose days go before what is generally known.
 * Undefined for a unit that was there, or of which nothing is known.
 */
export function whyEnded({ unit, text, ended, replaced }: Owner, day: string): Ended | undefined {
  if (ended === undefined || ended >= day) return endedUnit(unit ?? text, day);
  return {
    name: unit ?? text,
    kind: 'office',
    since: replaced?.since ?? ended,
    ...(replaced && { successor: replaced.successor }),
  };
}

function endedOffice(name: string, day: string): Ended | undefined {
  const key = shortKey(name.replace(/ (?:tỉnh|thành phố|TP\.?) .*$/u, ''));
  const found = officesByKey().get(key);
  return found !== undefined && found.since <= day ? found : undefined;
}

function endedPlace(name: string, day: string): Ended | undefined {
  if (day >= DISTRICT_LEVEL.since && DISTRICT.test(name))
    return { name: 'cấp huyện', kind: 'district', ...DISTRICT_LEVEL };
  const province = day >= PROVINCE_MERGERS.since ? PROVINCE.exec(name)?.[1] : undefined;
  const successor = province === undefined ? undefined : provincesByKey().get(shortKey(province));
  if (province === undefined || successor === undefined) return undefined;
  return { name: `tỉnh ${province}`, kind: 'province', successor, ...PROVINCE_MERGERS };
}

let offices: ReadonlyMap<string, Ended> | undefined;
let provinces: ReadonlyMap<string, string> | undefined;

// Made when first asked: most plans were issued before any of this.
function officesByKey(): ReadonlyMap<string, Ended> {
  offices ??= new Map([
    ...ENDED_OFFICES.map((ended): [string, Ended] => [shortKey(ended.name), { kind: 'office', ...ended }]),
    ...MERGED_HEADS.flatMap(({ head, ...when }) =>
      MERGED_FIELDS.flatMap(({ field, abbreviations, successor }) => {
        const ended: Ended = { name: `${head} ${field}`, kind: 'office', successor: `${head} ${successor}`, ...when };
        return [field, ...abbreviations].map((name): [string, Ended] => [shortKey(`${head} ${name}`), ended]);
      }),
    ),
  ]);
  return offices;
}

function provincesByKey(): ReadonlyMap<string, string> {
  provinces ??= new Map(
    PROVINCES.flatMap(({ name, into }): [string, string][] =>
      into === undefined ? [] : [[shortKey(name), `${CITIES.has(into) ? 'thành phố' : 'tỉnh'} ${into}`]],
    ),
  );
  return provinces;
}

const CITIES = new Set(['Huế', 'Hải Phòng', 'Đà Nẵng', 'Hồ Chí Minh', 'Cần Thơ']);
