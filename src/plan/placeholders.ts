// What people type for "still to be filled in". Three dots also close a list (“báo, đài...”, “v.v…”), so dots count only
// where no list can end: in long rows, in brackets of their own, beside a word or sign that asks for a figure.
import { remembered } from '../text/index.ts';

/** Longer texts are not kept. */
const LONGEST = 1000;

/** A stretch of a text, offsets in it. */
export type Placeholder = { readonly start: number; readonly end: number; readonly words: string };

const BLANK = String.raw`(?:…+|\.{2,}|_{2,}|[xX]{2,}(?![\p{L}\p{N}]))`;
/** Before a slash capitals may be a Roman numeral, and two dots a path. */
const SLOT = '(?:…+|\\.{3,}|_{2,}|x{2,})';
const GAP = String.raw`[ \u00a0]`;
const LETTER = String.raw`[\p{L}\p{N}]`;

// [tên đơn vị], <số>, {điền nội dung}: what a model text asks for. Notes ([1]) and remarks with names or figures are no such.
const WORD = String.raw`(?:${GAP}|,${GAP}|/)(?:\p{Ll}+|\p{Lu}{2,})`;
const ASKED =
  '(?:[Tt]ên|TÊN|[Hh]ọ(?: và)? tên|[Ss]ố(?: liệu| lượng)?|[Nn]gày|[Tt]háng|[Qq]uý|[Nn]ăm|[Cc]hức (?:vụ|danh)|[Đđ]ịa danh|[Đđ]iền|ĐIỀN|[Nn]hập|[Cc]hèn|[Gg]hi|[Cc]ần|[Bb]ổ sung|[Cc]ập nhật|[Kk]iểm tra lại|[Xx]em lại)';
const ASKED_ALONE = '(?:[Cc]ác )?(?:[Đđ]ơn vị|[Cc]ơ quan|[Đđ]ịa phương|[Pp]hòng ban|[Nn]ội dung|[Tt]ỷ lệ|[Kk]inh phí)';
const WHOSE = '(?: (?:chủ trì|phối hợp|ban hành|thực hiện|soạn thảo|chủ quản|cụ thể))?';
const SLOTS = `(?:${ASKED}(?:${WORD}){0,6}|${ASKED_ALONE}${WHOSE})`;

const FORMS: readonly string[] = [
  // ngày … tháng … năm …, each part blank or given, at least one blank
  String.raw`(?<!${LETTER})[Nn]gày${GAP}*${BLANK}${GAP}*tháng(?:${GAP}*(?:${BLANK}|\d{1,2}))?(?:${GAP}*năm(?:${GAP}*(?:${BLANK}|\d{4}))?)?`,
  String.raw`(?<!${LETTER})[Nn]gày${GAP}{2,}tháng(?:${GAP}*(?:${BLANK}|\d{1,2}))?(?:${GAP}+năm(?:${GAP}*(?:${BLANK}|\d{4}))?)?`,
  String.raw`(?<!${LETTER})[Nn]gày${GAP}+\d{1,2}${GAP}+tháng(?:${GAP}*${BLANK}|${GAP}{2,}(?=năm))(?:${GAP}*năm(?:${GAP}*(?:${BLANK}|\d{4}))?)?`,
  // số …/KH-SNV, số     /KH-SNV
  `(?<!${LETTER})[Ss]ố:?${GAP}*${BLANK}${GAP}*[/-]`,
  `(?<!${LETTER})[Ss]ố:?${GAP}+/`,
  // (điền sau), [bổ sung sau], […]
  String.raw`[([]${GAP}*(?:sẽ${GAP}+|chờ${GAP}+)?(?:[Đđ]iền|[Bb]ổ sung|[Cc]ập nhật|[Gg]hi|[Hh]oàn thiện)${GAP}+sau${GAP}*[)\]]`,
  String.raw`\[${GAP}*${BLANK}${GAP}*\]|<${GAP}*${BLANK}${GAP}*>`,
  String.raw`\[{1,2}${GAP}*${SLOTS}${GAP}*\]{1,2}|<{1,2}${GAP}*${SLOTS}${GAP}*>{1,2}|\{{1,2}${GAP}*${SLOTS}${GAP}*\}{1,2}`,
  // TODO, ???
  `(?<!${LETTER})(?:TODO|FIXME)(?!${LETTER})`,
  String.raw`\?{3,}|(?<![^\s([])\?{2}(?=$|[\s)\].,;%/])`,
  // Sản phẩm: … and nothing after it: no list can end there
  String.raw`(?<=:${GAP}{0,3})(?:…|\.{3})(?=${GAP}{0,3}(?:[;)\n]|$))`,
  // …/…/2026, …/01/2026, … %
  String.raw`(?<![\p{L}\p{N},;.…_]|[,;]${GAP})(?:${SLOT}/)+(?:${SLOT}|\d+(?:/(?:\d+|${SLOT}))?)?`,
  String.raw`(?<![\p{L}\p{N}.…])${BLANK}${GAP}?%`,
  // năm 202…, năm 20xx
  String.raw`(?<!${LETTER})[Nn]ăm${GAP}+20\d?(?:…|\.{2,3}|[xX]{1,2})(?!${LETTER})`,
  // số … của, tháng … năm, Điều … Nghị định: a word that asks for a figure, then words that go on
  String.raw`(?<!${LETTER}|,${GAP})(?:[Ss]ố|[Nn]gày|[Tt]háng|[Nn]ăm|[Qq]uý|[Đđ]iều|[Kk]hoản)${GAP}+(?:…|\.{3})(?=${GAP}+${LETTER})`,
  // xx, xxx; Roman numerals are capitals, so those count only where a figure stands
  `(?<!${LETTER})x{2,}(?!${LETTER})(?:${GAP}?%)?`,
  `(?<!${LETTER})[xX]+${GAP}?%`,
  `(?<=(?<!${LETTER})[Ss]ố:?${GAP}+)X{2,}(?!${LETTER})`,
  // long rows; “v.v....” and “đài....” are three dots and a full stop
  String.raw`(?<!v\.v)…{2,}`,
  String.raw`(?<!\.|v\.v|${LETTER}(?=\.{4}(?!\.)))\.{4,}`,
  '_{3,}',
];
/** Something of this is in each of the forms; most texts have nothing of it. */
const HINT =
  /…|\.\.|__|[[<{]|\?\?|TODO|FIXME|[xX]{2}|20\d?[xX]|[xX][ \u00a0]?%|[Nn]gày[ \u00a0]+(?:\d{1,2}[ \u00a0]+)?tháng|[Ss]ố:?[ \u00a0]+\/|sau[ \u00a0]*[)\]]/;
/** Made when a text may hold one: few do. */
let placeholder: RegExp | undefined;

/** A text that is nothing else, as a cell may be: there a single sign is no end of a list. */
const BARE = /^\s*[-–+]?\s*(…|\.{3}|\?{1,2})\s*$/u;

/** Every placeholder in a text (NFC), in order, none within another. */
export const placeholders = remembered((text): readonly Placeholder[] => {
  const bare = text.length < 20 ? BARE.exec(text)?.[1] : undefined;
  if (bare !== undefined) return [{ start: text.indexOf(bare), end: text.indexOf(bare) + bare.length, words: bare }];
  if (!HINT.test(text)) return [];
  placeholder ??= new RegExp(FORMS.join('|'), 'gu');
  return Array.from(text.matchAll(placeholder), ({ 0: words, index }) => {
    return { start: index, end: index + words.length, words };
  });
}, LONGEST);
