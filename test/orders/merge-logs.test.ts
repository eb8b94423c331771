import { describe, expect, it } from "vitest";
import { mergeLogs } from "../../src/orders/merge-logs.js";
import { replayOrders } from "../../src/orders/replay-orders.js";
import { codeOf } from "../support/code-of.js";
import { eventOf, frozen, history, minute, orderScheme } from "../support/order-documents.js";

const scheme = frozen(orderScheme());
const submitted = history("submit");
const phone = (team: string, at: number) => [
  ...submitted,
  eventOf("grab", `g-${team}`, minute(at), { team }),
  eventOf("begin", `b-${team}`, minute(at + 10), { team }),
  eventOf("complete", `c-${team}`, minute(at + 20), { team }),
  eventOf("rate", `r-${team}`, minute(at + 50), { team, side: "team" }),
];

describe("logs that are too large", () => {
  it("are refused before they are read", () => {
    const many = new Array<never>(60_000).fill(undefined as never);
    expect(codeOf(() => mergeLogs(scheme, [many, many]))).toBe("core/too-large");
    expect(codeOf(() => mergeLogs(scheme, [many, many.slice(0, 40_001)]))).toBe("core/too-large");
    expect(codeOf(() => mergeLogs(scheme, [many, many.slice(0, 40_000)]))).toBe(
      "core/invalid-shape",
    );
  });
});

describe("two logs", () => {
  it("come to one acceptance; what the other team did changes nothing and is told", () => {
    const [east, west] = [frozen(phone("east", 6)), frozen(phone("west", 5))];
    const merged = mergeLogs(scheme, [east, west]);
    expect(mergeLogs(scheme, [west, east])).toEqual(merged);
    expect(merged.orders[0]).toMatchObject({ team: "west", state: "rated" });
    expect(merged.refused.map(({ event, reason }) => [event, reason])).toEqual([
      ["g-east", "illegal-transition"],
      ["b-east", "illegal-transition"],
      ["c-east", "illegal-transition"],
      ["r-east", "not-assigned"],
    ]);
    expect(merged.contests).toEqual([
      {
        order: "o1",
        winner: { event: "g-west", team: "west" },
        loser: { event: "g-east", team: "east" },
      },
    ]);
    expect(merged.events).toHaveLength(9);
    const { events, ...replay } = merged;
    expect(replayOrders(scheme, events)).toEqual(replay);
  });

  it("may be none", () => {
    const nothing = { events: [], orders: [], refused: [], conflicts: [], contests: [] };
    expect(mergeLogs(scheme, [])).toEqual(nothing);
    expect(mergeLogs(scheme, [[], []])).toEqual(nothing);
  });

  it.each<[string, readonly unknown[], string]>([
    ["rules", [{}, []], "orders/invalid-scheme"],
    ["a list of logs", [scheme, {}], "core/invalid-shape"],
    ["a log", [scheme, [{}]], "core/invalid-shape"],
    ["an event", [scheme, [[], [1]]], "orders/invalid-log"],
  ])("refuse %s that does not fit", (_, args, code) => {
    expect(codeOf(() => mergeLogs(...(args as Parameters<typeof mergeLogs>)))).toBe(code);
  });
});
