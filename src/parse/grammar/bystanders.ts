import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import { wordings } from './wordings.ts';

const expressions = wordings('taskForms', {
  notThem: /<notThem>(?: <either>)?\s*$/iu,
  /** `so Ann can review it` */
  purpose: /<purpose>\s*$/iu,
  enables: /^<enables>/u,
  contact: /\(<contact>[^()]*$/iu,
  /** `will add Rich to contact lists`: he is put somewhere. */
  added: /(?:<adding>|[:,>(-])\s+<adds>\s+$/iu,
  theirPart: /<theirPart>\s*$/iu,
  possible: /^<possible>/u,
  maybe: /<maybe>[^.;?!]*$/iu,
});

/** Whether the words before people say that they are not the ones who act, or that it is only a condition. */
export function isNotThem(before: string, vocabulary: Vocabulary): boolean {
  return expressions(vocabulary).notThem.test(before);
}

/** `(ask @x or @y)`: who can be asked. */
export function isContact(before: string, vocabulary: Vocabulary): boolean {
  return expressions(vocabulary).contact.test(before);
}

/** Whether the words before people say that they are not those who act; "the plan is for X" says that they are. */
export function areBystanders(before: string, helper: string, vocabulary: Vocabulary): boolean {
  const say = expressions(vocabulary);
  if (say.added.test(before)) return true;
  if (say.notThem.test(before) && !say.theirPart.test(before)) return true;
  if (say.enables.test(helper) && say.purpose.test(before)) return true;
  return say.possible.test(helper) && say.maybe.test(before);
}
