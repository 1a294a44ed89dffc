import type { Archive, ArchiveConfig, PersonConfig, Source } from '../model/index.ts';
import { escapeForRegExp } from '../text/escape-for-regexp.ts';

/** A person who does not want to be published in full, with every spelling known of them. */
export interface Withheld {
  readonly person: PersonConfig;
  /** Longest first, so that a name goes before a part of it. */
  readonly spellings: readonly string[];
  /** What stands in the place of each spelling. */
  readonly replacement: string;
  /** Spellings that must not survive anywhere in what is published. */
  readonly forbidden: readonly string[];
}

/** What is shown of somebody who asked to be hidden. The parser takes it for a placeholder: nobody. */
export const WITHHELD = '[withheld]';

/**
 * Those of `minuted.yml` who asked not to be published in full. `archive` (linked with their entries) adds the spellings
 * that the minutes themselves show to be theirs.
 */
export function withheldPeople(config: ArchiveConfig, archive: Archive): readonly Withheld[] {
  return config.people.filter((person) => person.publish !== 'full').map((person) => withhold(person, archive));
}

function withhold(person: PersonConfig, archive: Archive): Withheld {
  const given = [person.handle, person.name, ...person.aliases].flatMap((text) => (text ? [text] : []));
  const ids = new Set(given.map((text) => archive.personOf[text.toLowerCase().replace(/^@/, '')]));
  const learned = archive.people
    .filter((candidate) => ids.has(candidate.id))
    .flatMap((candidate) => [candidate.handle ?? '', candidate.name, ...candidate.spellings.map(({ text }) => text)])
    // A lone first name may be somebody else's too: only those that the person gave are withheld.
    .filter((text) => text.includes(' ') || text.toLowerCase() === person.handle);
  const spellings = [...new Set([...given, ...learned].map((text) => text.replace(/^@/, '')))].sort(
    (a, b) => b.length - a.length,
  );
  const kept = person.publish === 'handle' ? [person.handle ?? ''] : [];
  return {
    person,
    spellings,
    replacement: replacementFor(person, spellings),
    forbidden: spellings.filter((text) => !kept.includes(text.toLowerCase())),
  };
}

function replacementFor(person: PersonConfig, spellings: readonly string[]): string {
  if (person.publish === 'handle' && person.handle) return `@${person.handle}`;
  if (person.publish === 'hidden') return WITHHELD;
  const name = person.name ?? spellings.find((text) => text.includes(' ')) ?? spellings[0] ?? '';
  return initials(name);
}

/** “Henk van Bakker” → “H. v. B.” */
export function initials(name: string): string {
  return name
    .split(/[\s-]+/)
    .flatMap((word) => (word === '' ? [] : [`${[...word][0] ?? ''}.`]))
    .join(' ');
}

/** The source without the spellings of those people; the very same object where none occurs. Lines stay where they are. */
export function withoutWithheld(source: Source, people: readonly Withheld[]): Source {
  const text = people.reduce(replaceIn, source.text);
  const frontMatter = JSON.stringify(source.frontMatter);
  const cleaned = people.reduce(replaceIn, frontMatter);
  if (text === source.text && cleaned === frontMatter) return source;
  return { ...source, text, frontMatter: cleaned === frontMatter ? source.frontMatter : JSON.parse(cleaned) };
}

/** A text of elsewhere (an issue's title) without the spellings of those people. */
export const withoutSpellings = (text: string, people: readonly Withheld[]): string => people.reduce(replaceIn, text);

function replaceIn(text: string, { spellings, replacement, person }: Withheld): string {
  const lower = text.toLowerCase();
  return spellings
    .filter((spelling) => lower.includes(spelling.toLowerCase()))
    .reduce((result, spelling) => {
      const profile = new RegExp(`https?://[\\w.-]+/@?${escapeForRegExp(spelling)}(?![\\w/-])[^\\s)>\\]"]*`, 'giu');
      const unlinked = person.publish === 'handle' ? result : result.replace(profile, '#');
      return unlinked.replace(spellingPattern(spelling), replacement);
    }, text);
}

/** A spelling as a whole word, with or without `@`, in any case; a space also matches a line's indentation or an escape. */
export function spellingPattern(spelling: string): RegExp {
  const words = spelling.split(/\s+/).map(escapeForRegExp).join('[\\s\\u00A0]{1,4}');
  return new RegExp(`(?<![\\p{L}\\p{N}-])@?${words}(?![\\p{L}\\p{N}]|-[\\p{L}\\p{N}])`, 'giu');
}

/** Those texts in which nobody stands who asked not to: for what becomes an address, where nothing can be taken out. */
export function withoutNames(texts: readonly string[], forbidden: readonly string[]): readonly string[] {
  const patterns = forbidden.map(spellingPattern);
  return texts.filter((text) => patterns.every((pattern) => text.search(pattern) < 0));
}

/** The configuration for linking the cleaned texts: it must not bring back what was taken out. */
export function withoutWithheldConfig(config: ArchiveConfig, people: readonly Withheld[]): ArchiveConfig {
  const byPerson = new Map(people.map((withheld) => [withheld.person, withheld]));
  return {
    ...config,
    people: config.people.flatMap((person): PersonConfig[] => {
      const withheld = byPerson.get(person);
      if (!withheld) return [person];
      if (person.publish === 'hidden') return [];
      if (person.publish === 'handle') return [{ ...person, name: null, aliases: [] }];
      return [{ handle: null, name: withheld.replacement, aliases: [], publish: person.publish }];
    }),
  };
}
