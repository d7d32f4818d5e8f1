import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const dist = new URL('../../dist/', import.meta.url);

describe('the scripts of dist/', () => {
  const scripts = readdirSync(dist).filter((name) => name.endsWith('.js'));

  test('there are some', () => expect(scripts.length).toBeGreaterThan(20));

  test.each(scripts)('%s asks for no browser store, of which Node 25 and later print a warning', (name) => {
    expect(readFileSync(new URL(name, dist), 'latin1')).not.toContain('localStorage');
  });
});
