// What the reader says when a file does not fit its schema, in the words of the schema's titles.
import type { Words } from '../diagnostics/index.ts';
import { nearest, plural } from '../text/index.ts';
import type { MapRule, Shape } from './shape.ts';

export type Message = {
  readonly rule: string;
  readonly message: Words;
  readonly hint?: Words;
  /** What is probably meant: the faulty words could be replaced with it. */
  readonly replacement?: string;
};

/** Where a value stands, as its writer would say it: the key, or the n-th item (from 1) of a key's list. */
export type Place = { readonly key: string; readonly item: number };

export type Found = 'text' | 'list' | 'map' | 'nothing';

const FOUND: Readonly<Record<Found, Words>> = {
  text: { vi: 'đang là chữ', en: 'it is text' },
  list: { vi: 'đang là danh sách', en: 'it is a list' },
  map: { vi: 'đang là các mục con (khóa: …)', en: 'it is a set of keys' },
  nothing: { vi: 'đang để trống', en: 'it is empty' },
};

const NUMBER: Words = { vi: 'số', en: 'a number' };

const WORDS_HINT: Words = {
  vi: 'Nếu đây là lời văn có dấu hai chấm hoặc dấu phẩy: đặt cả câu trong dấu nháy "…".',
  en: 'If these are words with a colon or a comma: put them in quotes "…".',
};

/** `{lead: Văn phòng, Sở Nội vụ}`: the comma made a key of the second name. */
export function noColonMessage(key: string): Message {
  return {
    rule: 'schema-no-colon',
    message: { vi: `Sau “${key}” không có dấu hai chấm.`, en: `No colon stands after “${key}”.` },
    hint: WORDS_HINT,
  };
}

export function missingMessage(key: string, shape: Shape, owner: Shape): Message {
  const name = shape.title === '' ? '' : ` ${lowerFirst(shape.title)}`;
  const of = owner.title === '' || owner.title === shape.title ? '' : ` của ${lowerFirst(owner.title)}`;
  return {
    rule: 'schema-missing',
    message: { vi: `Thiếu${name} (${key})${of}.`, en: `“${key}” is missing.` },
    hint: { vi: `Bổ sung dòng “${lineFor(key, shape)}”.`, en: `Add a line “${lineFor(key, shape)}”.` },
  };
}

/** A key as its line is begun; with its value where only one is allowed. */
export function lineFor(key: string, { text, list, maps }: Shape): string {
  const [only, ...others] = text?.options ?? [];
  if (only !== undefined && others.length === 0) return `${key}: ${only}`;
  return text === undefined && (list !== undefined || maps.length > 0) ? `${key}:` : `${key}: …`;
}

/** `<<: *name` takes over the keys of another place in YAML 1.1; this reader keeps to YAML 1.2, which has no such key. */
export function mergeKeyMessage(): Message {
  return {
    rule: 'schema-merge-key',
    message: { vi: 'Không gộp được các mục bằng dấu <<.', en: 'Keys cannot be merged in with <<.' },
    hint: {
      vi: 'Ghi thẳng các mục cần dùng; chép lại một nội dung thì ghi ở từng mục: “mục: *tên”.',
      en: 'Write the keys themselves; to repeat one value, write “key: *name”.',
    },
  };
}

export function unknownKeyMessage(key: string, rules: readonly MapRule[]): Message {
  const shapes = new Map(rules.flatMap((rule) => [...rule.keys]));
  const near = nearest(key, shapes.keys());
  const message = { vi: `Không có mục “${key}” ở đây.`, en: `There is no “${key}” here.` };
  if (near !== undefined) {
    const title = shapes.get(near)?.().title ?? '';
    const named = title === '' ? near : `${near} (${lowerFirst(title)})`;
    return {
      rule: 'schema-unknown-key',
      message: { vi: `${message.vi} Nghi nhầm với ${named}.`, en: `${message.en} Perhaps ${near} is meant.` },
      hint: { vi: `Sửa: ${near}`, en: `Write: ${near}` },
      replacement: near,
    };
  }
  // Names of this form are rules of lint, of which there are too many to list.
  if (/^[a-z]+-[a-z-]+$/.test([...shapes.keys()].at(0) ?? '')) {
    const hint = { vi: 'Danh sách: ccht lint --list-rules', en: 'The list: ccht lint --list-rules' };
    return { rule: 'schema-unknown-key', message, hint };
  }
  if (!/^[A-Za-z]+$/.test(key)) return { rule: 'schema-unknown-key', message, hint: WORDS_HINT };
  const keys = [...shapes.keys()].join(', ');
  return {
    rule: 'schema-unknown-key',
    message,
    hint: { vi: `Các mục dùng được ở đây: ${keys}.`, en: `Keys that may stand here: ${keys}.` },
  };
}

export function typeMessage(place: Place, shape: Shape, found: Found): Message {
  const wanted = wantedWords(shape);
  return {
    rule: 'schema-type',
    message: {
      vi: `${placeWords(place).vi} phải là ${wanted.vi}, ${FOUND[found].vi}.`,
      en: `${placeWords(place).en} must be ${wanted.en}; ${FOUND[found].en}.`,
    },
    ...typeHint(place, shape, found),
  };
}

