import type { JSX } from 'preact';
import type { ChartTable as Table } from '../../src/site/charts/table.ts';

interface Props {
  readonly table: Table;
  /** Of the fold it lies in. */
  readonly label: string;
  readonly caption: string;
}

/** The figures behind a chart, folded. */
export function ChartTable({ table, label, caption }: Props): JSX.Element {
  return (
    <details class="chart-table">
      <summary>{label}</summary>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {table.head.map((cell) => (
              <th key={cell} scope="col">
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(([first, ...cells], row) => (
            <tr key={row}>
              <th scope="row">{first}</th>
              {cells.map((cell, column) => (
                <td key={column}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
