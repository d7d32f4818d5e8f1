// The competitor of commands that read plans: parses the YAML of plans with places, and does nothing with it.
// node parse-only.mjs FILE…|FOLDER
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';

for (const path of process.argv.slice(2)) {
  const files = statSync(path).isDirectory()
    ? readdirSync(path)
        .filter((name) => name.endsWith('.plan.yaml'))
        .map((name) => join(path, name))
    : [path];
  for (const file of files) parseDocument(readFileSync(file, 'utf8'));
}
