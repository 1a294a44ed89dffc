import { appendFileSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { watchArchive } from '../../src/cli/watch-archive.ts';
import { folderOf } from '../helpers/folder.ts';

/** Watches a folder as serve does; `told` waits until a change was told since it was asked last. */
function watched(root: string) {
  let count = 0;
  const watch = watchArchive(root, () => {
    count += 1;
    watch.refresh();
  });
  onTestFinished(watch.close);
  return async () => {
    await vi.waitFor(() => expect(count).toBeGreaterThan(0), { timeout: 20_000 });
    count = 0;
  };
}

test('whatever is done to an archive right after it is watched is told', async () => {
  const root = folderOf({ 'crew/2025-01-02.md': '# Crew\n', 'pier/2025-01-03.md': '# Pier\n' });
  const told = watched(root);
  appendFileSync(join(root, 'crew/2025-01-02.md'), '\n- ropes\n');
  await told();
  renameSync(join(root, 'crew/2025-01-02.md'), join(root, 'pier/2025-01-02.md'));
  await told();
  rmSync(join(root, 'pier/2025-01-03.md'));
  await told();
  writeFileSync(join(root, 'minuted.yml'), 'title: Harbour\n');
  await told();
});

test('folders that come later are watched too, and again when others of their name take their place', async () => {
  const root = folderOf({ 'crew/2025-01-02.md': '# Crew\n' });
  const told = watched(root);
  for (const text of ['first', 'second']) {
    mkdirSync(join(root, 'board'));
    await told();
    writeFileSync(join(root, 'board/2025-02-01.md'), text);
    await told();
    rmSync(join(root, 'board'), { recursive: true });
    await told();
  }
});

test('what an editor leaves beside a file is not told', async () => {
  const root = folderOf({ 'crew/2025-01-02.md': '# Crew\n' });
  const onChange = vi.fn();
  const watch = watchArchive(root, onChange);
  onTestFinished(watch.close);
  for (const name of ['.2025-01-02.md.swp', '2025-01-02.md~', '4913', '#.tmp'])
    writeFileSync(join(root, 'crew', name), 'x');
  mkdirSync(join(root, '.git'));
  await new Promise((done) => setTimeout(done, 300));
  expect(onChange).not.toHaveBeenCalled();
});
