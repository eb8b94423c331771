import { describe, expect, it } from "vitest";
import type { Balance, Cap, Offer, PointsItem, PointsScheme } from "../../src/points/model.js";
import type { PointsRecord } from "../../src/points/records.js";
import { above, atLeast } from "../../src/rules/build-comparisons.js";
import { constant, fact, figure } from "../../src/rules/build-leaves.js";
import { about, earn, record, redeem, run } from "../support/points-book.js";
import { balance, given, goods, pointsScheme, ten } from "../support/points-schemes.js";

const label = { zh: "上限", en: "cap" } as const;
const cap = (changes: Partial<Cap>): Cap => ({
  id: "cap",
  label,
  balance: "points",
  per: "day",
  whose: "purse",
  counts: "points",
  most: "10",
  beyond: "refused",
  ...changes,
});
const withBalance = (changes: Partial<Balance>) => pointsScheme({ balances: [balance(changes)] });
const withCap = (changes: Partial<Cap>) => pointsScheme({ caps: [cap(changes)] });
const withOffer = (changes: Partial<Offer>) => pointsScheme({ offers: [{ ...goods, ...changes }] });
const withItem = (changes: Partial<PointsItem>) =>
  pointsScheme({ items: [{ ...given, ...changes }] });
const step = (id: string, changes: object = {}) => ({ id, label, ...changes });
const limit = (changes: object = {}) => ({
  limits: [{ per: "quarter", whose: "purse", counts: "times", most: 1, ...changes }] as never,
});
const close = (id: string, on = "2024-02-29") => record("close", id, { on });
const stock = (quantity: number) => record("stock", "stock", { offer: "goods", quantity });
const on = (date: string) => ({ on: date, recordedOn: date });
const approve = (id: string, name: string, date: string) =>
  about("approve", id, "1", { step: name, ...on(date) });
/** A balance of which points last a month and debt is allowed; who may give it away. */
const givenBy = (transfer: Balance["transfer"]) =>
  withBalance({
    transfer,
    expiry: { kind: "months", months: 1 },
    shortfall: { kind: "debt", most: "9" },
  });
const gift = (id: string, points: string, days: object = {}) =>
  record("transfer", id, { purse: "a", to: "b", balance: "points", points, ...days });
const twoSteps = withItem({
  approval: [step("group"), step("posted", { afterDays: 3, withinDays: 10 })],
});
const unknowable = withItem({
  facts: { points: { kind: "decimal", places: 2, mayBeUnknown: true } },
});

