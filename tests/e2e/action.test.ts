import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readAction } from '../github/lint-workflow.ts';
import { programEnvironment } from '../helpers/build-site.ts';
import { crewRepository } from '../helpers/crew-repository.ts';
import { folderOf } from '../helpers/folder.ts';
import { installedProgram } from '../helpers/installed-program.ts';
import { project } from '../helpers/places.ts';

test('the action’s scripts, run as GitHub runs them on a pull request, explain, check, build and give the verdict', () => {
  const { root, base } = crewRepository();
  const runner = folderOf({ summary: '', output: '' });
  const environment = {
    ...programEnvironment,
    GITHUB_ACTION_PATH: join(installedProgram(), '.github/actions/minuted'),
    GITHUB_REPOSITORY: 'Crew/minutes',
    GITHUB_REPOSITORY_OWNER: 'Crew',
    GITHUB_STEP_SUMMARY: join(runner, 'summary'),
    GITHUB_OUTPUT: join(runner, 'output'),
    ARCHIVE: '.',
    BASE: base,
    SITE: join(runner, 'site'),
    BASE_URL: '',
    CONFIG: '',
    GITHUB_TOKEN: '',
  };
  const action = readAction(readFileSync(join(project, '.github/actions/minuted/action.yml'), 'utf8'));
  const [install, explain, check, build, verdict] = action.runs.steps.flatMap(({ run }) => run ?? []);
  const bash = (script: string | undefined, more: Readonly<Record<string, string>> = {}) =>
    spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script ?? 'exit 99'], {
      cwd: root,
      env: { ...environment, ...more },
      encoding: 'utf8',
    });

  expect(install).toMatch(/npm ci .*\nnpm run compile\n$/);
  const explained = bash(explain);
  expect(explained.status, explained.stderr).toBe(0);
  expect(readFileSync(join(runner, 'summary'), 'utf8')).toMatch(
    /^1 new file: closes 1 action, drops 1 without a word/m,
  );

  const checked = bash(check);
  expect(checked.status, checked.stderr).toBe(0);
  expect(checked.stdout).toContain('::error file=crew/2026-03-18.md,line=10,col=1,title=missing-picture::');
  expect(readFileSync(join(runner, 'output'), 'utf8')).toBe('code=1\n');

  const built = bash(build);
  expect(built.status, built.stderr).toBe(0);
  expect(readFileSync(join(runner, 'output'), 'utf8')).toBe(`code=1\nsite=${join(runner, 'site')}\n`);
  expect(existsSync(join(runner, 'site/minutes/crew/2026-03-18/index.html'))).toBe(true);
  expect(readFileSync(join(runner, 'site/sitemap.xml'), 'utf8')).toContain('https://crew.github.io/minutes/');

  expect(bash(verdict, { CODE: '1' }).status).toBe(1);
  expect(bash(verdict, { CODE: '0' }).status).toBe(0);
});
