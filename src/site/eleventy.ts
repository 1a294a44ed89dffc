import type { LoadedArchive, Tell } from '../model/index.ts';
import type { Notes } from './inputs.ts';
import type { SiteOptionsInput } from './options.ts';
import type { EarlierBuild } from './publish/kept-pages.ts';

/**
 * The part of Eleventy 3's configuration API that the plugin calls.
 * Eleventy ships no types, so this structural interface is what we rely on (documented at 11ty.dev/docs/config/).
 */
export interface EleventyConfig {
  /** Throws if the running Eleventy does not satisfy the semver range. */
  versionCheck(range: string): void;
  addExtension(extensions: readonly string[], options: { readonly key: string }): void;
  addTemplateFormats(formats: readonly string[]): void;
  addGlobalData(name: string, data: unknown): void;
  /** Lists of anything may be a collection, not only of templates. */
  addCollection(name: string, collect: () => Promise<readonly unknown[]>): void;
  /** Is given each output before it is written, and gives what is written. */
  addTransform(name: string, transform: (content: unknown) => unknown): void;
  addFilter(name: string, filter: (...values: readonly unknown[]) => unknown): void;
  /** Adds a template that lies nowhere on the disk; the path is relative to the input folder. */
  addTemplate(path: string, content: unknown, data?: Readonly<Record<string, unknown>>): void;
  readonly ignores: { add(glob: string): unknown };
  /** Relative to the working directory, with a slash at the end. */
  readonly directories: { readonly input: string; readonly includes: string };
  addWatchTarget(path: string): void;
  setUseGitIgnore(enabled: boolean): void;
  on(event: 'eleventy.before', listener: (event: BuildEvent) => Promise<void> | void): void;
  on(event: 'eleventy.beforeWatch', listener: (changed: readonly string[]) => Promise<void> | void): void;
  on(event: 'eleventy.after', listener: (event: BuildEvent) => Promise<void> | void): void;
  /** What a program that runs Eleventy itself wants of the plugin (our command line does). */
  readonly minuted?: PluginRequest;
}

/** Wishes of the program that runs Eleventy; its options go before those of the configuration file. */
export interface PluginRequest {
  readonly options?: SiteOptionsInput;
  /** Told when a step begins and how far it has come. */
  readonly onStep?: Tell;
  /** Told of work that went on beside the steps, when it is done: what it was, and how long it took (milliseconds). */
  readonly onBeside?: (work: string, duration: number) => void;
  /** No other template than ours is there: nobody asks for collections and filters. */
  readonly isAlone?: boolean;
  readonly onLoaded?: (loaded: LoadedArchive) => void;
  /** A build whose pages are kept where they would be the same; only where nothing but this plugin makes pages. */
  readonly earlier?: EarlierBuild;
  /** The same folder is filled again and again while somebody looks at it: pages that would be the same stay. Not with `earlier`. */
  readonly rebuilds?: Rebuilds;
  /** Told after a build with `earlier`: what the next one has to know, and how many pages were kept. */
  readonly onNotes?: (notes: Notes, pages: number) => void;
}

/** What a program that watches the archive itself tells Eleventy instead of a path. */
export const ARCHIVE_CHANGED = 'the-archive';

/** What a program wants that serves the folder while it is filled anew. */
export interface Rebuilds {
  /** What the program adds to a page, by its address, so that the page is made anew when that changes; undefined for nothing. */
  readonly besides: (address: string) => unknown;
  /** Told after each build of what is still being made while the pages can be looked at: feeds, data, the search index. */
  readonly onLate: (done: Promise<void>) => void;
}

/** What Eleventy tells of a build that begins or has ended. */
export interface BuildEvent {
  /** `fs` where files are written; `json` and `ndjson` where pages only go to the caller. */
  readonly outputMode: string;
  readonly directories: { readonly output: string };
}
