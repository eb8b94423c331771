import fc from "fast-check";
import { expect } from "vitest";
import { fenOf, moneyOfFen } from "../../src/core/money.js";
import { isUnknown } from "../../src/core/unknown.js";
import { allocateFunds } from "../../src/funding/allocate-funds.js";
import { computeGrants } from "../../src/funding/compute-grants.js";
import { fitTotals } from "../../src/funding/fit-totals.js";
import { payStages } from "../../src/funding/pay-stages.js";
import { programOn } from "../../src/funding/program-on.js";
import {
  allocationScheme,
  clause,
  constant,
  fact,
  fundProgram,
  grant,
  grantFacts,
  grantScheme,
  holds,
  stageFacts,
  stageScheme,
} from "../support/funding-schemes.js";
import { invariant } from "../support/invariant.js";

const sumOf = (all: readonly number[]): number => all.reduce((sum, each) => sum + each, 0);
const id = fc.oneof(
  { weight: 9, arbitrary: fc.integer({ min: 0, max: 99 }).map((number) => `s${number}`) },
  { weight: 1, arbitrary: fc.constantFrom("__proto__", "constructor", "toString", "村") },
);

/** A sum, and sites with weights and bounds in fen. */
interface Split {
  readonly total: number;
  readonly step: number;
  readonly sites: readonly {
    readonly site: string;
    readonly people: number;
    readonly least: number;
    readonly room: number;
    readonly open: boolean;
  }[];
}
const splits: fc.Arbitrary<Split> = fc.record({
  total: fc.integer({ min: 0, max: 100_000 }),
  step: fc.constantFrom(1, 7, 100, 1_000),
  sites: fc.uniqueArray(
    fc.record({
      site: id,
      people: fc.integer({ min: 0, max: 50 }),
      least: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 3_000 })),
      room: fc.integer({ min: 0, max: 60_000 }),
      open: fc.oneof(
        { weight: 4, arbitrary: fc.constant(true) },
        { weight: 1, arbitrary: fc.boolean() },
      ),
    }),
    { selector: ({ site }) => site, minLength: 1, maxLength: 8 },
  ),
});

type Allocate = typeof allocateFunds;
const split = (allocate: Allocate, { total, step, sites }: Split) =>
  allocate(
    allocationScheme({
      when: holds("open"),
      floor: fact("least"),
      cap: fact("most"),
      step: moneyOfFen(step),
    }),
    sites.map(({ site, people, least, room, open }) => ({
      site,
      facts: {
        people: `${people}`,
        least: moneyOfFen(least),
        most: moneyOfFen(least + room),
        open,
      },
    })) as never,
    { total: moneyOfFen(total) },
  );

const changed =
  (change: (fen: number, index: number) => number): Allocate =>
  (...given) => {
    const told = allocateFunds(...given);
    if (told.status !== "allocated") return told;
    const shares = told.shares.map((share, index) => ({
      ...share,
      amount: moneyOfFen(Math.max(change(fenOf(share.amount), index), 0)),
    }));
    return { ...told, shares };
  };

invariant<Split, Allocate>(
  "A1, A2: shares and what is unspent make the sum, within bounds and steps",
  {
    inputs: splits,
    law: (allocate, given) => {
      const told = split(allocate, given);
      if (told.status !== "allocated") return;
      const fen = told.shares.map(({ amount }) => fenOf(amount));
      expect(sumOf(fen) + fenOf(told.unspent)).toBe(given.total);
      let isFull = true;
      for (const [index, { people, least, room, open }] of given.sites.entries()) {
        const own = fen[index] as number;
        expect(own % given.step).toBe(0);
        expect(own).toBeGreaterThanOrEqual(open ? least : 0);
        expect(own).toBeLessThanOrEqual(open ? least + room : 0);
        if (open && people > 0 && own + given.step <= least + room) isFull = false;
      }
      // Money for a whole step is left only where nobody has room for it.
      if (!isFull) expect(fenOf(told.unspent)).toBeLessThan(given.step);
    },
    real: allocateFunds,
    faults: {
      "a step less for the first": changed((fen, index) => fen - (index === 0 ? 1 : 0)),
      "steps that double": changed((fen) => 2 * fen),
      "half as much for everybody": changed((fen) => Math.floor(fen / 2)),
    },
  },
);

