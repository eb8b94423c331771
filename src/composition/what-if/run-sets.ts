import { DomainError } from "../../core/error.js";
import type { Id } from "../../core/id.js";
import type { JsonValue } from "../../core/json-value.js";
import { safely } from "../../core/safely.js";
import type { CompositionErrorCode } from "../errors.js";
import type { YearQuestion } from "../year/question.js";
import type { ReadFacts } from "../year/read-facts.js";
import { checkFactsOf } from "../year/read-facts.js";
import type { CheckedParts, ReadYear, ReadyPart } from "../year/read-year.js";
import { readYear } from "../year/read-year.js";
import type { PartMemory, RanPart } from "../year/run-year.js";
import { runYear } from "../year/run-year.js";
import { applyChanges } from "./apply-changes.js";
import type { Reform, ReformChange } from "./reform.js";
import type { ChangeSet } from "./split-difference.js";

/** A year under a set of changes. */
export interface RanYear {
  readonly read: ReadYear;
  readonly ran: ReadonlyMap<Id, RanPart>;
}

/** Works out the year under sets of changes; a part that nothing reaches is worked out once. */
export function setRunner(
  base: JsonValue,
  reform: Reform,
  facts: ReadFacts,
  question: YearQuestion,
) {
  const known = new Map<ChangeSet, RanYear>();
  const remember = newMemory();
  const checked: CheckedParts = new Set();
  return (set: ChangeSet): RanYear => {
    const before = known.get(set);
    if (before !== undefined) return before;
    const changes = reform.changes.filter((_, place) => (set & (1 << place)) !== 0);
    const read = readChanged(applyChanges(base, changes), changes, { facts, checked });
    const year = { read, ran: runYear(read, facts, question, remember()) };
    known.set(set, year);
    return year;
  };
}

function readChanged(
  document: JsonValue,
  changes: readonly ReformChange[],
  { facts, checked }: { readonly facts: ReadFacts; readonly checked: CheckedParts },
): ReadYear {
  const read = safely(() => {
    const year = readYear(document, checked);
    checkFactsOf(year, facts);
    return year;
  });
  if (read.success) return read.data;
  const { message, issues } = read.error;
  const ids = changes.map(({ id }) => id);
  const names = ids.join(", ");
  throw new DomainError<CompositionErrorCode>(
    "composition/change-refused",
    `With the changes ${names} alone the county year does not stand: ${message} Changes that need one another are one change.`,
    { changes: ids },
    { issues, cause: read.error },
  );
}

/** Keeps what parts came to, by all that they were worked out from. */
function newMemory() {
  const numbers = new Map<string, number>();
  const results = new Map<number, RanPart>();
  return (): PartMemory => {
    const own = new Map<Id, number>();
    return (ready, work) => {
      const number = numberOf(numbers, contentOf(ready, own));
      own.set(ready.part.id, number);
      const result = results.get(number) ?? work();
      results.set(number, result);
      return result;
    };
  };
}

/** A part, the links to it, and the numbers of what it reads. */
const contentOf = ({ part, links, needs }: ReadyPart, numbers: ReadonlyMap<Id, number>) => [
  part,
  links,
  [...needs].map((id) => numbers.get(id)),
];

function numberOf(numbers: Map<string, number>, content: unknown): number {
  const key = JSON.stringify(content);
  const number = numbers.get(key) ?? numbers.size;
  numbers.set(key, number);
  return number;
}
