import type { ArchiveConfig } from '../model/index.ts';
import type { Subject } from './subjects.ts';
import type { Found, Growing } from './thread-index.ts';
import { titleWords } from './wording.ts';

/** What `minuted.yml` says about threads. */
export interface Pins {
  readonly threadOf: (subject: Subject) => Found | undefined;
  readonly isCut: (subject: Subject) => boolean;
  readonly add: (subject: Subject, thread: Growing) => void;
}

/**
 * `threads.join`: lists of what belongs together, `threads.cut`: what starts afresh. Each entry is an item (`iaas/20230503.md#slug`),
 * a reference (`owner/repo#12`) or a title. A joined list is one thread a group.
 */
export function createPins(config: ArchiveConfig): Pins {
  const lists = new Map<string, number>();
  for (const [number, list] of config.threads.join.entries())
    for (const entry of list) lists.set(pinKey(entry), number);
  const cut = new Set(config.threads.cut.map(pinKey));
  if (lists.size === 0 && cut.size === 0) return NONE;
  const threads = new Map<string, Growing>();
  const listOf = (subject: Subject) => {
    for (const key of pinKeys(subject)) {
      const list = lists.get(key);
      if (list !== undefined) return `${list} ${subject.meeting.group}`;
    }
    return undefined;
  };
  return {
    isCut: (subject) => pinKeys(subject).some((key) => cut.has(key)),
    threadOf(subject) {
      const list = listOf(subject);
      const thread = list === undefined ? undefined : threads.get(list);
      return thread ? { thread, why: 'minuted.yml' } : undefined;
    },
    add(subject, thread) {
      const list = listOf(subject);
      if (list !== undefined) threads.set(list, thread);
    },
  };
}

const NONE: Pins = { threadOf: () => undefined, isCut: () => false, add: () => {} };

function pinKey(entry: string): string {
  const text = entry.trim();
  if (/^[^\s#]+(?:\.md)?#[^\s#]+$/i.test(text)) return text.replace(/\.md#/i, '#').toLowerCase();
  return `title ${titleWords(text).join(' ')}`;
}

function pinKeys({ meeting, item, words, focus }: Subject): readonly string[] {
  const place = `${meeting.path.replace(/\.md$/i, '')}#${item.slug}`;
  return [place.toLowerCase(), ...focus.map((ref) => ref.toLowerCase()), `title ${words.join(' ')}`];
}
