import { z } from 'zod';
import type { ArchiveConfig } from '../model/index.ts';

const text = z.string().trim().min(1);
const optionalText = text.nullable().default(null);
const texts = z.array(text).default([]);
const ownerRepo = text.regex(/^[\w.-]+\/[\w.-]+$/, 'expected Owner/Repo');

const group = z.strictObject({
  /** Folder of the archive (`iaas`). */
  folder: z.string().trim(),
  /** Name to show; made of the folder if left out. */
  name: optionalText,
  description: optionalText,
  /** Repository that a bare `#12` means in this group. */
  repository: ownerRepo.nullable().default(null),
});

const handle = text.transform((value) => value.replace(/^@/, '').toLowerCase());

const person = z
  .strictObject({
    handle: handle.nullable().default(null),
    name: optionalText,
    /** Other spellings and former handles. */
    aliases: texts,
    /** What may be published of them. */
    publish: z.enum(['full', 'handle', 'initials', 'hidden']).default('full'),
  })
  .refine((value) => value.handle !== null || value.name !== null, 'expected a handle or a name');

const repository = z.strictObject({ name: ownerRepo, aliases: texts });

/** What `minuted.yml` may say. Every key has a default: an archive needs no configuration. */
export const configSchema = z
  .strictObject({
    /** Title of the site. */
    title: optionalText,
    description: optionalText,
    /** Web address of the repository the minutes live in, for “edit” and “history” links; learned from git if left out. */
    repository: z
      .url({ protocol: /^https?$/ })
      .nullable()
      .default(null),
    branch: text.default('main'),
    /** Folder of the archive inside that repository; learned from git if left out. */
    folder: z.string().trim().default(''),
    /** BCP 47 tag of the language that most minutes are written in. */
    language: text.default('en'),
    /** Groups in the order in which they are shown; those not named follow. */
    groups: z.array(group).default([]),
    people: z.array(person).default([]),
    repositories: z.array(repository).default([]),
    /** Other ways to write an owner (`SovereignCloudStack: [SCS]`). */
    owners: z.record(text, texts).default({}),
    /** Subjects that belong together though nothing shows it, and agenda items that start afresh. */
    threads: z
      .strictObject({ join: z.array(z.array(text).min(2)).default([]), cut: texts })
      .default({ join: [], cut: [] }),
    /** Words added to the vocabularies: `headings: { participants: [Crew] }`. */
    vocabulary: z.record(text, z.record(text, z.array(text))).default({}),
    /** Files left out, in .gitignore syntax. */
    exclude: texts,
    /** Severity of a rule of `check`, or `off`. */
    rules: z.record(text, z.enum(['off', 'info', 'warning', 'error'])).default({}),
    /** Licence of the minutes, shown on every page. */
    licence: optionalText,
    /** Questions whose answers are feeds: words, and phrases in double quotes. */
    searches: z.array(z.strictObject({ name: text, query: text, groups: texts })).default([]),
    /** Address of the API that titles and states of issues are asked of (`https://api.github.com`, `https://git.example/api/v1`). */
    tracker: z
      .url({ protocol: /^https?$/ })
      .refine((address) => !address.includes('@'), 'expected an address without a name or password')
      .nullable()
      .default(null),
  })
  .transform((value): ArchiveConfig => value);
