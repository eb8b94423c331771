import type { Period } from "../../core/period.js";
import type { PlainDate } from "../../core/plain-date.js";
import { quote } from "../../core/quote.js";
import type { Lasting, Origin } from "../model.js";
import type { Faults } from "./faults.js";
import { addFault } from "./faults.js";
import type { Row } from "./read-document.js";
import { pathOf } from "./read-document.js";

/** Notes where a merger or split refers to nothing, or its days do not meet. */
export function addOriginFaults<T extends Lasting>(
  faults: Faults,
  row: Row<T & { readonly origin?: Origin }>,
  known: ReadonlyMap<string, Row<T>>,
  what: string,
): void {
  const { record } = row;
  if (record.origin === undefined) return;
  const { kind, of } = record.origin;
  for (const [index, id] of (kind === "merged" ? of : [of]).entries()) {
    const place = `${pathOf(row)}/origin/of${kind === "merged" ? `/${index}` : ""}`;
    const source = known.get(id)?.record;
    if (source === undefined) {
      const message = `is ${quote(id)}, but there is no such ${what}. Add it, or correct the id.`;
      addFault(faults, "network/unknown-reference", place, message);
    } else if (!meets(kind, source.existence, record.existence.from)) {
      const wanted = kind === "merged" ? "end on" : "exist on the day before";
      const message =
        `is ${quote(id)}, which must ${wanted} ${record.existence.from} to be ${kind}. ` +
        "Correct the days.";
      addFault(faults, "network/invalid-origin", place, message);
    }
  }
}

function meets(kind: Origin["kind"], { from, until }: Period, day: PlainDate): boolean {
  if (kind === "merged") return until === day;
  return from < day && (until === undefined || until >= day);
}
