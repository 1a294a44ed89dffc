/** Before people: they are not the ones who act, or it is only a condition. */
export const NOT_THEM =
  /\b(?:if|whether|unless|ask(?:ed|s|ing)?|want(?:s|ed)?|wait(?:ing|ed)?(?: for| on)?|for|help(?:s|ed)?|allow(?:s|ed)?|enabl(?:e|es|ed)|remind(?:s|ed)?|of|by|from|with|via|thank(?:s|ed)?|prompt(?:s|ed)|encourag(?:e|es|ed)|request(?:s|ed)?|invit(?:e|es|ed)|use|convinc(?:e|ed)|expect(?:s|ed)?|cc|like|between|hope|hopes|hoping|when|how|than|as|in|at|about|against|assuming|so|so that|(?:mail|write|send|reply|report|out|talk|speak) to:?)(?: either)?\s*$/i;

/** `(ask @x or @y)`: who can be asked. */
export const CONTACT = /\((?:ask|see|contact|cc|via|thanks to|ping)\b[^()]*$/i;

/** `add Rich to contact lists`: he is put somewhere. */
const ADDED =
  /\b(?:to|will|can|should|and|please|[:,>(-])\s+(?:add|assign|connect|introduce|nominate|appoint|refer|redirect)\s+$/i;
/** `The plan is for X to …` */
const THEIR_PART = /\b(?:plan|next steps?|action|AI|agreed|idea) (?:is |was )?for\s*$/i;
const MAYBE = /\b(?:maybe|perhaps|might|ideally|potentially)\b[^.;]*$/i;

/** Whether the words before people say that they are not those who act. */
export function areBystanders(before: string, helper: string): boolean {
  if (ADDED.test(before)) return true;
  if (NOT_THEM.test(before) && !THEIR_PART.test(before)) return true;
  return /^(?:can|could|should|will)/.test(helper) && MAYBE.test(before);
}
