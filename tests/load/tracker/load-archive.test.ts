import { describe, expect, test } from 'vitest';
import { loadArchive } from '../../../src/load/load-archive.ts';
import { folderOf } from '../../helpers/folder.ts';
import { fakeTracker } from './fake-tracker.ts';

const minutes = '# Ops 2026-01-07\n\n## Agenda\n\n### Gauge\n\n* The gauge is late, see Harbour/tides#1\n';

async function harbour() {
  const tracker = await fakeTracker({
    '/repos/Harbour/tides': { body: { private: false } },
    '/repos/Harbour/tides/issues/1': { body: { title: 'Bo Kay’s gauge is late', state: 'closed' } },
  });
  const config = `tracker: ${tracker.settings.base}\npeople:\n  - name: Bo Kay\n    publish: initials\n`;
  return { tracker, folder: folderOf({ 'minuted.yml': config, 'ops/2026-01-07.md': minutes }) };
}

describe('loading an archive whose minuted.yml names a tracker', () => {
  test('brings titles and states, without the names of who asked not to be named', async () => {
    const { folder } = await harbour();
    const { archive } = await loadArchive(folder, { cache: false, git: false, tracker: true });
    const [reference] = archive.references;
    expect([reference?.ref, reference?.title, reference?.state]).toEqual([
      'Harbour/tides#1',
      'B. K.’s gauge is late',
      'closed',
    ]);
  });

  test('asks nothing where nobody wants to know: check and new work offline', async () => {
    const { folder, tracker } = await harbour();
    const { archive } = await loadArchive(folder, { cache: false, git: false });
    expect([archive.references[0]?.state, tracker.asked]).toEqual([null, []]);
  });

  test('refuses an address with a name or password in it', async () => {
    const folder = folderOf({ 'minuted.yml': 'tracker: https://me:secret@git.example/api/v1\n' });
    await expect(loadArchive(folder, { cache: false, git: false })).rejects.toThrow(
      /minuted\.yml:1: tracker: expected/,
    );
  });
});
