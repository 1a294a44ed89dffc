import { words } from './words.ts';

/** Words within and behind a list of people in running text, by language. Phrases as in task-forms.ts. */
export const peopleLists: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  en: {
    and: words('and'),
    /** Between people, too. */
    or: words('or, with, with support/help from/of/by'),
    /** Before somebody further. */
    maybe: words('maybe, perhaps, possibly'),
    /** At the end of a list: there are more, who are not named. */
    rest: words('possibly/maybe? others, team, folks, friends, co, et al, whoever, anyone interested'),
    /** Nobody in particular, where a person stands. */
    everybody: words('all, everyone, everybody, here, channel, team'),
    /** Behind a name, as it is written: a group by its whole name. */
    team: words('team, Team, WG, committee, Committee'),
    /** The same behind any words. */
    groups: words('team, team members, members, committee, group, wg'),
    the: words('the'),
    /** Before brackets that name them. */
    we: words('we, I, both, team'),
  },
  de: {
    and: words('und'),
    or: words('oder, mit'),
    maybe: words('vielleicht'),
    rest: words('andere, weitere'),
    everybody: words('alle'),
    groups: words('arbeitsgruppe, ausschuss, vorstand'),
    the: words('der, die, das'),
    we: words('wir, beide'),
  },
};
