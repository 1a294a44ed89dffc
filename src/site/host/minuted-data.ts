import type { Archive } from '../../model/index.ts';
import type { OutputFile } from '../outputs/output-file.ts';
import type { Page } from '../page.ts';
import type { Ready } from '../publish/turns.ts';
import type { Site } from '../site.ts';

/** Pages by their kind, as `SitePages` names them. */
type PageLists = Readonly<Record<string, readonly Page<unknown>[]>>;

/** What templates find under the name `minuted`. Not a plain object, so that Eleventy does not copy what it holds. */
export class MinutedData {
  /** Everything the minutes say: the shape of `minuted export`. */
  readonly archive: Archive;
  /** The site's name. */
  readonly title: string;
  /** Feeds, calendars and other files of the whole site and of its groups, as far as they have to be made. */
  readonly outputs: readonly OutputFile[];
  /** When one of our own templates may make a page. */
  readonly ready: Ready;

  constructor({ archive, title }: Site, pages: PageLists, outputs: readonly OutputFile[], ready: Ready) {
    Object.assign(this, pages);
    this.ready = ready;
    this.archive = archive;
    this.title = title;
    this.outputs = outputs;
  }
}
