/** A step of the analysis that threw: its id (a rule's id, or a name out of the pipeline) and the error, never text of the article. */
export interface StepFailure {
  readonly step: string;
  readonly error: unknown;
}

export interface GuardOptions {
  /** Called for each failure. May throw: then the analysis ends with that error. */
  readonly onFailure?: (failure: StepFailure) => void;
  /** Stands around each step. For tests, which make one step after the other fail. */
  readonly around?: <T>(step: string, run: () => T) => T;
}

/** Runs steps so that one that throws costs its own part only. */
export interface Guard {
  /** The step's result; where it throws, `otherwise()`. */
  readonly run: <T>(step: string, body: () => T, otherwise: () => T) => T;
  /** Ids of the steps that threw, in the order of their first failure. */
  readonly failed: ReadonlySet<string>;
}

export function guardOf({ onFailure, around }: GuardOptions): Guard {
  const failed = new Set<string>();
  return {
    failed,
    run(step, body, otherwise) {
      let error: unknown;
      try {
        return around ? around(step, body) : body();
      } catch (thrown) {
        error = thrown;
      }
      failed.add(step);
      onFailure?.({ step, error });
      return otherwise();
    },
  };
}
