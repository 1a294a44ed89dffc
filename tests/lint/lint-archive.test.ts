import { describe, expect, test } from 'vitest';
import { loadArchive } from '../../src/load/load-archive.ts';
import { folderOf } from '../helpers/folder.ts';

async function said(files: Readonly<Record<string, string>>): Promise<string[]> {
  const { diagnostics } = await loadArchive(folderOf(files), { cache: false, git: false });
  return diagnostics.map(({ severity, rule, path, line }) => `${severity} ${rule} ${path}:${line}`);
}

const minutes = (text: string) => `# Crew 2026-03-04\n\n## Participants\n- @ada\n\n## Nets\n\n${text}\n`;

describe('what the rules say', () => {
  test('minuted.yml gives a rule another severity, or turns it off', async () => {
    const files = { 'crew/2026-03-04.md': minutes('write to ada@nets.test\n\nthe net maker: +49 40 5550 1234') };
    expect(await said(files)).toEqual([
      'warning email-address crew/2026-03-04.md:8',
      'warning phone-number crew/2026-03-04.md:10',
    ]);
    const config = 'rules:\n  email-address: off\n  phone-number: error\n';
    expect(await said({ ...files, 'minuted.yml': config })).toEqual(['error phone-number crew/2026-03-04.md:10']);
  });

  test('minuted.yml may also silence what parsing says', async () => {
    const files = { 'crew/2026-03-05.md': minutes('mended') };
    expect(await said(files)).toEqual(['warning title-date-mismatch crew/2026-03-05.md:1']);
    expect(await said({ ...files, 'minuted.yml': 'rules: { title-date-mismatch: off }\n' })).toEqual([]);
  });

  test('a rule that does not exist is told, with the one that was meant', async () => {
    const { diagnostics } = await loadArchive(folderOf({ 'minuted.yml': 'rules: { email-adress: off }\n' }), {
      cache: false,
      git: false,
    });
    expect(diagnostics.map(({ path, message }) => `${path} ${message}`)).toEqual([
      'minuted.yml There is no rule “email-adress”; did you mean “email-address”?',
    ]);
  });

  test('a comment silences a rule at the next line, at its own line, or in the whole file', async () => {
    const next = minutes('<!-- minuted-disable-next-line email-address -->\nwrite to ada@nets.test\nor bo@nets.test');
    expect(await said({ 'crew/2026-03-04.md': next })).toEqual(['warning email-address crew/2026-03-04.md:10']);
    const own = minutes('write to ada@nets.test <!-- minuted-disable-line -->');
    expect(await said({ 'crew/2026-03-04.md': own })).toEqual([]);
    const file = minutes('write to ada@nets.test\n\n<!-- minuted-disable email-address, phone-number -->');
    expect(await said({ 'crew/2026-03-04.md': file })).toEqual([]);
  });

  test('a comment for another rule silences nothing', async () => {
    const text = minutes('<!-- minuted-disable-next-line secret -->\nwrite to ada@nets.test');
    expect(await said({ 'crew/2026-03-04.md': text })).toEqual(['warning email-address crew/2026-03-04.md:9']);
  });

  test('a mistake made a hundred times in a file is told twenty times and then counted', async () => {
    const text = minutes(Array.from({ length: 100 }, (_, index) => `- person${index}@nets.test`).join('\n'));
    const { diagnostics } = await loadArchive(folderOf({ 'crew/2026-03-04.md': text }), { cache: false, git: false });
    expect(diagnostics).toHaveLength(20);
    expect(diagnostics.at(-1)?.message).toMatch(/\(and 80 more in this file\)$/);
  });

  test('front matter is counted in lines', async () => {
    const text = `---\ntags: crew\n---\n${minutes('write to ada@nets.test')}`;
    expect(await said({ 'crew/2026-03-04.md': text })).toEqual(['warning email-address crew/2026-03-04.md:11']);
  });

  test('ordinary minutes are left alone', async () => {
    const text = minutes(
      [
        '- **Decision:** we keep the old nets, see #12 and `**this**`',
        '- [x] @ada: buy twine',
        '- [ ] @bo: mend, 3 * 4 ** 2 = 48 is code: `a ** b`',
        '  - [a link](https://example.org/a__b**c) and ~~struck~~ text',
        '',
        '```sh',
        '##not a heading',
        'password: $PASSWORD',
        '```',
        '',
        '- the password is in the safe: ask @ada; git@github.com:crew/nets.git',
        '- conference 2026-03-04 10:00, room 0123-456, order 4711 2026 0815',
      ].join('\n'),
    );
    expect(await said({ 'crew/2026-03-04.md': text })).toEqual([]);
  });
});
