import { describe, expect, it } from "vitest";
import { balanceOn } from "../../src/points/balance-on.js";
import { balancesOn } from "../../src/points/balances-on.js";
import { definePoints } from "../../src/points/define-points.js";
import type { Balance, Cap, Expiry, PointsItem, PointsScheme } from "../../src/points/model.js";
import { openBook } from "../../src/points/open-book.js";
import { post } from "../../src/points/post.js";
import { postMany } from "../../src/points/post-many.js";
import type { PointsRecord } from "../../src/points/records.js";
import { recordsOf } from "../../src/points/records-of.js";
import { restoreBook } from "../../src/points/restore-book.js";
import { snapshotOf } from "../../src/points/snapshot-of.js";
import { product } from "../../src/rules/build-amounts.js";
import { constant, fact, parameter } from "../../src/rules/build-leaves.js";
import { elapsed } from "../../src/rules/build-lists.js";
import { about, day, earn, record, redeem, run } from "../support/points-book.js";
import { balance, given, goods, pointsScheme, ten } from "../support/points-schemes.js";

const label = { zh: "名称", en: "name" } as const;
const on = (date: string) => ({ on: date, recordedOn: date });
const withBalance = (changes: Partial<Balance>) => pointsScheme({ balances: [balance(changes)] });
const owing = { shortfall: { kind: "debt", most: "10" } } as const;
const withItem = (changes: Partial<PointsItem>) =>
  pointsScheme({ items: [{ ...given, ...changes }] });
const cap = (changes: Partial<Cap>): Cap => ({
  id: "cap",
  label,
  balance: "points",
  per: "day",
  whose: "purse",
  counts: "points",
  most: "10",
  beyond: "lost",
  ...changes,
});

describe("expiry", () => {
  const last = (expiry: Expiry, date: string) => {
    const { statement } = run(withBalance({ expiry }), [earn("1", "5", on(date))]);
    return statement(date).lots[0]?.lapses;
  };

  it("comes with months, a period, a day, or never", () => {
    expect(last({ kind: "never" }, "2024-03-01")).toBeUndefined();
    expect(last({ kind: "months", months: 12 }, "2024-02-29")).toBe("2025-02-28");
    expect(last({ kind: "months", months: 1200 }, "2024-02-29")).toBeUndefined();
    expect(last({ kind: "period-end", months: 12 }, "2024-12-31")).toBe("2025-01-01");
    expect(last({ kind: "period-end", months: 3 }, "2024-04-01")).toBe("2024-07-01");
    expect(last({ kind: "period-end", months: 6, graceMonths: 2 }, "2024-06-30")).toBe(
      "2024-09-01",
    );
    expect(last({ kind: "period-end", months: 12 }, "2100-06-30")).toBeUndefined();
    expect(last({ kind: "day", day: "2024-07-01" }, "2024-01-01")).toBe("2024-07-01");
  });

  it("takes points away on the day of it, not a day earlier", () => {
    const scheme = withBalance({ expiry: { kind: "period-end", months: 12 } });
    const { statement } = run(scheme, [earn("1", "7"), redeem("2", "5", on("2024-12-31"))]);
    expect(statement("2024-12-31")).toMatchObject({ balance: "2", lapsed: "0" });
    expect(statement("2025-01-01")).toMatchObject({ balance: "0", lapsed: "2", lots: [] });
  });

  it("puts the points that lapse first in front, whatever the order of entry", () => {
    const scheme = withBalance({ expiry: { kind: "months", months: 12 } });
    const days = ["2024-01-05", "2024-01-02", "2024-01-04", "2024-01-01", "2024-01-04"];
    const records = days.map((date, index) => earn(`${index}`, "1", { on: date }));
    const { statement, book } = run(scheme, records);
    const order = statement().lots.map((lot) => lot.record);
    expect(order).toEqual(["3", "1", "2", "4", "0"]);
    const after = post(book, redeem("r", "2")).outcome;
    expect(after).toMatchObject({
      lines: [
        { lot: "3", points: "-1" },
        { lot: "1", points: "-1" },
      ],
    });
  });
});

