/** Another generator, set up to make one page of each file: what it needs beside the minutes, and how it is called. */
export interface Peer {
  readonly name: string;
  /** The command to look for. */
  readonly program: string;
  /** Package whose version is told; null: the command itself is asked. */
  readonly package: string | null;
  /** Asks the command for its version. */
  readonly version: readonly string[];
  readonly build: readonly string[];
  /** Folder of the minutes in the set-up. */
  readonly content: string;
  /** Folder of the finished site, and what is kept of a build: all of it is removed before the next one. */
  readonly made: readonly string[];
  /** A minutes file as the peer can read it: other people's words must not break it. `title` is plain text. */
  readonly text: (text: string, title: string) => string;
  /** Path → text of every further file. */
  readonly files: Readonly<Record<string, string>>;
}

/**
 * Front matter of our own: it names the page, and a text that begins with a ruler or a list is not taken for data. Pictures are
 * links, because most refuse a page whose picture is not there.
 */
const titled = (text: string, title: string): string =>
  `---\ntitle: ${JSON.stringify(title)}\n---\n\n${text.replaceAll('![', '[')}`;

const MODULE = '{ "name": "minutes", "version": "1.0.0", "type": "module", "private": true }\n';
const PAGE = (title: string, content: string): string =>
  `<!doctype html>\n<html lang="en">\n<head><meta charset="utf-8"><title>${title}</title></head>\n<body><main>${content}</main></body>\n</html>\n`;

/**
 * Each as plain as it will be built: no list of all pages on every page where it can be had without, no page is refused for a
 * link that leads nowhere. Telemetry is off.
 */
export const peers: readonly Peer[] = [
  {
    name: 'astro',
    program: 'astro',
    package: 'astro',
    version: ['--version'],
    build: ['build', '--silent'],
    content: 'minutes',
    made: ['dist', '.astro', 'node_modules/.astro'],
    text: titled,
    files: {
      'package.json': MODULE,
      'astro.config.mjs': 'export default {};\n',
      'src/content.config.mjs': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = { minutes: defineCollection({ loader: glob({ pattern: '**/*.md', base: './minutes' }) }) };
`,
      'src/pages/[...slug].astro': `---
import { getCollection, render } from 'astro:content';
export async function getStaticPaths() {
  return (await getCollection('minutes')).map((entry) => ({ params: { slug: entry.id }, props: { entry } }));
}
const { entry } = Astro.props;
const { Content } = await render(entry);
---
${PAGE('{entry.data.title}', '<Content />')}`,
    },
  },
  {
    name: 'starlight',
    program: 'astro',
    package: '@astrojs/starlight',
    version: ['--version'],
    build: ['build', '--silent'],
    content: 'src/content/docs',
    made: ['dist', '.astro', 'node_modules/.astro'],
    text: titled,
    files: {
      'package.json': MODULE,
      'astro.config.mjs': `import starlight from '@astrojs/starlight';
export default { integrations: [starlight({ title: 'Minutes', sidebar: [] })] };
`,
      'src/content.config.mjs': `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
    },
  },
  {
    name: 'vitepress',
    program: 'vitepress',
    package: 'vitepress',
    version: ['--version'],
    build: ['build'],
    content: 'minutes',
    made: ['.vitepress/dist', '.vitepress/cache'],
    // Two braces begin a program.
    text: (text, title) => titled(text.replaceAll('{{', '{ {'), title),
    files: {
      'package.json': MODULE,
      '.vitepress/config.mjs': `export default { title: 'Minutes', ignoreDeadLinks: true, markdown: { html: false } };\n`,
    },
  },
  {
    name: 'docusaurus',
    program: 'docusaurus',
    package: '@docusaurus/core',
    version: ['--version'],
    build: ['build'],
    content: 'docs',
    made: ['build', '.docusaurus', 'node_modules/.cache'],
    text: titled,
    files: {
      'package.json': MODULE.replace('"type": "module", ', ''),
      'sidebars.js': 'module.exports = {};\n',
      'docusaurus.config.js': `module.exports = {
  title: 'Minutes', url: 'https://example.org', baseUrl: '/', onBrokenLinks: 'ignore', onBrokenAnchors: 'ignore',
  markdown: { format: 'md', hooks: { onBrokenMarkdownLinks: 'ignore', onBrokenMarkdownImages: 'ignore' } },
  presets: [['classic', { docs: { routeBasePath: '/', sidebarPath: false }, blog: false, pages: false }]],
};
`,
    },
  },
  {
    name: 'mkdocs',
    program: 'mkdocs',
    package: null,
    version: ['--version'],
    build: ['build', '--quiet'],
    content: 'docs',
    made: ['site'],
    text: titled,
    files: { 'mkdocs.yml': 'site_name: Minutes\n' },
  },
  {
    name: 'hugo',
    program: 'hugo',
    package: null,
    version: ['version'],
    build: ['--quiet'],
    content: 'content',
    made: ['public', 'resources'],
    text: titled,
    files: {
      'config.toml':
        'baseURL = "https://example.org/"\ntitle = "Minutes"\ndisableKinds = ["taxonomy", "term", "RSS", "sitemap"]\n',
      'layouts/_default/single.html': PAGE('{{ .Title }}', '{{ .Content }}'),
      'layouts/_default/list.html': PAGE('{{ .Title }}', '{{ .Content }}'),
    },
  },
];
