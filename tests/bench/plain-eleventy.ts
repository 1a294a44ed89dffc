import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { defaultConfig } from '../../src/read/archive-config.ts';
import { readArchive } from '../../src/read/read-archive.ts';
import { project } from '../helpers/places.ts';
import { type Cost, measure } from './measure.ts';

const LAYOUT = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>{{ page.fileSlug }}</title></head>
<body><main>{{ content }}</main></body>
</html>
`;

/** Layout and data for every file from outside: the files themselves stay plain markdown. */
const CONFIG = `export default function (eleventyConfig) {
  eleventyConfig.addGlobalData('layout', 'page.liquid');
  return {
    dir: { input: 'input', output: 'output', includes: '../layouts' },
    markdownTemplateEngine: false,
    templateFormats: ['md'],
  };
}
`;

/** The reference to be measured against: plain Eleventy, one page a file. */
export interface PlainEleventy {
  readonly build: () => Promise<Cost>;
}

/**
 * Sets up plain Eleventy 3 with its default markdown-it over the same files in `folder`: one page each, one layout, no
 * index, no links, no search. Front matter is taken off, because other people's keys (`layout`, `permalink`) break it.
 */
export async function preparePlainEleventy(archive: string, folder: string): Promise<PlainEleventy> {
  const { sources } = await readArchive(archive, defaultConfig);
  for (const { path, text } of sources) {
    const place = join(folder, 'input', path.replace(/\.md$/i, '.md'));
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, withoutRuler(text));
  }
  mkdirSync(join(folder, 'layouts'), { recursive: true });
  writeFileSync(join(folder, 'layouts/page.liquid'), LAYOUT);
  writeFileSync(join(folder, 'eleventy.config.js'), CONFIG);
  writeFileSync(join(folder, 'package.json'), '{ "type": "module", "private": true }\n');
  const eleventy = join(project, 'node_modules/@11ty/eleventy/cmd.cjs');
  return {
    build: () => {
      rmSync(join(folder, 'output'), { recursive: true, force: true });
      return measure(process.execPath, [eleventy, '--quiet'], { cwd: folder });
    },
  };
}

/** A text that begins with a ruler would be taken for one with front matter. */
function withoutRuler(text: string): string {
  return text.replace(/^\s*---/, '\n***');
}
