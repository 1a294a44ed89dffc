declare module '*/assets/search-query.js' {
  export interface Query {
    readonly words: string;
    readonly people: readonly string[];
    readonly groups: readonly string[];
    readonly years: readonly string[];
    readonly has: readonly string[];
    readonly after: string | null;
    readonly before: string | null;
  }
  export type Entity = readonly [kind: string, name: string, also: string, href: string, weight: number];
  export function parseQuery(input: string): Query;
  export function isWithin(date: string, bounds: Pick<Query, 'after' | 'before'>): boolean;
  export function meant(values: readonly string[], written: string): readonly string[];
  export function findEntities(entities: readonly Entity[], input: string, most?: number): readonly Entity[];
}
