import { describe, expect, it } from "vitest";
import type { TimeOfDay } from "../../src/core/plain-date-time.js";
import type { OrderEvent } from "../../src/orders/model/order-event.js";
import type { OrderScheme } from "../../src/orders/model/order-scheme.js";
import type { OrderEventKind, OrderState } from "../../src/orders/model/order-state.js";
import { replayOrders } from "../../src/orders/replay-orders.js";
import { orderEventKinds } from "../../src/orders/scheme/order-words.js";
import { codeOf } from "../support/code-of.js";
import { printedMoves } from "../support/naive-orders.js";
import {
  deadline,
  demandFor,
  eventOf,
  frozen,
  history,
  minute,
  orderScheme,
} from "../support/order-documents.js";

const scheme = frozen(orderScheme());

/** A way to each state; the time of every one of them has run out a day later. */
const ways: Readonly<Record<OrderState | "new", readonly OrderEventKind[]>> = {
  new: [],
  submitted: ["submit"],
  "under-review": ["submit", "review"],
  rejected: ["submit", "reject"],
  dispatched: ["submit", "dispatch"],
  refused: ["submit", "dispatch", "refuse"],
  accepted: ["submit", "dispatch", "accept"],
  "in-service": ["submit", "dispatch", "accept", "begin"],
  completed: ["submit", "dispatch", "accept", "begin", "complete"],
  rated: ["submit", "dispatch", "accept", "begin", "complete", "rate"],
  canceled: ["submit", "cancel"],
  "timed-out": ["submit", "time-out"],
};

const states = Object.keys(ways) as (OrderState | "new")[];
const wayTo = (state: OrderState | "new"): readonly OrderEvent[] =>
  ways[state].map((kind, index) =>
    // The way to the end of time waits until it has run out.
    eventOf(kind, `w${index}`, minute(index, kind === "time-out" ? "2024-05-07" : undefined)),
  );
const pairs = states.flatMap((state) => orderEventKinds.map((kind) => [state, kind] as const));

describe("every state and every event", () => {
  it("has ways that lead where they say", () => {
    for (const state of states.slice(1)) {
      expect(replayOrders(scheme, wayTo(state)).orders[0]?.state).toBe(state);
    }
    expect(pairs).toHaveLength(12 * 15);
  });

  it.each(pairs)("%s, %s", (state, kind) => {
    const event = eventOf(kind, "x", minute(0, "2024-05-09"), { side: "team" });
    const { orders, refused } = replayOrders(scheme, [...wayTo(state), event]);
    const to = printedMoves[state][kind];
    if (to === undefined) {
      expect(refused).toEqual([
        { event: "x", on: kind, order: "o1", state, reason: "illegal-transition" },
      ]);
      expect(orders[0]?.state ?? "new").toBe(state);
      expect(orders[0]?.steps ?? []).toHaveLength(ways[state].length);
    } else {
      expect(refused).toEqual([]);
      expect(orders[0]?.state).toBe(to);
      expect(orders[0]?.steps.at(-1)).toMatchObject({ event: "x", on: kind, from: state, to });
    }
  });
});

const full = history(
  "submit",
  "dispatch",
  ["accept", { team: "east" }],
  "begin",
  "complete",
  ["rate", { side: "resident", grade: "5" }],
  ["rate", { side: "team", grade: "shown" }],
);

