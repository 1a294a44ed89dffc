import { execFileSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { project } from '../helpers/places.ts';
import { type Cost, measure } from './measure.ts';

/** Our builds of one archive. */
export interface OurSite {
  /** Folder of the site. */
  readonly site: string;
  /** Nothing is known of an earlier build. */
  readonly cold: () => Promise<Cost>;
  /** Right after another build, with nothing changed. */
  readonly warm: () => Promise<Cost>;
  /** Right after another build, with a line added to one file. */
  readonly afterEdit: () => Promise<Cost>;
  /** `check --changed-since HEAD` right after a line was added to one file. */
  readonly checkChanged: () => Promise<Cost>;
}

/** Prepares our builds of `archive`, which must be a copy: files are edited. Output and cache lie in `folder`. */
export function prepareOurSite(archive: string, folder: string): OurSite {
  const cache = join(folder, 'cache');
  const out = join(folder, 'site');
  mkdirSync(folder, { recursive: true });
  const edited = firstMarkdownFile(archive);
  const env = { MINUTED_CACHE: cache, NO_COLOR: '1' };
  const repository = copiedToGit(archive, join(folder, 'repository'));
  const check = () =>
    measure(process.execPath, [join(project, '.config/run.js'), 'check', repository, '--changed-since', 'HEAD'], {
      cwd: project,
      env,
      // The minutes may have errors.
      ends: [0, 1],
    });
  const build = () =>
    measure(process.execPath, [join(project, '.config/run.js'), 'build', archive, '--out', out], {
      cwd: project,
      env,
    });
  return {
    site: out,
    cold: () => {
      for (const old of [cache, out]) rmSync(old, { recursive: true, force: true });
      return build();
    },
    warm: build,
    afterEdit: () => {
      appendFileSync(edited, '\n- one more thing was said\n');
      return build();
    },
    checkChanged: async () => {
      // The cold build has taken the cache away.
      await check();
      appendFileSync(firstMarkdownFile(repository), '\n- one more thing was said\n');
      return check();
    },
  };
}

/** A copy of an archive in a repository of its own, with one commit. */
function copiedToGit(archive: string, folder: string): string {
  cpSync(archive, folder, { recursive: true });
  const git = (...args: readonly string[]) => execFileSync('git', args, { cwd: folder, stdio: 'pipe' });
  git('init', '--quiet');
  git('add', '--all');
  git('-c', 'user.name=bench', '-c', 'user.email=bench@example.org', 'commit', '--quiet', '--message', 'all');
  return folder;
}

/** The file of an archive that is edited. */
export function firstMarkdownFile(archive: string): string {
  const found = readdirSync(archive, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\d\.md$/i.test(path))
    .sort()[0];
  if (!found) throw new Error(`${archive} holds no minutes`);
  return join(archive, found);
}
