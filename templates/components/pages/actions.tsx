import type { JSX } from 'preact';
import type { ActionSection, ActionsView } from '../../../src/site/pages/actions.ts';
import type { Strings } from '../../../src/site/strings/strings.ts';
import { ActionList } from '../action-list.tsx';
import { Fold } from '../fold.tsx';
import { Jump } from '../jump.tsx';
import { ListFilter } from '../list-filter.tsx';
import { PageHeader } from '../page-header.tsx';
import { Section } from '../section.tsx';

/** A page of the register of actions. */
export function Actions({ view }: { readonly view: ActionsView }): JSX.Element {
  const { strings } = view.frame;
  return (
    <>
      <PageHeader
        title={view.title}
        lead={view.sections.length + view.quiet.length > 0 ? view.lead : strings.actions.none}
      />
      <nav class="views" aria-label={strings.actions.views}>
        <ul class="tabs">
          {view.views.map((link) => (
            <li key={link.href}>
              <a href={link.href} aria-current={link.current ? 'page' : undefined}>
                {link.text}
              </a>
            </li>
          ))}
        </ul>
        {view.groups.length > 1 && (
          <details>
            <summary>{strings.home.groups}</summary>
            <ul>
              {view.groups.map((link) => (
                <li key={link.href}>
                  <a href={link.href}>{link.text}</a>
                </li>
              ))}
            </ul>
          </details>
        )}
      </nav>
      {view.sections.length + view.quiet.length > 0 && <ListFilter strings={strings} withAge />}
      <Jump parts={view.sections.map(({ id, heading, rows }) => ({ id, text: heading, count: rows.length }))} />
      {view.sections.map((section) => (
        <Part key={section.id} section={section} withOutcome={view.withOutcome} strings={strings} />
      ))}
      {view.quiet.length > 0 && (
        <Section title={strings.actions.quiet}>
          {view.quiet.map(({ id, heading, href, older, isOpen }) => (
            <Fold key={id} id={id} title={heading} count={older.length} level={3} isOpen={isOpen}>
              <ActionList actions={older} withOutcome={view.withOutcome} />
              {href !== null && (
                <p class="more">
                  <a href={href}>{heading}</a>
                </p>
              )}
            </Fold>
          ))}
        </Section>
      )}
    </>
  );
}

interface PartProps {
  readonly section: ActionSection;
  readonly withOutcome: boolean;
  readonly strings: Strings;
}

/** Actions of one year fold; those of a group or person stand below a link to it. */
function Part({ section, withOutcome, strings }: PartProps): JSX.Element {
  const { id, heading, href, rows, older, isOpen } = section;
  if (href === null && older.length === 0) {
    return (
      <Fold id={id} title={heading} count={rows.length} isOpen={isOpen}>
        <ActionList actions={rows} withOutcome={withOutcome} />
      </Fold>
    );
  }
  return (
    <section class="part">
      <h2 id={id}>
        {href === null ? heading : <a href={href}>{heading}</a>} <small>{rows.length}</small>
      </h2>
      <ActionList actions={rows} withOutcome={withOutcome} />
      {older.length > 0 && (
        <details>
          <summary>{strings.actions.older(older.length)}</summary>
          <ActionList actions={older} withOutcome={withOutcome} />
        </details>
      )}
    </section>
  );
}
