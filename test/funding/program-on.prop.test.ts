import fc from "fast-check";
import { expect } from "vitest";
import { fenOf, moneyOfFen } from "../../src/core/money.js";
import { programOn } from "../../src/funding/program-on.js";
import type { FundEntry } from "../../src/funding/records.js";
import { clause, constant, fundProgram, label } from "../support/funding-schemes.js";
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

interface Counted extends History {
  readonly uses: readonly string[];
  readonly sources: readonly string[];
}
const some = (all: readonly string[]) => fc.subarray([...all], { minLength: 1 });

invariant<Counted, Look>("A10: a clause of some sources counts theirs, against the whole of all", {
  inputs: fc.record({
    movements: histories.map(({ movements }) => movements),
    lapses: fc.constant(false),
    uses: some(["sites", "office"]),
    sources: some(["city", "county"]),
  }),
  law: (lookAt, { movements, uses, sources }) => {
    const entries = movements.map((movement, index) => ({
      ...movement,
      id: `e${index}`,
      use: index % 3 === 0 ? "office" : "sites",
    }));
    const share = constant("0.5");
    const of = "paid";
    const told = lookAt(
      fundProgram({ clauses: [clause({ uses, sources, of, share, over: "program" })] }),
      entries,
      { asOf: "2024-12-31" },
    ).clauses[0];
    const paid = (all: typeof entries) =>
      all.reduce((sum, { kind, amount }) => {
        if (kind === "allotted") return sum;
        return sum + (kind === "paid" ? 1 : -1) * fenOf(amount);
      }, 0);
    const own = uses.map((use) =>
      paid(entries.filter((each) => each.use === use && sources.includes(each.source))),
    );
    const actual = own.reduce((sum, fen) => sum + Math.max(fen, 0), 0);
    expect(told?.actual).toBe(moneyOfFen(actual));
    expect(told?.holds).toBe(2 * actual >= Math.max(paid(entries), 0));
  },
  real: programOn,
  faults: {
    "all sources": (program, ...given) => {
      const clauses = program.clauses.map(({ sources: _, ...rest }) => rest);
      return programOn({ ...program, clauses }, ...given);
    },
    "the first use alone": (program, ...given) => {
      const clauses = program.clauses.map((each) => ({ ...each, uses: each.uses.slice(0, 1) }));
      return programOn({ ...program, clauses }, ...given);
    },
    "the whole of its own sources": (program, entries, options) => {
      const [{ sources = [] } = {}] = program.clauses;
      const own = entries.filter(({ source }) => sources.includes(source));
      return programOn(program, own, options);
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
