import fc from "fast-check";
import { expect } from "vitest";
import { fenOf, moneyOfFen } from "../../src/core/money.js";
import { programOn } from "../../src/funding/program-on.js";
import type { FundEntry } from "../../src/funding/records.js";
import { fundProgram, label } from "../support/funding-schemes.js";
import { invariant } from "../support/invariant.js";

type Movement = Pick<FundEntry, "on" | "kind" | "source" | "amount">;
interface History {
  readonly movements: readonly Movement[];
  readonly lapses: boolean;
}
const histories: fc.Arbitrary<History> = fc.record({
  lapses: fc.boolean(),
  movements: fc.array(
    fc.record({
      on: fc.constantFrom("2022-12-30", "2022-12-31", "2023-01-01", "2023-06-01", "2024-02-29"),
      kind: fc.constantFrom("allotted", "paid", "paid", "returned"),
      source: fc.constantFrom("city", "county"),
      amount: fc.integer({ min: 1, max: 50 }).map(moneyOfFen),
    }),
    { maxLength: 30 },
  ),
});

type Look = typeof programOn;
const look = (lookAt: Look, { movements, lapses }: History) =>
  lookAt(
    fundProgram({
      sources: [
        { id: "city", label },
        { id: "county", label },
      ],
      clauses: [],
      unspent: lapses ? "lapses" : "carried",
    }),
    movements.map((movement, index) => ({ ...movement, id: `e${index}`, use: "sites" })),
    { asOf: "2024-12-31" },
  );

/** The oracle: what a source has left at the end of a day, worked out from nothing for each day. */
function leftAt({ movements, lapses }: History, source: string, day: string): number {
  let left = 0;
  for (const year of ["2022", "2023", "2024"]) {
    if (year > day.slice(0, 4)) break;
    if (lapses) left = Math.min(left, 0);
    for (const { on, kind, source: from, amount } of movements) {
      if (from !== source || on > day || on.slice(0, 4) !== year) continue;
      left += kind === "paid" ? -fenOf(amount) : fenOf(amount);
    }
  }
  return left;
}

invariant<History, Look>("A13: whatever is paid beyond what there is is told on the day it grows", {
  inputs: histories,
  law: (lookAt, history) => {
    const told = look(lookAt, history);
    const days = [...new Set(history.movements.map(({ on }) => on))].sort();
    expect(told.days.map(({ id }) => id)).toEqual(days);
    for (const source of ["city", "county"]) {
      const over = days.map((day) => Math.max(-leftAt(history, source, day), 0));
      const grown = over.flatMap((fen, index) =>
        fen > (over[index - 1] ?? 0) ? [[days[index], moneyOfFen(fen)]] : [],
      );
      const breaches = told.breaches.filter((breach) => breach.source === source);
      expect(breaches.map(({ on, amount }) => [on, amount])).toEqual(grown);
      const standing = told.sources.find(({ id }) => id === source);
      expect(fenOf(standing?.left ?? "0")).toBe(leftAt(history, source, "2024-12-31"));
    }
    for (const { id, lapsed } of told.years) {
      const ends = ["city", "county"].map((source) => leftAt(history, source, `${id}-12-31`));
      const over = history.lapses && id < "2024" ? ends.map((left) => Math.max(left, 0)) : [0];
      expect(lapsed).toBe(moneyOfFen(over.reduce((sum, each) => sum + each, 0)));
    }
    for (const [index, day] of days.entries()) {
      const left = leftAt(history, "city", day) + leftAt(history, "county", day);
      expect(fenOf(told.days[index]?.left ?? "0")).toBe(left);
    }
  },
  real: programOn,
  faults: {
    "nothing lapses": (program, ...given) =>
      programOn({ ...program, unspent: "carried" }, ...given),
    "what lapsed told of the last year": (...given) => {
      const told = programOn(...given);
      const years = told.years.map((year, index) => ({
        ...year,
        lapsed: index === told.years.length - 1 ? told.total.lapsed : "0",
      })) as typeof told.years;
      return { ...told, years };
    },
    "what comes back is lost": (program, entries, options) =>
      programOn(
        program,
        entries.filter(({ kind }) => kind !== "returned"),
        options,
      ),
    "breaches are told once": (...given) => {
      const told = programOn(...given);
      return { ...told, breaches: told.breaches.slice(0, 1) };
    },
  },
});

invariant<History, Look>("X4: the order of the movements does not matter", {
  inputs: histories,
  law: (lookAt, history) => {
    const turned = { ...history, movements: [...history.movements].reverse() };
    expect(look(lookAt, turned)).toEqual(look(lookAt, history));
  },
  real: programOn,
  faults: {
    "the last movement counts twice": (program, entries, options) => {
      const last = entries.at(-1);
      const more = last === undefined ? [] : [{ ...last, id: "again" }];
      return programOn(program, [...entries, ...more], options);
    },
  },
});
