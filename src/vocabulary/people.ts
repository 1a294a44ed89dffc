import { words } from './words.ts';

/** Words about people in lists of participants, by language: what they did, and what stands there instead of a person. */
export const people: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  en: {
    /** Labels and notes that say: was not there. */
    absent: words(`
      absent, absence, absentee, absentees, excused, excuse, excuses, regrets, regret, apologies, not, sick,
      not attending, not present, not here, not available, unavailable, missing, declined, cannot attend, away,
      could not attend, cant attend, can t make it, cant make it, on leave, pto, ooo, out of office, vacation,
      on vacation, holiday, on holiday, ill, parental leave, maternity leave, unable to attend, no show, *members absent,
      apologies received from, apologies were received from, apologies from, apologies for absence from,
      apologies for absence were received from, apologies for absence received from, regrets from, regrets received from,
      apologies have been received from, apologies for absence have been received from, apologies were sent by,
      apologies accepted from, apologies for absence accepted from, not present were, absent were
    `),
    /** Labels of lists of people who were there. */
    present: words(`
      present, attending, team members, team member, members, member, others, other, guests, guest, observers,
      observer, visitors, remote, remotely, in person, on site, onsite, online, voting members, invited guests,
      voting, non voting, non voting members, regular members, tc, tsc, tsc members, community, staff, in the room,
      on the call, on the phone, dialed in, virtual, participants, attendees, attendance, joined, core team, team,
      advisors, champions, community members, remote attendees, in person attendees, additional attendees, who,
      roll call, members remote, remote members, members present, others present, observers present, *members,
      *representatives, *guests, *observers, *members present, *members remote, *officers present, those attending,
      those present, present were, in attendance were, also present were, also in attendance were, attending were,
      those present were, those in attendance were, present at the meeting were
    `),
    /** Beginnings of a sentence that lists people, as a label does. */
    openings: words(`
      apologies received from, apologies were received from, apologies from, apologies for absence from,
      apologies for absence were received from, apologies for absence received from, regrets from, regrets received from,
      apologies have been received from, apologies for absence have been received from, apologies were sent by,
      apologies accepted from, apologies for absence accepted from, not present were, absent were, present were,
      in attendance were, also present were, also in attendance were, attending were, those present were,
      those in attendance were, present at the meeting were
    `),
    /** Notes that say when or how somebody took part. */
    note: words(`
      joined, joining, left, leaving, late, later, since, from, until, till, partly, partially, part time, remote,
      remotely, online, phone, guest, observer, first half, second half, briefly, only, new, after, before,
      moderating, moderator, chair, co-chair, host, scribe, scribing, notes, note taker, minutes, facilitator,
      traveling, travelling, muted, afk, on mobile, voting member, regular member, he/him, she/her, they/them
    `),
    /** Stands where a name should and is nobody. */
    nobody: words(`
      tbd, tba, n/a, na, none, nobody, no one, name, names, your name, your name here, add your name, add yourself,
      add yourself here, add your name here, handle, your handle, you, everyone, all, others, and others, more,
      and more, etc, unknown, anonymous, various, empty, see below, see above, team, person, person 1, person 2,
      github handle, first name last name, firstname lastname, participant, attendee, todo, xxx, who,
      institution, affiliation, organization, organisation, company, employer, github, github username, github id,
      same as last time, me, my name, username, yourhandle, yourname, your handle, handle name, nickname,
      name institution github handle, none present, none mentioned, nil, no apologies*, no regrets*, no absences*, no absentees*, no one absent,
      nobody absent, none received*, none recorded, none given, none sent, none absent, all present, everyone present, none noted, none listed, not mentioned, no one else, *maintainers, *board of directors, *council,
      *committee, *collaborators, *working group, *project leads, *community members, *general public
    `),
    /** In a heading over nothing but names. */
    groups: words(`
      members, member, committee, council, board, team, staff, crew, folks, maintainers, leads, delegates, representatives, people, chairs,
      officers, directors, trustees, alternates
    `),
    /** Labels among the people that say something of the attendance and name nobody. */
    aside: words('quorum, quorum present, quorum met, quorum reached, quorum requirement, quorate, number present'),
    /** Between a sign and what it says of somebody. */
    indicates: words('indicates, denotes, means, marks, is, was, are, were'),
    /** Words in a heading that ask for handles, so that a bare word is one. */
    handle: words('handle, handles, github, nick, nicks, nickname, github id, irc'),
    /** Offices, which stand before a name or behind it. */
    offices: words(`
      mayor, councilor, councillor, council member, councilmember, councilman, councilwoman, alderman, supervisor,
      commissioner, trustee, president, secretary, treasurer, clerk, director, manager, attorney, engineer, chair,
      chairman, chairwoman, chairperson, senator, delegate, officer, administrator, planner, bookkeeper, accountant,
      superintendent, principal, counsel, selectman, councilors, councillors, council members, councilmembers, cllr, cllrs,
      commissioners, trustees, directors, coordinator, member, members
    `),
    /** May stand before an office. */
    officeQualifiers: words(`
      vice, deputy, acting, interim, city, town, county, village, borough, township, district, council, board, finance,
      executive, exec, assistant, associate, senior, chief, general, public works, recording, corresponding, community,
      human resources, school, fire, police, planning, parks, honorary, past, emeritus, library, program, project
    `),
    /** Heads of table columns. */
    nameColumn: words(`
      name, full name, participant, participants, attendee, attendees, member, person, who, delegate
    `),
    handleColumn: words(`
      github, github handle, handle, github id, github username, username, github user, gh, nick
    `),
    affiliationColumn: words(`
      organization, organisation, affiliation, company, employer, org, institution, representing
    `),
    abbreviationColumn: words('abbreviation, abbr, abbrev, initials, acronym, short name'),
    /** They say that a table is of those who were at the meeting. */
    attendanceColumn: words(`
      attendee, attendees, participant, participants, attendance, attended, attending, present, in attendance
    `),
    statusColumn: words('present, attended, attending, status, attendance, here'),
    roleColumn: words('role, roles, function'),
  },
  de: {
    absent: words(`
      abwesend, abwesende, entschuldigt, entschuldigte, unentschuldigt, krank, urlaub, im urlaub, nicht anwesend,
      verhindert, fehlt, fehlen, abgemeldet, elternzeit, nicht dabei, entschuldigt sind, entschuldigt haben sich,
      entschuldigt fehlen, entschuldigt fehlt, es fehlen entschuldigt, es fehlen, es fehlten, abwesend sind, abwesend waren
    `),
    present: words(`
      anwesend, anwesende, gäste, gast, teilnehmer, teilnehmende, dabei, vor ort, mitglieder, weitere, zugeschaltet,
      *mitglieder, anwesend sind, anwesend waren, es sind anwesend, es waren anwesend, außerdem anwesend sind
    `),
    openings: words(`
      entschuldigt sind, entschuldigt haben sich, entschuldigt fehlen, entschuldigt fehlt, es fehlen entschuldigt,
      es fehlen, es fehlten, abwesend sind, abwesend waren, anwesend sind, anwesend waren, es sind anwesend,
      es waren anwesend, außerdem anwesend sind
    `),
    note: words('ab, bis, später, zu spät, kommt später, geht früher, gast, protokoll, moderation, leitung'),
    nobody: words(
      'niemand, keine, keiner, keine entschuldigungen, alle, offen, und weitere, weitere, dein name, bitte eintragen, eintragen',
    ),
    groups: words('mitglieder, vorstand, ausschuss, rat, gruppe, leute, vertreter, vertreterinnen, delegierte'),
    aside: words('beschlussfähigkeit, beschlussfähig, quorum, stimmberechtigte'),
    indicates: words('bedeutet, heißt, ist, war'),
    handle: words('kürzel, benutzername'),
    offices: words(`
      bürgermeister, bürgermeisterin, stadtrat, stadträtin, gemeinderat, gemeinderätin, ortsvorsteher, ortsvorsteherin,
      vorsitzender, vorsitzende, vorsitz, kassenwart, kassenwartin, kassierer, kassiererin, schriftführer,
      schriftführerin, schatzmeister, schatzmeisterin, beisitzer, beisitzerin, geschäftsführer, geschäftsführerin,
      protokollführer, protokollführerin, kämmerer, kämmerin
    `),
    officeQualifiers: words('stellvertretender, stellvertretende, erster, erste, zweiter, zweite, stellv'),
    nameColumn: words('name, teilnehmer, teilnehmende, vorname, mitglied'),
    handleColumn: words('kürzel, benutzername'),
    affiliationColumn: words('firma, organisation, unternehmen, einrichtung, institution'),
    abbreviationColumn: words('abkürzung, initialen, kurzzeichen'),
    attendanceColumn: words('teilnehmer, teilnehmende, anwesend, anwesende, anwesenheit'),
    statusColumn: words('anwesend, anwesenheit, status'),
    roleColumn: words('rolle, funktion'),
  },
};
