import { describe, expect, it } from 'vitest';
import { action, archiveOf, item, meeting, people, reference } from '../helpers/meetings.ts';

describe('linking an archive', () => {
  it('makes an empty archive of nothing', () => {
    expect(archiveOf([])).toMatchObject({
      meetings: [],
      groups: [],
      people: [],
      threads: [],
      actions: [],
      diagnostics: [],
    });
  });

  it('gives the same archive in whatever order the meetings come', () => {
    const meetings = ['20240103', '20240110', '20240117'].map((day, at) =>
      meeting(`harbour/${day}.md`, {
        participants: people('@ada', '@brn'),
        agenda: [item('Dredging plan', 10)],
        actions: [action('ask the port office about the new dredging plan', 12, { owners: ['ada'], review: at > 0 })],
        references: [reference('Quay/plans#7', 10)],
      }),
    );
    expect(archiveOf([...meetings].reverse())).toEqual(archiveOf(meetings));
  });

  it('survives people, groups and repositories that are called like parts of a prototype', () => {
    const archive = archiveOf([
      meeting('constructor/2024-01-01.md', {
        participants: people('@constructor', '@__proto__', '@tostring'),
        actions: [action('mend the gate at the end of the pier', 3, { owners: ['__proto__'] })],
        references: [reference('__proto__/constructor#1', 4)],
      }),
      meeting('__proto__.md'),
    ]);
    expect(archive.people.map((person) => person.id).sort()).toEqual(['__proto__', 'constructor', 'tostring']);
    const whoIs = (key: string) => archive.personOf[key];
    expect(whoIs('__proto__')).toBe('__proto__');
    expect(whoIs('hasOwnProperty')).toBeUndefined();
    expect(Object.keys(archive.facts.repositories)).toEqual(['constructor']);
    expect(archive.actions[0]?.owners).toEqual(['__proto__']);
    expect(archive.references[0]?.ref).toBe('__proto__/constructor#1');
  });
});
