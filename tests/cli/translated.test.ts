import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { programCommand } from '../helpers/build-site.ts';
import { folderOf } from '../helpers/folder.ts';
import { project } from '../helpers/places.ts';

/** What a command prints, run in the checkout, where the kept translation is used. */
function printed(command: string, args: readonly string[], cache: string): string {
  const env = { ...process.env, NO_COLOR: '1', MINUTED_CACHE: cache };
  return execFileSync(command, args, { cwd: project, env, encoding: 'utf8', stdio: 'pipe' });
}

test('the kept translation says the same as the sources: what an export prints, to the byte', () => {
  const minutes = folderOf({
    'ops/2026-03-02.md':
      '# Ops 2026-03-02\n\n## Participants\n\n- @ada\n- @bo\n\n## Lights\n\n- [ ] @ada: bring a bulb\n- Decision: green it is\n\n```js\nlet lamp = 1;\n```\n',
    'ops/2026-03-09.md':
      '# Ops 2026-03-09\n\n## Lights\n\n- [x] @ada: bring a bulb, see harbour/lights#3\n\n~~~~\nnever closed\n',
  });
  const args = ['export', minutes, '--quiet'];
  const [node, ...translated] = programCommand(args);
  const sources = [join(project, 'node_modules/tsx/dist/cli.mjs'), join(project, 'src/cli/main.ts'), ...args];
  const said = printed(node, translated, folderOf({}));
  expect(JSON.parse(said).actions.length).toBeGreaterThan(0);
  expect(said).toBe(printed(process.execPath, sources, folderOf({})));
}, 60_000);
