/** A plan with one task table, for the examples of rules: its columns and, one a line, its rows as YAML maps. */
export function taskPlan(columns: string, ...rows: readonly string[]): string {
  return `${TABLE}            columns: [${columns}]\n            tasks:\n${rows.map((row) => `              - ${row}\n`).join('')}`;
}

const TABLE = 'plan:\n  sections:\n    - title: NHIỆM VỤ\n      text:\n        - tasks:\n';