describe("a correction", () => {
  it("gives back what a deduction took, and no more", () => {
    const records = [earn("1", "10"), earn("2", "-4"), about("reverse", "3", "2")];
    expect(run(pointsScheme(), records).statement()).toMatchObject({ balance: "10", earned: "10" });
    const forgiven = [earn("1", "3"), earn("2", "-4"), about("reverse", "3", "2")];
    const scheme = withBalance({ shortfall: { kind: "forgiven" } });
    expect(run(scheme, forgiven.slice(0, 2)).held()).toBe("0");
    expect(run(scheme, forgiven).held()).toBe("3");
  });

  it("forgets the debt of a deduction, and gives back what has paid it", () => {
    const scheme = withBalance(owing);
    const deduction = [earn("1", "-6"), about("reverse", "2", "1")];
    expect(run(scheme, deduction).statement()).toMatchObject({ balance: "0", debt: "0" });
    const paid = [earn("1", "-6"), earn("2", "4"), about("reverse", "3", "1")];
    expect(run(scheme, paid).statement()).toMatchObject({ balance: "4", debt: "0", earned: "4" });
    const all = [earn("1", "-6"), earn("2", "9"), about("reverse", "3", "1")];
    expect(run(scheme, all).statement()).toMatchObject({ balance: "9", debt: "0" });
    const other = [
      earn("1", "-6"),
      earn("2", "9"),
      earn("3", "-1"),
      about("amend", "4", "1", { facts: { points: "-2" } }),
    ];
    expect(run(scheme, other).held()).toBe("6");
  });

  it("turns a deduction into a credit and back", () => {
    const scheme = withBalance(owing);
    const to = (id: string, points: string) => about("amend", id, "2", { facts: { points } });
    const records = [earn("1", "10"), earn("2", "-4"), to("3", "5"), to("4", "-1")];
    expect(run(scheme, records.slice(0, 3)).held()).toBe("15");
    expect(run(scheme, records).held()).toBe("9");
  });

  it("counts under its cap what it is worth then", () => {
    const scheme = pointsScheme({ caps: [cap({})] });
    const up = about("amend", "3", "1", { facts: { points: "9" } });
    expect(run(scheme, [earn("1", "2"), earn("2", "4"), up]).held()).toBe("10");
    const freed = [earn("1", "10"), about("reverse", "2", "1"), earn("3", "10")];
    expect(run(scheme, freed).held()).toBe("10");
    const counted = pointsScheme({ caps: [cap({ counts: "records", most: "1" })] });
    expect(
      run(counted, [
        earn("1", "3"),
        up.kind === "amend" ? { ...up, id: "9" } : up,
        earn("2", "5"),
      ]).held(),
    ).toBe("9");
    expect(run(counted, [earn("1", "3"), about("reverse", "2", "1"), earn("3", "5")]).held()).toBe(
      "5",
    );
  });

  it("works a record out anew by what is known by then", () => {
    const rate = (value: "1" | "2", recordedOn: "2024-01-01" | "2024-05-01") =>
      ({ from: "2024-01-01", value, recordedOn }) as const;
    const scheme = definePoints(
      pointsScheme({
        parameters: {
          rate: {
            lowerLevels: "may-not-change",
            layers: [
              { level: "nation", values: [rate("1", "2024-01-01"), rate("2", "2024-05-01")] },
            ],
          },
        },
        items: [
          {
            ...given,
            credits: [{ balance: "points", amount: product([fact("points"), parameter("rate")]) }],
          },
        ],
      }),
    );
    const late = { on: "2024-06-01", recordedOn: "2024-06-01" };
    const { book, statement } = run(scheme, [
      earn("1", "5"),
      earn("2", "5"),
      about("amend", "3", "1", late),
    ]);
    expect(statement("2024-06-01").balance).toBe("15");
    expect(recordsOf(book)).toHaveLength(3);
    expect(
      balanceOn(book, { purse: "a", balance: "points", asOf: "2024-06-01", knownOn: "2024-05-31" })
        .balance,
    ).toBe("10");
    const early = earn("4", "5", on("2023-12-31"));
    const { failures, book: same } = postMany(book, [early]);
    expect(failures).toHaveLength(1);
    expect(same).toBe(book);
  });

  it("takes what came back on the day on which it came back", () => {
    const records = [
      earn("1", "5"),
      redeem("2", "5"),
      about("refund", "3", "2", on("2024-03-05")),
      about("reverse", "4", "1", on("2024-03-02")),
    ];
    const { statement, told } = run(pointsScheme(), records);
    expect(told).toEqual(Array(4).fill("posted"));
    expect(statement("2024-03-04")).toMatchObject({ available: "0" });
    expect(statement("2024-03-05")).toMatchObject({ available: "0", earned: "0", redeemed: "0" });
  });
});

