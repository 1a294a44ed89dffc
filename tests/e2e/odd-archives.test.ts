import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { brokenLinks } from '../helpers/broken-links.ts';
import { buildSite, runProgram } from '../helpers/build-site.ts';
import { folderOf } from '../helpers/folder.ts';
import { readSite } from '../helpers/read-site.ts';

describe('an archive that nobody prepared', () => {
  test('that is not there ends the command in one line, with exit code 2', async () => {
    const run = await runProgram(['build', '/no/such/folder']);
    expect(run.code).toBe(2);
    expect(run.err.trim().split('\n')).toHaveLength(1);
    expect(run.err).toContain('/no/such/folder');
    expect(run.out).toBe('');
  });

  test('that is empty becomes a site that says how to add the first minutes', async () => {
    const out = join(folderOf({}), 'site');
    await buildSite(folderOf({}), out);
    const site = readSite(out);
    expect(brokenLinks(site)).toEqual([]);
    expect(site.pages.get('index.html')?.text).toMatch(/\.md/);
  });

  test('with one unreadable file is published without it, and the file is reported', async () => {
    const archive = folderOf({
      'ops/2026-01-12.md': '# 2026-01-12\n\n## Present\n\n- @ada\n\n## Backups\n\nAI @ada: test the restore\n',
      'ops/2026-01-19.md': new Uint8Array([0x23, 0x20, 0x00, 0xff, 0x00, 0x9f, 0x00, 0x01]),
    });
    const out = join(folderOf({}), 'site');
    const run = await buildSite(archive, out);
    expect(run.out + run.err).toMatch(/1 (error|warning)/);
    const site = readSite(out);
    expect(site.pages.get('minutes/ops/2026-01-12/index.html')?.text).toContain('test the restore');
    expect(site.pages.get('checks/index.html')?.text).toContain('ops/2026-01-19.md');
    expect(brokenLinks(site)).toEqual([]);
  });

  test('is only ever read: a build leaves no file behind in it', async () => {
    const archive = folderOf({ 'notes/2026-03-01.md': '# 2026-03-01\n\n## Tides\n\nHigh.\n' });
    const out = join(folderOf({}), 'site');
    await buildSite(archive, out);
    expect([...readSite(archive).files]).toEqual(['notes/2026-03-01.md']);
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toContain('2026');
  });
});
