import { grouped } from '../data/collect.ts';
import type {
  Archive,
  ArchiveConfig,
  Diagnostic,
  FileCoverage,
  FileHistory,
  LoadedArchive,
  RenderedText,
} from '../model/index.ts';
import { type Address, type Addresses, encoder, makeAddresses, type RepositoryName } from './addresses.ts';
import { type ArchiveIndex, indexArchive } from './archive-index.ts';
import { type DateWriter, dateWriter } from './dates.ts';
import type { ImageSize } from './image-size.ts';
import type { SiteOptions } from './options.ts';
import type { Picture } from './picture.ts';
import { type RepositoryLinks, repositoryLinks } from './repository-links.ts';
import { type Strings, stringsFor } from './strings/strings.ts';

/** Everything a page's view model is made from. Made once for each build. */
export interface Site {
  readonly archive: Archive;
  readonly config: ArchiveConfig;
  readonly options: SiteOptions;
  readonly index: ArchiveIndex;
  readonly addresses: Addresses;
  /** An address without its first `/`, as it stands in a URL. */
  readonly encode: (address: Address) => string;
  readonly strings: Strings;
  readonly dates: DateWriter;
  readonly title: string;
  /** Links to the files on their host; null where no repository is known. */
  readonly repository: RepositoryLinks | null;
  /** Of a picture beside the minutes, by path; unknown ones are missing. */
  readonly imageSizes: ReadonlyMap<string, ImageSize>;
  /** Smaller versions of pictures beside the minutes, by path, where there are any. */
  readonly pictures: ReadonlyMap<string, Picture>;
  readonly rendered: (path: string) => RenderedText | undefined;
  readonly diagnostics: readonly Diagnostic[];
  readonly ruleText: LoadedArchive['ruleText'];
  /** By group, what was read of its files, sorted by path. */
  readonly coverage: ReadonlyMap<string, readonly FileCoverage[]>;
  readonly history: ReadonlyMap<string, FileHistory>;
  readonly removed: LoadedArchive['removed'];
  /** When a line as it stands reached the branch. */
  readonly receipt: LoadedArchive['receipt'];
  /** What the agenda item on a line was called in addresses before. */
  readonly formerSlugs: LoadedArchive['formerSlugs'];
  /** Date of the archive's latest meeting: the day from which "recent" is counted, so that builds repeat. */
  readonly latest: string | null;
}

/** Prepares an archive for its pages. */
export function makeSite(
  loaded: LoadedArchive,
  options: SiteOptions,
  imageSizes: ReadonlyMap<string, ImageSize> = new Map(),
): Site {
  const { archive } = loaded;
  const strings = stringsFor(options.locale);
  return {
    archive,
    config: archive.config,
    options,
    index: indexArchive(archive, loaded.assets),
    addresses: makeAddresses(
      archive.groups.map((group) => group.id),
      archive.meetings.map((meeting) => meeting.path),
      repositoriesByAge(archive),
    ),
    encode: encoder(),
    strings,
    dates: dateWriter(options.locale),
    title: archive.config.title || options.title || strings.site.title(archive.facts.organisation),
    repository: repositoryLinks(archive.facts.home ?? archive.config.repository, archive.config),
    imageSizes,
    pictures: new Map(),
    rendered: loaded.rendered,
    diagnostics: loaded.diagnostics,
    ruleText: loaded.ruleText,
    coverage: coverageByGroup(loaded),
    history: loaded.history,
    removed: loaded.removed,
    receipt: loaded.receipt,
    formerSlugs: loaded.formerSlugs,
    latest: latestDate(archive),
  };
}

/** Repositories in the order in which they came up: who had a name first keeps the address of that name. */
function repositoriesByAge({ meetings, references }: Archive): readonly RepositoryName[] {
  const dates = new Map(meetings.map(({ path, date }) => [path, date]));
  const first = new Map<string, { readonly name: RepositoryName; readonly date: string }>();
  for (const { owner, repository, mentions } of references) {
    const date = dates.get(mentions[0]?.path ?? '') ?? '9999';
    const key = `${owner}/${repository ?? ''}`;
    const known = first.get(key);
    if (known === undefined || date < known.date) first.set(key, { name: { owner, repository }, date });
  }
  return [...first]
    .toSorted(([a, x], [b, y]) => (x.date < y.date ? -1 : x.date > y.date ? 1 : a < b ? -1 : 1))
    .map(([, { name }]) => name);
}

function coverageByGroup({ archive, coverage }: LoadedArchive): Site['coverage'] {
  const groupOf = new Map(archive.meetings.map(({ path, group }) => [path, group]));
  return grouped(coverage.map((file) => [groupOf.get(file.path) ?? '', file] as const));
}

function latestDate(archive: Archive): string | null {
  const dates = archive.meetings.flatMap((meeting) => (meeting.date && meeting.kind !== 'other' ? [meeting.date] : []));
  return dates.reduce<string | null>((latest, date) => (latest === null || date > latest ? date : latest), null);
}
