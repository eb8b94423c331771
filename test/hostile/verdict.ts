/** What a call came to, and what is wrong with that, if anything. */
export interface Verdict {
  /** `result`, the code of the refusal, or the name of another error. */
  readonly outcome: string;
  readonly fault?: string;
}
