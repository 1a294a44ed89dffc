import type { JSX } from 'preact';
import type { YearOfMeetings } from '../../src/site/pages/group.ts';
import { MeetingList } from './meeting-list.tsx';

interface Props {
  readonly years: readonly YearOfMeetings[];
  readonly withGroup?: boolean;
}

/** Meetings under headings of their years, with a way to jump to each. */
export function Years({ years, withGroup = false }: Props): JSX.Element {
  return (
    <>
      {years.length > 1 && (
        <ul class="jump">
          {years.map(({ id, year, meetings }) => (
            <li key={id}>
              <a href={`#${id}`}>
                {year} <small>{meetings.length}</small>
              </a>
            </li>
          ))}
        </ul>
      )}
      {years.map(({ id, year, meetings }) => (
        <section key={id} class="year">
          <h3 id={id}>{year}</h3>
          <MeetingList meetings={meetings} withGroup={withGroup} />
        </section>
      ))}
    </>
  );
}