invariant<Split, Allocate>("A5: the order of the sites does not matter", {
  inputs: splits,
  law: (allocate, given) => {
    const told = split(allocate, given);
    const turned = split(allocate, { ...given, sites: [...given.sites].reverse() });
    if (told.status !== "allocated" || turned.status !== "allocated") {
      expect(turned.status).toBe(told.status);
      return;
    }
    expect([...turned.shares].reverse()).toEqual(told.shares);
  },
  real: allocateFunds,
  faults: {
    "ties as listed": (scheme, sites, options) =>
      allocateFunds({ ...scheme, ties: "as-listed" }, sites as never, options),
    "the first rounded up": changed((fen, index) => fen + (index === 0 ? 1 : 0)),
  },
});

invariant<Split, Allocate>("A9: an infeasible sum names floors that alone pass it, or caps", {
  inputs: splits,
  law: (allocate, given) => {
    const { total, step, sites } = given;
    const told = split(allocate, given);
    const floors = sites.map(({ least, open }) => (open ? Math.ceil(least / step) * step : 0));
    const caps = sites.map(({ least, room, open }) =>
      open ? Math.floor((least + room) / step) * step : 0,
    );
    const crossed = sites.filter((_, index) => (floors[index] as number) > (caps[index] as number));
    const budget = Math.floor(total / step) * step;
    expect(told.status === "infeasible").toBe(crossed.length > 0 || sumOf(floors) > budget);
    if (told.status !== "infeasible") return;
    const named = sites.flatMap(({ site }, index) => (told.sites.includes(site) ? [index] : []));
    const floor = sumOf(named.map((index) => floors[index] as number));
    const cap = sumOf(named.map((index) => caps[index] as number));
    const bound = crossed.length > 0 ? cap : budget;
    expect(fenOf(told.missing)).toBe(floor - bound);
  },
  real: allocateFunds,
  faults: {
    "no floors": ({ floor: _, ...scheme }, sites, options) =>
      allocateFunds(scheme as never, sites as never, options),
    "a fen more": (...given) => {
      const told = allocateFunds(...given);
      return told.status === "infeasible" ? { ...told, missing: "0" } : told;
    },
  },
});

/** Sites with ranks, towns and bills in fen, a budget and seats. */
interface Granting {
  readonly seats: number;
  readonly perTown: number;
  readonly budget: number;
  readonly over: "report" | "scale";
  readonly sites: readonly {
    readonly site: string;
    readonly score: number;
    readonly town: string;
    readonly bill: number;
  }[];
}
const grantings: fc.Arbitrary<Granting> = fc.record({
  seats: fc.integer({ min: 0, max: 6 }),
  perTown: fc.integer({ min: 0, max: 3 }),
  budget: fc.integer({ min: 0, max: 30_000 }),
  over: fc.constantFrom("report", "scale"),
  sites: fc.uniqueArray(
    fc.record({
      site: id,
      score: fc.integer({ min: 0, max: 9 }),
      town: fc.constantFrom("east", "west", "__proto__"),
      bill: fc.integer({ min: 0, max: 9_000 }),
    }),
    { selector: ({ site }) => site, minLength: 1, maxLength: 10 },
  ),
});

type Compute = typeof computeGrants;
const compute = (
  computeAll: Compute,
  { seats, perTown, budget, over, sites }: Granting,
  ties: "by-id" | "unresolved",
) =>
  computeAll(
    grantScheme(
      [
        grant({
          amount: fact("bill"),
          seats: [{ most: seats }, { most: perTown, per: "town" }],
          rank: fact("score"),
        }),
        grant({ id: "small", amount: constant("0.07") }),
      ],
      { ties, budget: { most: moneyOfFen(budget), over } },
    ),
    sites.map(({ site, score, town, bill }) => ({
      site,
      facts: grantFacts({ score: `${score}`, town, bill: moneyOfFen(bill) }),
    })) as never,
  );

