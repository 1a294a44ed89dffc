import type { JSX } from 'preact';
import type { HomeView } from '../../../src/site/pages/home.ts';
import { ActionList } from '../action-list.tsx';
import { BarChart } from '../bar-chart.tsx';
import { Day } from '../day.tsx';
import { DecisionList } from '../decision-list.tsx';
import { MeetingList } from '../meeting-list.tsx';
import { PageHeader } from '../page-header.tsx';
import { ReferenceList } from '../reference-links.tsx';
import { Section } from '../section.tsx';
import { ThreadList } from '../thread-list.tsx';
import { FirstMinutes } from './first-minutes.tsx';

/** The home page. */
export function Home({ view }: { readonly view: HomeView }): JSX.Element {
  if (view.isEmpty) return <FirstMinutes view={view} />;
  const { strings } = view.frame;
  const { home, common } = strings;
  return (
    <>
      <PageHeader title={view.title} lead={view.lead}>
        {view.numbers.map((number) => (
          <a key={number.href} href={number.href}>
            {number.text}
          </a>
        ))}
      </PageHeader>
      <div class="columns">
        <div>
          <Section title={home.latest} more={{ text: strings.group.index, href: view.more.groups }}>
            <MeetingList meetings={view.latest} withGroup />
          </Section>
          {view.decisions.length > 0 && (
            <Section title={home.decided} more={{ text: common.showAll, href: view.more.decisions }}>
              <DecisionList decisions={view.decisions} withMeeting />
            </Section>
          )}
          {view.references.length > 0 && (
            <Section title={home.recurringIssues} more={{ text: common.showAll, href: view.more.references }}>
              <ReferenceList references={view.references} strings={strings} />
            </Section>
          )}
        </div>
        <div>
          <Section
            title={home.open}
            more={{ text: strings.count.openActions(view.openCount), href: view.more.actions }}
          >
            {view.open.length > 0 ? (
              <ActionList actions={view.open} withGroup withOutcome={false} />
            ) : (
              <p>{home.noOpen}</p>
            )}
          </Section>
          {view.threads.length > 0 && (
            <Section title={home.recurring} more={{ text: common.showAll, href: view.more.threads }}>
              <ThreadList threads={view.threads} strings={strings} withGroup />
            </Section>
          )}
        </div>
      </div>
      <Section title={home.groups}>
        <ul class="cards">
          {view.groups.map((group) => (
            <li key={group.href}>
              <a class="title" href={group.href}>
                {group.name}
              </a>
              {group.description && <p>{group.description}</p>}
              <p class="meta">
                <span>{group.meetings}</span>
                {group.last && (
                  <span>
                    <Day date={group.last} />
                  </span>
                )}
              </p>
            </li>
          ))}
        </ul>
      </Section>
      {view.activity && <BarChart chart={view.activity} strings={strings} />}
    </>
  );
}