/** What should be a number and is none: words, or a number of another kind. */
export function noNumberMessage(place: Place, written: string, shape: Shape): Message {
  if (!/^[-+]?[\d.,]+(?:[eE][-+]?\d+)?$/.test(written)) return typeMessage(place, shape, 'text');
  const { vi, en } = placeWords(place);
  const wanted = shape.text?.type === 'integer' ? { vi: 'số nguyên', en: 'a whole number' } : NUMBER;
  return {
    rule: 'schema-type',
    message: {
      vi: `${vi} phải là ${wanted.vi}, đang là ${written}.`,
      en: `${en} must be ${wanted.en}; it is ${written}.`,
    },
  };
}

export function emptyMessage(place: Place): Message {
  const { vi, en } = placeWords(place);
  return {
    rule: 'schema-form',
    message: { vi: `${vi} đang để trống.`, en: `${en} is empty.` },
    hint: { vi: 'Ghi chữ vào; hoặc bỏ mục này.', en: 'Write something, or remove it.' },
  };
}

export function tooShortMessage(place: Place, least: number): Message {
  return {
    rule: 'schema-empty-list',
    message: {
      vi: `${placeWords(place).vi} cần ít nhất ${least} phần tử.`,
      en: `${placeWords(place).en} needs at least ${plural(least, 'item')}.`,
    },
    hint: { vi: 'Ghi thêm phần tử; hoặc bỏ mục này.', en: 'Add an item, or remove the key.' },
  };
}

export function optionMessage(place: Place, value: string, options: readonly (string | number)[]): Message {
  const near = nearest(value, options.map(String)) ?? begunBy(value, options.map(String));
  const list = options.join(', ');
  return {
    rule: 'schema-option',
    message: {
      vi: `${placeWords(place).vi} không nhận “${value}”.`,
      en: `${placeWords(place).en} cannot be “${value}”.`,
    },
    hint:
      near === undefined && options.length > 1
        ? { vi: `Chọn một trong: ${list}.`, en: `Choose one of: ${list}.` }
        : { vi: `Sửa: ${near ?? list}`, en: `Write: ${near ?? list}` },
    ...(near === undefined ? {} : { replacement: near }),
  };
}

/** The only option that a value begins: warn → warning. */
function begunBy(value: string, options: readonly string[]): string | undefined {
  const [only, ...others] = value.length < 3 ? [] : options.filter((option) => option.startsWith(value));
  return others.length === 0 ? only : undefined;
}

export function rangeMessage(place: Place, value: string, least: number, most: number): Message {
  return {
    rule: 'schema-range',
    message: {
      vi: `${placeWords(place).vi} là ${value}, ngoài khoảng ${least}–${most}.`,
      en: `${placeWords(place).en} is ${value}, outside ${least}–${most}.`,
    },
    hint: { vi: `Ghi một số từ ${least} đến ${most}.`, en: `Write a number from ${least} to ${most}.` },
  };
}

export function formMessage(place: Place, value: string, form: Words): Message {
  return {
    rule: 'schema-form',
    message: {
      vi: `${placeWords(place).vi}: “${value}” không đúng dạng.`,
      en: `${placeWords(place).en}: “${value}” has another form.`,
    },
    hint: form,
  };
}

export function impossibleDateMessage(value: string): Message {
  return {
    rule: 'date-impossible',
    message: { vi: `Không có ngày ${value}.`, en: `There is no day ${value}.` },
    hint: { vi: 'Kiểm tra ngày, tháng.', en: 'Check the day and the month.' },
  };
}

function placeWords({ key, item }: Place): Words {
  if (item === 0) return { vi: `“${key}”`, en: `“${key}”` };
  return { vi: `Phần tử thứ ${item} của “${key}”`, en: `Item ${item} of “${key}”` };
}

function wantedWords(shape: Shape): Words {
  const wanted: Words[] = [];
  if (shape.text?.type === 'string') wanted.push({ vi: 'chữ', en: 'text' });
  else if (shape.text !== undefined) wanted.push(NUMBER);
  if (shape.list !== undefined) {
    wanted.push({
      vi: 'danh sách (mỗi phần tử một dòng bắt đầu bằng “- ”)',
      en: 'a list (each item on a line that starts with “- ”)',
    });
  }
  if (shape.maps.length > 0) {
    const keys = shape.maps.flatMap((rule) => [...rule.keys.keys()]);
    const few = keys.length === 0 ? '…' : keys.slice(0, 4).join(', ') + (keys.length > 4 ? ' …' : '');
    wanted.push({ vi: `các mục con (${few})`, en: `a set of keys (${few})` });
  }
  return { vi: wanted.map(({ vi }) => vi).join(' hoặc '), en: wanted.map(({ en }) => en).join(' or ') };
}

function typeHint({ key, item }: Place, shape: Shape, found: Found): { hint?: Words } {
  if (found === 'nothing') {
    return {
      hint: {
        vi: 'Bỏ dòng này; hoặc ghi "" khi muốn in ô trống.',
        en: 'Remove the line, or write "" for a cell printed empty.',
      },
    };
  }
  if (shape.text?.type === 'string' && found === 'map') {
    return { hint: WORDS_HINT };
  }
  if (shape.text?.type === 'string' && found === 'list' && item === 0) {
    return { hint: { vi: `Ghi trên một dòng: ${key}: …`, en: `Write it on one line: ${key}: …` } };
  }
  return {};
}

/** A title inside a sentence; names that are capitals throughout stay. */
function lowerFirst(title: string): string {
  return /^\p{Lu}\p{Lu}/u.test(title) ? title : title.charAt(0).toLocaleLowerCase('vi') + title.slice(1);
}
