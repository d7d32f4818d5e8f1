// What the reader says about the writing of the file itself: quotes, indentation, signs that YAML takes for its own.
import type { Words } from '../diagnostics/index.ts';
import { nfc, plural } from '../text/index.ts';
import { type Found, lineFor, type Message } from './schema-messages.ts';
import type { Shape } from './shape.ts';
import type { Trap } from './traps.ts';
import type { YamlFault } from './yaml-text.ts';

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

/** What such a file begins with; a file without required keys names those it may have. */
function rootHint(shape: Shape): Words {
  const { required = [], keys = new Map<string, () => Shape>() } = shape.maps[0] ?? {};
  const title = nfc(shape.title);
  if (required.length === 0) {
    const list = [...keys.keys()].join(', ');
    return { vi: `Các mục dùng được: ${list}.`, en: `Keys that may stand here: ${list}.` };
  }
  const lines = required.map((key) => {
    const member = keys.get(key);
    return `“${member === undefined ? `${key}:` : lineFor(key, member())}”`;
  });
  return {
    vi: `${title} có các dòng ${lines.join(', ')} ở đầu. Có thể chép một tệp trong thư mục examples/ rồi sửa.`,
    en: `Such a file begins with the lines ${lines.join(', ')}. A file in examples/ can be copied and changed.`,
  };
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

export function controlCharacter(char: string): Message {
  const code = char.charCodeAt(0);
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

const BLOCK_HINT: Words = {
  vi: 'Ghi dấu | sau dấu hai chấm của mục, rồi ghi lời văn thụt vào từ dòng dưới.',
  en: 'Write | after the colon of the key and the words, indented, on the lines below.',
};

/** Words that cannot be told from YAML's own signs because they go on below. */
export function trap({ kind, sign }: Trap): Message {
  if (kind === 'colon') {
    return {
      rule: 'yaml-colon',
      message: {
        vi: 'Lời văn nhiều dòng có dấu hai chấm: YAML hiểu đây là tên một mục.',
        en: 'Words over several lines with a colon: YAML takes this for a key.',
      },
      hint: BLOCK_HINT,
    };
  }
  if (kind === 'rest') {
    return {
      rule: 'yaml-quote',
      message: { vi: `Sau dấu nháy ${sign} đóng còn chữ.`, en: `Words stand after the closing ${sign}.` },
      hint: QUOTE_HINT,
    };
  }
  return {
    rule: 'yaml-sign',
    message: {
      vi: `Dấu ${sign} đứng đầu lời văn: YAML hiểu là dấu riêng của nó.`,
      en: `Words that start with ${sign}: YAML takes it for a sign of its own.`,
    },
    hint: BLOCK_HINT,
  };
}

export function unclosed(sign: string): Message {
  const isQuote = sign === '"' || sign === "'";
  return {
    rule: isQuote ? 'yaml-quote' : 'yaml-bracket',
    message: {
      vi: `Mở ${isQuote ? 'dấu nháy' : 'ngoặc'} ${sign} mà không đóng.`,
      en: `${sign} opens and does not close.`,
    },
    hint: { vi: 'Bổ sung dấu đóng ở cuối; hoặc bỏ dấu mở.', en: 'Add the closing sign, or remove the opening one.' },
  };
}

/** `more`: how many other lines have the same fault. */
export function strangeIndent(sign: string, more = 0): Message {
  const name = sign === '\t' ? 'dấu Tab' : 'dấu cách không ngắt';
  const english = sign === '\t' ? 'a tab' : 'a no-break space';
  return {
    rule: 'yaml-indent-sign',
    message: {
      vi: `Thụt đầu dòng bằng ${name}${more > 0 ? ` (còn ${more} dòng nữa)` : ''}.`,
      en: `Indented with ${english}${more > 0 ? ` (and ${plural(more, 'more line')})` : ''}.`,
    },
    hint: { vi: 'Thay bằng dấu cách thường, mỗi cấp hai dấu.', en: 'Use plain spaces, two for each level.' },
  };
}

/** Words cut off by a # that has no space after it. */
export function cutByComment(): Message {
  return {
    rule: 'yaml-comment',
    message: {
      vi: 'Từ dấu # đến hết dòng được hiểu là ghi chú, không in.',
      en: 'From the # to the end of the line is taken for a comment and not printed.',
    },
    hint: {
      vi: 'Là lời văn thì đặt cả dòng trong dấu nháy "…"; là ghi chú thì để một dấu cách sau #.',
      en: 'Words: put the line in quotes "…". A comment: leave a space after the #.',
    },
  };
}

const BAD_INDENT: Message = {
  rule: 'yaml-indent',
  message: { vi: 'Thụt đầu dòng không khớp với các dòng cùng cấp.', en: 'The indentation does not match its level.' },
  hint: {
    vi: 'Các mục cùng cấp bắt đầu ở cùng một cột.',
    en: 'Keys of one level start in the same column.',
  },
};

const TOO_DEEP: Message = {
  rule: 'yaml-depth',
  message: { vi: 'Các mục lồng nhau quá nhiều cấp.', en: 'The nesting is too deep.' },
  hint: { vi: 'Kiểm tra các dấu ngoặc [ và {.', en: 'Check the brackets [ and {.' },
};

const IN_BRACKETS: Message = {
  rule: 'yaml-bracket',
  message: {
    vi: 'Trong ngoặc [ ] hoặc { }, YAML không đọc được lời văn này.',
    en: 'YAML cannot read these words inside [ ] or { }.',
  },
  hint: {
    vi: 'Lời văn có dấu hai chấm, dấu phẩy hoặc ngoặc: đặt trong dấu nháy "…".',
    en: 'Words with a colon, a comma or a bracket: put them in quotes "…".',
  },
};

const FAULTS: Readonly<Record<string, Message>> = {
  BAD_INDENT,
  BAD_DQ_ESCAPE: {
    rule: 'yaml-escape',
    message: {
      vi: 'Trong dấu nháy "…", dấu \\ có nghĩa riêng.',
      en: 'Inside "…" the sign \\ has a meaning of its own.',
    },
    hint: { vi: "Dùng dấu nháy đơn '…'; hoặc gõ \\\\.", en: "Use single quotes '…', or write \\\\." },
  },
  MULTIPLE_DOCS: {
    rule: 'yaml-documents',
    message: {
      vi: 'Tệp có từ hai phần trở lên, ngăn bằng dòng ---.',
      en: 'The file holds several documents, parted by ---.',
    },
    hint: { vi: 'Mỗi kế hoạch để trong một tệp riêng.', en: 'Keep each plan in a file of its own.' },
  },
  TOO_DEEP,
  TAG_RESOLVE_FAILED: trap({ kind: 'lead', sign: '!', at: 0, length: 0, isCertain: false }),
  BLOCK_AS_IMPLICIT_KEY: trap({ kind: 'colon', sign: ':', at: 0, length: 0, isCertain: false }),
  TAB_AS_INDENT: strangeIndent('\t'),
};

/** What the yaml package reports, in plain words. */
export function faultMessage({ code, message }: YamlFault): Message {
  const known = FAULTS[code === 'RESOURCE_EXHAUSTION' ? 'TOO_DEEP' : code];
  if (known !== undefined) return known;
  const quote = /Missing closing (["'])/.exec(message)?.[1];
  if (quote !== undefined) return unclosed(quote);
  if (/flow|plain multiline/i.test(message)) return IN_BRACKETS;
  return {
    rule: 'yaml-line',
    message: {
      vi: 'Dòng này không theo dạng “mục: nội dung” hoặc “- nội dung”.',
      en: 'This line is neither “key: words” nor “- words”.',
    },
    hint: QUOTE_HINT,
  };
}

export function tooDeep(): Message {
  return TOO_DEEP;
}

/** A key that stands deeper than the keys it belongs to. */
export function badIndent(): Message {
  return BAD_INDENT;
}
