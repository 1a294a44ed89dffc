/** How far a step has come. */
export interface StepPart {
  readonly done: number;
  readonly total: number;
}

/** Told what is being done; again and again by the same name where it is known how far that has come. */
export type Tell = (step: string, part?: StepPart) => void;
