import type { Root } from 'mdast';
import type { KindOf } from '../heading-kinds.ts';

/** Mends slips of hurried markdown in the tree: so far none. */
export function repairTree(_tree: Root, _kindOf: KindOf): void {}
