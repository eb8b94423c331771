import { describe, expect, it } from "vitest";
import { careStatisticsOf } from "../../src/orders/care-statistics-of.js";
import type { CareContact, CareRegister } from "../../src/orders/model/care-register.js";
import { codeOf } from "../support/code-of.js";
import { frozen } from "../support/order-documents.js";

const people = ["p1", "p2"].map((person) => ({
  ...{ person, period: { from: "2024-01-01" } as const, facts: {} },
}));
const contact = (id: string, parts: Partial<CareContact> = {}): CareContact => ({
  ...{ id, person: "p1", contact: "kin-link", on: "2024-05-01", site: "east" },
  ...parts,
});
const register = (...contacts: readonly CareContact[]): CareRegister =>
  frozen({ people, contacts });

describe("figures of care", () => {
  const all = register(
    contact("1", { minutes: 20 }),
    contact("2", { minutes: 15, orders: ["o1", "o2"] }),
    contact("3", { person: "p2", orders: ["o2"] }),
    contact("4", { site: "west", on: "2024-05-31", minutes: 1_440 }),
    contact("5", { contact: "home-visit", on: "2024-06-01" }),
    { ...contact("6"), site: undefined } as never,
    contact("7", { site: "a", on: "2024-04-30" }),
  );

  it("count contacts, person-times, persons, minutes and orders, site by site", () => {
    const { sites, total } = careStatisticsOf(all);
    expect(sites).toEqual([
      {
        site: "a",
        figures: [
          {
            ...{ contact: "kin-link", contacts: 1, personTimes: 1, persons: 1 },
            ...{ minutes: 0, untimed: 1, orders: 0 },
          },
        ],
      },
      {
        site: "east",
        figures: [
          {
            ...{ contact: "home-visit", contacts: 1, personTimes: 1, persons: 1 },
            ...{ minutes: 0, untimed: 1, orders: 0 },
          },
          {
            // Two sessions with one person on one day are one person-time.
            ...{ contact: "kin-link", contacts: 3, personTimes: 2, persons: 2 },
            ...{ minutes: 35, untimed: 1, orders: 2 },
          },
        ],
      },
      {
        site: "west",
        figures: [
          {
            ...{ contact: "kin-link", contacts: 1, personTimes: 1, persons: 1 },
            ...{ minutes: 1_440, untimed: 0, orders: 0 },
          },
        ],
      },
      {
        figures: [
          {
            ...{ contact: "kin-link", contacts: 1, personTimes: 1, persons: 1 },
            ...{ minutes: 0, untimed: 1, orders: 0 },
          },
        ],
      },
    ]);
    // The session without a site is with the same person on the same day.
    expect(total[1]).toEqual({
      ...{ contact: "kin-link", contacts: 6, personTimes: 4, persons: 2 },
      ...{ minutes: 1_475, untimed: 3, orders: 2 },
    });
    expect(Object.isFrozen(sites[0]?.figures[0])).toBe(true);
  });

  it.each([
    ["2024-05-01", "2024-06-01", 5],
    ["2024-05-02", "2024-05-31", 0],
    ["2024-05-31", "2024-06-02", 2],
    ["2024-04-30", "2024-05-01", 1],
  ] as const)("of the days from %s up to %s", (from, until, count) => {
    const { total } = careStatisticsOf(all, { period: { from, until } });
    expect(total.reduce((sum, { contacts }) => sum + contacts, 0)).toBe(count);
  });

  it("do not depend on the order of the register", () => {
    const turned = { people, contacts: [...all.contacts].reverse() };
    expect(careStatisticsOf(turned)).toEqual(careStatisticsOf(all));
    expect(careStatisticsOf(register())).toEqual({ sites: [], total: [] });
  });

  it.each<[string, CareRegister, object, string]>([
    ["no minute", register(contact("1", { minutes: 0 })), {}, "orders/invalid-register"],
    ["more than a day", register(contact("1", { minutes: 1_441 })), {}, "orders/invalid-register"],
    ["someone else", register(contact("1", { person: "p3" })), {}, "orders/unknown-person"],
    ["a contact twice", register(contact("1"), contact("1")), {}, "orders/duplicate-id"],
    [
      "a booking that is none",
      register(contact("1", { booking: "b" })),
      {},
      "orders/unknown-booking",
    ],
    ["no period", register(), { period: { from: "2024-05-01" } }, "orders/invalid-options"],
    ["another option", register(), { by: "site" }, "orders/invalid-options"],
  ])("refuse %s", (_, given, options, code) => {
    expect(codeOf(() => careStatisticsOf(given, options))).toBe(code);
  });
});