describe("a worth by the very day", () => {
  it("is worked out for each day", () => {
    const since = elapsed({ from: "2024-03-01", until: "as-of", unit: "days" });
    const scheme = pointsScheme({
      items: [
        {
          id: "since",
          label,
          countsFrom: "service",
          credits: [{ balance: "points", amount: since }],
        },
      ],
    });
    const served = (id: string, date: string) =>
      record("earn", id, { purse: "a", item: "since", ...on(date) });
    const { held } = run(scheme, [served("1", "2024-03-04"), served("2", "2024-03-06")]);
    expect(held("2024-03-10")).toBe("8");
  });
});

describe("what a cap cuts off", () => {
  it("goes to the purse that the cap names, and is known there no earlier", () => {
    const scheme = pointsScheme({ caps: [cap({ donatedTo: "elders" })] });
    const late = earn("2", "15", { purse: "b", recordedOn: "2024-04-01" });
    const { held, book } = run(scheme, [earn("1", "12"), late, earn("3", "11", { purse: "c" })]);
    expect([held(), held(day, "b"), held(day, "elders")]).toEqual(["10", "10", "8"]);
    const asked = { purse: "elders", balance: "points", asOf: day, knownOn: "2024-03-31" } as const;
    // The clock stepped back for the third record; what was known in March stays.
    expect(balanceOn(book, asked).balance).toBe("2");
    expect(run(pointsScheme({ caps: [cap({})] }), [earn("1", "12")]).held()).toBe("10");
  });

  it("goes there when it is approved, and stays when it is amended", () => {
    const approval = [{ id: "a", label }];
    const scheme = { ...withItem({ approval }), caps: [cap({ donatedTo: "elders" })] };
    const waiting = earn("1", "12");
    const approved = about("approve", "2", "1", { step: "a" });
    const amended = about("amend", "3", "1", { facts: { points: "4" } });
    const heldAfter = (...records: readonly PointsRecord[]) => {
      const { held } = run(scheme, records);
      return [held(), held(day, "elders")];
    };
    expect(heldAfter(waiting)).toEqual(["0", "0"]);
    expect(heldAfter(waiting, approved)).toEqual(["10", "2"]);
    expect(heldAfter(waiting, approved, amended)).toEqual(["4", "2"]);
  });
});

