import { describe, expect, it } from "vitest";
import { mergeLogs } from "../../src/orders/merge-logs.js";
import type { OrderEvent } from "../../src/orders/model/order-event.js";
import { postEvent } from "../../src/orders/post-event.js";
import { codeOf } from "../support/code-of.js";
import {
  demandFor,
  eventOf,
  frozen,
  history,
  minute,
  orderScheme,
} from "../support/order-documents.js";

const scheme = frozen(orderScheme());
const log = frozen(history("submit", "dispatch"));

describe("an event that is posted", () => {
  it("stands in its place in the log", () => {
    const event = eventOf("accept", "a", minute(15));
    const other = eventOf("submit", "s", minute(30), { order: "o2" });
    const outcome = postEvent(scheme, frozen([other, ...log]), frozen(event));
    expect(outcome).toMatchObject({ status: "posted", order: { order: "o1", state: "accepted" } });
    expect(outcome).toHaveProperty("events", [...log, event, other]);
    expect(Object.isFrozen(outcome)).toBe(true);
  });

  it("comes after the last event of its order: at the same minute, the id decides", () => {
    const at = (id: string) => postEvent(scheme, log, eventOf("accept", id, minute(10)));
    expect(at("e0a")).toEqual({ status: "refused", state: "dispatched", reason: "out-of-order" });
    expect(at("e2")).toMatchObject({ status: "posted" });
  });

  it("is known already, or in conflict with another of its id", () => {
    const [, dispatched] = log as [OrderEvent, OrderEvent];
    const changed = { ...dispatched, team: "west" } as OrderEvent;
    expect(postEvent(scheme, log, dispatched)).toEqual({ status: "already-known" });
    expect(postEvent(scheme, log, changed)).toEqual({ status: "conflict", known: dispatched });
    const both = mergeLogs(scheme, [log, [changed]]).events;
    expect(postEvent(scheme, both, changed)).toEqual({ status: "already-known" });
  });

  it.each<[string, readonly unknown[], string]>([
    ["rules", [{}, log, log[0]], "orders/invalid-scheme"],
    ["a log", [scheme, {}, log[0]], "orders/invalid-log"],
    [
      "an event",
      [scheme, log, { ...log[0], demand: demandFor({ channel: "mail" as never }) }],
      "orders/invalid-log",
    ],
  ])("refuses %s that do not fit", (_, args, code) => {
    expect(codeOf(() => postEvent(...(args as Parameters<typeof postEvent>)))).toBe(code);
  });
});
