type Weights = Readonly<Record<string, number>>;

/** Words for it: without one of these no sentence is looked at. */
const wordWeights: Weights = {
  'granted-at-once': 3.2,
  closes: 2.2,
  'go-for-it': 2.2,
  'decision-to': 1.6,
  'no-objection': 1.8,
  'calls-off': 1.8,
  sets: 1.6,
  'nobody-objects': 1.5,
  'general-agreement': 1.4,
  yes: 1.4,
  reschedules: 1.3,
  decided: 1.3,
  forbids: 1.3,
  verdict: 1.3,
  lets: 1.1,
  target: 0.9,
  term: 0.9,
  'we-decided': 0.9,
  'put-off': 0.8,
  wants: 0.8,
  objection: 0.8,
  'will-be-so': 0.7,
  recommends: 0.7,
  recommend: 0.6,
  refrain: 0.6,
  keep: 0.6,
  decision: 0.5,
  chosen: 0.5,
  'go-ahead': 0.5,
  'plus-ones': 0.4,
  'opens-decided': 0.4,
  decide: 0.4,
  'tells-verdict': 0.4,
  'was-decided': 0.3,
  'ends-decided': 0.3,
  'will-be': 0.2,
  'we-will': 0.2,
  content: 0.1,
  plan: 0.1,
  order: 0,
  no: -0.1,
  'others-agree': -0.2,
};

/** Words and signs against it. */
const counterWeights: Weights = {
  asks: -2.4,
  past: -1.8,
  instead: -0.7,
  quotes: -1.4,
  'not-yet': -1.7,
  'own-view': -0.5,
  hedge: -0.5,
  'on-condition': -0.7,
  ready: -0.5,
  others: -0.4,
  trouble: -0.4,
  propose: -0.4,
  conditional: -0.3,
};

/** Where it stands (plugins/decision-place.ts). */
const placeWeights: Weights = {
  'ends-in-colon': -2,
  spoken: -1.7,
  'names-issue': -1.5,
  arrow: 1.3,
  'under-summary': 1.2,
  'heading-asks': 1,
  'in-actions': -1,
  'marked-task': -1,
  'few-words': -0.7,
  last: 0.7,
  'task-follows': 0.6,
  'under-proposal': -0.6,
  'only-reply': -0.4,
  'in-sentence': -0.4,
  'in-review': -0.4,
  'many-words': -0.4,
  'under-should': 0.3,
  'has-children': -0.2,
  'some-words': -0.2,
  'names-person': 0.2,
  'no-subject': 0.2,
  'is-task': 0.1,
  'section-of-issue': -0.1,
};

/** Several of these together. */
const jointWeights: Weights = {
  'label-over-list': -1.5,
  'nothing-but-result': 1.1,
  'answers-with-order': 0.8,
  answers: 0.6,
  'settles-it': 0.4,
  recalled: -1.5,
};

/**
 * What the cues of vocabulary/decision-cues.ts and of a statement's place are worth. Made by a logistic regression (L2) over the
 * statements of the labelled files of four groups of archives (tests/labels, lines of open minutes of other communities) and
 * some nine hundred lines more that were read and judged by ANNOTATION.md; those that grammar/decision.ts finds count less.
 * Judged by leaving out whole files; rounded; what was decided before or is not yet, quotations, marked tasks and
 * questions granted at once, of which there were too few, were set by hand.
 * A new cue can be added with a guess: 0.5 helps, 1.5 is as good as "can be closed", -0.5 doubts, -1 nearly forbids.
 */
export const decisionWeights: Weights = {
  ...wordWeights,
  ...counterWeights,
  ...placeWeights,
  ...jointWeights,
};

/** A sum above this is taken for a decision. */
export const decisionThreshold = 2.6;

/** Whether the cue is a word or a form that can carry a decision; places and signs only add to one. */
export function isRuling(cue: string): boolean {
  return cue in wordWeights;
}
