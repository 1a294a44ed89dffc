import { linkArchive as link } from '../link/link-archive.ts';
import type { Archive, Meeting } from '../model/index.ts';
import { type ArchiveConfigInput, configFrom } from '../read/archive-config.ts';

/** What is known around the meetings. */
export interface LinkOptions {
  /** What `minuted.yml` may say, by the same keys. */
  readonly config?: ArchiveConfigInput;
  /** Web address of the repository of the minutes (`https://github.com/Owner/minutes`). */
  readonly remote?: string;
  /** Paths of pictures and documents beside the minutes. */
  readonly assets?: readonly string[];
  /** Today as ISO day; left out, nothing depends on the day. */
  readonly today?: string;
}

/**
 * Makes one archive of many meetings: who is who, which issue came up where, what became of each action, which subject went
 * on. Pure: the same meetings give the same archive, in whatever order they come. Throws UsageError for a wrong `config`.
 */
export function linkArchive(meetings: readonly Meeting[], options: LinkOptions = {}): Archive {
  const { config = {}, remote = null, assets = [], today = null } = options;
  return link(meetings, configFrom(config), { remote, assets, diagnostics: [], today });
}
