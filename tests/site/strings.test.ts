import { describe, expect, test } from 'vitest';
import { de } from '../../src/site/strings/de.ts';
import { en } from '../../src/site/strings/en.ts';
import { roles } from '../../src/vocabulary/roles.ts';

const known = [...new Set(Object.values(roles).flatMap((words) => Object.keys(words)))];

describe.each([
  ['English', en],
  ['German', de],
])('%s', (_language, strings) => {
  test.each(known)('says what a %s does', (role) => {
    expect(strings.roles[role]).toMatch(/^\p{Lu}/u);
  });

  test('has no name for a role that nobody is found in', () => {
    expect(Object.keys(strings.roles).filter((role) => !known.includes(role))).toEqual([]);
  });
});
