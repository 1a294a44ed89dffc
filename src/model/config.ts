import type { Severity } from './diagnostic.ts';
import type { Publish } from './people.ts';

/** What `minuted.yml` says of a group. */
export interface GroupConfig {
  readonly folder: string;
  readonly name: string | null;
  readonly description: string | null;
  /** `Owner/Repo` that a bare `#12` means in this group. */
  readonly repository: string | null;
}

/** What `minuted.yml` says of a person. */
export interface PersonConfig {
  readonly handle: string | null;
  readonly name: string | null;
  /** Other spellings and former handles. */
  readonly aliases: readonly string[];
  readonly publish: Publish;
}

export interface RepositoryConfig {
  /** `Owner/Repo`. */
  readonly name: string;
  readonly aliases: readonly string[];
}

/** Words that an archive adds to the vocabularies, by table and meaning (`headings: { participants: [Crew] }`). */
export type VocabularyConfig = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

/** A question that people want to be told new answers to: a feed of its own. */
export interface SavedSearch {
  readonly name: string;
  /** Words that all must stand in a section, phrases in double quotes. */
  readonly query: string;
  /** Only in these groups; empty for all. */
  readonly groups: readonly string[];
}

/** `minuted.yml` with every default filled in: complete inside the program. */
export interface ArchiveConfig {
  readonly title: string | null;
  readonly description: string | null;
  /** Web address of the repository the minutes live in. */
  readonly repository: string | null;
  readonly branch: string;
  /** Folder of the archive inside that repository (`meetings`), empty if it is the repository's root. */
  readonly folder: string;
  readonly language: string;
  readonly groups: readonly GroupConfig[];
  readonly people: readonly PersonConfig[];
  readonly repositories: readonly RepositoryConfig[];
  /** `Owner` → other ways to write it (`SovereignCloudStack`: [`SCS`]). */
  readonly owners: Readonly<Record<string, readonly string[]>>;
  readonly threads: { readonly join: readonly (readonly string[])[]; readonly cut: readonly string[] };
  readonly vocabulary: VocabularyConfig;
  /** Globs in .gitignore syntax. */
  readonly exclude: readonly string[];
  /** Rule id → severity, or `off`. */
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
  readonly licence: string | null;
  readonly searches: readonly SavedSearch[];
  /** Address of the API that titles and states of issues are asked of; null: none, or GitHub where there is a token. */
  readonly tracker: string | null;
}