describe("an order", () => {
  it("is told with its steps, times and ratings", () => {
    const { orders, refused, conflicts, contests } = replayOrders(scheme, frozen(full));
    expect([refused, conflicts, contests]).toEqual([[], [], []]);
    expect(orders).toHaveLength(1);
    const [order] = orders;
    expect(order).toMatchObject({
      order: "o1",
      state: "rated",
      view: { label: { en: "rated" }, public: false },
      demand: demandFor(),
      team: "east",
      ratings: [
        { side: "resident", grade: "5", at: minute(50) },
        { side: "team", grade: "shown", at: minute(60) },
      ],
    });
    expect(order?.view).not.toHaveProperty("states");
    expect(order?.clocks).toEqual([
      { deadline: "fill", from: minute(0), due: minute(120), ended: minute(20), status: "met" },
      { deadline: "answer", from: minute(10), due: minute(40), ended: minute(20), status: "met" },
      {
        deadline: "serve",
        from: minute(20),
        due: "2024-05-07T12:00",
        ended: minute(40),
        status: "met",
      },
    ]);
    expect(order?.steps[1]).toEqual({
      event: "e1",
      on: "dispatch",
      at: minute(10),
      from: "submitted",
      to: "dispatched",
      team: "east",
    });
    expect(Object.isFrozen(order?.steps[1])).toBe(true);
    expect(Object.isFrozen(order?.ratings[0])).toBe(true);
    expect(Object.isFrozen(orders)).toBe(true);
  });

  it("keeps the reasons, and loses its team with what takes it back", () => {
    const [order] = replayOrders(scheme, history("submit", "dispatch", "refuse")).orders;
    expect(order?.steps[2]).toMatchObject({ reason: "busy", to: "refused" });
    expect(order?.steps[2]).not.toHaveProperty("team");
    expect(order).not.toHaveProperty("team");
  });

  it("is not there before it is submitted, or when its demand is refused", () => {
    expect(replayOrders(scheme, history("review")).orders).toEqual([]);
    expect(replayOrders(scheme, []).orders).toEqual([]);
  });

  it("stands in the order of ids, whatever the order of events", () => {
    const events = ["b", "a", "c"].map((order, index) =>
      eventOf("submit", `s${index}`, minute(index), { order }),
    );
    expect(replayOrders(scheme, events).orders.map(({ order }) => order)).toEqual(["a", "b", "c"]);
  });

  it("is read by time, at the same minute by id", () => {
    const events = [
      eventOf("grab", "b", minute(5), { team: "west" }),
      eventOf("grab", "a", minute(5), { team: "east" }),
      eventOf("submit", "z", minute(0)),
    ];
    const { orders, contests, refused } = replayOrders(scheme, events);
    expect(orders[0]?.team).toBe("east");
    expect(refused).toEqual([
      { event: "b", on: "grab", order: "o1", state: "accepted", reason: "illegal-transition" },
    ]);
    expect(contests).toEqual([
      { order: "o1", winner: { event: "a", team: "east" }, loser: { event: "b", team: "west" } },
    ]);
  });
});

const reasonOf = (events: readonly OrderEvent[], rules: OrderScheme = scheme) =>
  replayOrders(rules, events).refused.map(({ event, reason }) => [event, reason]);

