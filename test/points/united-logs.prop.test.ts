import fc from "fast-check";
import { expect } from "vitest";
import { canonicalJson } from "../../src/core/canonical-json.js";
import { addDays } from "../../src/core/plain-date.js";
import { digestOfBook } from "../../src/points/digest-of-book.js";
import { openBook } from "../../src/points/open-book.js";
import { postMany } from "../../src/points/post-many.js";
import type { PointsRecord } from "../../src/points/records.js";
import { recordsOf } from "../../src/points/records-of.js";
import { invariant } from "../support/invariant.js";
import { auditedScheme } from "../support/points-auditor.js";
import type { CommandSequence } from "../support/points-commands.js";
import { commandSequences, recordsFrom } from "../support/points-commands.js";

const scheme = auditedScheme({ closedPeriods: "refused", moves: "own" });

type Log = readonly PointsRecord[];
/** By what records of several logs are put in order. */
type OrderOf = (record: PointsRecord) => string;

/** Each record stands in the first log, in the second, or in both. */
interface Logs {
  readonly sequence: CommandSequence;
  readonly places: readonly number[];
}

const logs: fc.Arbitrary<Logs> = fc.record({
  sequence: commandSequences,
  places: fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 8, maxLength: 40 }),
});

const byDayIdAndContent: OrderOf = (record) =>
  `${record.recordedOn} ${record.id} ${canonicalJson(record)}`;

/** Logs made one, as the documentation says, with the ids that are told as conflicts on the way. */
function unite(orderOf: OrderOf, ...parts: readonly Log[]) {
  const all = parts
    .flat()
    .map((record) => ({ record, place: orderOf(record) }))
    .sort((one, other) => (one.place < other.place ? -1 : Number(one.place > other.place)));
  const { book, results } = postMany(
    openBook(scheme),
    all.map(({ record }) => record),
  );
  const conflicts = results.filter(({ status }) => status === "conflict").map(({ id }) => id);
  return { log: recordsOf(book), digest: digestOfBook(book), conflicts: new Set(conflicts) };
}

/** Three logs that share records; the last has other days for some ids, entered on the same one. */
function partsOf({ sequence, places }: Logs): readonly [Log, Log, Log] {
  const records = recordsFrom(sequence);
  const part = (bit: number): Log =>
    records.filter((_, index) => ((places[index % places.length] as number) >> bit) % 2 === 1);
  const mistaken = part(2).map((record, index) =>
    index % 9 === 0 ? { ...record, on: addDays(record.on, -1) } : record,
  );
  return [part(0), part(1), mistaken];
}

invariant<Logs, OrderOf>("logs make one book in whatever order and grouping they come, and again", {
  inputs: logs,
  law: (orderOf, input) => {
    const [a, b, c] = partsOf(input);
    const all = unite(orderOf, a, b, c);
    const again = unite(orderOf, all.log, all.log);
    expect(again).toEqual({ ...all, conflicts: new Set() });
    expect(unite(orderOf, c, a, b)).toEqual(all);
    const first = unite(orderOf, b, a);
    const last = unite(orderOf, c, first.log);
    expect(last.digest).toBe(all.digest);
    expect(new Set([...first.conflicts, ...last.conflicts])).toEqual(all.conflicts);
  },
  real: byDayIdAndContent,
  faults: {
    "in the order in which logs are handed over": () => "",
    "by day alone": ({ recordedOn }) => recordedOn,
    "by id alone": ({ id }) => id,
    "by day and id, whatever they say": ({ recordedOn, id }) => `${recordedOn} ${id}`,
  },
  runs: 40,
});
