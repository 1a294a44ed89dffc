import type { JSX } from 'preact';
import type { CheckRule, ChecksView } from '../../../src/site/pages/checks.ts';
import { CoverageTable } from '../coverage-table.tsx';
import { PageHeader } from '../page-header.tsx';
import { Section } from '../section.tsx';

/** The page of diagnostics. */
export function Checks({ view }: { readonly view: ChecksView }): JSX.Element {
  const { checks } = view.frame.strings;
  return (
    <>
      <PageHeader title={view.title} lead={view.severities.length > 0 ? view.lead : checks.none} />
      {view.severities.map(({ severity, text, rules }) => (
        <Section key={severity} title={text}>
          {rules.map((rule) => (
            <Rule key={rule.rule} rule={rule} />
          ))}
        </Section>
      ))}
      {view.groups.length > 0 && (
        <Section title={view.frame.strings.coverage.overview}>
          <CoverageTable groups={view.groups} strings={view.frame.strings} />
        </Section>
      )}
    </>
  );
}

function Rule({ rule }: { readonly rule: CheckRule }): JSX.Element {
  return (
    <details class="rule">
      <summary>
        <span lang="en">{withCode(rule.summary)}</span> <small>{rule.count}</small>
      </summary>
      <p class="meta" lang="en">
        {withCode(rule.why)} <code>{rule.rule}</code>
      </p>
      <ul class="rows">
        {rule.rows.map((row, index) => (
          <li key={index}>
            <span lang="en">{row.message}</span>
            <p class="meta">
              {row.page === null ? <span>{row.path}</span> : <a href={row.page}>{row.path}</a>}
              {row.line && <a href={row.line.href}>{row.line.text}</a>}
            </p>
          </li>
        ))}
      </ul>
      {rule.more && <p>{rule.more}</p>}
    </details>
  );
}

/** Texts of rules are markdown as far as `code` goes. */
const withCode = (text: string): (string | JSX.Element)[] =>
  text.split('`').map((part, at) => (at % 2 === 0 ? part : <code key={at}>{part}</code>));
