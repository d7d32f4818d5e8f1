import type { Command } from '../command.ts';

export const importCommand: Command = {
  name: 'import',
  arguments: '<file>',
  summary: { vi: 'Kế hoạch đã có (văn bản .txt) → tệp kế hoạch YAML', en: 'An existing plan (.txt) → plan as YAML' },
  examples: [],
  options: [],
  async run() {
    return 2;
  },
};
