/** How many cases are made of each function. */
export interface Thoroughness {
  /** Seeds of the random cases. */
  readonly seeds: readonly number[];
  /** Whether everything is tried everywhere, which takes several minutes. */
  readonly deep: boolean;
}

/** What a child process is asked to do: the cases of some functions, or a single case. */
export interface Job extends Thoroughness {
  /** The layers and names of the functions, as `core/addDays`. */
  readonly subjects: readonly string[];
  /** The first case of the first function, by number. */
  readonly from: number;
  /** Whether only that case is run. */
  readonly alone?: true;
}

/** A case that came out wrong. */
export interface Fault {
  readonly subject: string;
  readonly what: string;
  readonly fault: string;
}

/** What a child counted while it tried one function. */
export interface Tally {
  readonly subject: string;
  /** How often each outcome occurred: `result`, codes, errors passed on. */
  readonly outcomes: Readonly<Record<string, number>>;
  /** Processor time in all, and the case that took longest; told for information alone. */
  readonly seconds: number;
  readonly slowest: { readonly milliseconds: number; readonly what: string };
}

/** What a child tells, line by line. */
export type Message =
  | { readonly kind: "begins"; readonly subject: string; readonly index: number; what?: string }
  | { readonly kind: "fault"; readonly fault: Fault }
  | { readonly kind: "ends"; readonly tally: Tally };
