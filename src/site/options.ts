import * as z from 'zod';

/** Options of the Minuted plugin: those of the site. What belongs to the archive stands in its `minuted.yml`. */
export const optionsSchema = z.strictObject({
  /** Folder of the minutes, relative to the working directory or absolute. Data only: never Eleventy's input. */
  archive: z.string().min(1).default('minutes'),
  /** Where the site's home page will be published (`https://example.org/minutes/`); for canonical links and feeds only. */
  baseUrl: z.union([z.url({ protocol: /^https?$/ }), z.literal('')]).default(''),
  /** BCP 47 tag of the interface's language and of the way dates are written (`en-GB`, `de`). */
  locale: z
    .string()
    .regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/)
    .default('en-GB'),
  /** Folder of the output in which all pages stand (`/minutes/`), for a site that has other pages too. */
  prefix: z
    .string()
    .regex(/^(?!.*(?:^|\/)\.\.?(?:\/|$))[^?#\\]*$/)
    .default('/')
    .transform((path) => ['', ...path.split('/').filter((name) => name !== ''), ''].join('/')),
  /** Make pages and files. Without, somebody's own templates get the data, the collections and the filters. */
  pages: z.boolean().default(true),
  /** Layout of somebody's own site in which our pages stand; without, they are whole pages of ours. */
  layout: z.string().default(''),
  /** Folder of templates that go in place of ours by the same name (`minuted` in Eleventy's folder of includes). */
  overrides: z.string().default(''),
  /** The site's name; what `minuted.yml` says goes before it. */
  title: z.string().default(''),
  /** How many meetings, actions and subjects the home page lists of each. */
  homeItems: z.int().min(1).max(50).default(8),
  /** At most so many meetings in a feed; decisions and actions twice as many. */
  feedEntries: z.int().min(1).max(500).default(30),
  /** Nothing in a feed that arrived more than so many days before its newest entry. */
  feedDays: z.int().min(1).max(36_500).default(400),
  /** How many meetings that a group's rhythm lets expect its calendar shows as tentative. */
  calendarExpected: z.int().min(0).max(12).default(0),
  /** Write an index for full-text search (with Pagefind) beside the pages. */
  search: z.boolean().default(true),
  /** Let pages that a reader has visited open without a network too, by a service worker in the reader's browser. */
  offline: z.boolean().default(false),
  /** Show at each entry of a meeting which rule of the parser found it. */
  explain: z.boolean().default(false),
  /** Keep parsed files between builds. */
  cache: z.boolean().default(true),
});

/** What a site's owner may write: every option may be left out. */
export type SiteOptionsInput = z.input<typeof optionsSchema>;

/** The options with their defaults: complete inside the program. */
export type SiteOptions = z.output<typeof optionsSchema>;

/** The completed options, or one line that names each option that is wrong. */
export type ReadOptions = { readonly options: SiteOptions } | { readonly wrong: string };

/** Completes what a site's owner wrote; later sources go before earlier ones. */
export function readOptions(...sources: readonly unknown[]): ReadOptions {
  const result = optionsSchema.safeParse(Object.assign({}, ...sources));
  if (result.success) return { options: result.data };
  const wrong = result.error.issues.map((issue) => `${issue.path.join('.') || 'options'}: ${issue.message}`);
  return { wrong: `the site's options are wrong: ${wrong.join('; ')}` };
}

/** The path below which the site is published: that of its address, else of its folder. */
export const basePath = ({ baseUrl, prefix }: Pick<SiteOptions, 'baseUrl' | 'prefix'>): string =>
  baseUrl === '' ? prefix : new URL(baseUrl).pathname.replace(/\/*$/, '/');
