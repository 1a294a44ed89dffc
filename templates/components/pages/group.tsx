import type { JSX } from 'preact';
import type { GroupView } from '../../../src/site/pages/group.ts';
import { ActionList } from '../action-list.tsx';
import { BarChart } from '../bar-chart.tsx';
import { HeatMap } from '../heat-map.tsx';
import { Matrix } from '../matrix.tsx';
import { PageHeader } from '../page-header.tsx';
import { PersonChips } from '../person-chips.tsx';
import { Section } from '../section.tsx';
import { ThreadList } from '../thread-list.tsx';
import { Years } from '../years.tsx';

/** The page of one group. */
export function GroupPage({ view }: { readonly view: GroupView }): JSX.Element {
  const { strings } = view.frame;
  const { group } = strings;
  return (
    <>
      <PageHeader title={view.title} lead={view.description} facts={view.facts}>
        {view.latest && <a href={view.latest.href}>{view.latest.text}</a>}
      </PageHeader>
      <div class="columns">
        <Section title={group.meetings}>
          {view.years.length > 0 ? <Years years={view.years} /> : <p>{group.none}</p>}
        </Section>
        <div>
          {view.regulars.length > 0 && (
            <Section title={group.regulars}>
              <PersonChips chips={view.regulars} />
            </Section>
          )}
          {view.open.length > 0 && (
            <Section title={strings.home.open} more={view.allActions}>
              <ActionList actions={view.open} withOutcome={false} />
            </Section>
          )}
          {view.threads.length > 0 && (
            <Section title={group.threads}>
              <ThreadList threads={view.threads} strings={strings} />
            </Section>
          )}
        </div>
      </div>
      {view.calendar.length > 0 && (
        <Section title={group.calendar}>
          <div class="charts">
            {view.calendar.map((year) => (
              <HeatMap key={year.year} year={year} title={group.meetings} strings={strings} />
            ))}
            {view.attendance && <BarChart chart={view.attendance} strings={strings} />}
            {view.together && <Matrix chart={view.together} strings={strings} />}
          </div>
        </Section>
      )}
    </>
  );
}
