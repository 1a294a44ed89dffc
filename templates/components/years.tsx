import type { JSX } from 'preact';
import type { YearOfMeetings } from '../../src/site/pages/group.ts';
import { Fold } from './fold.tsx';
import { Jump } from './jump.tsx';
import { MeetingList } from './meeting-list.tsx';

interface Props {
  readonly years: readonly YearOfMeetings[];
  readonly withGroup?: boolean;
}

/** Meetings under headings of their years, with a way to jump to each; undated ones alone need neither. */
export function Years({ years, withGroup = false }: Props): JSX.Element {
  const [only, ...more] = years;
  if (only?.id === 'undated' && more.length === 0)
    return <MeetingList meetings={only.meetings} withGroup={withGroup} />;
  return (
    <>
      <Jump parts={years.map(({ id, year, meetings }) => ({ id, text: year, count: meetings.length }))} />
      {years.map(({ id, year, meetings, isOpen }) => (
        <Fold key={id} id={id} title={year} count={meetings.length} level={3} isOpen={isOpen}>
          <MeetingList meetings={meetings} withGroup={withGroup} />
        </Fold>
      ))}
    </>
  );
}
