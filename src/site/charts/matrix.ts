import type { ChartTable } from './table.ts';

/** What a matrix of people shows. */
export interface MatrixFacts {
  readonly title: string;
  /** Heads of the table: somebody, with whom, how often. */
  readonly head: readonly [string, string, string];
  /** In the order of rows and columns. */
  readonly people: readonly { readonly id: string; readonly name: string }[];
  /** Ids of those who were at each meeting; others than `people` are left out. */
  readonly meetings: readonly (readonly string[])[];
}

/** Who met whom how often, as squares in a box `width` × `height`. */
export interface MatrixChart {
  readonly title: string;
  /** The same in a sentence's place: who met most often. */
  readonly description: string;
  readonly width: number;
  readonly height: number;
  /** Squares of those who never met, as one path. */
  readonly background: string;
  /** `level`: 1 to 4, the darker the more often. */
  readonly cells: readonly { readonly x: number; readonly y: number; readonly level: number; readonly title: string }[];
  readonly rows: readonly { readonly y: number; readonly text: string }[];
  readonly columns: readonly { readonly x: number; readonly text: string }[];
  readonly table: ChartTable;
}

/** Side of a square, and from one to the next. */
export const MATRIX_SIZE = 22;
const CELL = 24;
const LEFT = 170;
const TOP = 20;
const LEVELS = 4;
const LONGEST_NAME = 22;

/** Lays out the matrix: a row and a numbered column for each person. Pairs are counted among `people` only, so that its size bounds the work. */
export function matrixChart({ title, head, people, meetings }: MatrixFacts): MatrixChart {
  const counts = countPairs(people, meetings);
  const most = Math.max(1, ...counts.flat());
  const places = people.flatMap((rowPerson, row) =>
    people.flatMap((columnPerson, column) =>
      row === column
        ? []
        : [{ row, column, names: [rowPerson.name, columnPerson.name], times: counts[row]?.[column] ?? 0 }],
    ),
  );
  const at = ({ row, column }: { readonly row: number; readonly column: number }) => ({
    x: LEFT + column * CELL,
    y: TOP + row * CELL,
  });
  const pairs = places
    .filter(({ row, column, times }) => row < column && times > 0)
    .toSorted((a, b) => b.times - a.times);
  const [first] = pairs;
  return {
    title,
    description: first ? `${first.names.join(', ')}: ${first.times}` : '',
    width: LEFT + people.length * CELL,
    height: TOP + people.length * CELL,
    background: places
      .filter(({ times }) => times === 0)
      .map((place) => `M${at(place).x} ${at(place).y}h${MATRIX_SIZE}v${MATRIX_SIZE}h-${MATRIX_SIZE}z`)
      .join(''),
    cells: places.flatMap((place) =>
      place.times === 0
        ? []
        : [
            {
              ...at(place),
              level: Math.ceil((place.times / most) * LEVELS),
              title: `${place.names.join(', ')}: ${place.times}`,
            },
          ],
    ),
    rows: people.map(({ name }, row) => ({ y: TOP + row * CELL + 15, text: `${row + 1} ${shortened(name)}` })),
    columns: people.map((_, column) => ({ x: LEFT + column * CELL + MATRIX_SIZE / 2, text: String(column + 1) })),
    table: { head, rows: pairs.map(({ names, times }) => [...names, String(times)]) },
  };
}

function countPairs(people: MatrixFacts['people'], meetings: MatrixFacts['meetings']): readonly (readonly number[])[] {
  const numbers = new Map(people.map(({ id }, index) => [id, index]));
  const counts = people.map(() => people.map(() => 0));
  for (const meeting of meetings) {
    const here = [...new Set(meeting)].flatMap((id) => numbers.get(id) ?? []);
    for (const row of here) {
      const ofRow = counts[row] ?? [];
      for (const column of here) if (column !== row) ofRow[column] = (ofRow[column] ?? 0) + 1;
    }
  }
  return counts;
}

const shortened = (name: string): string =>
  [...name].length > LONGEST_NAME ? `${[...name].slice(0, LONGEST_NAME - 1).join('')}…` : name;