describe("approval", () => {
  const step = (id: string) => ({ id, label });
  const approve = (id: string, name: string, date: string) =>
    about("approve", id, "1", { step: name, ...on(date) });

  it("credits from the day of service or of the last step, as the item says", () => {
    const records = [
      earn("1", "5", { on: "2023-12-31", recordedOn: "2024-01-02" }),
      approve("2", "a", "2024-01-05"),
    ];
    const approval = [step("a")];
    const byService = run(withItem({ approval }), records);
    const byEntry = run(withItem({ approval, countsFrom: "entry" }), records);
    expect([
      byService.held("2023-12-31"),
      byEntry.held("2024-01-04"),
      byEntry.held("2024-01-05"),
    ]).toEqual(["5", "0", "5"]);
    const amended = about("amend", "3", "1", { facts: { points: "2" }, ...on("2024-02-01") });
    expect(run(withItem({ approval }), [...records, amended]).held()).toBe("2");
    expect(
      run(withItem({ approval }), [
        ...records,
        about("reverse", "3", "1", on("2024-02-01")),
      ]).held(),
    ).toBe("0");
  });

  it("waits for working days, as they are decreed by then", () => {
    const decree = (published: `${number}-${number}-${number}`) =>
      ({
        year: 2024,
        published,
        citation: { document: "国办发明电〔2023〕7号" },
        holidays: [{ name: "清明节", from: "2024-04-04", until: "2024-04-07" }],
        workdays: ["2024-04-07"],
      }) as const;
    const notice = withItem({ approval: [{ ...step("a"), afterWorkdays: 3 }] });
    const posted = (date: string, approved: string, decrees: PointsScheme["decrees"]) => {
      const scheme = decrees === undefined ? notice : { ...notice, decrees };
      return run(scheme, [earn("1", "5", on(date)), approve("2", "a", approved)]).told.at(-1);
    };
    const known = [decree("2023-10-25")];
    // Friday to Wednesday, over a weekend.
    expect(posted("2024-03-01", "2024-03-05", known)).toBe("too-early");
    expect(posted("2024-03-01", "2024-03-06", known)).toBe("posted");
    // Over Qingming: Wednesday the 3rd, then Sunday the 7th, Monday and Tuesday.
    expect(posted("2024-04-03", "2024-04-08", known)).toBe("too-early");
    expect(posted("2024-04-03", "2024-04-09", known)).toBe("posted");
    expect(posted("2024-03-01", "2024-03-06", undefined)).toBe("workdays-unknown");
    expect(posted("2024-12-30", "2025-01-20", known)).toBe("workdays-unknown");
    expect(posted("2024-03-01", "2024-03-06", [decree("2024-03-07")])).toBe("workdays-unknown");
    expect(posted("2024-03-01", "2024-03-07", [decree("2024-03-07")])).toBe("posted");
    const entered = { on: "2024-03-06", recordedOn: "2024-03-07", step: "a" };
    const late = [earn("1", "5", on("2024-03-01")), about("approve", "2", "1", entered)];
    const by = { ...notice, decrees: [decree("2024-03-07")] };
    expect(run(by, late).told.at(-1)).toBe("posted");
  });

  it("keeps what was unknown when a decree comes out later", () => {
    const scheme = withItem({ approval: [{ ...step("a"), afterWorkdays: 1 }] });
    const asked = [earn("1", "5"), approve("2", "a", "2024-03-04")];
    const { book } = run(scheme, asked);
    const decree = {
      year: 2024,
      published: "2024-03-05",
      citation: { document: "Notice" },
      holidays: [],
      workdays: [],
    } as const;
    const restored = restoreBook({ ...scheme, decrees: [decree] }, snapshotOf(book));
    const { outcome } = post(restored, approve("3", "a", "2024-03-05"));
    expect(outcome.status).toBe("posted");
    expect(post(restored, approve("2", "a", "2024-03-04")).outcome.status).toBe("refused");
  });

  it("for a closed period counts from the step where the scheme says so", () => {
    const scheme = {
      ...withItem({ approval: [step("a")] }),
      closedPeriods: "counts-from-entry",
    } as const;
    const records = [
      earn("1", "5", { on: "2023-12-31", recordedOn: "2024-01-02" }),
      record("close", "c", { on: "2023-12-31" }),
      approve("2", "a", "2024-01-05"),
    ];
    const { held } = run(scheme, records);
    expect([held("2024-01-04"), held("2024-01-05")]).toEqual(["0", "5"]);
  });
});

