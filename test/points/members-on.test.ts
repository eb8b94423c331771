import { describe, expect, it } from "vitest";
import { balanceOn } from "../../src/points/balance-on.js";
import { membersOn } from "../../src/points/members-on.js";
import { openBook } from "../../src/points/open-book.js";
import { post } from "../../src/points/post.js";
import { postMany } from "../../src/points/post-many.js";
import type { PointsRecord } from "../../src/points/records.js";
import { codeOf } from "../support/code-of.js";
import { balance, given, goods, pointsScheme } from "../support/points-schemes.js";

const on = { on: "2024-03-01", recordedOn: "2024-03-01" } as const;
const label = { zh: "公示", en: "notice" } as const;
const posted = { ...given, id: "posted", approval: [{ id: "notice", label }] };
const scheme = pointsScheme({
  balances: [
    balance({ shortfall: { kind: "debt", most: "99" }, transfer: "allowed" }),
    balance({ id: "other" }),
  ],
  items: [given, posted],
  offers: [goods],
});
const earn = (id: string, points: string, member?: string, more: object = {}) =>
  ({
    kind: "earn",
    id,
    purse: "home",
    item: "given",
    facts: { points },
    ...(member === undefined ? {} : { member }),
    ...on,
    ...more,
  }) as PointsRecord;
const asked = { purse: "home", balance: "points", asOf: "2024-12-31" } as const;

describe("membersOn", () => {
  it("sees the same entries by person", () => {
    const { book, results } = postMany(openBook(scheme), [
      earn("0", "1", "zhao"),
      earn("1", "10", "wang"),
      earn("2", "5", "li"),
      earn("3", "2"),
      earn("4", "-3", "li"),
      earn("5", "7", "wang", { item: "posted" }),
      { kind: "approve", id: "6", of: "5", step: "notice", ...on },
      { kind: "amend", id: "7", of: "1", facts: { points: "9" }, ...on },
      { kind: "redeem", id: "8", purse: "home", offer: "goods", points: "4", ...on },
      { kind: "transfer", id: "9", purse: "home", to: "b", balance: "points", points: "1", ...on },
      { kind: "clear", id: "10", purse: "home", balance: "points", keep: "14", ...on },
      earn("11", "100", "wang", { purse: "b" }),
    ] as PointsRecord[]);
    expect(results.every(({ status }) => status === "posted")).toBe(true);
    expect(membersOn(book, asked)).toEqual([
      { earned: "2" },
      { member: "li", earned: "2" },
      { member: "wang", earned: "16" },
      { member: "zhao", earned: "1" },
    ]);
    expect(balanceOn(book, asked).earned).toBe("21");
    expect(membersOn(book, { ...asked, balance: "other" })).toEqual([]);
    expect(membersOn(book, { ...asked, purse: "nobody" })).toEqual([]);
    const later = post(book, { kind: "reverse", id: "12", of: "1", ...on }).book;
    expect(membersOn(later, asked)).toContainEqual({ member: "wang", earned: "7" });
    expect(membersOn(book, asked)).toContainEqual({ member: "wang", earned: "16" });
  });

  it("goes by the day and by what was known", () => {
    const late = { on: "2024-03-02", recordedOn: "2024-05-01" };
    const { book } = postMany(openBook(scheme), [
      earn("1", "10", "li"),
      earn("2", "5", "li", late),
    ]);
    const told = (question: object) => membersOn(book, { ...asked, ...question })[0]?.earned;
    expect(told({})).toBe("15");
    expect(told({ asOf: "2024-03-01" })).toBe("10");
    expect(told({ knownOn: "2024-04-30" })).toBe("10");
  });

  it.each([
    ["points/invalid-book", {}, asked],
    ["points/unknown-reference", undefined, { ...asked, balance: "none" }],
    ["core/invalid-shape", undefined, { ...asked, stray: 1 }],
    ["core/invalid-date", undefined, { ...asked, asOf: "x" }],
  ])("says %s where something does not fit", (code, book, question) => {
    const opened = book ?? openBook(scheme);
    expect(codeOf(() => membersOn(opened as never, question as never))).toBe(code);
  });
});
