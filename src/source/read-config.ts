import type { Diagnostic } from '../diagnostics/index.ts';
import { configJson } from '../generated/schemas.js';
import { configSchema } from '../generated/validators.js';
import type { ConfigFile } from './config-types.ts';
import { readShaped } from './read.ts';
import { shapeOf } from './shape.ts';

const shape = shapeOf(configJson);

/** Text of a ccht.config.yaml → config and diagnostics; never throws. */
export function readConfig(text: string): { config: ConfigFile; diagnostics: readonly Diagnostic[] } {
  if (/^\s*(#.*\s*)*$/.test(text)) return { config: {}, diagnostics: [] };
  const { value, diagnostics } = readShaped(text, shape);
  const isRight = diagnostics.length === 0 || configSchema(value);
  // Just checked: by the shape, or by the schema where parts were left out.
  return { config: isRight ? (value as ConfigFile) : {}, diagnostics };
}
