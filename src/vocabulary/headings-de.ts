import type { HeadingWords } from './section-kinds.ts';
import { words } from './words.ts';

/** German heading words by kind of section. */
export const germanHeadings: HeadingWords = {
  participants: words(`
    teilnehmer, teilnehmende, teilnehmerinnen, teilnehmer innen, teilnehmer*innen, anwesend, anwesende, anwesenheit,
    anwesenheitsliste, teilnehmerliste, teilnahme, teilnehmerinnen und teilnehmer, wer ist da, dabei, gäste,
    teilnehmerkreis, mitglieder
  `),
  absent: words(`
    entschuldigt, abwesend, abwesende, nicht anwesend, fehlend, verhindert, abgemeldet, entschuldigte
  `),
  agenda: words(`
    tagesordnung, themen, agenda, tagesordnungspunkte, tops, ablauf, programm, inhalt, inhaltsverzeichnis
  `),
  notes: words('protokoll, notizen, besprechung, diskussion, mitschrift, verlauf, sitzungsprotokoll'),
  review: words(`
    offene aufgaben, aufgaben vom letzten mal, offene punkte vom letzten mal, rückblick aufgaben, offene punkte,
    kontrolle der aufgaben, aufgaben der letzten sitzung, offene todos, todos vom letzten mal
  `),
  actions: words(`
    aufgaben, todos, maßnahmen, nächste schritte, to dos, aufgabenliste, neue aufgaben, arbeitsaufträge
  `),
  decisions: words('beschlüsse, beschluss, entscheidungen, entscheidung, abstimmungen, festlegungen'),
  summary: words('zusammenfassung, ergebnisse, ergebnis, fazit'),
  chores: words('wiederkehrendes*, wiederkehrendes, organisatorisches, formalia, formales, regularien'),
  roles: words(`
    protokollführung, protokollant, protokollantin, leitung, sitzungsleitung, protokollführer, schriftführer, rollen
  `),
  logistics: words(`
    einwahl, anmeldung, datum, ort und zeit, zeit, links, aufzeichnung, anfahrt, unterkunft, verpflegung,
    anlagen, anhang
  `),
  opening: words(`
    begrüßung, begrüßung*, eröffnung, vorstellungsrunde, eröffnung und begrüßung, genehmigung der tagesordnung,
    feststellung der beschlussfähigkeit, genehmigung des protokolls, annahme der tagesordnung, neue gesichter
  `),
  closing: words('abschluss, ende der sitzung, schluss, verabschiedung, ende'),
  next: words(`
    nächstes treffen, nächster termin, nächste termine, nächste sitzung, nächste sitzungen,
    termine nächster sitzungen
  `),
  subject: words('sonstiges, verschiedenes, ankündigungen, neuigkeiten, berichte, aktuelles'),
};
