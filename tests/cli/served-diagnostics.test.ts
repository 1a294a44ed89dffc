import { describe, expect, test } from 'vitest';
import { diagnosticsOnPages } from '../../src/cli/served-diagnostics.ts';
import { loadArchive } from '../../src/load/load-archive.ts';
import { folderOf } from '../helpers/folder.ts';

describe('while minutes are served', () => {
  test('a file’s own page shows what is odd about it; other pages stay as they are', async () => {
    const loaded = await loadArchive(
      folderOf({ 'crew/2026-03-04.md': '# Crew 2026-03-04\n\n## Nets\n- write to ada@nets.test\n' }),
      { cache: false, git: false },
    );
    const { shown: show } = diagnosticsOnPages(loaded);
    const page = '<body><main id="content"><h1>Crew</h1></main></body>';
    expect(show('/minutes/crew/2026-03-04/', page)).toBe(
      '<body><main id="content"><details open class="callout warning served-diagnostics"><summary>To look at in this file</summary>' +
        '<ul><li>4:12 <strong>warning</strong> An e-mail address; expected a handle or a name <small>email-address</small></li></ul></details>' +
        '<h1>Crew</h1></main></body>',
    );
    expect(show('/', page)).toBe(page);
  });
});
