import fc from "fast-check";
import { expect } from "vitest";
import { balanceDemands } from "../../src/orders/balance-demands.js";
import { menuStatisticsOf } from "../../src/orders/menu-statistics-of.js";
import type { OrderActivity } from "../../src/orders/model/activity.js";
import type { OrderEvent } from "../../src/orders/model/order-event.js";
import { replayOrders } from "../../src/orders/replay-orders.js";
import { serviceLevelsOf } from "../../src/orders/service-levels-of.js";
import { invariant } from "../support/invariant.js";
import { momentAt, naiveOrder, naiveStep } from "../support/naive-orders.js";
import { orderLog } from "../support/order-arbitraries.js";
import { eventOf, orderScheme } from "../support/order-documents.js";

const scheme = orderScheme();

/** What a simple mind keeps of an order. */
interface Kept {
  readonly id: string;
  readonly state: string;
  readonly first: number;
  readonly taken: number | undefined;
  readonly grade: string | undefined;
}

const minutesOf = (at: string) =>
  (Date.parse(`${at}:00Z`) - Date.parse(`${momentAt(0)}:00Z`)) / 60_000;
const compare = (one: string, other: string) => (one < other ? -1 : Number(one > other));

/** Reads a log with the naive order of its own, event by event. */
function kept(log: readonly OrderEvent[]): readonly Kept[] {
  const counted = new Set<string>();
  const inTime = [...log].sort(
    (one, other) => compare(one.at, other.at) || compare(one.id, other.id),
  );
  const found = new Map<string, { order: ReturnType<typeof naiveOrder>; kept: Kept }>();
  for (const event of inTime) {
    if (counted.has(event.id)) continue;
    counted.add(event.id);
    const at = minutesOf(event.at);
    const held = found.get(event.order) ?? {
      order: naiveOrder(),
      kept: { id: event.order, state: "new", first: at, taken: undefined, grade: undefined },
    };
    found.set(event.order, held);
    const was = held.order.state;
    if (naiveStep(held.order, event, at) !== undefined) continue;
    const { state } = held.order;
    held.kept = {
      ...held.kept,
      state,
      first: was === "new" ? at : held.kept.first,
      taken: held.kept.taken ?? (state === "accepted" ? at : undefined),
      grade: event.kind === "rate" && event.side === "resident" ? event.grade : held.kept.grade,
    };
  }
  return [...found.values()]
    .map((each) => each.kept)
    .filter(({ state }) => state !== "new")
    .sort((one, other) => compare(one.id, other.id));
}

/** Ids that stand for two events at one minute are told apart by their text; they are tried elsewhere. */
const logs = orderLog.map((log) => log.filter(({ id }) => id !== "twice"));

const shareOf = (part: number, whole: number) =>
  whole === 0 ? undefined : Math.round((part * 10_000) / whole);
const tenThousandths = (share: unknown) =>
  typeof share === "string" ? Math.round(Number(share) * 10_000) : undefined;

type Levels = (log: readonly OrderEvent[]) => unknown;

const levels = (orders: readonly Kept[]) => {
  const waits = orders
    .flatMap(({ first, taken }) => (taken === undefined ? [] : [taken - first]))
    .sort((one, other) => one - other);
  const unfilled = orders.filter(
    ({ state, taken }) => taken === undefined && state !== "rejected" && state !== "canceled",
  ).length;
  return {
    orders: orders.length,
    states: orders.map(({ state }) => state).sort(compare),
    filled: waits.length,
    unfilled,
    share: shareOf(unfilled, waits.length + unfilled),
    waits: [waits[0], waits[Math.ceil(waits.length / 2) - 1], waits.at(-1)],
  };
};
const known = (value: unknown) => (typeof value === "number" ? value : undefined);

invariant("figures of service are those counted order by order", {
  inputs: logs,
  law: (figures: Levels, log) => {
    expect(figures(log)).toEqual(levels(kept(log)));
  },
  real: (log) => {
    const { orders, states, filled, unfilled, unfilledShare, minutesToAccept } = serviceLevelsOf(
      scheme,
      log,
    );
    const { least, median, most } = minutesToAccept;
    return {
      orders,
      states: states
        .flatMap(({ state, count }) => Array.from({ length: count }, () => state))
        .sort(compare),
      filled,
      unfilled,
      share: tenThousandths(unfilledShare),
      waits: [known(least), known(median), known(most)],
    };
  },
  faults: {
    "rejected orders unfilled": (log) => {
      const real = levels(kept(log));
      const rejected = kept(log).filter(({ state }) => state === "rejected").length;
      return { ...real, unfilled: real.unfilled + rejected };
    },
    "the upper of two middle waits": (log) => {
      const orders = kept(log);
      const waits = orders
        .flatMap(({ first, taken }) => (taken === undefined ? [] : [taken - first]))
        .sort((one, other) => one - other);
      const real = levels(orders);
      return { ...real, waits: [waits[0], waits[Math.floor(waits.length / 2)], waits.at(-1)] };
    },
    "waits from the first event, legal or not": (log) =>
      levels(
        kept(log).map((order) => ({
          ...order,
          first: Math.min(
            ...log.filter((each) => each.order === order.id).map((each) => minutesOf(each.at)),
          ),
        })),
      ),
    "taken only while it is accepted": (log) =>
      levels(
        kept(log).map((each) => ({
          ...each,
          taken: each.state === "accepted" ? each.taken : undefined,
        })),
      ),
    "events without effect counted as orders": (log) => ({
      ...levels(kept(log)),
      orders: new Set(log.map(({ order }) => order)).size,
    }),
  },
  runs: 200,
});

