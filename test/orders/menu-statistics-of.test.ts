import { describe, expect, it } from "vitest";
import { menuStatisticsOf } from "../../src/orders/menu-statistics-of.js";
import type { Demand } from "../../src/orders/model/demand.js";
import type { OrderEvent } from "../../src/orders/model/order-event.js";
import { codeOf } from "../support/code-of.js";
import {
  demandFor,
  eventOf,
  frozen,
  labelOf,
  minute,
  orderScheme,
} from "../support/order-documents.js";

const scheme = frozen(orderScheme());

const asked = (order: string, demand: Partial<Demand> = {}): OrderEvent => ({
  id: `s-${order}`,
  order,
  at: minute(0),
  kind: "submit",
  demand: demandFor(demand),
});
const served = (order: string, grade: string, side = "resident"): readonly OrderEvent[] =>
  (["grab", "begin", "complete", "rate"] as const).map((kind, index) =>
    eventOf(kind, `${index}-${order}`, minute(index + 1), { order, grade, side }),
  );
const nothing = { unknown: "zero-divisor" };

describe("a menu", () => {
  it("is counted service by service, those nobody ordered among them", () => {
    const { wish, ...plain } = { wish: "a lamp" };
    const log = [
      asked("a"),
      ...served("a", "5"),
      asked("b", { person: "p2" }),
      ...served("b", "1"),
      asked("c"),
      ...served("c", "shown"),
      asked("d"),
      eventOf("reject", "x-d", minute(1), { order: "d" }),
      asked("e", { channel: "site", person: undefined } as never),
      eventOf("cancel", "x-e", minute(1), { order: "e" }),
      { ...asked("f"), demand: { ...plain, channel: "visit", person: "p3", wish } } as OrderEvent,
    ];
    const { services, wishes, total } = menuStatisticsOf(scheme, frozen(log));
    expect(services).toEqual([
      {
        service: "haircut",
        label: labelOf("haircut"),
        ordered: 5,
        persons: 2,
        filled: 3,
        completed: 3,
        rejected: 1,
        canceled: 1,
        rated: 3,
        satisfied: "0.6667",
        mean: "3",
      },
      {
        service: "lessons",
        label: labelOf("lessons"),
        ordered: 0,
        persons: 0,
        filled: 0,
        completed: 0,
        rejected: 0,
        canceled: 0,
        rated: 0,
        satisfied: nothing,
        mean: nothing,
      },
    ]);
    expect(wishes).toMatchObject({ ordered: 1, persons: 1, filled: 0, rated: 0 });
    expect(total).toMatchObject({ ordered: 6, persons: 3, filled: 3 });
    expect(Object.isFrozen(services[0])).toBe(true);
  });

  it("is satisfied by residents alone, and counts what is completed and not rated", () => {
    const byTeam = menuStatisticsOf(scheme, [asked("a"), ...served("a", "5", "team")]).total;
    expect(byTeam).toMatchObject({ completed: 1, rated: 0, satisfied: nothing });
    const unrated = menuStatisticsOf(scheme, [asked("a"), ...served("a", "5").slice(0, 3)]).total;
    expect(unrated).toMatchObject({ completed: 1, rated: 0 });
  });

  it("is seen from a minute and rounded as asked", () => {
    const log = [asked("a"), ...served("a", "5")];
    expect(menuStatisticsOf(scheme, log, { now: minute(3) }).total).toMatchObject({
      completed: 1,
      rated: 0,
    });
    const thirds = ["a", "b", "c"].flatMap((order) => [
      asked(order),
      ...served(order, order === "a" ? "1" : "5"),
    ]);
    const rounding = { places: 1, mode: "down" } as const;
    expect(menuStatisticsOf(scheme, thirds, { rounding }).total.satisfied).toBe("0.6");
  });

  it("refuses options that do not fit", () => {
    expect(codeOf(() => menuStatisticsOf(scheme, [], { now: 1 } as never))).toBe(
      "orders/invalid-options",
    );
  });
});
