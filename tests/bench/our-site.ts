import { appendFileSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { project } from '../helpers/places.ts';
import { type Cost, measure } from './measure.ts';

/** Our builds of one archive. */
export interface OurSite {
  /** Nothing is known of an earlier build. */
  readonly cold: () => Promise<Cost>;
  /** Right after another build, with nothing changed. */
  readonly warm: () => Promise<Cost>;
  /** Right after another build, with a line added to one file. */
  readonly afterEdit: () => Promise<Cost>;
}

/** Prepares our builds of `archive`, which must be a copy: files are edited. Output and cache lie in `folder`. */
export function prepareOurSite(archive: string, folder: string): OurSite {
  const cache = join(folder, 'cache');
  const out = join(folder, 'site');
  mkdirSync(folder, { recursive: true });
  const edited = firstMarkdownFile(archive);
  const build = () =>
    measure(process.execPath, [join(project, '.config/run.js'), 'build', archive, '--out', out], {
      cwd: project,
      env: { MINUTED_CACHE: cache, NO_COLOR: '1' },
    });
  return {
    cold: () => {
      for (const old of [cache, out]) rmSync(old, { recursive: true, force: true });
      return build();
    },
    warm: build,
    afterEdit: () => {
      appendFileSync(edited, '\n- one more thing was said\n');
      return build();
    },
  };
}

function firstMarkdownFile(archive: string): string {
  const found = readdirSync(archive, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\d\.md$/i.test(path))
    .sort()[0];
  if (!found) throw new Error(`${archive} holds no minutes`);
  return join(archive, found);
}
