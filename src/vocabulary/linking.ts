import type { WordTable } from '../text/matcher.ts';

/** A list written as running text, for long ones: words and phrases between `·`. */
function words(text: string): readonly string[] {
  return text
    .split('·')
    .map((word) => word.trim().replace(/\s+/g, ' '))
    .filter((word) => word !== '');
}

/** Words that matter only where meetings meet. Folded forms (see text/fold.ts); both languages together. */
export const linkingWords: Readonly<
  Record<
    | 'standing'
    | 'continuation'
    | 'generic'
    | 'pointing'
    | 'aside'
    | 'dangling'
    | 'nobody'
    | 'replaces'
    | 'expires'
    | 'revisits'
    | 'groups'
    | 'folders'
    | 'markers'
    | 'remarks',
    WordTable
  >
> = {
  /** Agenda items that stand in every meeting, whatever is talked about: no subject that could go on. */
  standing: {
    standing: words(`
      housekeeping · announcements · announcement · aob · any other business · other business · other items ·
      other topics · other · others · misc · miscellaneous · updates · update · status updates · status update ·
      news · round table · action items · action item · action item review · open actions · pending actions · review of action items · check ais ·
      check ais from last time · pending action items · check pending action items · open action items ·
      previous action items · recurring items · recurring · agenda · topics · notes · minutes · discussion ·
      discussions · questions · q&a · q & a · open questions · summary · introduction · introductions · welcome ·
      opening · closing · next meeting · next steps · todo · todos · participants · attendees · links · events ·
      upcoming events · calendar · backlog · issues · pull requests · prs · open prs · open pull requests ·
      open issues · sprint · sprint review · sprint planning · sprint review & planning ·
      sprint review and planning · sprint backlog · board review · triage · team updates · project updates ·
      reports · report · demo · demos · feedback · vacation · vacations · holidays · absences · retrospective ·
      retro · context · background · personnel · staffing · staff · status · details · results · goals · proposal · decision · decisions ·
      old business · new business · review · housekeeping* · organizational* · organisational* · action items* ·
      pending action items* · ais from* · any important decisions* · most important item* · report from* ·
      reports from* · updates from* · update from* · news from* · minutes taking* · sprint* · further issues ·
      further topics · further items · open points · roundtable · release · standards · security · documentation ·
      docs · publicity · hiring · administrative* · logistics* · organisatorisches* · berichte aus* ·
      aktuelles aus* · *topics · *last week · *last time · *last meeting · lightning talk* ·
      lightning talks* · progress report · visibility* · adoption · outreach · press · marketing · finance · finances · budget · social media · conferences · tenders · more events · any news · any relevant news · other news ·
      jokes aside · adoption & visibility · press & events ·
      standards and prs · anything else* · current development* · nominated* · shepherded* · shepherding* · upcoming* ·
      proposals · project board review · p high issues · spontaneous topics · ad hoc topics · parking lot · icebox · check in · check out ·
      wrap up · roll call · updates from the teams · updates from teams · any newcomers · newcomers · who is new ·
      miscellany · varia · overview · sonstiges · verschiedenes · aktuelles · ankundigungen · neuigkeiten ·
      berichte · bericht · termine · ruckblick · ausblick · offene punkte · offene aufgaben · organisatorisches ·
      tagesordnung · feedbackrunde · vorstellungsrunde · personelles · personalia
    `),
  },
  /** Words that may come and go in the title of the same subject. */
  continuation: {
    continuation: words(`
      cont · contd · continued · continuation · again · follow · followup · up · update · updates · status · part ·
      next · revisited · recap · re · wip · topic · discussion · discuss · the · a · an · of · on · for · in · and ·
      to · with · fortsetzung · fortgesetzt · teil · stand · wieder · der · die · das · zu · zum · zur · und · von
    `),
  },
  /** What stands before `#12` without naming a repository. */
  generic: {
    generic: words(`
      issue · issues · pr · prs · pull · pulls · pull request · mr · merge request · gh · ticket · discussion · see ·
      bug · story · epic · task · hackathon · talk · call · part · step · sprint · no · number · nr · the · and ·
      in · this
    `),
  },
  /** Words that point at an issue and say nothing of it: "see comment here", "first draft". */
  pointing: {
    pointing: words(`
      here · there · that · these · those · it · its · is · are · was · be · by · at · from · comment · comments ·
      commented · link · details · draft · first · second · new · old · done · open · opened · closed · merged ·
      merge · ongoing · progress · working · work · working on · review · reviewed · reviews · approved · created ·
      create · also · already · still · now · ready · github · related · corresponding · current · our · my · your ·
      todo · ai · wip · please · available · more · info · hier · siehe · kommentar · erledigt · dazu · dieser ·
      dieses · diese · neu · neue · fertig · feedback · requested · remark · remarks · asks · asked · says ·
      summary · outcome · courtesy · reference · references · mentioned · anmerkung · anmerkungen · hinweis
    `),
  },
  /** What is said of an issue before or after its title: its kind and its state. */
  aside: {
    aside: words(`
      pr · prs · pull request · pull requests · mr · merge request · issue · issues · issue pr · pr draft ·
      draft pr · open pr · new pr · open issue · new issue · related pr · related issue · see pr · see issue ·
      draft · wip · merged · got merged · is merged · was merged · pr merged · pr got merged · closed · done ·
      in review · under review · needs review · review pending · pr review pending · pending · in discussion ·
      under discussion · in progress · still open · all clear · cont · continued · erledigt · in arbeit ·
      gemerged · geschlossen
    `),
  },
  /** Words that something follows: what ends with one breaks off. */
  dangling: {
    dangling: words(`
      the · a · an · of · on · for · in · and · or · to · with · by · at · from · is · are · was · be · that · der · die · das · den ·
      dem · ein · eine · zu · zum · zur · und · oder · von · vom · mit · bei · ist · sind · dass
    `),
  },
  /** Handles and names that stand for no person. */
  nobody: {
    nobody: words(`
      all · everyone · everybody · anyone · anybody · someone · somebody · nobody · noone · none · team · group ·
      we · us · you · me · i · tbd · tba · todo · n/a · na · here · channel · admin · admins · members ·
      maintainers · chairs · chair · volunteer · volunteers · csp · csps · alle · jeder · jemand · niemand · wir ·
      offen · unknown · guest · guests · continued · cont · optional · postponed · pending · new · old · hosted ·
      wip · minutes · notes · ongoing · skipped · online · remote · monday · tuesday · wednesday · thursday ·
      friday · saturday · sunday · observer · observers · editor · editors · author · authors · reporter · board ·
      staff · others · wg · community
    `),
  },
  /** What groups are called beside their own name. */
  groups: { groups: words('team · sig · wg · ag · group · board · committee · council · taskforce') },
  /** What folders of minutes are called, whoever meets: they name no group. */
  folders: {
    folders: words(`
      meetings · meeting · meeting notes · meeting minutes · wg meetings · minutes · notes · mom · docs · doc · documents ·
      documentation · archive · content · pages · src · protokolle · protokoll · sitzungen · sitzungsprotokolle · treffen · dokumente · archiv
    `),
  },
  /** Before a task, of which they say nothing. */
  markers: { markers: words('ai · todo · to do · action · action item · task · decision') },
  /** In parentheses behind a title, of which they say nothing. */
  remarks: { remarks: words('min · minutes · cont · contd · continued · optional') },
  /** How minutes say that a decision takes the place of an earlier one. */
  replaces: {
    replaces: words(`
      replaces · replacing · replace our decision · supersedes · superseding · overrides · overrules · revokes ·
      revoking · reverts · reverses · reversing · rescinds · repeals · withdraws · instead of the decision ·
      changes the decision · reconsidered · revise our decision · revised decision · overturn · overturns ·
      undo the decision · ersetzt · hebt auf · widerruft · aufgehoben · statt des beschlusses ·
      andert den beschluss
    `),
  },
  /** What stands before the day on which a decision ends. */
  expires: {
    expires: words(`
      until · till · valid until · valid till · valid through · expires · expires on · expiring on · ends on ·
      limited to · up to and including · gilt bis · gultig bis · befristet bis · bis · bis zum · bis einschliesslich
    `),
  },
  /** How minutes say that a decision is to be looked at again. */
  revisits: {
    revisits: words(`
      revisit · revisits · to be revisited · be revisited · revisiting · re evaluate · reevaluate · re evaluated ·
      reevaluated · reassess · reassessed · reconsider · be reconsidered · review again · review it again ·
      review this again · be reviewed again · look at it again · look at this again · come back to this ·
      come back to it · postponed until · postpone until · deferred until · defer until · deferred to ·
      wiedervorlage · erneut besprechen · erneut beraten · erneut prufen · nochmals prufen · noch einmal prufen ·
      neu bewerten · vertagt bis · vertagt auf · verschoben auf
    `),
  },
};

