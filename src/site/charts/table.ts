/** The figures behind a chart, for those who do not see it. First cell of each row is its heading. */
export interface ChartTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}