const menu = (orders: readonly Kept[]) => {
  const rated = orders.flatMap(({ grade }) => grade ?? []);
  const satisfied = rated.filter((grade) => grade === "5").length;
  const inState = (...states: readonly string[]) =>
    orders.filter(({ state }) => states.includes(state)).length;
  return {
    ordered: orders.length,
    persons: Math.min(orders.length, 1),
    filled: orders.filter(({ taken }) => taken !== undefined).length,
    completed: inState("completed", "rated"),
    rejected: inState("rejected"),
    canceled: inState("canceled"),
    rated: rated.length,
    satisfied: shareOf(satisfied, rated.length),
  };
};

/** Orders that come as far as their rating, or stop before. */
const lives = fc
  .array(
    fc.record({
      stop: fc.integer({ min: 1, max: 6 }),
      grades: fc.tuple(fc.constantFrom("5", "1"), fc.constantFrom("5", "1")),
      teamFirst: fc.boolean(),
    }),
    { maxLength: 6, size: "max" },
  )
  .map((list) =>
    list.flatMap(({ stop, grades, teamFirst }, index) => {
      const order = `l${index}`;
      const sides = teamFirst ? ["team", "resident"] : ["resident", "team"];
      return (["submit", "grab", "begin", "complete", "rate", "rate"] as const)
        .slice(0, stop)
        .map((kind, step) => {
          const rest = { order, side: sides[step - 4] ?? "team", grade: grades[step - 4] ?? "5" };
          return eventOf(kind, `${order}-${step}`, momentAt(10 * step + index), rest);
        });
    }),
  );

invariant("figures of a menu are those counted order by order", {
  inputs: fc.tuple(logs, lives).map(([log, more]) => [...log, ...more]),
  law: (figures: Levels, log) => {
    expect(figures(log)).toEqual(menu(kept(log)));
  },
  real: (log) => {
    const { services, total, wishes } = menuStatisticsOf(scheme, log);
    const { mean: _, ...figures } = total;
    // All of these orders are for one service of the menu.
    expect(services[0]).toMatchObject(total);
    expect([services[1]?.ordered, wishes.ordered]).toEqual([0, 0]);
    return { ...figures, satisfied: tenThousandths(figures.satisfied) };
  },
  faults: {
    "rated orders not completed": (log) => ({
      ...menu(kept(log)),
      completed: kept(log).filter(({ state }) => state === "completed").length,
    }),
    "teams' ratings counted": (log) => ({
      ...menu(kept(log)),
      rated: replayOrders(scheme, log).orders.flatMap(({ ratings }) => ratings).length,
    }),
    "a person for each order": (log) => ({ ...menu(kept(log)), persons: kept(log).length }),
    "satisfied among all orders": (log) => {
      const orders = kept(log);
      const satisfied = orders.filter(({ grade }) => grade === "5").length;
      return { ...menu(orders), satisfied: shareOf(satisfied, orders.length) };
    },
    "canceled orders left out": (log) =>
      menu(kept(log).filter(({ state }) => state !== "canceled")),
  },
  runs: 200,
});

interface Balanced {
  readonly log: readonly OrderEvent[];
  readonly activities: readonly OrderActivity[];
  readonly now: number;
}

const balanced: fc.Arbitrary<Balanced> = logs.chain((log) => {
  const ids = [...new Set(log.map(({ order }) => order))];
  const serving =
    ids.length === 0 ? fc.constant([]) : fc.array(fc.constantFrom(...ids), { maxLength: 4 });
  const times = fc.record({
    orders: serving,
    from: fc.integer({ min: 0, max: 4_000 }),
    length: fc.integer({ min: 1, max: 4_000 }),
  });
  return fc
    .tuple(fc.array(times, { maxLength: 5 }), fc.integer({ min: 0, max: 8_000 }))
    .map(([list, now]) => ({
      log,
      now,
      activities: list.map(({ orders, from, length }, index) => ({
        ...{ id: `a${index}`, orders, from: momentAt(from), until: momentAt(from + length) },
      })),
    }));
});

type Balance = (input: Balanced) => unknown;

const balance = ({ log, activities, now }: Balanced, isOver = (until: number) => until <= now) =>
  kept(log.filter(({ at }) => minutesOf(at) <= now)).map(({ id }) => {
    const own = activities.filter(({ orders }) => orders.some((order) => order === id));
    const over = own.filter(({ until }) => isOver(minutesOf(until))).length;
    const waiting = own.length === 0 ? "unplanned" : "planned";
    return `${id} ${over > 0 ? "served" : waiting} ${own.map((each) => each.id).join()}`;
  });

invariant("every demand is held against each of its activities once", {
  inputs: balanced,
  law: (lines: Balance, input) => {
    expect(lines(input)).toEqual(balance(input));
  },
  real: ({ log, activities, now }) => {
    const answer = balanceDemands(scheme, log, activities, { now: momentAt(now) });
    expect(answer.unasked).toEqual(
      activities.filter(({ orders }) => orders.length === 0).map(({ id }) => id),
    );
    expect([answer.demands, answer.activities]).toEqual([answer.orders.length, activities.length]);
    return answer.orders.map(
      ({ order, status, activities: own }) => `${order} ${status} ${own.join()}`,
    );
  },
  faults: {
    "served as soon as planned": (input) => balance(input, () => true),
    "never served": (input) => balance(input, () => false),
    "one activity for each demand": (input) => balance(input).map((line) => line.split(",", 1)[0]),
    "demands of later": (input) => balance({ ...input, now: 90_000 }),
    "the first order of an activity alone": (input) =>
      balance({
        ...input,
        activities: input.activities.map((each) => ({ ...each, orders: each.orders.slice(0, 1) })),
      }),
  },
  runs: 200,
});
