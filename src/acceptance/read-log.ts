import { canonicalJson } from "../core/canonical-json.js";
import { DomainError } from "../core/error.js";
import type { ParsingSchema } from "../core/parse-with.js";
import { parseWith } from "../core/parse-with.js";
import type { PlainDate } from "../core/plain-date.js";
import { quote } from "../core/quote.js";
import type { AcceptanceErrorCode } from "./errors.js";
import type { EventFields } from "./model/event-fields.js";
import { roundLimits } from "./rounds/round-limits.js";

/** What of a log counts. */
export interface LogView {
  /** Leaves out what happened later. */
  readonly until?: PlainDate;
  /** Leaves out what was entered later. */
  readonly knownOn?: PlainDate;
}

/**
 * Reads a log: each event once, in the order of the days, whatever the order in which it is told.
 *
 * @param schema - The schema of the log.
 * @param log - What the caller handed over.
 * @param view - What of it counts.
 * @param rankOf - The order of events of one day; those of one rank follow the order of their ids.
 * @throws {@link DomainError} `acceptance/invalid-events` when it does not fit its schema.
 * @throws {@link DomainError} `acceptance/conflict` when two events share an id and nothing else.
 */
export function readLog<Event extends EventFields>(
  schema: ParsingSchema<readonly Event[]>,
  log: unknown,
  { until, knownOn }: LogView,
  rankOf: (event: Event) => number,
): readonly Event[] {
  const failure = { code: "acceptance/invalid-events", what: "log of events" } as const;
  const events = parseWith<readonly Event[], AcceptanceErrorCode>(
    schema,
    log,
    failure,
    roundLimits,
  );
  const known = new Map<string, Event>();
  for (const [index, event] of events.entries()) {
    const first = known.get(event.id);
    if (first === undefined) known.set(event.id, event);
    else if (canonicalJson(first) !== canonicalJson(event)) throw conflict(event.id, index);
  }
  return [...known.values()]
    .filter(({ on }) => until === undefined || on <= until)
    .filter((event) => knownOn === undefined || entryDay(event) <= knownOn)
    .sort((a, b) => compareText(a.on, b.on) || rankOf(a) - rankOf(b) || compareText(a.id, b.id));
}

const entryDay = ({ on, recordedOn = on }: EventFields): PlainDate => recordedOn;

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const conflict = (id: string, index: number): DomainError =>
  new DomainError<AcceptanceErrorCode>(
    "acceptance/conflict",
    `The id ${quote(id)} is that of another event. Give each event an id of its own.`,
    { path: `/${index}/id`, id },
  );
