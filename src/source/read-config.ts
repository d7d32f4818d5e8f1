import configJson from '../../schemas/config.schema.json' with { type: 'json' };
import type { Diagnostic } from '../diagnostics/index.ts';
import { configSchema } from '../generated/validators.js';
import type { ConfigFile } from './config-types.ts';
import { readShaped } from './read.ts';
import { shapeOf } from './shape.ts';

const shape = shapeOf(configJson);

/** Text of a ccht.config.yaml → config and diagnostics; never throws. */
export function readConfig(text: string): { config: ConfigFile; diagnostics: readonly Diagnostic[] } {
  if (/^\s*(#.*\s*)*$/.test(text)) return { config: {}, diagnostics: [] };
  const { value, diagnostics } = readShaped(text, shape);
  return { config: isConfig(value) ? value : {}, diagnostics };
}

function isConfig(value: unknown): value is ConfigFile {
  return configSchema(value);
}