describe("events that change nothing", () => {
  it.each<[string, readonly OrderEvent[], string]>([
    [
      "another team accepts",
      history("submit", "dispatch", ["accept", { team: "west" }]),
      "not-assigned",
    ],
    [
      "another team refuses",
      history("submit", "dispatch", ["refuse", { team: "west" }]),
      "not-assigned",
    ],
    ["another team begins", history("submit", "grab", ["begin", { team: "west" }]), "not-assigned"],
    [
      "another team completes",
      history("submit", "grab", "begin", ["complete", { team: "west" }]),
      "not-assigned",
    ],
    [
      "another team rates",
      history("submit", "grab", "begin", "complete", ["rate", { side: "team", team: "west" }]),
      "not-assigned",
    ],
    [
      "a side rates twice",
      history("submit", "grab", "begin", "complete", "rate", ["rate", { grade: "1" }]),
      "already-rated",
    ],
    [
      "a grade that is none",
      history("submit", "grab", "begin", "complete", ["rate", { grade: "4" }]),
      "unknown-grade",
    ],
    ["time that has not run out", history("submit", "time-out"), "not-overdue"],
  ])("%s", (_, events, reason) => {
    expect(reasonOf(events)).toEqual([[events.at(-1)?.id, reason]]);
  });

  const asked = (demand: object, at = minute(0)) =>
    [{ ...eventOf("submit", "s", at), demand: demandFor(demand) }] as OrderEvent[];

  it.each<[string, readonly OrderEvent[], string | undefined]>([
    ["no such service", asked({ service: "haircuts" }), "not-on-menu"],
    [
      "the day before the offer",
      asked({ service: "lessons" }, minute(0, "2024-04-30")),
      "not-offered",
    ],
    [
      "the first day of the offer",
      asked({ service: "lessons" }, minute(0, "2024-05-01")),
      undefined,
    ],
    [
      "the last day of the offer",
      asked({ service: "lessons" }, minute(0, "2024-05-31")),
      undefined,
    ],
    [
      "the day after the offer",
      asked({ service: "lessons" }, minute(0, "2024-06-01")),
      "not-offered",
    ],
    ["the site itself", asked({ channel: "site", person: undefined }), undefined],
    ["on behalf", asked({ channel: "on-behalf", filedBy: "p9" }), undefined],
  ])("demands: %s", (_, events, reason) => {
    expect(reasonOf(events)).toEqual(reason === undefined ? [] : [["s", reason]]);
  });

  it("wishes count only where they are allowed", () => {
    const wish = asked({ service: undefined, wish: "a lamp" });
    expect(reasonOf(wish)).toEqual([]);
    expect(reasonOf(wish, orderScheme({ freeForm: false }))).toEqual([["s", "not-on-menu"]]);
  });

  it("ratings need grades", () => {
    const { ratings: _, ...rest } = orderScheme();
    const events = history("submit", "grab", "begin", "complete", "rate");
    expect(reasonOf(events, rest)).toEqual([["e4", "unknown-grade"]]);
  });

  it("a team that takes its own order twice contests nothing", () => {
    const { contests, refused } = replayOrders(scheme, history("submit", "grab", "grab"));
    expect([contests.length, refused.length]).toEqual([0, 1]);
    expect(replayOrders(scheme, history("submit", "dispatch", "grab")).contests).toEqual([]);
  });

  it("a team that is late for a new dispatch contests nothing", () => {
    const events = history("submit", "grab", ["redispatch", { team: "west" }], "accept");
    const { contests, refused } = replayOrders(scheme, events);
    expect([contests, refused.map(({ reason }) => reason)]).toEqual([[], ["not-assigned"]]);
    const recalled = history("submit", "grab", "recall", ["accept", { team: "west" }]);
    expect(replayOrders(scheme, recalled).contests).toEqual([]);
  });
});

describe("deadlines", () => {
  const answered = (at: number) =>
    replayOrders(scheme, [...history("submit", "dispatch"), eventOf("accept", "a", minute(at))])
      .orders[0];

  it.each([
    [39, "met", undefined],
    [40, "met", undefined],
    [41, "late", ["answer"]],
    [121, "late", ["fill", "answer"]],
  ])("at minute %i", (at, status, late) => {
    const order = answered(at);
    expect(order?.clocks[1]?.status).toBe(status);
    expect(order?.steps[2]?.late).toEqual(late);
  });

  it.each([
    [40, "open"],
    [41, "overdue"],
    [undefined, "running"],
  ])("as seen from minute %s", (at, status) => {
    const options = at === undefined ? undefined : { now: minute(at) };
    const [order] = replayOrders(scheme, history("submit", "dispatch"), options).orders;
    expect(order?.clocks[1]).toEqual({
      deadline: "answer",
      from: minute(10),
      due: minute(40),
      status,
    });
  });

  it("begin anew where the rules say so", () => {
    const events = history("submit", "dispatch", "redispatch");
    const [order] = replayOrders(scheme, events).orders;
    expect(order?.clocks.map(({ deadline: id, from, status }) => [id, from, status])).toEqual([
      ["fill", minute(0), "running"],
      ["answer", minute(10), "met"],
      ["answer", minute(20), "running"],
    ]);
  });

  it.each<[TimeOfDay, OrderEvent["at"]]>([
    ["23:59", "2024-05-08T23:59"],
    ["17:30", "2024-05-08T17:30"],
  ])("of days end at a minute (%s)", (until, due) => {
    const days = deadline("days", { in: ["submitted"], within: { unit: "days", length: 2 } });
    const rules = orderScheme({ deadlines: [until === "23:59" ? days : { ...days, until }] });
    expect(replayOrders(rules, history("submit")).orders[0]?.clocks[0]?.due).toBe(due);
  });

  it("never end after the calendar", () => {
    const long = deadline("long", { in: ["submitted"], within: { unit: "days", length: 99_999 } });
    const [order] = replayOrders(orderScheme({ deadlines: [long] }), history("submit")).orders;
    expect(order?.clocks[0]?.due).toBe("2100-12-31T23:59");
  });

  it("let time run out only after it has", () => {
    const at = (count: number) =>
      replayOrders(scheme, [...history("submit"), eventOf("time-out", "t", minute(count))]);
    expect(at(120).refused[0]?.reason).toBe("not-overdue");
    expect(at(121).orders[0]).toMatchObject({ state: "timed-out" });
    expect(at(121).orders[0]?.steps[1]?.late).toEqual(["fill"]);
  });

  it("that have ended run out no more", () => {
    const events = [...history("submit", "grab"), eventOf("time-out", "t", minute(180))];
    expect(replayOrders(scheme, events).refused[0]?.reason).toBe("not-overdue");
  });
});

