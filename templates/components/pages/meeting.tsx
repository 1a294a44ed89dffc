import type { JSX } from 'preact';
import type { ContentsItem, MeetingView } from '../../../src/site/pages/meeting.ts';
import type { Strings } from '../../../src/site/strings/strings.ts';
import { ActionList } from '../action-list.tsx';
import { Day } from '../day.tsx';
import { DecisionList } from '../decision-list.tsx';
import { DeckControls } from '../deck-controls.tsx';
import { PersonChips } from '../person-chips.tsx';
import { ReferenceList } from '../reference-links.tsx';

/** The page of one file of minutes. */
export function MeetingPage({ view }: { readonly view: MeetingView }): JSX.Element {
  const { strings } = view.frame;
  return (
    <article class="meeting">
      <MeetingHeader view={view} />
      {view.hasContents && (
        <nav class="contents" aria-label={strings.meeting.contents}>
          <details>
            <summary>{strings.meeting.contents}</summary>
            <Contents items={view.contents} />
          </details>
        </nav>
      )}
      <div class="body">
        <Results view={view} />
        {view.isDeck && <DeckControls frame={view.frame} />}
        {view.text ? (
          <div
            class={view.isDeck ? 'prose deck' : 'prose'}
            lang={view.language}
            // Sanitised by src/html, the one way from markdown to HTML.
            dangerouslySetInnerHTML={{ __html: view.text }}
          />
        ) : (
          <p class="empty">{strings.meeting.noText}</p>
        )}
        <AfterText view={view} />
      </div>
    </article>
  );
}

function MeetingHeader({ view }: { readonly view: MeetingView }): JSX.Element {
  const { meeting } = view.frame.strings;
  return (
    <header class="page-header">
      {(view.group || view.date || view.badge) && (
        <p class="eyebrow">
          {view.group && <a href={view.group.href}>{view.group.text}</a>}
          {view.date && <Day date={view.date} />}
          {view.badge && <span class="badge">{view.badge}</span>}
        </p>
      )}
      <h1>{view.title}</h1>
      {view.isCancelled && <p class="notice">{meeting.cancelled}</p>}
      {view.copyOf && (
        <p class="notice">
          {meeting.copyOf} <a href={view.copyOf.href}>{view.copyOf.text}</a>.
        </p>
      )}
      {hasNeighbours(view) && (
        <nav class="pager" aria-label={meeting.pager}>
          <PagerLinks view={view} strings={view.frame.strings} />
        </nav>
      )}
      <Attendance view={view} />
    </header>
  );
}

const hasNeighbours = ({ previous, next }: MeetingView): boolean => previous !== null || next !== null;

interface PagerProps {
  readonly view: MeetingView;
  readonly strings: Strings;
}

function PagerLinks({ view, strings }: PagerProps): JSX.Element {
  return (
    <>
      {view.previous && (
        <a rel="prev" href={view.previous.href}>
          <span class="arrow" aria-hidden="true">
            ←
          </span>{' '}
          <span class="label">{strings.common.previous}: </span>
          {view.previous.text}
        </a>
      )}
      {view.next && (
        <a rel="next" href={view.next.href}>
          <span class="label">{strings.common.next}: </span>
          {view.next.text}{' '}
          <span class="arrow" aria-hidden="true">
            →
          </span>
        </a>
      )}
    </>
  );
}

function Attendance({ view }: { readonly view: MeetingView }): JSX.Element | null {
  const { meeting, count } = view.frame.strings;
  const { present, absent, isCrowd } = view.attendance;
  const people = <PersonChips chips={present} />;
  if (present.length + absent.length + view.roles.length === 0) return null;
  return (
    <dl class="attendance">
      {view.roles.map((role) => (
        <div key={role.text} class="role">
          <dt>{role.text}</dt>
          <dd>
            <PersonChips chips={role.people} />
          </dd>
        </div>
      ))}
      {present.length > 0 && (
        <div>
          <dt>
            {meeting.participants} {!isCrowd && <small>{present.length}</small>}
          </dt>
          <dd>
            {isCrowd ? (
              <details>
                <summary>{count.people(present.length)}</summary>
                {people}
              </details>
            ) : (
              people
            )}
          </dd>
        </div>
      )}
      {absent.length > 0 && (
        <div class="absent">
          <dt>{meeting.absent}</dt>
          <dd>
            <PersonChips chips={absent} />
          </dd>
        </div>
      )}
    </dl>
  );
}

function Contents({ items }: { readonly items: readonly ContentsItem[] }): JSX.Element {
  return (
    <ol>
      {items.map((item) => (
        <li key={item.href}>
          <a href={item.href}>{item.text}</a>
          {item.children.length > 0 && <Contents items={item.children} />}
        </li>
      ))}
    </ol>
  );
}

/** What came out of the meeting, before its text: those who only want the results need not read on. */
function Results({ view }: { readonly view: MeetingView }): JSX.Element | null {
  const { strings } = view.frame;
  if (view.actions.length + view.decisions.length === 0) return null;
  return (
    <section class="results" aria-label={strings.meeting.results}>
      {view.decisions.length > 0 && (
        <details open={view.opensResults}>
          <summary>
            <h2>{strings.count.decisions(view.decisions.length)}</h2>
          </summary>
          <DecisionList decisions={view.decisions} />
        </details>
      )}
      {view.actions.length > 0 && (
        <details open={view.opensResults}>
          <summary>
            <h2>{strings.count.actions(view.actions.length)}</h2>
          </summary>
          <ActionList actions={view.actions} />
        </details>
      )}
    </section>
  );
}

function AfterText({ view }: { readonly view: MeetingView }): JSX.Element {
  const { strings } = view.frame;
  const { meeting } = strings;
  return (
    <footer class="after-text">
      {view.footnotes.length > 0 && (
        <section class="footnotes">
          <h2>{meeting.footnotes}</h2>
          <ol>
            {view.footnotes.map((address) => (
              <li key={address}>{address}</li>
            ))}
          </ol>
        </section>
      )}
      {view.references.length > 0 && (
        <section class="part">
          <h2>{meeting.references}</h2>
          <ReferenceList references={view.references} strings={strings} compact />
        </section>
      )}
      {view.backlinks.length > 0 && (
        <section class="part">
          <h2>{meeting.backlinks}</h2>
          <ul class="rows">
            {view.backlinks.map((link) => (
              <li key={link.href}>
                <a class="title" href={link.href}>
                  {link.text}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <p class="file meta">
        <code>{view.file.path}</code>
        {view.file.links.map((link) => (
          <a key={link.href} href={link.href}>
            {link.text}
          </a>
        ))}
        {view.file.created && <span>{meeting.created(view.file.created.text)}</span>}
        {view.file.updated && <span>{meeting.updated(view.file.updated.text)}</span>}
        {view.file.authors.length > 0 && <span>{meeting.authors(view.file.authors.join(', '))}</span>}
      </p>
      {view.file.versions.length > 1 && (
        <p class="versions meta">
          <span>{meeting.versions}</span>
          {view.file.versions.map((version) => (
            <a key={version.href} href={version.href}>
              {version.text}
            </a>
          ))}
        </p>
      )}
      {hasNeighbours(view) && (
        <p class="pager">
          <PagerLinks view={view} strings={strings} />
        </p>
      )}
    </footer>
  );
}
