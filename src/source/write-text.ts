const LONG = 100;
/** Characters that only an escape can carry, line breaks aside. */
const UNPRINTABLE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\ufeff\ud800-\udfff]/;
/** What YAML 1.1 or 1.2 tools would take for a number, a truth value or nothing. */
const LOOKS_TYPED =
  /^(?:[-+]?(?:[0-9][0-9_]*)?\.?[0-9]*(?:[eE][-+]?[0-9]+)?|0[xob][0-9a-fA-F]+|[-+]?\.inf|\.nan|~|null|true|false|yes|no|on|off|y|n|\d{4}-\d\d?-\d\d?.*|\d+(?::\d+)+)$/i;

/** Whether a text is written as a `|` block: several lines, or too long for a line that starts with `used` signs. */
export function isBlockText(value: string, used: number): boolean {
  const isLong = value.includes('\n') || used + value.length > LONG;
  if (!isLong || /^[\s]|[\s]$/.test(value)) return false;
  return !hasUnprintable(value) && !value.includes('\t\n');
}

/** The lines of a block below its `|`; empty lines stay empty. */
export function blockText(value: string, indent: string): string {
  return value
    .split('\n')
    .map((line) => (line === '' ? '' : indent + line))
    .join('\n');
}

/** A text on one line: plain where every YAML reader takes it for these words, else in quotes. */
export function inlineText(value: string, context: 'block' | 'flow' | 'key'): string {
  if (isPlain(value, context)) return value;
  if (hasUnprintable(value) || /[\n\t]/.test(value)) return escaped(value);
  if (!value.includes('"') && !value.includes('\\')) return `"${value}"`;
  return `'${value.replaceAll("'", "''")}'`;
}

function isPlain(value: string, context: 'block' | 'flow' | 'key'): boolean {
  if (value === '' || LOOKS_TYPED.test(value) || hasUnprintable(value)) return false;
  if (/^[\s"'#&*!|>%@`{}[\],?:=<-]|^(?:---|\.\.\.)|[\n\t]|^\s|\s$/.test(value)) return false;
  if (/:(?:\s|$)|\s#/.test(value)) return false;
  return context === 'block' || !/[[\]{},:#]/.test(value);
}

function hasUnprintable(value: string): boolean {
  return UNPRINTABLE.test(value.replace(/[\ud800-\udbff][\udc00-\udfff]/g, ''));
}

function escaped(value: string): string {
  const inner = value.replace(
    /[\\"\n\t]|[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
    (char) => {
      if (char === '\n') return '\\n';
      if (char === '\t') return '\\t';
      if (char === '"' || char === '\\') return `\\${char}`;
      return `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
    },
  );
  return `"${inner}"`;
}