invariant<Granting, Compute>(
  "A1, A13: grants add up both ways, and with what is unspent to the budget",
  {
    inputs: grantings,
    law: (computeAll, given) => {
      const told = compute(computeAll, given, "by-id");
      const perSite = told.sites.map(({ total }) => fenOf(total as `${number}`));
      expect(sumOf(perSite)).toBe(fenOf(told.total));
      expect(sumOf(told.grants.map(({ total }) => fenOf(total)))).toBe(fenOf(told.total));
      const over = told.status === "over-budget" ? fenOf(told.over ?? "0") : 0;
      expect(fenOf(told.total) + fenOf(told.unspent ?? "0") - over).toBe(given.budget);
    },
    real: computeGrants,
    faults: {
      "no budget": ({ budget: _, ...scheme }, sites) =>
        computeGrants(scheme as never, sites as never),
      "one site dropped": (...given) => {
        const told = computeGrants(...given);
        return { ...told, sites: told.sites.slice(1) };
      },
    },
  },
);

invariant<Granting, Compute>(
  "seats: no loser could sit where a lower rank sits, in any order of input",
  {
    inputs: grantings,
    law: (computeAll, given) => {
      const wide = { ...given, budget: 1_000_000 };
      const told = compute(computeAll, wide, "by-id");
      const outcome = new Map(told.sites.map(({ site, grants }) => [site, grants[0]?.outcome]));
      const winners = given.sites.filter(({ site }) => outcome.get(site) === "granted");
      expect(winners.length).toBeLessThanOrEqual(given.seats);
      const inTown = (town: string) => winners.filter((each) => each.town === town);
      for (const { site, score, town } of given.sites) {
        expect(inTown(town).length).toBeLessThanOrEqual(given.perTown);
        if (outcome.get(site) === "granted") continue;
        const lower = inTown(town).filter((each) => each.score < score);
        expect(lower).toEqual([]);
        // A seat is refused only where the county or the town is full.
        expect(winners.length === given.seats || inTown(town).length === given.perTown).toBe(true);
      }
      const turned = compute(computeAll, { ...wide, sites: [...given.sites].reverse() }, "by-id");
      expect([...turned.sites].reverse()).toEqual(told.sites);
    },
    real: computeGrants,
    faults: {
      "the lowest rank first": (scheme, sites, options) =>
        computeGrants(
          {
            ...scheme,
            grants: scheme.grants.map((each) => ({
              ...each,
              ...(each.rank === undefined
                ? {}
                : { rank: { kind: "product", of: [each.rank, constant("-1")] } }),
            })),
          } as typeof scheme,
          sites as never,
          options,
        ),
      "no seats of towns": (scheme, sites, options) =>
        computeGrants(
          {
            ...scheme,
            grants: scheme.grants.map((each) => ({
              ...each,
              seats: each.seats?.slice(0, 1) ?? [],
            })),
          },
          sites as never,
          options,
        ),
    },
  },
);

invariant<Granting, Compute>(
  "A12: the same facts give the same grant, unless a seat is between them",
  {
    inputs: grantings.map((given) => ({
      ...given,
      over: "report" as const,
      sites: given.sites.map((each) => ({ ...each, score: 5, town: "east", bill: 100 })),
    })),
    law: (computeAll, given) => {
      const { sites } = compute(computeAll, given, "unresolved");
      const amounts = sites.map(({ total }) => (isUnknown(total) ? total.unknown : total));
      expect(new Set(amounts).size).toBe(1);
    },
    real: computeGrants,
    faults: {
      "ties by id": (scheme, sites, options) =>
        computeGrants({ ...scheme, ties: "by-id" }, sites as never, options),
    },
  },
);

