import type { JSX } from 'preact';
import type { GroupCoverage } from '../../src/site/pages/coverage.ts';
import type { Strings } from '../../src/site/strings/strings.ts';
import { Scroll } from './scroll.tsx';

interface Props {
  readonly groups: readonly GroupCoverage[];
  readonly strings: Strings;
}

/** How much was understood, a row a group; its name leads to its files. */
export function CoverageTable({ groups, strings: { coverage, stats, actions } }: Props): JSX.Element {
  return (
    <Scroll class="table-scroll" label={coverage.overview}>
      <table class="group-years">
        <thead>
          <tr>
            <th scope="col">{stats.groups}</th>
            <th scope="col">{coverage.files}</th>
            <th scope="col">{coverage.people}</th>
            <th scope="col">{actions.title}</th>
            <th scope="col">{coverage.ownerlessColumn}</th>
            <th scope="col">{coverage.headingsColumn}</th>
          </tr>
        </thead>
        <tbody>
          {groups.map(({ group, files, people, actions: count, ownerless, unknownHeadings }) => (
            <tr key={group.href}>
              <th scope="row">
                <a href={group.href}>{group.text}</a>
              </th>
              <td>{files}</td>
              <td>{people}</td>
              <td>{count}</td>
              <td>{ownerless}</td>
              <td>{unknownHeadings}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
