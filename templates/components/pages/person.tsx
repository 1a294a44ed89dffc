import type { JSX } from 'preact';
import type { PersonView } from '../../../src/site/pages/person.ts';
import { ActionList } from '../action-list.tsx';
import { BarChart } from '../bar-chart.tsx';
import { PageHeader } from '../page-header.tsx';
import { PersonChips } from '../person-chips.tsx';
import { Section } from '../section.tsx';
import { Years } from '../years.tsx';

/** The page of one person. */
export function PersonPage({ view }: { readonly view: PersonView }): JSX.Element {
  const { strings } = view.frame;
  const { people } = strings;
  return (
    <>
      <PageHeader title={view.title} facts={view.facts}>
        {view.profile && (
          <a href={view.profile.href} rel="nofollow ugc noopener">
            {view.profile.text}
          </a>
        )}
      </PageHeader>
      <div class="columns">
        <div>
          {view.open.length + view.older.length > 0 && (
            <Section id="actions" title={people.open}>
              {view.open.length > 0 && <ActionList actions={view.open} withGroup withOutcome={false} />}
              {view.older.length > 0 && (
                <details>
                  <summary>{strings.actions.older(view.older.length)}</summary>
                  <ActionList actions={view.older} withGroup withOutcome={false} />
                </details>
              )}
            </Section>
          )}
          {view.closed.length > 0 && (
            <details class="part">
              <summary>
                <h2>
                  {people.closed} <small>{view.closed.length}</small>
                </h2>
              </summary>
              <ActionList actions={view.closed} withGroup />
            </details>
          )}
          {view.years.length > 0 && (
            <Section title={people.meetings}>
              <Years years={view.years} withGroup />
            </Section>
          )}
        </div>
        <div>
          <PersonAside view={view} />
        </div>
      </div>
    </>
  );
}

function PersonAside({ view }: { readonly view: PersonView }): JSX.Element {
  const { strings } = view.frame;
  const { people } = strings;
  return (
    <>
      {view.groups.length > 0 && (
        <Section title={people.groups}>
          <ul class="rows compact">
            {view.groups.map((group) => (
              <li key={group.href}>
                <a class="title" href={group.href}>
                  {group.text}
                </a>
                <p class="meta">
                  <span>{group.meetings}</span>
                </p>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {view.activity && <BarChart chart={view.activity} strings={strings} />}
      {view.items.length > 0 && (
        <Section title={people.items}>
          <ul class="rows compact">
            {view.items.map((item) => (
              <li key={item.href}>
                <a class="title" href={item.href}>
                  {item.text}
                </a>
                <p class="meta">
                  <span>{item.date.text}</span>
                </p>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {view.colleagues.length > 0 && (
        <Section title={people.colleagues}>
          <PersonChips chips={view.colleagues} />
        </Section>
      )}
      {view.missed.length > 0 && (
        <Section title={people.missed}>
          <ul class="inline">
            {view.missed.map((link) => (
              <li key={link.href}>
                <a href={link.href}>{link.text}</a>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {view.spellings.length > 0 && (
        <Section title={people.spellings}>
          <ul class="inline">
            {view.spellings.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