/** A grant in fen and what was paid of it, with aid in kind and grounds. */
interface Paying {
  readonly grant: number;
  readonly paid: number;
  readonly inKind: number;
  readonly shares: readonly [number, number];
  readonly grounds: readonly boolean[];
}
const fenRange = fc.integer({ min: 0, max: 1_000 });
const payings: fc.Arbitrary<Paying> = fc.record({
  grant: fenRange,
  paid: fenRange,
  inKind: fenRange,
  shares: fc.tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 500 })),
  grounds: fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }),
});
type Pay = typeof payStages;
const thousandth = (number: number): string => (number / 1_000).toFixed(3);
const pay = (payAll: Pay, { grant: sum, paid, inKind, shares, grounds }: Paying) => {
  const [one, two] = shares;
  const [begun, accepted, diverted, failed, late] = grounds;
  const stages = [one, two, 1_000 - one - two].map((share, index) => ({
    id: `stage-${index}`,
    label: { zh: "阶段", en: "stage" },
    share: thousandth(share) as `${number}`,
    when: holds(index === 0 ? "begun" : "accepted"),
  }));
  const facts = stageFacts({ begun, accepted, diverted, failed, late, inKind: moneyOfFen(inKind) });
  return payAll(stageScheme({ stages }), {
    grant: moneyOfFen(sum),
    paid: moneyOfFen(paid),
    facts,
  } as never);
};

invariant<Paying, Pay>(
  "A11: stages and aid in kind make the grant; never more is taken back than was paid",
  {
    inputs: payings,
    law: (payAll, given) => {
      const told = pay(payAll, given);
      const parts = told.stages
        .flatMap(({ amount, setOff }) => [amount, setOff])
        .map((each) => fenOf(each as `${number}`));
      expect(sumOf(parts)).toBe(given.grant);
      expect(Math.min(...parts)).toBeGreaterThanOrEqual(0);
      const [due, back] = [fenOf(told.due as `${number}`), fenOf(told.clawBack as `${number}`)];
      expect(back).toBeLessThanOrEqual(given.paid);
      expect(due === 0 || back === 0).toBe(true);
      expect(given.paid + due - back).toBeLessThanOrEqual(Math.max(given.grant, given.paid));
      if (told.status === "suspended") expect(due).toBe(0);
    },
    real: payStages,
    faults: {
      "all is taken back": (scheme, record, options) => {
        const told = payStages(scheme, record as never, options);
        return told.status === "claw-back"
          ? { ...told, clawBack: (record as { grant: `${number}` }).grant }
          : told;
      },
      "aid in kind is forgotten": (...given) => {
        const told = payStages(...given);
        return { ...told, stages: told.stages.map((stage) => ({ ...stage, setOff: "0" })) };
      },
      "every stage is rounded": (scheme, record, options) => {
        const told = payStages(scheme, record as never, options);
        const sum = fenOf((record as { grant: `${number}` }).grant);
        const stages = told.stages.map((stage, index) => ({
          ...stage,
          setOff: "0" as const,
          amount: moneyOfFen(Math.round(sum * Number(scheme.stages[index]?.share))),
        }));
        return { ...told, stages };
      },
    },
  },
);

/** What is put aside for two uses, in fen, and the share in thousandths that a clause wants. */
interface Clausing {
  readonly sites: number;
  readonly office: number;
  readonly share: number;
}
type Look = typeof programOn;
const allotted = (look: Look, { sites, office, share }: Clausing) => {
  const entry = { source: "county", kind: "allotted", on: "2022-01-01" } as const;
  return look(
    fundProgram({ clauses: [clause({ share: constant(thousandth(share)) })] }),
    [
      { ...entry, id: "1", use: "sites", amount: moneyOfFen(sites) },
      { ...entry, id: "2", use: "office", amount: moneyOfFen(office) },
    ],
    { asOf: "2022-12-31" },
  ).clauses[0];
};

invariant<Clausing, Look>("A10: what a clause misses is enough, and a fen less is not", {
  inputs: fc.record({
    sites: fc.integer({ min: 0, max: 9_999 }),
    office: fc.integer({ min: 0, max: 9_999 }),
    share: fc.integer({ min: 0, max: 999 }),
  }),
  law: (look, given) => {
    const told = allotted(look, given);
    const { sites, office, share } = given;
    const isMet = (own: number, other: number): boolean => own * 1_000 >= (own + other) * share;
    expect(told?.holds).toBe(isMet(sites, office));
    if (told?.holds === true) return;
    const [missing, added] = [fenOf(told?.missing ?? "0"), fenOf(told?.added ?? "0")];
    expect(isMet(sites + missing, office - missing)).toBe(true);
    expect(isMet(sites + missing - 1, office - missing + 1)).toBe(false);
    expect(isMet(sites + added, office)).toBe(true);
    expect(isMet(sites + added - 1, office)).toBe(false);
  },
  real: programOn,
  faults: {
    "what is added is what is moved": (...given) => {
      const told = programOn(...given);
      const clauses = told.clauses.map((each) =>
        each.missing === undefined ? each : { ...each, added: each.missing },
      );
      return { ...told, clauses };
    },
    "a fen more is missing": (...given) => {
      const told = programOn(...given);
      const clauses = told.clauses.map((each) =>
        each.missing === undefined
          ? each
          : { ...each, missing: moneyOfFen(fenOf(each.missing) + 1) },
      );
      return { ...told, clauses };
    },
  },
});

