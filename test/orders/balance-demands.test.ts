import { describe, expect, it } from "vitest";
import { balanceDemands } from "../../src/orders/balance-demands.js";
import type { OrderActivity } from "../../src/orders/model/activity.js";
import { codeOf } from "../support/code-of.js";
import { eventOf, frozen, minute, orderScheme } from "../support/order-documents.js";

const scheme = frozen(orderScheme());
const log = frozen(
  ["a", "b", "c"].map((order, index) => eventOf("submit", `s${index}`, minute(index), { order })),
);
const activity = (id: string, orders: readonly string[], from = 60): OrderActivity => ({
  id,
  orders,
  from: minute(from),
  until: minute(from + 60),
});
const activities = frozen([
  activity("1", ["a", "b"]),
  activity("2", ["a"], 200),
  activity("3", []),
  activity("4", ["b", "b"], 300),
]);

describe("demands and activities", () => {
  it("are many to many, and either may outnumber the other", () => {
    const balance = balanceDemands(scheme, log, activities, { now: minute(120) });
    expect(balance).toEqual({
      orders: [
        { order: "a", status: "served", activities: ["1", "2"] },
        { order: "b", status: "served", activities: ["1", "4"] },
        { order: "c", status: "unplanned", activities: [] },
      ],
      unasked: ["3"],
      demands: 3,
      activities: 4,
    });
    expect(Object.isFrozen(balance.orders[0]?.activities)).toBe(true);
  });

  it.each([
    [119, "planned"],
    [120, "served"],
    [undefined, "planned"],
  ])("are served once an activity is over (minute %s)", (now, status) => {
    const options = now === undefined ? undefined : { now: minute(now) };
    expect(balanceDemands(scheme, log, activities, options).orders[0]?.status).toBe(status);
  });

  it("know orders that come later, without counting them", () => {
    const { orders, demands } = balanceDemands(scheme, log, activities, { now: minute(0) });
    expect([orders.map(({ order }) => order), demands]).toEqual([["a"], 1]);
  });

  it.each<[string, unknown, string]>([
    ["no list", {}, "orders/invalid-activities"],
    [
      "an end before the beginning",
      [{ ...activity("1", []), until: minute(0) }],
      "orders/invalid-activities",
    ],
    ["an activity twice", [activity("1", []), activity("1", [])], "orders/duplicate-id"],
    ["an order that is not there", [activity("1", ["z"])], "orders/unknown-order"],
  ])("refuse %s", (_, given, code) => {
    expect(codeOf(() => balanceDemands(scheme, log, given as never))).toBe(code);
  });

  it("refuse rules, a log and options that do not fit", () => {
    expect(codeOf(() => balanceDemands({} as never, log, []))).toBe("orders/invalid-scheme");
    expect(codeOf(() => balanceDemands(scheme, {} as never, []))).toBe("orders/invalid-log");
    expect(codeOf(() => balanceDemands(scheme, log, [], { now: "" } as never))).toBe(
      "orders/invalid-options",
    );
  });
});
