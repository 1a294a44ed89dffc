import type { JSX } from 'preact';
import type { HomeView } from '../../../src/site/pages/home.ts';
import type { Strings } from '../../../src/site/strings/strings.ts';
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
  const { home } = strings;
  return (
    <>
      <PageHeader title={view.title} lead={view.lead}>
        {view.numbers.length > 0 &&
          view.numbers.map((number) => (
            <a key={number.href} href={number.href}>
              {number.text}
            </a>
          ))}
      </PageHeader>
      {view.search !== null && <SearchLink href={view.search} strings={strings} />}
      <div class="columns">
        <div>
          <Section title={home.latest} more={view.more.meetings}>
            <MeetingList meetings={view.latest} withGroup />
          </Section>
          {view.decisions.length > 0 && (
            <Section title={home.decided} more={{ text: home.allDecisions, href: view.more.decisions }}>
              <DecisionList decisions={view.decisions} withMeeting />
            </Section>
          )}
          {view.references.length > 0 && (
            <Section title={home.recurringIssues} more={{ text: home.allReferences, href: view.more.references }}>
              <ReferenceList references={view.references} strings={strings} compact />
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
            <Section title={home.recurring} more={{ text: home.allThreads, href: view.more.threads }}>
              <ThreadList threads={view.threads} strings={strings} withGroup />
            </Section>
          )}
        </div>
      </div>
      {view.groups.length > 0 && (
        <Section title={home.groups}>
          <GroupCards groups={view.groups} />
        </Section>
      )}
      {view.quietGroups.length > 0 && (
        <Section title={home.quiet}>
          <ul class="inline">
            {view.quietGroups.map((group) => (
              <li key={group.href}>
                <a href={group.href}>{group.name}</a> <small>{group.meetings}</small>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {view.activity && <BarChart chart={view.activity} strings={strings} />}
    </>
  );
}

function GroupCards({ groups }: Pick<HomeView, 'groups'>): JSX.Element {
  return (
    <ul class="cards">
      {groups.map((group) => (
        <li key={group.href}>
          <a class="title" href={group.href}>
            {group.name}
          </a>
          {group.description && <p>{group.description}</p>}
          <p class="meta">
            <span>{group.meetings}</span>
            {group.last && <Day date={group.last} />}
          </p>
        </li>
      ))}
    </ul>
  );
}

interface SearchLinkProps {
  readonly href: string;
  readonly strings: Strings;
}

/** A box that leads to the search page, which needs scripts; without them the navigation leads there. */
function SearchLink({ href, strings }: SearchLinkProps): JSX.Element {
  return (
    <search class="quick-search">
      <form action={href} method="get">
        <label for="quick-search">{strings.search.label}</label>
        <div class="search-box">
          <input id="quick-search" name="q" type="search" autocomplete="off" spellcheck={false} />
          <button type="submit">{strings.search.submit}</button>
        </div>
      </form>
    </search>
  );
}
