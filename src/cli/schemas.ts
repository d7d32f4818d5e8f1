import config from '../../schemas/config.schema.json' with { type: 'json' };
import plan from '../../schemas/plan.schema.json' with { type: 'json' };
import progress from '../../schemas/progress.schema.json' with { type: 'json' };
import units from '../../schemas/units.schema.json' with { type: 'json' };

/** The JSON Schemas by file name. */
export const SCHEMAS = {
  'plan.schema.json': plan,
  'units.schema.json': units,
  'progress.schema.json': progress,
  'config.schema.json': config,
} as const;