describe("a log", () => {
  it("is seen from a minute, that minute included", () => {
    const state = (now: OrderEvent["at"]) =>
      replayOrders(scheme, full, { now }).orders.map((order) => order.state);
    expect(state(minute(20))).toEqual(["accepted"]);
    expect(state(minute(19))).toEqual(["dispatched"]);
    expect(state("2024-05-01T00:00")).toEqual([]);
  });

  it("holds an event once, however often it is told", () => {
    expect(replayOrders(scheme, [...full, ...full])).toEqual(replayOrders(scheme, full));
  });

  it("tells the ids that stand for different events; the first by time, then by text, counts", () => {
    const events = history("submit", "dispatch");
    const [, dispatched] = events;
    const later = { ...dispatched, team: "west", at: minute(11) } as OrderEvent;
    const same = { ...dispatched, team: "west" } as OrderEvent;
    const { orders, conflicts } = replayOrders(scheme, [later, same, ...events]);
    expect(orders[0]?.team).toBe("east");
    expect(conflicts).toEqual([{ kept: dispatched, left: [same, later] }]);
    expect(Object.isFrozen(conflicts[0]?.left)).toBe(true);
  });

  it.each<[string, unknown]>([
    ["no list", {}],
    ["an unknown kind", [{ ...full[0], kind: "order" }]],
    ["an unknown field", [{ ...full[1], side: "team" }]],
    ["no such minute", [{ ...full[1], at: "2024-05-06T24:00" }]],
    ["an empty id", [{ ...full[1], id: "" }]],
    ["both a service and a wish", [{ ...full[0], demand: demandFor({ wish: "a" }) }]],
    ["neither", [{ ...full[0], demand: { channel: "app", person: "p" } }]],
    ["nobody", [{ ...full[0], demand: { channel: "app", service: "haircut" } }]],
    ["on behalf of nobody's", [{ ...full[0], demand: demandFor({ channel: "on-behalf" }) }]],
    ["filed by someone for no reason", [{ ...full[0], demand: demandFor({ filedBy: "p" }) }]],
    ["a team without a name that rates", [{ ...full[6], team: undefined }]],
    ["a resident with a team", [{ ...full[5], team: "east" }]],
    ["a rejection without reason", [{ id: "1", order: "o", at: minute(0), kind: "reject" }]],
  ])("is refused with %s", (_, events) => {
    expect(codeOf(() => replayOrders(scheme, events as never))).toBe("orders/invalid-log");
  });

  it.each([{ now: "2024-05-06" }, { now: minute(0), then: 1 }, 1])(
    "refuses options %j",
    (options) => {
      expect(codeOf(() => replayOrders(scheme, [], options as never))).toBe(
        "orders/invalid-options",
      );
    },
  );
});
