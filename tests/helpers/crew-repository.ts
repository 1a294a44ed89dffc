import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderOf } from './folder.ts';

const minutes = (date: string, more: string) =>
  `# Crew ${date}\n\n## Participants\n- @ada\n- @bo\n\n## Action item review\n${more}\n`;

/** Runs git as somebody who may commit. */
export function gitIn(root: string): (...args: string[]) => string {
  return (...args) =>
    execFileSync('git', ['-c', 'user.name=Ada', '-c', 'user.email=ada@nets.test', ...args], {
      cwd: root,
      encoding: 'utf8',
    });
}

/**
 * A repository of minutes in which a second meeting was added after the commit `base`: one action is done there, one is gone
 * without a word, and a picture is missing. Removed after the test.
 */
export function crewRepository(): { readonly root: string; readonly base: string } {
  const root = folderOf({ 'crew/2026-03-04.md': minutes('2026-03-04', '- AI @ada: buy twine\n- AI @bo: paint') });
  const git = gitIn(root);
  git('init', '-q', '-b', 'main');
  git('add', '-A');
  git('commit', '-qm', 'first');
  const base = git('rev-parse', 'HEAD').trim();
  const second = minutes('2026-03-18', '- AI @ada: buy twine\n  - done\n- ![](net.png)');
  writeFileSync(join(root, 'crew/2026-03-18.md'), second);
  git('add', '-A');
  git('commit', '-qm', 'second');
  return { root, base };
}
