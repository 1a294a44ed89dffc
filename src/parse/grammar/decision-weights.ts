type Weights = Readonly<Record<string, number>>;

/** Words for it: without one of these no sentence is looked at. */
const wordWeights: Weights = {
  'granted-at-once': 3.4,
  'answer-is': 2.2,
  'go-for-it': 2.2,
  closes: 2,
  'no-objection': 2,
  'general-agreement': 1.8,
  'calls-off': 1.8,
  'decision-to': 1.8,
  leans: 1.7,
  forbids: 1.6,
  sets: 1.6,
  lets: 1.5,
  yes: 1.5,
  reschedules: 1.5,
  'nobody-objects': 1.5,
  verdict: 1.4,
  decided: 1.4,
  'we-decided': 1.2,
  wants: 1.1,
  term: 1.1,
  target: 0.9,
  'will-be-so': 0.8,
  recommends: 0.8,
  'put-off': 0.8,
  objection: 0.8,
  keep: 0.7,
  decision: 0.7,
  chosen: 0.7,
  'tells-verdict': 0.6,
  'plus-ones': 0.6,
  recommend: 0.6,
  'go-ahead': 0.5,
  refrain: 0.5,
  decide: 0.4,
  'opens-decided': 0.4,
  'was-decided': 0.3,
  'will-be': 0.3,
  content: 0.2,
  'we-will': 0.2,
  plan: 0.2,
  order: 0.2,
  'ends-decided': 0.1,
  no: -0.2,
  'others-agree': -0.3,
};

/** Words and signs against it. */
const counterWeights: Weights = {
  asks: -2.2,
  past: -1.8,
  'not-yet': -1.7,
  quotes: -2,
  instead: -0.8,
  'on-condition': -0.7,
  'own-view': -0.7,
  hedge: -0.4,
  others: -0.4,
  conditional: -0.3,
  propose: -0.3,
  ready: -0.2,
  trouble: -0.1,
};

/** Where it stands (plugins/decision-place.ts). */
const placeWeights: Weights = {
  'ends-in-colon': -2.3,
  spoken: -1.9,
  'names-issue': -1.9,
  arrow: 1.4,
  'under-summary': 1.3,
  'in-actions': -1.3,
  'heading-asks': 1,
  'few-words': -0.8,
  'under-proposal': -0.7,
  last: 0.6,
  'under-should': 0.5,
  'task-follows': 0.5,
  'marked-task': -0.5,
  'many-words': -0.4,
  'in-review': -0.4,
  'only-reply': -0.4,
  'some-words': -0.3,
  'names-person': 0.3,
  'no-subject': 0.2,
  'has-children': 0.2,
  'in-sentence': -0.2,
  'section-of-issue': -0.2,
  'is-task': -0.1,
  'under-question': 0.1,
};

/** Several of these together. */
const jointWeights: Weights = {
  'label-over-list': -1.6,
  recalled: -1.5,
  'nothing-but-result': 1.2,
  'settles-it': 0.7,
  'answers-with-order': 0.7,
  answers: 0.6,
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
export const decisionThreshold = 2.7;

/** Whether the cue is a word or a form that can carry a decision; places and signs only add to one. */
export function isRuling(cue: string): boolean {
  return cue in wordWeights;
}
