type Weights = Readonly<Record<string, number>>;

/** Words for it: without one of these no sentence is looked at. */
const wordWeights: Weights = {
  'granted-at-once': 3,
  closes: 2.5,
  'go-for-it': 2.2,
  'calls-off': 1.7,
  'nobody-objects': 1.5,
  sets: 1.5,
  'decision-to': 1.5,
  'no-objection': 1.1,
  target: 1.1,
  reschedules: 1,
  verdict: 1,
  'general-agreement': 1,
  yes: 1,
  decided: 0.9,
  'put-off': 0.8,
  forbids: 0.7,
  recommend: 0.7,
  recommends: 0.6,
  'will-be-so': 0.6,
  refrain: 0.6,
  'go-ahead': 0.5,
  keep: 0.5,
  lets: 0.5,
  'we-decided': 0.4,
  'ends-decided': 0.4,
  decision: 0.4,
  decide: 0.4,
  objection: 0.4,
  content: 0.3,
  chosen: 0.2,
  order: 0.1,
  'will-be': 0.1,
  'we-will': 0.1,
  'plus-ones': 0.1,
  'was-decided': 0.1,
  'opens-decided': 0.1,
  term: 0.1,
  no: 0.1,
};

/** Words and signs against it. */
const counterWeights: Weights = {
  asks: -3,
  quotes: -0.9,
  conditional: -0.9,
  past: -0.8,
  propose: -0.7,
  ready: -0.6,
  'on-condition': -0.6,
  hedge: -0.6,
  'not-yet': -0.5,
  trouble: -0.5,
  instead: -0.5,
  others: -0.4,
  'own-view': -0.1,
};

/** Where it stands (plugins/decision-place.ts). */
const placeWeights: Weights = {
  spoken: -1.2,
  arrow: 1.1,
  'names-issue': -1.1,
  'ends-in-colon': -1,
  'heading-asks': 0.8,
  'under-summary': 0.8,
  'task-follows': 0.7,
  'few-words': -0.7,
  deck: -0.7,
  'under-question': 0.6,
  'under-issue': 0.6,
  'has-children': -0.6,
  'in-actions': -0.6,
  'many-words': -0.5,
  last: 0.4,
  'under-proposal': -0.4,
  'in-review': -0.4,
  'section-of-issue': 0.1,
  'no-subject': 0.1,
};

/** Several of these together. */
const jointWeights: Weights = {
  'label-over-list': -1.1,
  'nothing-but-result': 1,
  'answers-with-order': 0.9,
  answers: 0.5,
};

/**
 * What the cues of vocabulary/decision-cues.ts and of a statement's place are worth. Made by a logistic regression (L2) over the
 * statements that grammar/decision.ts says nothing of: those of the labelled files of four groups of archives (tests/labels,
 * lines of open minutes of other communities) and some seven hundred lines more that were read and judged by ANNOTATION.md.
 * Judged by leaving out whole files and whole archives; rounded; questions, conditions and questions granted at
 * once, of which there were too few, were set by hand.
 * A new cue can be added with a guess: 0.5 helps, 1.5 is as good as "can be closed", -0.5 doubts, -1 nearly forbids.
 */
export const decisionWeights: Weights = {
  ...wordWeights,
  ...counterWeights,
  ...placeWeights,
  ...jointWeights,
};

/** A sum above this is taken for a decision. */
export const decisionThreshold = 3.1;

/** Whether the cue is a word or a form that can carry a decision; places and signs only add to one. */
export function isRuling(cue: string): boolean {
  return cue in wordWeights;
}
