import type { ArchiveConfig, FileHistory, Meeting, RenderedText } from '../../../src/model/index.ts';
import { readOptions, type SiteOptionsInput } from '../../../src/site/options.ts';
import { makeOutputs } from '../../../src/site/outputs/outputs.ts';
import { makeSite, type Site } from '../../../src/site/site.ts';
import { archiveOf } from '../../helpers/meetings.ts';

/** What a test knows of an archive besides its meetings. */
export interface Surroundings {
  readonly config?: Partial<ArchiveConfig>;
  readonly options?: SiteOptionsInput;
  /** Path → days of its first and last commit, then the paths it had before, latest first. */
  readonly history?: Readonly<
    Record<string, readonly [created: string, updated: string, ...former: readonly string[]]>
  >;
  /** Paths that are there no more. */
  readonly removed?: readonly string[];
  /** Path → its text as HTML, with slots where a test wants some. */
  readonly texts?: Readonly<Record<string, string | Pick<RenderedText, 'parts' | 'slots'>>>;
}

export const BASE = 'https://minutes.example/team/';

/** The site of some meetings, published at BASE unless the options say otherwise. */
export function siteOf(meetings: readonly Meeting[], around: Surroundings = {}): Site {
  const settings = readOptions({ baseUrl: BASE, title: 'Team minutes', ...around.options });
  if ('wrong' in settings) throw new Error(settings.wrong);
  const archive = archiveOf(meetings, { repository: 'https://github.com/Acme/minutes', ...around.config });
  const history = Object.entries(around.history ?? {}).map(
    ([path, [created, updated, ...former]]): [string, FileHistory] => [
      path,
      { created, updated, commit: 'c0ffee', authors: ['Ann'], former },
    ],
  );
  const rendered = (path: string): RenderedText | undefined => {
    const text = around.texts?.[path];
    if (text === undefined) return undefined;
    const cut = typeof text === 'string' ? { parts: [text], slots: [] } : text;
    return { ...cut, anchors: {}, dropped: [] };
  };
  const nothing = {
    assets: [],
    diagnostics: [],
    ruleText: () => undefined,
    withheld: [],
    receipt: () => null,
    formerSlugs: () => [],
    removed: around.removed ?? [],
    shallow: false,
    root: '/nowhere',
    source: () => undefined,
    coverage: [],
    stamp: () => undefined,
  };
  return makeSite({ ...nothing, archive, rendered, history: new Map(history) }, settings.options);
}

/** Every file that is published beside the pages, by its path in the output folder. */
export function published(meetings: readonly Meeting[], around: Surroundings = {}): ReadonlyMap<string, string> {
  const site = siteOf(meetings, around);
  const source = (path: string) => ({ path, text: `# ${path}\n`, lineOffset: 0, frontMatter: {}, diagnostics: [] });
  const outputs = makeOutputs(site, { source });
  const files = [...outputs.shared, ...outputs.entries()].flatMap((unit) => unit.files());
  return new Map(files.map((file) => [file.permalink, file.content()]));
}

/** The content of one file; fails where there is none. */
export function fileOf(files: ReadonlyMap<string, string>, path: string): string {
  const content = files.get(path);
  if (content === undefined) throw new Error(`no ${path} among ${[...files.keys()].join(', ')}`);
  return content;
}
