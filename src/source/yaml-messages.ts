// What the reader says about the writing of the file itself: quotes, indentation, signs that YAML takes for its own.
import type { Words } from '../diagnostics/index.ts';
import { nfc } from '../text/index.ts';
import type { Found, Message } from './schema-messages.ts';
import type { Shape } from './shape.ts';

export function emptyFile(shape: Shape): Message {
  return {
    rule: 'yaml-empty',
    message: { vi: 'Tệp trống.', en: 'The file is empty.' },
    hint: rootHint(shape),
  };
}

export function notAMap(shape: Shape, found: Found): Message {
  const vi = found === 'list' ? 'một danh sách' : 'lời văn, không có khóa nào';
  return {
    rule: 'yaml-not-a-map',
    message: {
      vi: `Tệp này là ${vi}; chưa phải ${nfc(shape.title).toLocaleLowerCase('vi')}.`,
      en: `The file is ${found === 'list' ? 'a list' : 'plain text'}, not a set of keys.`,
    },
    hint: rootHint(shape),
  };
}

function rootHint(shape: Shape): Words {
  const required = shape.maps[0]?.required ?? [];
  const vi = required.map((key) => `“${key}:”`).join(', ');
  return { vi: `Bắt đầu bằng các dòng ${vi}; xem ccht new.`, en: `Start with the lines ${vi}; see ccht new.` };
}

export function duplicateKey(key: string): Message {
  return {
    rule: 'yaml-duplicate-key',
    message: { vi: `Mục “${key}” ghi hai lần.`, en: `“${key}” is written twice.` },
    hint: { vi: 'Gộp hai chỗ làm một; hoặc bỏ một chỗ.', en: 'Join the two, or remove one.' },
  };
}

export function keyNotText(): Message {
  return {
    rule: 'yaml-key',
    message: { vi: 'Tên mục phải là chữ.', en: 'A key must be text.' },
    hint: {
      vi: 'Nếu đây là lời văn: đặt cả dòng trong dấu nháy "…".',
      en: 'If these are words: put the line in quotes "…".',
    },
  };
}

export function unknownAlias(name: string): Message {
  return {
    rule: 'yaml-alias',
    message: {
      vi: `Dấu * đứng đầu: YAML hiểu “*${name}” là chép lại chỗ mang dấu &${name}, mà trước đó không có.`,
      en: `A leading *: YAML takes “*${name}” for a copy of &${name}, which does not stand before it.`,
    },
    hint: QUOTE_HINT,
  };
}

export function tooManyAliases(): Message {
  return {
    rule: 'yaml-alias-limit',
    message: { vi: 'Các dấu * chép lại quá nhiều lần.', en: 'The aliases (*) repeat too much.' },
    hint: { vi: 'Ghi thẳng nội dung, không dùng dấu & và *.', en: 'Write the content itself, without & and *.' },
  };
}

export function controlCharacter(value: string): Message {
  const code = [...value].find((char) => /[\p{Cc}]/u.test(char) && char !== '\n' && char !== '\t')?.codePointAt(0) ?? 0;
  const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  return {
    rule: 'control-character',
    message: {
      vi: `Có ký tự điều khiển (${name}) không in được.`,
      en: `A control character (${name}) that cannot be printed.`,
    },
    hint: { vi: 'Bỏ ký tự này.', en: 'Remove it.' },
  };
}

export const QUOTE_HINT: Words = {
  vi: 'Đặt cả dòng trong dấu nháy "…"; lời văn dài thì ghi dưới dấu |.',
  en: 'Put the line in quotes "…", or write long text as a | block.',
};
