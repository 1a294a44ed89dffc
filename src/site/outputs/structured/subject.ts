import type { Group, Meeting, Person, Thread, TrackedReference } from '../../../model/index.ts';

/** What a page is about, for readers that are machines. Pages about nothing in particular have none. */
export type Subject =
  | { readonly kind: 'site' }
  | { readonly kind: 'actions' }
  | { readonly kind: 'decisions' }
  | { readonly kind: 'meeting'; readonly meeting: Meeting }
  | { readonly kind: 'group'; readonly group: Group }
  | { readonly kind: 'person'; readonly person: Person }
  | { readonly kind: 'thread'; readonly thread: Thread }
  | { readonly kind: 'reference'; readonly reference: TrackedReference };