/** A table of two by two in fen, with the most of each cell. */
interface Table {
  readonly rows: readonly [number, number];
  readonly columns: readonly [number, number];
  readonly wanted: readonly number[];
  readonly most: readonly number[];
}
const small = fc.integer({ min: 0, max: 9 });
const pair = fc.tuple(small, small);
const four = fc.array(small, { minLength: 4, maxLength: 4 });
const tables: fc.Arbitrary<Table> = fc
  .record({
    rows: pair,
    first: small,
    shift: fc.constantFrom(0, 0, 0, 1),
    wanted: four,
    most: four,
  })
  .map(({ rows, first, shift, wanted, most }) => {
    const all = rows[0] + rows[1] + shift;
    const column = Math.min(first, all);
    return { rows, columns: [column, all - column], wanted, most };
  });
type Fit = typeof fitTotals;
const names = ["one", "two"] as const;
const fitOf = (fitAll: Fit, { rows, columns, wanted, most }: Table) =>
  fitAll({
    rows: rows.map((total, index) => ({ id: `${names[index]}`, total: moneyOfFen(total) })),
    columns: columns.map((total, index) => ({ id: `${names[index]}`, total: moneyOfFen(total) })),
    cells: wanted.map((amount, index) => ({
      row: `${names[Math.floor(index / 2)]}`,
      column: `${names[index % 2]}`,
      amount: moneyOfFen(amount),
      most: moneyOfFen(most[index] as number),
    })),
  });

/** The oracle: every table of two by two that adds up; one cell decides the others. */
function leastChange({ rows, columns, wanted, most }: Table): number | undefined {
  if (rows[0] + rows[1] !== columns[0] + columns[1]) return undefined;
  const changes = Array.from({ length: 10 }, (_, first) => {
    const cells = [first, rows[0] - first, columns[0] - first, rows[1] - columns[0] + first];
    const fits = cells.every((each, index) => each >= 0 && each <= (most[index] as number));
    return fits
      ? sumOf(cells.map((each, index) => Math.abs(each - (wanted[index] as number))))
      : Number.NaN;
  });
  const possible = changes.filter((change) => !Number.isNaN(change));
  return possible.length === 0 ? undefined : Math.min(...possible);
}

invariant<Table, Fit>("A10: tables add up both ways with the least change, or name what cannot", {
  inputs: tables,
  law: (fitAll, given) => {
    const told = fitOf(fitAll, given);
    const least = leastChange(given);
    if (told.status === "conflict") {
      expect(least).toBeUndefined();
      expect(fenOf(told.missing)).toBeGreaterThan(0);
      return;
    }
    expect(fenOf(told.changed)).toBe(least);
    const cells = told.cells.map(({ amount }) => fenOf(amount));
    const [a = 0, b = 0, c = 0, d = 0] = cells;
    expect([a + b, c + d, a + c, b + d]).toEqual([...given.rows, ...given.columns]);
    expect(cells.every((each, index) => each <= (given.most[index] as number))).toBe(true);
  },
  real: fitTotals,
  faults: {
    "rows alone": ({ rows, columns, cells }) => {
      const totals = columns.map(({ id: column }) => {
        const own = cells.filter((cell) => cell.column === column);
        return { id: column, total: moneyOfFen(sumOf(own.map(({ amount }) => fenOf(amount)))) };
      });
      return fitTotals({ rows, columns: totals, cells });
    },
    "without the most": ({ rows, columns, cells }) =>
      fitTotals({ rows, columns, cells: cells.map(({ most: _, ...cell }) => cell) }),
  },
});
