import type { JSX } from 'preact';
import type { GroupYears as Table } from '../../src/site/pages/groups.ts';
import type { Strings } from '../../src/site/strings/strings.ts';
import { Scroll } from './scroll.tsx';

interface Props {
  readonly table: Table;
  readonly strings: Strings;
}

/** Groups against years; each number leads to that year of that group. */
export function GroupYears({ table, strings }: Props): JSX.Element {
  return (
    <Scroll class="table-scroll" label={strings.search.groups}>
      <table class="group-years">
        <thead>
          <tr>
            <th scope="col">{strings.home.groups}</th>
            <th scope="col">{strings.common.all}</th>
            {table.years.map((year) => (
              <th key={year} scope="col">
                {year}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(({ group, total, years }) => (
            <tr key={group.href}>
              <th scope="row">
                <a href={group.href}>{group.name}</a>
              </th>
              <td class="total">{total}</td>
              {years.map(({ year, count, href }) => (
                <td key={year}>{count > 0 && <a href={href}>{count}</a>}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
