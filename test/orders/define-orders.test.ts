import { describe, expect, it } from "vitest";
import { isDomainError } from "../../src/core/error.js";
import { safely } from "../../src/core/safely.js";
import { defineOrders } from "../../src/orders/define-orders.js";
import type { OrderScheme } from "../../src/orders/model/order-scheme.js";
import type { OrderTransition } from "../../src/orders/model/order-state.js";
import { standardTransitions } from "../../src/orders/standard-transitions.js";
import { codeOf } from "../support/code-of.js";
import { deadline, frozen, labelOf, orderScheme, plainViews } from "../support/order-documents.js";

const refusedAs = (rest: Partial<OrderScheme> | Record<string, unknown>) =>
  codeOf(() => defineOrders(orderScheme(rest as Partial<OrderScheme>)));

const begin: OrderTransition = { from: "new", on: "submit", to: "submitted" };
const move = (
  from: OrderTransition["from"],
  on: OrderTransition["on"],
  to: OrderTransition["to"],
): OrderTransition => ({ from, on, to });

describe("rules of ordering", () => {
  it("are copied and frozen", () => {
    const given = frozen(orderScheme());
    const defined = defineOrders(given);
    expect(defined).toEqual(given);
    expect(defined).not.toBe(given);
    expect(Object.isFrozen(defined.menu[0])).toBe(true);
  });

  it("may print the transitions of the library", () => {
    expect(refusedAs({ transitions: standardTransitions })).toBeUndefined();
    expect(Object.isFrozen(standardTransitions)).toBe(true);
    expect(standardTransitions.every(Object.isFrozen)).toBe(true);
  });

  it.each<[string, object, string | undefined]>([
    ["no kind", { kind: "order" }, "orders/invalid-scheme"],
    ["parameters that nothing reads", { parameters: {} }, "orders/invalid-scheme"],
    ["no transitions", { transitions: [] }, "orders/invalid-scheme"],
    ["no views", { views: [] }, "orders/invalid-scheme"],
    [
      "an order that begins with its dispatch",
      { transitions: [move("new", "dispatch", "dispatched")] },
      "orders/invalid-scheme",
    ],
    [
      "an order that begins twice",
      { transitions: [begin, move("submitted", "submit", "submitted")] },
      "orders/invalid-scheme",
    ],
    [
      "a rating before completion",
      { transitions: [begin, move("submitted", "rate", "rated")] },
      "orders/invalid-scheme",
    ],
    [
      "minutes that end at a time",
      { deadlines: [deadline("d", { until: "12:00" })] },
      "orders/invalid-scheme",
    ],
    [
      "a deadline below 0",
      { deadlines: [deadline("d", { within: { unit: "minutes", length: -1 } })] },
      "orders/invalid-scheme",
    ],
    [
      "a deadline of 0",
      { deadlines: [deadline("d", { within: { unit: "minutes", length: 0 } })] },
      undefined,
    ],
    [
      "a service twice",
      { menu: [1, 2].map(() => ({ id: "a", label: labelOf("a") })) },
      "orders/duplicate-id",
    ],
    [
      "a deadline that names a state twice",
      { deadlines: [deadline("d", { in: ["accepted", "accepted"] })] },
      "orders/invalid-scheme",
    ],
    [
      "a deadline that begins anew with one kind of event twice",
      { deadlines: [deadline("d", { restarts: ["redispatch", "redispatch"] })] },
      "orders/invalid-scheme",
    ],
    ["a deadline twice", { deadlines: [deadline("d"), deadline("d")] }, "orders/duplicate-id"],
    [
      "a grade twice",
      { ratings: [1, 2].map(() => ({ id: "5", label: labelOf("5"), satisfied: true })) },
      "orders/duplicate-id",
    ],
    ["two ways on", { transitions: [begin, begin] }, "orders/ambiguous-transition"],
    [
      "a team out of nowhere",
      { transitions: [begin, move("submitted", "accept", "accepted")] },
      "orders/unassigned-state",
    ],
    [
      "a state out of reach",
      { transitions: [begin, move("under-review", "reject", "rejected")] },
      "orders/unreachable-state",
    ],
    [
      "a circle without end",
      {
        transitions: [
          begin,
          move("submitted", "review", "under-review"),
          move("under-review", "recall", "submitted"),
        ],
      },
      "orders/endless-state",
    ],
    ["a state without a view", { views: plainViews.slice(1) }, "orders/missing-view"],
    [
      "a state with two views",
      {
        views: [...plainViews.slice(0, 10), { ...plainViews[10], states: ["timed-out", "rated"] }],
      },
      "orders/missing-view",
    ],
    ["views that no order needs", { transitions: [begin] }, undefined],
    [
      "an unneeded view twice",
      {
        transitions: [begin],
        views: [...plainViews.slice(0, 10), { ...plainViews[10], states: ["rated", "timed-out"] }],
      },
      "orders/missing-view",
    ],
  ])("%s", (_, rest, code) => {
    expect(refusedAs(rest)).toBe(code);
  });

  it("are refused with every fault and its place", () => {
    const transitions = [begin, move("under-review", "reject", "rejected"), begin];
    const outcome = safely(() => defineOrders(orderScheme({ transitions })));
    const error = outcome.success ? undefined : outcome.error;
    expect(isDomainError(error, "orders/ambiguous-transition")).toBe(true);
    expect(error?.issues.map(({ code, path }) => [code, path])).toEqual([
      ["orders/ambiguous-transition", "/transitions/2"],
      ["orders/unreachable-state", ""],
      ["orders/unreachable-state", ""],
    ]);
    expect(error?.message).toContain("Keep one of them");
  });

  it("point to the views", () => {
    const outcome = safely(() => defineOrders(orderScheme({ views: plainViews.slice(0, 10) })));
    const issues = outcome.success ? [] : outcome.error.issues;
    expect(issues).toEqual([
      {
        code: "orders/missing-view",
        path: "/views",
        message: "The state timed-out is shown in 0 ways. Give it one view.",
      },
    ]);
  });
});
