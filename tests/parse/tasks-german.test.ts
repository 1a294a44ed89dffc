import { describe, expect, it } from 'vitest';
import { readMinutes } from './read-minutes.ts';

/** Wessen Aufgaben eine Zeile nennt, wo Anna Lee, Carsten, Norbert und nac dabei waren. */
function owners(line: string): string[] {
  const people = '# Sitzung 2024-03-05\n\n## Anwesend\n\n- Anna Lee\n- Carsten\n- Norbert\n- nac\n\n';
  return readMinutes(`${people}## Kran\n\n${line}\n`).actions.map((action) => action.owners.join('+'));
}

describe('tasks in German minutes', () => {
  it.each([
    ['- Norbert: kümmert sich um den Lack', 'Norbert'],
    ['- Anna: fragt bei Carsten nach', 'Anna'],
    ['- Norbert nimmt Karten und Flyer mit.', 'Norbert'],
    ['- Am Dienstag ist Kino - Norbert nimmt Karten mit.', 'Norbert'],
    ['- nac möchte Entwurf erstellen für die Mail an den Verein', 'nac'],
    ['- Anna passt das an', 'Anna'],
    ['- Norbert präsentiert am Freitag das Poster', 'Norbert'],
    ['- Anna erklärt sich bereit, die Flyer zu bestellen', 'Anna'],
    ['- Anna sagt Carsten Bescheid', 'Anna'],
    ['- Ich (Norbert) werde dort etwas über Kräne erzählen', 'Norbert'],
    ['- Ich (Norbert) schreibe einen Brief', 'Norbert'],
    ['- Anna: Ich schreibe einen Brief an die Stadt', 'Anna'],
    ['- Anna: mache ich', 'Anna'],
    ['- Amt - Anna findet das Verfahren raus, ob es einen Notar braucht', 'Anna'],
    ['- Stand unverändert; Norbert gibt Anna Einweisung', 'Norbert'],
    ['- Den Aufbau übernimmt Norbert', 'Norbert'],
    ['- Um die Getränke kümmern sich Anna und Carsten.', 'Anna+Carsten'],
    ['- Anna erkundigt sich nach dem Preis', 'Anna'],
    ['- Bis Freitag soll Norbert die Liste prüfen', 'Norbert'],
    ['- Falls es dabei bleibt, wird Anna den Laden schließen.', 'Anna'],
    ['- Anna und Carsten leihen sich ein Zelt', 'Anna+Carsten'],
    ['- I (Anna) will write to the mill', 'Anna'],
  ])('%s', (line, owner) => {
    expect(owners(line)).toEqual([owner]);
  });

  it.each([
    '- Carsten nimmt an der Sitzung teil',
    '- Anna hat den Brief geschrieben',
    '- Carsten berichtet vom Treffen',
    '- Anna: wenn ich das mache, dann hilft es',
    '- Anna: ich kann nicht kommen',
    '- Ich (Norbert) werde am Treffen teilnehmen',
    '- Danach wird Anna gewählt werden',
    '- Die Firma, die Zelte bucht, kennt Anna',
  ])('%s: no task', (line) => {
    expect(owners(line)).toEqual([]);
  });

  it('takes what stands beneath “TODOs durch …” for tasks', () => {
    const { actions } = readMinutes('# Sitzung 2024-03-05\n\n## TODOs durch die Prüfung\n\n- Quittungen nummerieren\n');
    expect(actions.map(({ text }) => text)).toEqual(['Quittungen nummerieren']);
  });
});