describe("a closed period", () => {
  it("lets a late record count from its entry where the scheme says so", () => {
    const scheme = pointsScheme({ closedPeriods: "counts-from-entry" });
    const records = [
      record("close", "c", { on: "2024-02-29" }),
      earn("1", "5", { on: "2024-02-20", recordedOn: "2024-03-04" }),
    ];
    const { held } = run(scheme, records);
    expect([held("2024-03-03"), held("2024-03-04")]).toEqual(["0", "5"]);
  });

  it("stays as it was told, whatever is entered for it later", () => {
    const scheme = pointsScheme({
      closedPeriods: "counts-from-entry",
      balances: [balance({ transfer: "allowed", moves: "everything" })],
    });
    const before = [
      earn("1", "9", { on: "2024-01-10" }),
      earn("2", "1", { on: "2024-01-10" }),
      redeem("3", "2", { on: "2024-01-11" }),
      record("close", "c", { on: "2024-01-31" }),
    ];
    const late = { on: "2024-01-20", recordedOn: "2024-02-03" };
    const owner = { ...late, purse: "a" };
    for (const [later, after] of [
      [redeem("4", "4", late), "4"],
      [about("reverse", "4", "2", late), "7"],
      [about("refund", "4", "3", late), "10"],
      [about("amend", "4", "1", { ...late, facts: { points: "8" } }), "7"],
      [record("clear", "4", { ...owner, balance: "points" }), "0"],
      [record("transfer", "4", { ...owner, to: "b", balance: "points", points: "1" }), "7"],
      [record("move", "4", { ...owner, to: "b" }), "0"],
    ] as const) {
      const { held, told } = run(scheme, [...before, later]);
      expect([later.kind, held("2024-02-02"), held("2024-02-03")]).toEqual([
        later.kind,
        "8",
        after,
      ]);
      expect(told.at(-1)).toBe("posted");
      const refused = run({ ...scheme, closedPeriods: "refused" }, [...before, later]);
      expect(refused.told.at(-1)).toBe("period-closed");
    }
  });

  it("is not left by a clock that is behind", () => {
    const scheme = pointsScheme({ closedPeriods: "counts-from-entry" });
    const { held } = run(scheme, [
      earn("1", "5", { on: "2024-01-01", recordedOn: "2024-01-01" }),
      record("close", "c", { on: "2024-01-31" }),
      redeem("2", "2", { on: "2024-01-20", recordedOn: "2024-01-18" }),
    ]);
    expect([held("2024-01-19"), held("2024-01-20")]).toEqual(["5", "3"]);
  });

  it("leaves corrections no earlier than what they correct", () => {
    const scheme = pointsScheme({ closedPeriods: "counts-from-entry" });
    const close = record("close", "c", { on: "2024-01-31" });
    const served = earn("1", "5", { on: "2024-01-20", recordedOn: "2024-02-10" });
    const soon = { on: "2024-02-05", recordedOn: "2024-02-20" };
    const more = about("amend", "2", "1", { ...soon, facts: { points: "8" } });
    const { held } = run(scheme, [close, served, more]);
    expect([held("2024-02-09"), held("2024-02-10")]).toEqual(["0", "8"]);
    const early = earn("1", "5", { on: "2024-01-02", recordedOn: "2024-01-02" });
    const bought = redeem("2", "4", { on: "2024-01-20", recordedOn: "2024-02-10" });
    const back = about("refund", "3", "2", soon);
    const returned = run(scheme, [early, close, bought, back]).held;
    expect([returned("2024-02-09"), returned("2024-02-10")]).toEqual(["5", "5"]);
  });

  it("concerns neither stock nor freezing", () => {
    const scheme = pointsScheme({ offers: [{ ...goods, stock: true }] });
    const records = [
      record("close", "c", { on: "2024-01-31" }),
      record("stock", "1", { offer: "goods", quantity: 2, on: "2024-01-20" }),
      record("freeze", "2", { purse: "a", on: "2024-01-20" }),
      record("thaw", "3", { purse: "a", on: "2024-01-20" }),
      record("close", "d", { on: "2024-01-20" }),
    ];
    expect(run(scheme, records).told).toEqual(Array(5).fill("posted"));
  });
});

describe("clearing and giving", () => {
  it("clears a balance, down to what is kept, and leaves others alone", () => {
    const honor = balance({ id: "honor" });
    const scheme = pointsScheme({
      balances: [balance(), honor],
      items: [
        {
          ...given,
          credits: [
            { balance: "points", amount: fact("points") },
            { balance: "honor", amount: fact("points") },
          ],
        },
      ],
    });
    const clear = record("clear", "2", { purse: "a", balance: "points", keep: "3" });
    const { statement, held } = run(scheme, [earn("1", "10"), clear]);
    expect(statement()).toMatchObject({ balance: "3", cleared: "7" });
    expect(held(day, "a", "honor")).toBe("10");
    expect(
      run(scheme, [
        earn("1", "10"),
        record("clear", "2", { purse: "a", balance: "points" }),
      ]).held(),
    ).toBe("0");
  });

  it("gives points with their expiry", () => {
    const scheme = withBalance({ transfer: "allowed", expiry: { kind: "months", months: 1 } });
    const gift = record("transfer", "3", { purse: "a", to: "b", balance: "points", points: "7" });
    const { statement } = run(scheme, [earn("1", "5", { on: "2024-02-20" }), earn("2", "5"), gift]);
    expect(statement(day, "b").lots).toEqual([
      { record: "3", from: day, lapses: "2024-03-20", left: "5" },
      { record: "3", from: day, lapses: "2024-04-01", left: "2" },
    ]);
    expect(statement(day, "a")).toMatchObject({ transferred: "7", balance: "3" });
    expect(statement(day, "b")).toMatchObject({ transferred: "-7" });
  });
});

