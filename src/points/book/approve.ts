import { dayNumberOf, plainDateOf } from "../../core/plain-date.js";
import { isUnknown } from "../../core/unknown.js";
import type { ApprovalStep } from "../model.js";
import type { ApproveRecord, PostingRefusalReason } from "../records.js";
import { worthOf } from "./contents.js";
import { creditingOf } from "./correct.js";
import { credit } from "./credit.js";
import type { Entry } from "./entry.js";
import { contentAt } from "./entry.js";
import type { Ledger } from "./ledger.js";
import { inForce } from "./ledger.js";
import { bitOf, bitsOf } from "./reasons.js";
import { obstaclesToTarget } from "./target.js";

/** Takes a record one step further; after the last step it is credited. */
export function approve(ledger: Ledger, { step }: ApproveRecord, posted: Entry): number {
  const { about, day, entry } = posted;
  const found = obstaclesToTarget(ledger, posted, "earn");
  if (found !== 0) return found;
  const { entries, stepDays } = ledger;
  const content = contentAt(ledger, about);
  const { approval = [] } = content.item.item;
  const passed = entries.state[about] as number;
  const due = approval[passed];
  if (due?.id !== step) return bitOf("unsuitable-record");
  const before = stepDays.get(about) ?? (entries.recordedOn[about] as number);
  const since = day - before;
  const bits = bitsOf([
    since < (due.afterDays ?? 0) && "too-early",
    since > (due.withinDays ?? since) && "too-late",
    obstacleOfNotice(ledger, due, before, posted),
  ]);
  if (bits !== 0) return bits;
  if (passed + 1 < approval.length) {
    stepDays.set(about, day);
    entries.state[about] = passed + 1;
    return 0;
  }
  const on = entries.on[about] as number;
  const worth = worthOf(ledger, content, on, entries.recordedOn[about] as number);
  const closed = on <= ledger.closedThrough;
  if (closed && ledger.ready.scheme.closedPeriods === "refused") return bitOf("period-closed");
  const counts = content.item.byService && !closed ? on : day;
  const refused = credit(ledger, creditingOf(ledger, about, { entry, day: counts }), worth);
  if (refused !== 0) return refused;
  entries.anchor[about] = entries.anchor[entry] as number;
  entries.anchor[entry] = -1;
  entries.state[about] = inForce;
  stepDays.delete(about);
  return 0;
}

/** What stands in the way of a step after a notice that is counted in working days. */
function obstacleOfNotice(
  { opened }: Ledger,
  { afterWorkdays }: ApprovalStep,
  before: number,
  { day, entered }: Entry,
): PostingRefusalReason | undefined {
  if (afterWorkdays === undefined) return undefined;
  const first = opened.workdaysOn(entered).plus(plainDateOf(before), afterWorkdays);
  if (isUnknown(first)) return "workdays-unknown";
  return day < dayNumberOf(first) ? "too-early" : undefined;
}
