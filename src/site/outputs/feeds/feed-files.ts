import { type Address, companion } from '../../addresses.ts';
import type { Linker } from '../../frame.ts';
import { OutputFile } from '../output-file.ts';
import type { Publication } from '../publication.ts';
import { linksFrom } from '../urls.ts';
import { toAtom } from './atom.ts';
import type { Feed, FeedEntry } from './feed.ts';
import { toJsonFeed } from './json-feed.ts';

/** A feed that has not been made yet. */
export interface FeedPlan {
  readonly page: Address;
  /** Makes its name in `tag:` URIs unique (`group/ops`). Never change it. */
  readonly key: string;
  readonly title: string;
  /** Where people find the same, if not on the page beside which the feed lies. */
  readonly alternate?: Feed['alternate'];
  readonly entries: (to: Linker) => readonly FeedEntry[];
}

/** A feed in both formats, beside its page. */
export function feedFiles({ site, identity }: Publication, plan: FeedPlan): readonly OutputFile[] {
  const file = companion(plan.page, 'atom');
  const to = linksFrom(site, file);
  const feed = forTwo((): Feed => ({ ...plan, id: identity.tag('feed', plan.key), entries: plan.entries(to) }));
  return [
    new OutputFile(file, () => toAtom(site, to, feed())),
    new OutputFile(companion(plan.page, 'jsonFeed'), () => toJsonFeed(site, to, feed())),
  ];
}

/** Makes a value at every other call and keeps it until the next: both formats are written one after the other. */
function forTwo<Value extends object>(make: () => Value): () => Value {
  let kept: Value | undefined;
  return () => {
    const value = kept ?? make();
    kept = kept === undefined ? value : undefined;
    return value;
  };
}