describe("goods that come back", () => {
  const records = [
    earn("1", "5", on("2024-01-15")),
    redeem("2", "5", on("2024-02-01")),
    about("refund", "3", "2"),
  ];
  const lapsing = { expiry: { kind: "months", months: 1 } } as const;

  it("leave lapsed points lapsed, or renew them, as the offer says", () => {
    expect(run(withBalance(lapsing), records).statement()).toMatchObject({
      balance: "0",
      lapsed: "5",
    });
    const renewed = {
      ...withBalance(lapsing),
      offers: [{ ...goods, refund: "lapsed-renewed" as const }],
    };
    expect(run(renewed, records).statement()).toMatchObject({
      balance: "5",
      lots: [{ record: "3" }],
    });
    const fresh = { ...pointsScheme(), offers: [{ ...goods, refund: "lapsed-renewed" as const }] };
    expect(run(fresh, records).statement()).toMatchObject({
      balance: "5",
      lots: [{ record: "1" }],
    });
  });

  it("go back to the stock", () => {
    const scheme = pointsScheme({ offers: [{ ...goods, stock: true }] });
    const stocked = [
      record("stock", "s", { offer: "goods", quantity: 1 }),
      ...records,
      redeem("4", "1"),
    ];
    expect(run(scheme, stocked).told).toEqual(Array(5).fill("posted"));
  });

  it("give no more back when the record that earned is gone", () => {
    const scheme = withBalance(owing);
    const gone = [...records.slice(0, 2), about("reverse", "r", "1"), about("refund", "4", "2")];
    expect(run(scheme, gone).statement()).toMatchObject({ balance: "0", debt: "0" });
  });
});

describe("members who move", () => {
  const moving = (moves: Balance["moves"]) => withBalance(moves === undefined ? {} : { moves });
  const move = (fields: object = {}) => record("move", "m", { purse: "a", to: "b", ...fields });
  const earned = [earn("1", "7", { member: "x" }), earn("2", "4", { member: "y" }), earn("3", "2")];
  const outcome = (moves: Balance["moves"], fields: object, first = earned) => {
    const { told, held } = run(moving(moves), [...first, move(fields)]);
    return [told.at(-1), held(), held(day, "b")];
  };

  it("take along nothing, everything, their own, or a share, as the balance says", () => {
    expect(outcome("nothing", {})).toEqual(["posted", "13", "0"]);
    expect(outcome("everything", {})).toEqual(["posted", "0", "13"]);
    expect(outcome("own", { member: "y" })).toEqual(["posted", "9", "4"]);
    expect(outcome("own", { member: "nobody" })).toEqual(["posted", "13", "0"]);
    expect(outcome("by-headcount", { leaving: 1, heads: 3 })).toEqual(["posted", "9", "4"]);
    expect(outcome("by-headcount", { leaving: 3, heads: 3 })).toEqual(["posted", "0", "13"]);
  });

  it("need a declared policy, and what it goes by", () => {
    expect(outcome(undefined, {})[0]).toBe("not-transferable");
    expect(outcome("everything", { to: "a" })[0]).toBe("not-transferable");
    expect(outcome("own", {})[0]).toBe("unsuitable-record");
    for (const fields of [{}, { leaving: 0, heads: 3 }, { leaving: 4, heads: 3 }]) {
      expect(outcome("by-headcount", fields)[0]).toBe("unsuitable-record");
    }
    expect(
      outcome("everything", {}, [earn("1", "1"), record("freeze", "f", { purse: "a" })])[0],
    ).toBe("frozen");
    const scheme = withBalance({ ...owing, moves: "everything" });
    expect(run(scheme, [earn("1", "-1"), move()]).told.at(-1)).toBe("in-debt");
  });
});

describe("balances of all purses", () => {
  it("are those of each, on any day, as known on any day, of any version", () => {
    const scheme = withBalance({ ...owing, expiry: { kind: "months", months: 1 } });
    const records = [
      earn("1", "5"),
      earn("2", "-3", { purse: "b" }),
      earn("3", "4", { purse: "c", recordedOn: "2024-05-01" }),
      redeem("4", "2"),
      redeem("5", "9", { purse: "d" }),
    ];
    const { book } = run(scheme, records);
    for (const asOf of ["2024-02-29", day, "2024-04-01"] as const) {
      for (const knownOn of [day, "2024-05-01"] as const) {
        const told = balancesOn(book, { balance: "points", asOf, knownOn });
        expect(told.map(({ purse }) => purse)).toEqual(["a", "b", "c"]);
        for (const { purse, balance: held } of told) {
          expect(held).toBe(balanceOn(book, { purse, balance: "points", asOf, knownOn }).balance);
        }
      }
    }
    const { book: older } = run(scheme, records.slice(0, 1));
    post(older, earn("9", "1", { purse: "z" }));
    expect(balancesOn(older, { balance: "points", asOf: day })).toEqual([
      { purse: "a", balance: "5" },
    ]);
  });

  it("are kept apart by balance", () => {
    const scheme = pointsScheme({
      balances: [balance(), balance({ id: "hours", places: 2 })],
      items: [{ ...given, credits: [{ balance: "hours", amount: fact("points") }] }, ten],
    });
    const { book } = run(scheme, [
      earn("1", "1.25"),
      record("earn", "2", { purse: "b", item: "ten" }),
    ]);
    expect(balancesOn(book, { balance: "hours", asOf: day })).toEqual([
      { purse: "a", balance: "1.25" },
    ]);
    expect(balancesOn(book, { balance: "points", asOf: day })).toEqual([
      { purse: "b", balance: "10" },
    ]);
  });
});

