import { describe, expect, it } from "vitest";
import type { OrderEvent } from "../../src/orders/model/order-event.js";
import { orderStates } from "../../src/orders/scheme/order-words.js";
import { serviceLevelsOf } from "../../src/orders/service-levels-of.js";
import { codeOf } from "../support/code-of.js";
import { eventOf, frozen, minute, orderScheme } from "../support/order-documents.js";

const scheme = frozen(orderScheme());

/** An order submitted at 08:00 and grabbed so many minutes later. */
const taken = (order: string, after?: number, day?: string): readonly OrderEvent[] => [
  eventOf("submit", `s-${order}`, minute(0, day), { order }),
  ...(after === undefined ? [] : [eventOf("grab", `g-${order}`, minute(after, day), { order })]),
];
const ended = (order: string, kind: "reject" | "cancel") => [
  ...taken(order),
  eventOf(kind, `x-${order}`, minute(5), { order }),
];

describe("figures of service", () => {
  it("count states, which add up, and what is filled and not", () => {
    const log = [
      ...taken("a", 10),
      ...taken("b", 30),
      ...taken("c"),
      ...ended("d", "reject"),
      ...ended("e", "cancel"),
      ...taken("f", 20),
      eventOf("cancel", "x-f", minute(40), { order: "f" }),
    ];
    const levels = serviceLevelsOf(scheme, frozen(log));
    expect(levels).toMatchObject({ orders: 6, filled: 3, unfilled: 1, unfilledShare: "0.25" });
    expect(levels.states.map(({ state }) => state)).toEqual(orderStates);
    expect(levels.states.reduce((sum, { count }) => sum + count, 0)).toBe(6);
    expect(levels.states.filter(({ count }) => count > 0)).toEqual([
      { state: "submitted", count: 1 },
      { state: "rejected", count: 1 },
      { state: "accepted", count: 2 },
      { state: "canceled", count: 2 },
    ]);
    expect(levels.minutesToAccept).toEqual({ least: 10, median: 20, mean: "20", most: 30 });
    expect(Object.isFrozen(levels.states[0])).toBe(true);
  });

  it("take the lower of two middle waits, and round as asked", () => {
    const log = [...taken("a", 10), ...taken("b", 11), ...taken("c", 15), ...taken("d", 17)];
    const rounding = { places: 0, mode: "half-up" } as const;
    const levels = serviceLevelsOf(scheme, log, { rounding });
    expect(levels.minutesToAccept).toEqual({ least: 10, median: 11, mean: "13", most: 17 });
    expect(serviceLevelsOf(scheme, log).minutesToAccept.mean).toBe("13.25");
  });

  it("are unknown, not 0, where there is nothing", () => {
    const nothing = { unknown: "zero-divisor" };
    expect(serviceLevelsOf(scheme, [])).toMatchObject({
      orders: 0,
      unfilledShare: nothing,
      minutesToAccept: { least: nothing, median: nothing, mean: nothing, most: nothing },
      deadlines: [{ inTime: nothing }, { inTime: nothing }, { inTime: nothing }],
    });
  });

  it("count how deadlines were kept", () => {
    const log = [...taken("a", 10), ...taken("b", 130), ...taken("c")];
    const [fill] = serviceLevelsOf(scheme, log, { now: minute(121) }).deadlines;
    expect(fill).toEqual({
      deadline: "fill",
      counts: { met: 1, late: 0, open: 0, overdue: 2, running: 0, unknown: 0 },
      inTime: "0.3333",
    });
    const later = serviceLevelsOf(scheme, log).deadlines[0];
    expect(later).toMatchObject({ counts: { met: 1, late: 1, running: 1 }, inTime: "0.5" });
    const early = serviceLevelsOf(scheme, log, { now: minute(10) }).deadlines[0];
    expect(early).toMatchObject({ counts: { met: 1, open: 2 }, inTime: "1" });
  });

  it.each([
    ["2024-05-05", "2024-05-06", 0],
    ["2024-05-06", "2024-05-07", 1],
    ["2024-05-06", "2024-05-08", 2],
    ["2024-05-07", "2024-05-08", 1],
  ] as const)("are about the orders submitted from %s until %s", (from, until, orders) => {
    const log = [...taken("a"), ...taken("b", 10, "2024-05-07")];
    expect(serviceLevelsOf(scheme, log, { submitted: { from, until } }).orders).toBe(orders);
  });

  it.each<[string, readonly unknown[], string]>([
    ["rules", [{}, []], "orders/invalid-scheme"],
    ["a log", [scheme, [1]], "orders/invalid-log"],
    ["a rounding", [scheme, [], { rounding: 2 }], "orders/invalid-options"],
    [
      "days",
      [scheme, [], { submitted: { from: "2024-05-06", until: "2024-05-06" } }],
      "orders/invalid-options",
    ],
  ])("refuse %s that do not fit", (_, args, code) => {
    expect(codeOf(() => serviceLevelsOf(...(args as Parameters<typeof serviceLevelsOf>)))).toBe(
      code,
    );
  });
});
