/// <reference path="./eleventy-module.d.ts" />
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import Eleventy from '@11ty/eleventy';
import { addsOnlyOurPlugin } from '../load/fingerprint.ts';
import type { LoadedArchive, Tell } from '../model/index.ts';
import { UsageError } from '../read/usage-error.ts';
import type { Rebuilds } from '../site/eleventy.ts';
import type { Notes } from '../site/inputs.ts';
import minuted from '../site/plugin.ts';
import type { EarlierBuild } from '../site/publish/kept-pages.ts';
import { findConfig, fromHere } from './site-config.ts';

/** Our templates, seen from the source file and from the compiled one alike. */
const TEMPLATES = fileURLToPath(new URL('../../templates', import.meta.url));

/** What `build` and `serve` ask of Eleventy. */
export interface SiteRequest {
  readonly archive: string;
  /** Where the site will be published, or undefined to leave it to the configuration. */
  readonly baseUrl: string | undefined;
  /** Configuration file, or undefined to look for one in the working directory. */
  readonly config: string | undefined;
  readonly cache: boolean;
  readonly explain: boolean;
  /** Absolute path of the folder to fill. */
  readonly output: string;
  readonly mode: 'build' | 'serve';
  readonly onStep: Tell;
  /** Told of work beside the steps, when it is done: what it was and how many milliseconds it took. */
  readonly onBeside?: (work: string, duration: number) => void;
  readonly onLoaded: (loaded: LoadedArchive) => void;
  /** Changes a page before it is written; `address` starts with `/`. */
  readonly onPage?: (address: string, html: string) => string;
  readonly onStart?: () => void;
  /** After each build, with the number of HTML pages that were made. */
  readonly onBuilt: (pages: number) => void;
  /** A build whose pages are kept where they would be the same. */
  readonly earlier?: EarlierBuild;
  /** The output is filled again and again while somebody looks at it. */
  readonly rebuilds?: Rebuilds;
  /** What the next build has to know, and how many pages were kept. */
  readonly onNotes?: (notes: Notes, pages: number) => void;
}

/** Prepares Eleventy to build the site. Throws UsageError for a wrong base URL or a configuration file that is not there. */
export function prepareSite(request: SiteRequest): Eleventy {
  const { archive, baseUrl, cache, explain, onStep, onBeside, onLoaded, earlier, rebuilds, onNotes } = request;
  const configPath = findConfig(request.config);
  const options = { archive: resolve(archive), cache, explain, ...(baseUrl === undefined ? {} : { baseUrl }) };
  return new Eleventy(fromHere(TEMPLATES), fromHere(request.output), {
    source: 'script',
    runMode: request.mode,
    configPath: configPath ?? false,
    pathPrefix: pathPrefixOf(baseUrl),
    quietMode: true,
    config: async (configuration) => {
      const isAlone = addsOnlyOurPlugin(configPath);
      configuration.minuted = { options, isAlone, onStep, onBeside, onLoaded, earlier, rebuilds, onNotes };
      // An installed package lies in node_modules, a compiled one in dist: both would be ignored as input.
      configuration.ignores.delete('**/node_modules/**');
      configuration.setUseGitIgnore(false);
      configuration.on('eleventy.before', () => request.onStart?.());
      configuration.on('eleventy.after', ({ results }) => request.onBuilt(countPages(results ?? [])));
      // Our own line says the address once the first build is done.
      configuration.setServerOptions({ messageOnStart: () => '' });
      const { onPage } = request;
      if (onPage)
        configuration.addTransform('minuted-page', function (content) {
          const { url } = this.page;
          return typeof content === 'string' && typeof url === 'string' ? onPage(url, content) : content;
        });
      if (configPath === undefined) await configuration.addPlugin(minuted, {});
    },
  });
}

/** `https://example.org/minutes` → `/minutes/`. */
function pathPrefixOf(baseUrl: string | undefined): string {
  if (baseUrl === undefined) return '/';
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : null;
  if (url?.protocol === 'http:' || url?.protocol === 'https:') return `${url.pathname.replace(/\/+$/, '')}/`;
  throw new UsageError(`--base-url is “${baseUrl}”; expected an address such as https://example.org/minutes/`);
}

function countPages(results: readonly ({ readonly outputPath?: string | false } | false | undefined)[]): number {
  return results.filter((page) => page && typeof page.outputPath === 'string' && page.outputPath.endsWith('.html'))
    .length;
}
