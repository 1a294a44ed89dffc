import { words } from './words.ts';

/** What tells names of people and companies from other words, and from each other, by language. */
export const names: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  en: {
    /** Ends of ordinary words that no given name in use has. */
    ordinaryEnds: words(`
      tion, sion, ness, ment, ity, ing, able, ible, ive, ous, ful, less, ship, ware, ance, ence, ics, ism, ized, ised, ously, ently,
      ators, essors, utors, opers, ainers, ugins, ucers, umers, antly, ially, ually, ably, edly, ively, ately`),
    /** Ends of ordinary words, where even the first letter is small. */
    smallEnds: words('ing, ed, able, ible, ly, ive, ous, al, ic, ful, less'),
    /** Given names that are ordinary words when written small. */
    ordinary: words(`
      will, may, bill, grant, rich, drew, art, rob, mark, sue, pat, dean, guy, max, more, even, per, an, am, so, do, as, in`),
    /** Forms of companies, behind their names. */
    companies: words('inc, ltd, llc, llp, corp, co, plc, pty'),
    /** Ends of names that organisations have on a code host and leave off elsewhere. */
    organisations: words(`
      cloud, tech, systems, io, inc, lab, labs, group, org, foundation, community, project, hq, team`),
    /** Between an office and what it is of: `Head of Finance`. */
    officeOf: words('of, for, at'),
    /** Before the name of a field that readers are to fill in. */
    your: words('your, my'),
  },
  de: {
    ordinaryEnds: words('ung, ungen, heit, keit, schaft'),
    companies: words('gmbh, ag, e.v, ev'),
    organisations: words('gmbh, ag'),
    officeOf: words('der, des, für'),
    your: words('dein, deine, ihr, ihre'),
    /** Small words within names. */
    particles: words('von, zu, der, den'),
  },
  nl: { particles: words('van, de, der, den, ten, ter'), companies: words('b.v') },
  fr: { particles: words('de, du, la, le'), companies: words('s.a') },
  es: { particles: words('de, del, la, el, y') },
  pt: { particles: words('da, dos') },
  it: { particles: words('da, del, della, di') },
  ar: { particles: words('al, bin, el') },
  sv: { particles: words('af, av') },
};

/** The words of one meaning in every language, where no archive adds any. */
export function allNames(meaning: string): readonly string[] {
  return [...new Set(Object.values(names).flatMap((table) => table[meaning] ?? []))];
}
