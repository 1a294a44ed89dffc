import { expect, test } from 'vitest';
import { readOptions } from '../../src/site/options.ts';

test('no options give a site that works', () => {
  expect(readOptions({})).toMatchObject({ options: { archive: 'minutes', baseUrl: '', locale: 'en-GB' } });
});

test('what the command line says goes before what the configuration file says', () => {
  const read = readOptions({ archive: 'minutes', locale: 'de' }, { archive: '/elsewhere' });
  expect(read).toMatchObject({ options: { archive: '/elsewhere', locale: 'de' } });
});

test('a wrong option is named in one line', () => {
  const read = readOptions({ baseUrl: 'ftp://x.example/', colour: 'red' });
  expect(read).toHaveProperty('wrong', expect.stringMatching(/^the site's options are wrong: .*baseUrl.*colour/));
});
