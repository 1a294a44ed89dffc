import type { JSX } from 'preact';
import type { CoverageView, Leftover } from '../../../src/site/pages/coverage.ts';
import { PageHeader } from '../page-header.tsx';
import { Scroll } from '../scroll.tsx';
import { Section } from '../section.tsx';

/** What was read of a group's files, and what was left. */
export function Coverage({ view }: { readonly view: CoverageView }): JSX.Element {
  const { coverage } = view.frame.strings;
  return (
    <>
      <PageHeader title={view.title} lead={view.lead} />
      <Section title={coverage.habitsTitle}>
        <ul class="rows">
          {view.habits.map(({ what, ways }) => (
            <li key={what}>
              <span>{what}</span>
              {ways.length > 0 && <p class="meta">{ways.join(' · ')}</p>}
            </li>
          ))}
        </ul>
      </Section>
      {view.leftovers.map((leftover) => (
        <Leftovers key={leftover.title} leftover={leftover} />
      ))}
      {view.unknownWords.length > 0 && (
        <details class="rule">
          <summary>{coverage.unknownWords}</summary>
          <p>{view.unknownWords.join(' · ')}</p>
        </details>
      )}
      <Section title={coverage.files}>
        <FileTable view={view} />
      </Section>
    </>
  );
}

function Leftovers({ leftover }: { readonly leftover: Leftover }): JSX.Element {
  return (
    <details class="rule">
      <summary>{leftover.title}</summary>
      <ul class="rows">
        {leftover.lines.map(({ text, place }, index) => (
          <li key={index}>
            <span>{text}</span>
            <p class="meta">
              <a href={place.href}>{place.text}</a>
            </p>
          </li>
        ))}
      </ul>
      {leftover.more && <p>{leftover.more}</p>}
    </details>
  );
}

function FileTable({ view }: { readonly view: CoverageView }): JSX.Element {
  const { coverage, actions, decisions, references } = view.frame.strings;
  return (
    <Scroll class="table-scroll" label={coverage.files}>
      <table class="group-years">
        <thead>
          <tr>
            <th scope="col">{coverage.file}</th>
            <th scope="col">{coverage.people}</th>
            <th scope="col">{coverage.subjects}</th>
            <th scope="col">{actions.title}</th>
            <th scope="col">{decisions.title}</th>
            <th scope="col">{references.title}</th>
          </tr>
        </thead>
        <tbody>
          {view.rows.map((row) => (
            <tr key={row.path}>
              <th scope="row">
                <a href={row.file.href}>{row.file.text}</a>
              </th>
              <td>{row.isWhole ? row.people : <b>{row.people}</b>}</td>
              <td>{row.subjects}</td>
              <td>{row.actions}</td>
              <td>{row.decisions}</td>
              <td>{row.issues}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