/** Lengths of time in running text, folded: `units` in months or days, `numbers` below a dozen, and what leads to them. */
export const spanWords: Readonly<{
  readonly days: WordTable;
  readonly months: WordTable;
  readonly numbers: WordTable;
  readonly lasting: readonly string[];
  readonly within: readonly string[];
  readonly next: readonly string[];
}> = {
  days: { '1': words('day · days · tag · tage · tagen'), '7': words('week · weeks · woche · wochen') },
  months: {
    '1': words('month · months · monat · monate · monaten'),
    '3': words('quarter · quarters · quartal · quartale · quartalen'),
    '12': words('year · years · jahr · jahre · jahren'),
  },
  numbers: {
    '1': words('a · an · one · ein · eine · einen · einem · einer'),
    '2': words('two · a couple of · zwei'),
    '3': words('three · drei'),
    '4': words('four · vier'),
    '5': words('five · funf'),
    '6': words('six · sechs'),
    '7': words('seven · sieben'),
    '8': words('eight · acht'),
    '9': words('nine · neun'),
    '10': words('ten · zehn'),
    '11': words('eleven · elf'),
    '12': words('twelve · zwolf'),
  },
  /** So long: `for the next three months`. */
  lasting: words('for · for the next · for another · fur · fur die nachsten · fur weitere'),
  /** After so long: `revisit in a year`. */
  within: words('in · after · within · nach · innerhalb von'),
  /** The one to come: `revisit next week`. */
  next: words('next · nachste · nachsten · nachstes · kommende · kommenden · kommendes'),
};

/** Ends of folders' names and what groups call themselves in full, folded. */
export const shortForms: Readonly<Record<string, string>> = {
  ops: 'operations',
  docs: 'documentation',
  infra: 'infrastructure',
  comms: 'communications',
  dev: 'development',
  admin: 'administration',
};

/** The words of one of these tables as a set. */
export function linkingSet(table: keyof typeof linkingWords, more: readonly string[] = []): ReadonlySet<string> {
  return new Set([...Object.values(linkingWords[table]).flat(), ...more]);
}
