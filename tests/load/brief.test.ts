import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadArchive } from '../../src/load/load-archive.ts';
import { project } from '../helpers/places.ts';

test('what check leaves out changes nothing that it tells', async () => {
  const load = (brief: boolean) => loadArchive(join(project, 'minutes'), { brief, cache: false, git: false });
  const [whole, brief] = [await load(false), await load(true)];
  expect(brief.diagnostics).toEqual(whole.diagnostics);
  expect(brief.diagnostics.length).toBeGreaterThan(0);
  expect(brief.archive.people).toEqual(whole.archive.people);
  expect(brief.archive.actions).toEqual(whole.archive.actions);
  expect([whole.archive.threads.length > 0, brief.archive.threads]).toEqual([true, []]);
});