/** What is tried, and what becomes of the last record. */
const cases: readonly (readonly [string, PointsScheme, readonly PointsRecord[], string])[] = [
  ["an amount that is not known", unknowable, [earn("1", "", { facts: {} })], "amount-unknown"],
  ["a cap reached exactly", withCap({}), [earn("1", "10")], "posted"],
  ["a cap passed by one", withCap({}), [earn("1", "11")], "cap-reached"],
  ["a cap passed by two records", withCap({}), [earn("1", "6"), earn("2", "5")], "cap-reached"],
  [
    "a cap of another day",
    withCap({}),
    [earn("1", "10"), earn("2", "10", on("2024-03-02"))],
    "posted",
  ],
  [
    "a cap of a week, its Sunday",
    withCap({ per: "week" }),
    [earn("1", "10"), earn("2", "1", on("2024-03-03"))],
    "cap-reached",
  ],
  [
    "a cap of a week, the Monday after",
    withCap({ per: "week" }),
    [earn("1", "10"), earn("2", "1", on("2024-03-04"))],
    "posted",
  ],
  [
    "a cap of a month",
    withCap({ per: "month" }),
    [earn("1", "10"), earn("2", "1", on("2024-03-31"))],
    "cap-reached",
  ],
  [
    "a cap of the next month",
    withCap({ per: "month" }),
    [earn("1", "10"), earn("2", "1", on("2024-04-01"))],
    "posted",
  ],
  [
    "a cap of a quarter",
    withCap({ per: "quarter" }),
    [earn("1", "10"), earn("2", "1", on("2024-03-31"))],
    "cap-reached",
  ],
  [
    "a cap of half a year",
    withCap({ per: "half-year" }),
    [earn("1", "10"), earn("2", "1", on("2024-06-30"))],
    "cap-reached",
  ],
  [
    "a cap of a lifetime",
    withCap({ per: "lifetime" }),
    [earn("1", "10"), earn("2", "1", on("2034-03-31"))],
    "cap-reached",
  ],
  [
    "a cap of a record",
    withCap({ per: "record" }),
    [earn("1", "10"), earn("2", "11")],
    "cap-reached",
  ],
  [
    "a cap of an activity",
    withCap({ per: "activity" }),
    [earn("1", "10", { activity: "x" }), earn("2", "1", { activity: "x" })],
    "cap-reached",
  ],
  [
    "a cap of another activity",
    withCap({ per: "activity" }),
    [earn("1", "10", { activity: "x" }), earn("2", "1", { activity: "y" })],
    "posted",
  ],
  [
    "no activity is one of its own",
    withCap({ per: "activity" }),
    [earn("1", "10"), earn("2", "10")],
    "posted",
  ],
  [
    "a cap of a member",
    withCap({ whose: "member" }),
    [earn("1", "10", { member: "m" }), earn("2", "1", { member: "m", purse: "b" })],
    "cap-reached",
  ],
  [
    "who names no member is the holder",
    withCap({ whose: "member" }),
    [earn("1", "10"), earn("2", "1", { member: "a", purse: "b" })],
    "cap-reached",
  ],
  [
    "a cap of the whole scheme",
    withCap({ whose: "scheme" }),
    [earn("1", "10"), earn("2", "1", { purse: "b" })],
    "cap-reached",
  ],
  [
    "a cap of what is held",
    withCap({ per: "holding" }),
    [earn("1", "10"), redeem("2", "3"), earn("3", "4")],
    "cap-reached",
  ],
  [
    "room under what is held",
    withCap({ per: "holding" }),
    [earn("1", "10"), redeem("2", "3"), earn("3", "3")],
    "posted",
  ],
  [
    "a cap of records",
    withCap({ counts: "records", most: "2" }),
    [earn("1", "10"), earn("2", "10"), earn("3", "1")],
    "cap-reached",
  ],
  ["a cap of other items", withCap({ items: ["ten"] }), [earn("1", "99")], "posted"],
  [
    "an amendment beyond a cap",
    withCap({}),
    [earn("1", "6"), earn("2", "4"), about("amend", "3", "1", { facts: { points: "7" } })],
    "cap-reached",
  ],
  [
    "an amendment up to a cap",
    withCap({}),
    [earn("1", "5"), earn("2", "4"), about("amend", "3", "1", { facts: { points: "6" } })],
    "posted",
  ],
  [
    "less than the least award",
    pointsScheme({
      items: [{ ...given, credits: [{ balance: "points", amount: fact("points"), least: "5" }] }],
    }),
    [earn("1", "4")],
    "below-least",
  ],
  [
    "the least award",
    pointsScheme({
      items: [{ ...given, credits: [{ balance: "points", amount: fact("points"), least: "5" }] }],
    }),
    [earn("1", "5")],
    "posted",
  ],
  [
    "entered on the last day",
    withItem({ enteredWithinDays: 7 }),
    [earn("1", "1", { recordedOn: "2024-03-08" })],
    "posted",
  ],
  [
    "entered a day late",
    withItem({ enteredWithinDays: 7 }),
    [earn("1", "1", { recordedOn: "2024-03-09" })],
    "too-late",
  ],
  [
    "a day in a closed period",
    pointsScheme(),
    [close("c", "2024-03-01"), earn("1", "1")],
    "period-closed",
  ],
  [
    "the day after a closed period",
    pointsScheme(),
    [close("c"), close("d", "2024-01-31"), earn("1", "1")],
    "posted",
  ],
  [
    "a redemption on the last day of a closed period",
    pointsScheme(),
    [earn("1", "5"), close("c", "2024-03-01"), redeem("2", "1")],
    "period-closed",
  ],
  [
    "a redemption on the day after a closed period",
    pointsScheme(),
    [close("c"), earn("1", "5"), redeem("2", "1")],
    "posted",
  ],
  [
    "late for a closed period",
    withItem({ enteredWithinDays: 0 }),
    [close("c", "2024-03-01"), earn("1", "1", { recordedOn: "2024-03-02" })],
    "too-late period-closed",
  ],
  ["more than is there", pointsScheme(), [earn("1", "5"), redeem("2", "6")], "balance-too-low"],
  ["all that is there", pointsScheme(), [earn("1", "5"), redeem("2", "5")], "posted"],
  [
    "into the reserve",
    withBalance({ reserve: "100" }),
    [earn("1", "111"), redeem("2", "12")],
    "balance-too-low",
  ],
  [
    "down to the reserve",
    withBalance({ reserve: "100" }),
    [earn("1", "111"), redeem("2", "11")],
    "posted",
  ],
  [
    "below the floor",
    withBalance({ suspendedBelow: "70" }),
    [earn("1", "69"), redeem("2", "1")],
    "suspended",
  ],
  [
    "at the floor",
    withBalance({ suspendedBelow: "70" }),
    [earn("1", "70"), redeem("2", "1")],
    "posted",
  ],
  [
    "a deduction of more than is there",
    pointsScheme(),
    [earn("1", "5"), earn("2", "-6")],
    "balance-too-low",
  ],
  ["a deduction of all that is there", pointsScheme(), [earn("1", "5"), earn("2", "-5")], "posted"],
  [
    "a deduction that is forgiven",
    withBalance({ shortfall: { kind: "forgiven" } }),
    [earn("1", "5"), earn("2", "-6")],
    "posted",
  ],
  [
    "as much debt as is allowed",
    withBalance({ shortfall: { kind: "debt", most: "3" } }),
    [earn("1", "-3")],
    "posted",
  ],
  [
    "more debt than is allowed",
    withBalance({ shortfall: { kind: "debt", most: "3" } }),
    [earn("1", "-4")],
    "debt-too-high",
  ],
  [
    "redeeming in debt",
    withBalance({ shortfall: { kind: "debt", most: "3" } }),
    [earn("1", "-3"), redeem("2", "0")],
    "in-debt",
  ],
  [
    "a frozen purse",
    pointsScheme(),
    [earn("1", "5"), record("freeze", "f", { purse: "a" }), redeem("2", "1")],
    "frozen",
  ],
  [
    "a purse that is frozen no more",
    pointsScheme(),
    [
      earn("1", "5"),
      record("freeze", "f", { purse: "a" }),
      record("thaw", "t", { purse: "a" }),
      redeem("2", "1"),
    ],
    "posted",
  ],
  [
    "a weekday on which it is closed",
    withOffer({ open: { weekdays: [6] } }),
    [earn("1", "5"), redeem("2", "1")],
    "not-open",
  ],
  [
    "a day of the month on which it is open",
    withOffer({ open: { daysOfMonth: [1], months: [3] } }),
    [earn("1", "5"), redeem("2", "1")],
    "posted",
  ],
  [
    "a month in which it is closed",
    withOffer({ open: { months: [4] } }),
    [earn("1", "5"), redeem("2", "1")],
    "not-open",
  ],
  [
    "twice in a quarter",
    withOffer(limit()),
    [earn("1", "5"), redeem("2", "1"), redeem("3", "1", on("2024-03-31"))],
    "limit-reached",
  ],
  [
    "in the next quarter",
    withOffer(limit()),
    [earn("1", "5"), redeem("2", "1"), redeem("3", "1", on("2024-04-01"))],
    "posted",
  ],
  [
    "another purse under a limit of the scheme",
    withOffer(limit({ whose: "scheme" })),
    [
      earn("1", "5"),
      redeem("2", "1"),
      earn("3", "5", { purse: "b" }),
      redeem("4", "1", { purse: "b" }),
    ],
    "limit-reached",
  ],
  [
    "pieces beyond a limit",
    withOffer(limit({ counts: "pieces", most: 2 })),
    [earn("1", "5"), redeem("2", "1", { quantity: 3 })],
    "limit-reached",
  ],
  [
    "pieces up to a limit",
    withOffer(limit({ counts: "pieces", most: 3 })),
    [earn("1", "5"), redeem("2", "1", { quantity: 3 })],
    "posted",
  ],
  [
    "nothing in stock",
    withOffer({ stock: true }),
    [earn("1", "5"), redeem("2", "1")],
    "out-of-stock",
  ],
  [
    "the last pieces in stock",
    withOffer({ stock: true }),
    [earn("1", "5"), stock(2), redeem("2", "1", { quantity: 2 })],
    "posted",
  ],
  [
    "one piece more than in stock",
    withOffer({ stock: true }),
    [earn("1", "5"), stock(2), redeem("2", "1", { quantity: 3 })],
    "out-of-stock",
  ],
  [
    "a balance below the least",
    withOffer({ leastBalance: "60" }),
    [earn("1", "59"), redeem("2", "1")],
    "below-least",
  ],
  [
    "a balance at the least",
    withOffer({ leastBalance: "60" }),
    [earn("1", "60"), redeem("2", "1")],
    "posted",
  ],
  [
    "a price",
    withOffer({ price: "4" }),
    [earn("1", "8"), redeem("2", "8", { quantity: 2, points: undefined })],
    "posted",
  ],
  [
    "less than the price",
    withOffer({ price: "4" }),
    [earn("1", "8"), redeem("2", "3")],
    "unsuitable-points",
  ],
  [
    "more than the price",
    withOffer({ price: "4" }),
    [earn("1", "8"), redeem("2", "5")],
    "unsuitable-points",
  ],
  [
    "the rest in money",
    withOffer({ price: "4", topUp: "1" }),
    [earn("1", "8"), redeem("2", "3")],
    "posted",
  ],
  [
    "too much in money",
    withOffer({ price: "4", topUp: "1" }),
    [earn("1", "8"), redeem("2", "2")],
    "unsuitable-points",
  ],
  [
    "vouchers of five",
    withOffer({ multipleOf: "5" }),
    [earn("1", "12"), redeem("2", "10")],
    "posted",
  ],
  [
    "no change",
    withOffer({ multipleOf: "5" }),
    [earn("1", "12"), redeem("2", "11")],
    "unsuitable-points",
  ],
  [
    "no pieces",
    pointsScheme(),
    [earn("1", "5"), redeem("2", "1", { quantity: 0 })],
    "unsuitable-points",
  ],
  [
    "no points said",
    pointsScheme(),
    [earn("1", "5"), redeem("2", "1", { points: undefined })],
    "unsuitable-points",
  ],
  [
    "finer than the balance",
    pointsScheme(),
    [earn("1", "5"), redeem("2", "0.5")],
    "unsuitable-points",
  ],
  ["below nothing", pointsScheme(), [earn("1", "5"), redeem("2", "-1")], "unsuitable-points"],
  [
    "who may have it by the balance",
    withOffer({ when: above(figure("balance"), constant("20")) }),
    [earn("1", "20"), redeem("2", "1")],
    "not-eligible",
  ],
  [
    "who may have it by facts",
    withOffer({ facts: { age: { kind: "count" } }, when: atLeast(fact("age"), constant("60")) }),
    [earn("1", "20"), redeem("2", "1", { facts: { age: 60 } })],
    "posted",
  ],
  [
    "who is too young by facts",
    withOffer({ facts: { age: { kind: "count" } }, when: atLeast(fact("age"), constant("60")) }),
    [earn("1", "20"), redeem("2", "1", { facts: { age: 59 } })],
    "not-eligible",
  ],
  ["a record that is not there", pointsScheme(), [about("reverse", "2", "1")], "unknown-record"],
  [
    "a record reversed twice",
    pointsScheme(),
    [earn("1", "5"), about("reverse", "2", "1"), about("reverse", "3", "1")],
    "already-settled",
  ],
  [
    "a reversal before the day of it",
    pointsScheme(),
    [earn("1", "5"), about("reverse", "2", "1", on("2024-02-29"))],
    "too-early",
  ],
  [
    "a redemption cannot be reversed",
    pointsScheme(),
    [earn("1", "5"), redeem("2", "1"), about("reverse", "3", "2")],
    "unsuitable-record",
  ],
  [
    "a refused record cannot be refunded",
    pointsScheme(),
    [redeem("1", "1"), about("refund", "2", "1")],
    "unsuitable-record",
  ],
  [
    "no refund where none is declared",
    withOffer({ refund: undefined } as never),
    [earn("1", "5"), redeem("2", "1"), about("refund", "3", "2")],
    "unsuitable-record",
  ],
  [
    "a step that is not the next",
    twoSteps,
    [earn("1", "5"), approve("2", "posted", "2024-03-05")],
    "unsuitable-record",
  ],
  [
    "a step too early",
    twoSteps,
    [earn("1", "5"), approve("2", "group", "2024-03-02"), approve("3", "posted", "2024-03-04")],
    "too-early",
  ],
  [
    "a step on the first day",
    twoSteps,
    [earn("1", "5"), approve("2", "group", "2024-03-02"), approve("3", "posted", "2024-03-05")],
    "posted",
  ],
  [
    "a step on the last day",
    twoSteps,
    [earn("1", "5"), approve("2", "group", "2024-03-02"), approve("3", "posted", "2024-03-12")],
    "posted",
  ],
  [
    "a step too late",
    twoSteps,
    [earn("1", "5"), approve("2", "group", "2024-03-02"), approve("3", "posted", "2024-03-13")],
    "too-late",
  ],
  [
    "a step more than there are",
    twoSteps,
    [
      earn("1", "5"),
      approve("2", "group", "2024-03-02"),
      approve("3", "posted", "2024-03-05"),
      approve("4", "posted", "2024-03-09"),
    ],
    "unsuitable-record",
  ],
  [
    "pending points are not spendable",
    twoSteps,
    [earn("1", "5"), redeem("2", "1")],
    "balance-too-low",
  ],
  [
    "a pending record is turned down",
    twoSteps,
    [earn("1", "5"), about("reverse", "2", "1"), approve("3", "group", "2024-03-02")],
    "already-settled",
  ],
  [
    "a pending record cannot be amended",
    twoSteps,
    [earn("1", "5"), about("amend", "2", "1")],
    "unsuitable-record",
  ],
  [
    "a pending amount that is not known",
    pointsScheme({
      items: [
        {
          ...given,
          facts: { points: { kind: "decimal", places: 2, mayBeUnknown: true } },
          approval: [step("group")],
        },
      ],
    }),
    [earn("1", "", { facts: {} })],
    "amount-unknown",
  ],
  [
    "approval for a closed period",
    withItem({ approval: [step("group")] }),
    [earn("1", "5"), close("c", "2024-03-01"), approve("2", "group", "2024-03-02")],
    "period-closed",
  ],
  [
    "approval under a cap that is full",
    pointsScheme({ items: [{ ...given, approval: [step("group")] }, ten], caps: [cap({})] }),
    [
      earn("1", "5"),
      record("earn", "t", { purse: "a", item: "ten" }),
      approve("2", "group", "2024-03-02"),
    ],
    "cap-reached",
  ],
  [
    "a gift where none is allowed",
    pointsScheme(),
    [
      earn("1", "5"),
      record("transfer", "2", { purse: "a", to: "b", balance: "points", points: "1" }),
    ],
    "not-transferable",
  ],
  [
    "a gift to oneself",
    withBalance({ transfer: "allowed" }),
    [
      earn("1", "5"),
      record("transfer", "2", { purse: "a", to: "a", balance: "points", points: "1" }),
    ],
    "not-transferable",
  ],
  [
    "a gift of more than is there",
    withBalance({ transfer: "allowed" }),
    [
      earn("1", "5"),
      record("transfer", "2", { purse: "a", to: "b", balance: "points", points: "6" }),
    ],
    "balance-too-low",
  ],
  [
    "a gift of a frozen purse",
    withBalance({ transfer: "allowed" }),
    [
      earn("1", "5"),
      record("freeze", "f", { purse: "a" }),
      record("transfer", "2", { purse: "a", to: "b", balance: "points", points: "1" }),
    ],
    "frozen",
  ],
  [
    "a gift of who owes something, and gives nothing away by that",
    givenBy("unless-in-debt"),
    [earn("1", "-1"), gift("2", "1")],
    "balance-too-low in-debt",
  ],
  [
    "a gift, dated back, of points that came too late to pay a debt",
    givenBy("unless-in-debt"),
    [earn("1", "-1"), earn("2", "5", on("2024-01-01")), gift("3", "1", on("2024-01-31"))],
    "in-debt",
  ],
  [
    "the same where who owes may give",
    givenBy("allowed"),
    [earn("1", "-1"), earn("2", "5", on("2024-01-01")), gift("3", "1", on("2024-01-31"))],
    "posted",
  ],
  [
    "a gift of who has paid",
    givenBy("unless-in-debt"),
    [earn("1", "-1"), earn("2", "2"), gift("3", "1")],
    "posted",
  ],
  [
    "beyond the safe integers",
    pointsScheme(),
    [earn("1", "9007199254740991"), earn("2", "1")],
    "too-large",
  ],
  [
    "an amount too large to be held",
    withItem({ credits: [{ balance: "points", amount: fact("points") }] }),
    [earn("1", "99999999999999999999")],
    "too-large",
  ],
  [
    "an amendment too large to be held",
    pointsScheme(),
    [earn("1", "1"), about("amend", "2", "1", { facts: { points: "99999999999999999999" } })],
    "too-large",
  ],
  [
    "an amendment to what is not known",
    unknowable,
    [earn("1", "1"), about("amend", "2", "1", { facts: {} })],
    "amount-unknown",
  ],
];

describe("a record at a boundary", () => {
  it.each(cases)("%s", (_, scheme, records, last) => {
    const { told } = run(scheme, records);
    expect(told.at(-1)).toBe(last);
    // Whatever is refused leaves no trace: all before it came out as without it.
    expect(run(scheme, records.slice(0, -1)).told).toEqual(told.slice(0, -1));
  });

  it("changes no balance when it is refused", () => {
    for (const [, scheme, records, last] of cases) {
      if (last === "posted") continue;
      const before = run(scheme, records.slice(0, -1));
      const after = run(scheme, records);
      expect(after.statement("2035-01-01")).toEqual(before.statement("2035-01-01"));
    }
  });
});
