import type { Ledger } from "./ledger.js";
import { dayAt, lotFields } from "./ledger.js";

/** Whether an entry of one ledger did the same as one of another. */
export function isSameEntry(one: Ledger, entry: number, other: Ledger, twin: number): boolean {
  if (one.entries.refused[entry] !== other.entries.refused[twin]) return false;
  const first = one.entries.line[entry] as number;
  const start = other.entries.line[twin] as number;
  const count = (one.entries.line[entry + 1] as number) - first;
  if (count !== (other.entries.line[twin + 1] as number) - start) return false;
  for (let line = 0; line < count; line += 1) {
    const day = one.lots[(first + line) * lotFields + dayAt];
    const sameDay = day === other.lots[(start + line) * lotFields + dayAt];
    const sameUnits = one.lines.units[first + line] === other.lines.units[start + line];
    if (!(sameDay && sameUnits)) return false;
  }
  return true;
}
