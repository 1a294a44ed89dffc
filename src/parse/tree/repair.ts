import type { Root } from 'mdast';
import type { KindOf } from '../lexicon.ts';

/** Mends slips of hurried markdown in the tree: so far none. */
export function repairTree(_tree: Root, _kindOf: KindOf): void {}