describe("many records", () => {
  it("are counted by outcome and told when asked for", () => {
    const stray = earn("9", "x");
    const records = [
      earn("1", "5"),
      earn("1", "5"),
      earn("1", "6"),
      redeem("2", "9"),
      redeem("2", "9"),
      stray,
    ];
    const done = postMany(openBook(pointsScheme()), records);
    expect(done.counts).toEqual({ posted: 1, alreadyKnown: 1, refused: 2, conflict: 1 });
    expect(done.results.map(({ status }) => status)).toEqual([
      "posted",
      "already-known",
      "conflict",
      "refused",
      "refused",
    ]);
    expect(done.results).toBe(done.results);
    expect(done.failures).toMatchObject([{ index: 5, error: { code: "rules/invalid-facts" } }]);
  });

  it("come back as they were posted", () => {
    const item: PointsItem = {
      ...given,
      facts: {
        points: { kind: "decimal", places: 2 },
        note: { kind: "text" } as never,
        done: { kind: "boolean", mayBeUnknown: true },
      },
      credits: [{ balance: "points", amount: constant("1") }],
    };
    const scheme = pointsScheme({
      items: [item, ten],
      balances: [balance({ transfer: "allowed", moves: "own" })],
    });
    const facts = { points: "1.50", note: "村口", done: { unknown: "missing-evidence" } };
    const records = [
      earn("1", "", { facts, activity: "巡逻", member: "张三" }),
      earn("2", "", { facts: { points: "1.50", note: "村口" }, member: "李四" }),
      record("earn", "3", { purse: "b", item: "ten" }),
      record("earn", "4", { purse: "b", item: "ten", facts: {} }),
      redeem("5", "1"),
      redeem("6", "1", { quantity: 2 }),
      about("refund", "7", "5"),
      about("reverse", "8", "3", { reason: "误记" }),
      about("reverse", "9", "none"),
      about("reverse", "10", "2"),
      about("amend", "11", "1", { facts, reason: "更正" }),
      about("approve", "12", "1", { step: "s" }),
      record("clear", "13", { purse: "b", balance: "points", keep: "1" }),
      record("transfer", "14", { purse: "b", to: "c", balance: "points", points: "1" }),
      record("move", "15", { purse: "b", to: "c", member: "张三" }),
      record("freeze", "16", { purse: "b", reason: "核查" }),
      record("thaw", "17", { purse: "b" }),
      record("stock", "18", { offer: "goods", quantity: -1 }),
      record("close", "19"),
    ];
    const { book } = run(scheme, records);
    expect(recordsOf(book)).toEqual(records);
    const again = postMany(book, JSON.parse(JSON.stringify(records)));
    expect(again.book).toBe(book);
    expect(again.counts).toMatchObject({ posted: 0, conflict: 0 });
    for (const changed of records) {
      const other = post(book, { ...changed, on: "2024-02-01" }).outcome;
      expect(other).toEqual({ status: "conflict", id: changed.id, field: "on" });
    }
    for (const [of, field, value] of [
      ["1", "activity", "x"],
      ["1", "member", "x"],
      ["1", "purse", "b"],
      ["1", "recordedOn", "2024-03-09"],
      ["9", "of", "other"],
      ["5", "quantity", 3],
    ] as const) {
      const changed = { ...records.find(({ id }) => id === of), [field]: value } as never;
      expect(post(book, changed).outcome).toMatchObject({ status: "conflict", field });
    }
  });
});
