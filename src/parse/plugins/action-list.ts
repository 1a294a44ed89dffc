import type { MeetingDraft } from '../draft.ts';
import { isTaskLabel, type MarkerWords } from '../grammar/marker-words.ts';
import type { Names } from '../grammar/names.ts';
import { parsePeople } from '../grammar/people-list.ts';
import { wordings } from '../grammar/wordings.ts';
import type { Entry } from '../tree/entries.ts';
import type { Section } from '../tree/section-tree.ts';
import { bracketedHead } from './action-owners.ts';

/** Why an entry is a task without saying so itself: it stands beneath "Action items" or `TODO:`, perhaps beneath somebody's name. */
export interface ListPlace {
  readonly rule: 'section' | 'label';
  /** Whose tasks the list holds, if it says so. */
  readonly people: readonly string[];
  /** What the heading or label says of the day by which all of it is due: `until Friday 5 April`. */
  readonly due?: string | undefined;
}

/** Tells which entries stand in a list of tasks. Made anew for each file: it remembers the label that came last. */
export function actionLists(
  draft: MeetingDraft,
  names: Names,
  words: MarkerWords,
): (entry: Entry) => ListPlace | undefined {
  const say = expressions(draft.vocabulary);
  const sections = new Map<Section, readonly string[] | null>();
  const places = new Map<Entry, ListPlace>();
  let open: Section | null = null;
  let label = '';
  let holder: { readonly section: Section; readonly people: readonly string[] } | null = null;
  const dueIn = (title: string) => dueWords(draft.vocabulary).until.exec(title)?.[0];
  const peopleOf = (text: string): readonly string[] | undefined => {
    const list = parsePeople(text.trim(), 0, names, 'plausible');
    return list && /^\s*[:,]?\s*$/.test(text.trim().slice(list.end)) ? list.people : undefined;
  };
  const workersOf = (text: string): readonly string[] | undefined => {
    const own = text.trim();
    const end = say.theirWork.exec(own)?.index;
    const list = end === undefined ? undefined : parsePeople(own.slice(0, end), 0, names, 'known');
    return list && list.end === end ? list.people : undefined;
  };
  const listSection = (section: Section): readonly string[] | null => {
    const known = sections.get(section);
    if (known !== undefined) return known;
    const inherited = section.parent ? listSection(section.parent) : null;
    const workers = section.node ? workersOf(section.title) : undefined;
    const own = section.kind === 'actions' ? [] : (workers ?? (inherited && (peopleOf(section.title) ?? null)));
    sections.set(section, own);
    return own;
  };
  return (entry) => {
    const { text, parent, section } = entry;
    if (entry.form === 'heading') {
      const isList = section.kind !== 'review' || say.fromBefore.test(text);
      open = isList && isTaskLabel(text, words) && section !== draft.titleSection ? section : null;
      label = text;
      return undefined;
    }
    if (entry.form === 'paragraph' && entry.depth === 1) {
      const isLabel = isTaskLabel(text, words);
      if (isLabel) label = text;
      open = isLabel ? section : open !== null && section === open && section.node?.type === 'heading' ? open : null;
      if (isLabel) return undefined;
      const held = /:\s*$/.test(text) && (open === section || listSection(section)) ? peopleOf(text) : undefined;
      holder = held ? { section, people: held } : null;
      if (held) return undefined;
    }
    const place = placeOf();
    if (place) places.set(entry, place);
    return place && isLabelOfOthers(entry, peopleOf) ? undefined : place;

    function placeOf(): ListPlace | undefined {
      if (!parent) {
        const own = listSection(section);
        const people = own && (holder?.section === section ? holder.people : own);
        if (people)
          return { rule: 'section', people, due: dueIn(section.title) ?? dueIn(open === section ? label : '') };
        if (section.kind === 'review' && bracketedHead(text, { names })) return { rule: 'section', people: [] };
        const held = holder?.section === section ? holder.people : [];
        return open === section ? { rule: 'label', people: held, due: dueIn(label) } : undefined;
      }
      if (isTaskLabel(parent.text, words)) return { rule: 'label', people: [], due: dueIn(parent.text) };
      const workers = workersOf(parent.text);
      if (workers) return { rule: 'label', people: workers };
      const above = places.get(parent);
      const people = above && isLabelOfOthers(parent, peopleOf) ? peopleOf(parent.text) : undefined;
      return above && people ? { ...above, people } : undefined;
    }
  };
}

const dueWords = wordings('due', { until: /<beforeDay>\s.*$/iu });
const expressions = wordings('taskPlaces', {
  /** `AIs from last call` over a list of them; "Check AIs" and "Action item review" over notes on how they stand. */
  fromBefore: /^(?!\W*<checks>).*<from>/iu,
  /** `Ann to work on:`, `Bob's action items` over a list. */
  theirWork: /(?:['’]s?)?\s+<theirWork>\s*:?\s*$/iu,
});

/** `- Ann:` over her tasks. */
function isLabelOfOthers(entry: Entry, peopleOf: (text: string) => readonly string[] | undefined): boolean {
  return entry.children.length > 0 && peopleOf(entry.text) !== undefined;
}
