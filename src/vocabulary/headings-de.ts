import type { HeadingWords } from './section-kinds.ts';
import { words } from './words.ts';

/** German heading words by kind of section. */
export const germanHeadings: HeadingWords = {
  participants: words(`
    teilnehmer, teilnehmende, teilnehmerinnen, teilnehmer innen, teilnehmer*innen, anwesend, anwesende, anwesenheit,
    anwesenheitsliste, teilnehmerliste, teilnahme, teilnehmerinnen und teilnehmer, wer ist da, dabei, gäste,
    teilnehmerkreis, mitglieder, anwesende mitglieder, anwesende personen, anwesend sind, anwesend waren, es sind anwesend, es waren anwesend,
    anwesende*, weitere anwesende, ferner anwesend, außerdem anwesend, zugeschaltet, stimmberechtigte mitglieder,
    anwesende stimmberechtigte, gäste und zuhörer, anwesende gäste
  `),
  absent: words(`
    entschuldigt, abwesend, abwesende, nicht anwesend, fehlend, verhindert, abgemeldet, entschuldigte,
    unentschuldigt, unentschuldigte, abwesende*, entschuldigte*, nicht anwesende*, es fehlen, es fehlten, es fehlt, fehlende, nicht anwesende
  `),
  agenda: words(`
    tagesordnung, themen, agenda, tagesordnungspunkte, tops, ablauf, programm, inhalt, inhaltsverzeichnis, falls zeit bleibt, wenn zeit bleibt
  `),
  notes: words(
    'protokoll, notizen, besprechung, diskussion, mitschrift, verlauf, sitzungsprotokoll, besprochene punkte, besprochene themen',
  ),
  review: words(`
    offene aufgaben, aufgaben vom letzten mal, offene punkte vom letzten mal, rückblick aufgaben, offene punkte,
    kontrolle der aufgaben, aufgaben der letzten sitzung, offene todos, todos vom letzten mal
  `),
  actions: words(`
    aufgaben, todos, maßnahmen, nächste schritte, to dos, aufgabenliste, neue aufgaben, arbeitsaufträge
  `),
  decisions: words('beschlüsse, beschluss, entscheidungen, entscheidung, abstimmungen, meinungsbilder, festlegungen'),
  summary: words('zusammenfassung, ergebnisse, ergebnis, fazit'),
  chores: words(
    'wiederkehrendes*, wiederkehrendes, organisatorisches, formalia, formales, regularien, regularia, orga, regularia*, formalitäten, wahl der protokollführung, bestimmung der protokollführung, wahl des protokollführers, wahl der protokollführerin, wahl des protokollanten, wahl der protokollantin, bestimmung des protokollanten, bestimmung der protokollantin, bestimmung einer protokollantin, bestimmung eines protokollanten, bestimmung einer vorübergehenden protokollantin, wahl der sitzungsleitung, bestimmung der sitzungsleitung, wahl der versammlungsleitung, wahl des versammlungsleiters',
  ),
  roles: words(`
    protokollführung, protokollant, protokollantin, leitung, sitzungsleitung, protokollführer, schriftführer, rollen, protokolix, redeleitung
  `),
  logistics: words(`
    einwahl, anmeldung, datum, ort und zeit, zeit, links, aufzeichnung, anfahrt, unterkunft, verpflegung,
    anlagen, anhang
  `),
  opening: words(`
    begrüßung, begrüßung*, eröffnung, vorstellungsrunde, eröffnung und begrüßung, genehmigung der tagesordnung,
    feststellung der beschlussfähigkeit, beschlussfähigkeit, beschlussfähigkeit*, annahme der tagesordnung, neue
    gesichter, feststellung der*, feststellen der*, begrüßung und*, eröffnung der sitzung*, eröffnung und*,
    verabschiedung der tagesordnung, festlegung der tagesordnung, bestätigung des*, bestätigung der tagesordnung,
    vorstellung, kennenlernrunde, blitzlicht
  `),
  approval: words(`
    genehmigung des protokolls, genehmigung des protokolls*, genehmigung der niederschrift*, protokoll der letzten
    sitzung, protokolle der letzten sitzungen, annahme des protokolls
  `),
  closing: words('abschluss, ende der sitzung, schluss, verabschiedung, ende'),
  next: words(`
    nächstes treffen, nächster termin, nächste termine, nächste sitzung, nächste sitzungen,
    termine nächster sitzungen
  `),
  subject: words('sonstiges, verschiedenes, ankündigungen, neuigkeiten, berichte, aktuelles'),
};
