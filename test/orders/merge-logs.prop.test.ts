import fc from "fast-check";
import { expect } from "vitest";
import { canonicalJson } from "../../src/core/canonical-json.js";
import type { MergedLogs } from "../../src/orders/merge-logs.js";
import { mergeLogs } from "../../src/orders/merge-logs.js";
import type { OrderEvent } from "../../src/orders/model/order-event.js";
import { replayOrders } from "../../src/orders/replay-orders.js";
import { invariant } from "../support/invariant.js";
import { orderLog } from "../support/order-arbitraries.js";
import { orderScheme } from "../support/order-documents.js";

type Log = readonly OrderEvent[];
type Merge = (logs: readonly Log[]) => MergedLogs;

const scheme = orderScheme();
const real: Merge = (logs) => mergeLogs(scheme, logs);

/** A log and what three phones saw of it, with some events that one phone tells in its own way. */
const inputs = fc
  .tuple(
    orderLog,
    fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 60, maxLength: 60 }),
    fc.array(fc.boolean(), { minLength: 60, maxLength: 60 }),
  )
  .map(([log, seenBy, own]) =>
    [1, 2, 4].map((phone) =>
      log
        .filter((_, index) => ((seenBy[index] ?? 1) & phone) > 0)
        .map((event, index) => (own[index] && phone === 4 ? { ...event, by: "phone" } : event)),
    ),
  );

const replayed = (events: Log) => ({ events, ...replayOrders(scheme, events) });

/** Keeps the first event of each id, whichever log it comes by. */
const firstSeen: Merge = (logs) => {
  const seen = new Set<string>();
  const events = logs.flat().filter(({ id }) => {
    const isNew = !seen.has(id);
    seen.add(id);
    return isNew;
  });
  const byTime = [...events].sort((one, other) => (one.at < other.at ? -1 : 1));
  return replayed(byTime);
};

invariant("merging is the same in every order, in every grouping, and again", {
  inputs,
  law: (merge: Merge, logs) => {
    const [a = [], b = [], c = []] = logs;
    const all = merge([a, b, c]);
    const text = canonicalJson(all);
    expect(canonicalJson(merge([c, b, a]))).toBe(text);
    expect(canonicalJson(merge([merge([b, a]).events, c]))).toBe(text);
    expect(canonicalJson(merge([a, merge([c, b]).events]))).toBe(text);
    expect(canonicalJson(merge([all.events, a]))).toBe(text);
    // Nothing is lost and nothing is added.
    const told = new Set([...a, ...b, ...c].map(canonicalJson));
    expect(new Set(all.events.map(canonicalJson))).toEqual(told);
    expect(all.events).toHaveLength(told.size);
  },
  real,
  faults: {
    "logs one after the other": (logs) => replayed(logs.flat()),
    "the first event seen of an id": firstSeen,
    "refused events left out": (logs) => {
      const merged = real(logs);
      const refused = new Set(merged.refused.map(({ event }) => event));
      return replayed(merged.events.filter(({ id }) => !refused.has(id)));
    },
  },
  runs: 120,
});

type Winners = (logs: readonly Log[]) => readonly (readonly [string, string])[];

const grabs = fc
  .uniqueArray(
    fc.record({
      id: fc.constantFrom("a", "b", "c", "d", "e"),
      wait: fc.integer({ min: 0, max: 2 }),
    }),
    { selector: ({ id }) => id, minLength: 1, maxLength: 5 },
  )
  .chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: 1 })));

invariant("of several acceptances the earliest counts, at the same minute the least id", {
  inputs: grabs.map(([list, others]) => {
    const submit = {
      id: "s",
      order: "o1",
      at: "2024-05-06T08:00",
      kind: "submit",
      demand: { channel: "app", person: "p1", service: "haircut" },
    } as const;
    const grab = ({ id, wait }: { readonly id: string; readonly wait: number }): OrderEvent =>
      ({
        ...{ id, order: "o1", at: `2024-05-06T09:0${wait}`, kind: "grab", team: `team-${id}` },
      }) as OrderEvent;
    return [[submit, ...list.map(grab)], [submit, ...others.map(grab)].reverse()];
  }),
  law: (winners: Winners, logs) => {
    const taken = logs.flat().filter(({ kind }) => kind === "grab");
    let best = taken[0];
    for (const each of taken) {
      if (best === undefined || `${each.at} ${each.id}` < `${best.at} ${best.id}`) best = each;
    }
    expect(winners(logs)).toEqual([["o1", `team-${best?.id}`]]);
    expect(winners([...logs].reverse())).toEqual(winners(logs));
  },
  real: (logs) => real(logs).orders.map(({ order, team = "" }) => [order, team] as const),
  faults: {
    "the last acceptance": (logs) => {
      const last = real(logs).contests.at(-1)?.loser.team;
      return [["o1", last ?? real(logs).orders[0]?.team ?? ""]];
    },
    "the least id whatever the time": (logs) => {
      const ids = logs
        .flat()
        .filter(({ kind }) => kind === "grab")
        .map(({ id }) => id);
      return [["o1", `team-${[...ids].sort()[0]}`]];
    },
  },
  runs: 300,
});
