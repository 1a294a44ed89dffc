import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { programEnvironment } from './build-site.ts';
import { temporaryFolder } from './folder.ts';
import { project } from './places.ts';
import { type BuiltSite, readSite } from './read-site.ts';

const TSX = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
const ELEVENTY = 'node_modules/@11ty/eleventy';

/** A copy of the example site in which `minuted/plugin` is the checkout's. `eleventy`: the installed package that builds it. */
export function exampleSite(eleventy = '@11ty/eleventy'): string {
  const place = temporaryFolder();
  cpSync(join(project, 'tests/example-site'), place, { recursive: true });
  const manifest = { name: 'minuted', type: 'module', exports: { './plugin': './plugin.js' } };
  mkdirSync(join(place, 'node_modules/minuted'), { recursive: true });
  mkdirSync(join(place, 'node_modules/@11ty'));
  symlinkSync(join(project, 'node_modules', eleventy), join(place, ELEVENTY));
  writeFileSync(join(place, 'node_modules/minuted/package.json'), JSON.stringify(manifest));
  const plugin = pathToFileURL(join(project, 'src/site/plugin.ts')).href;
  writeFileSync(join(place, 'node_modules/minuted/plugin.js'), `export { default } from '${plugin}';\n`);
  return place;
}

/** Runs Eleventy in the folder of a site, as its owner would. */
export function buildExample(place: string): BuiltSite {
  const program = join(place, ELEVENTY, 'cmd.cjs');
  execFileSync(process.execPath, ['--import', TSX, program, '--quiet'], { cwd: place, env: programEnvironment });
  return readSite(join(place, '_site'));
}
