import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { balancesOn } from "../../src/points/balances-on.js";
import { digestOfBook } from "../../src/points/digest-of-book.js";
import { exportBook } from "../../src/points/export-book.js";
import { mergeBooks } from "../../src/points/merge-books.js";
import type { Cap } from "../../src/points/model.js";
import { openBook } from "../../src/points/open-book.js";
import { post } from "../../src/points/post.js";
import { postMany } from "../../src/points/post-many.js";
import type { PointsRecord } from "../../src/points/records.js";
import { restoreBook } from "../../src/points/restore-book.js";
import { snapshotOf } from "../../src/points/snapshot-of.js";
import { verifyExport } from "../../src/points/verify-export.js";
import { about, day, earn, record, redeem, run } from "../support/points-book.js";
import { balance, goods, pointsScheme } from "../support/points-schemes.js";

const scheme = pointsScheme({ balances: [balance({ shortfall: { kind: "debt", most: "9" } })] });

/** Records of which some are refused, known again, or in conflict. */
const drawn: fc.Arbitrary<readonly PointsRecord[]> = fc
  .array(fc.record({ kind: fc.nat(4), points: fc.integer({ min: 1, max: 9 }), pick: fc.nat(30) }), {
    minLength: 5,
    maxLength: 40,
  })
  .map((all) =>
    all.map(({ kind, points, pick }, index) => {
      const purse = { purse: `p${pick % 3}` };
      if (kind === 0) return redeem(`${index}`, `${points}`, purse);
      if (kind === 1) return about("reverse", `${index}`, `${pick}`);
      if (kind === 2) return earn(`${pick}`, `${points}`, purse);
      return earn(`${index}`, `${points}`, purse);
    }),
  );

describe("a snapshot", () => {
  it("and what came after it are the whole, at every place", () => {
    fc.assert(
      fc.property(drawn, fc.nat(40), (records, at) => {
        const whole = postMany(openBook(scheme), records).book;
        const part = postMany(openBook(scheme), records.slice(0, at)).book;
        const snapshot = JSON.parse(JSON.stringify(snapshotOf(part)));
        const tail = postMany(restoreBook(scheme, snapshot), records.slice(at));
        expect(digestOfBook(tail.book)).toBe(digestOfBook(whole));
        expect(digestOfBook(postMany(whole, records).book)).toBe(digestOfBook(whole));
      }),
      { numRuns: 100, seed: 20240502 },
    );
  });

  it("is refused when it is damaged, foreign, or of another scheme", () => {
    const snapshot = snapshotOf(run(scheme, [earn("1", "5"), redeem("2", "9")]).book);
    const codeOf = (changed: object, by = scheme) => {
      try {
        restoreBook(by, { ...snapshot, ...changed });
      } catch (error) {
        return (error as { code: string }).code;
      }
      return "restored";
    };
    const [first, second] = snapshot.records as [PointsRecord, PointsRecord];
    expect(codeOf({})).toBe("restored");
    expect(codeOf({}, { ...scheme, version: "2" })).toBe("restored");
    expect(codeOf({ format: "wenming/points-book/0" })).toBe("points/unknown-version");
    expect(codeOf({ records: [earn("1", "6"), second] })).toBe("points/damaged");
    expect(codeOf({ records: [first] })).toBe("points/damaged");
    expect(codeOf({ records: [second, first] })).toBe("points/damaged");
    expect(codeOf({ records: [first, first, second] })).toBe("points/damaged");
    expect(codeOf({ records: [first, { ...first, on: "2024-01-01" }] })).toBe("points/damaged");
    expect(codeOf({ records: "none" })).toBe("points/damaged");
    expect(codeOf({ records: [{}] })).toBe("points/invalid-record");
    expect(codeOf({ stray: 1 })).toBe("core/invalid-shape");
    const kinder = { ...scheme, balances: [balance({ suspendedBelow: "50" })] };
    expect(codeOf({}, kinder)).toBe("points/other-scheme");
  });
});

describe("an export", () => {
  const rows = exportBook(run(scheme, [earn("1", "5"), redeem("2", "9"), redeem("3", "2")]).book);
  const [one, two, three] = rows as [(typeof rows)[0], (typeof rows)[0], (typeof rows)[0]];
  const known = { start: one.previous, head: three.digest };

  it("verifies as it was written", () => {
    expect(verifyExport(rows, known)).toEqual({ status: "intact", rows: 3 });
    expect(verifyExport(JSON.parse(JSON.stringify(rows)))).toEqual({ status: "intact", rows: 3 });
  });

  it("names the first row that was edited, removed or put elsewhere", () => {
    const edited = { ...two, record: { ...two.record, on: "2024-01-01" as const } };
    const told = { ...two, outcome: { status: "posted", id: "2", lines: [] } as const };
    const broken = (row: number, reason: string) => ({ status: "broken", row, reason });
    expect(verifyExport([one, edited, three], known)).toEqual(broken(1, "edited"));
    expect(verifyExport([one, told, three], known)).toEqual(broken(1, "edited"));
    expect(verifyExport([one, three], known)).toEqual(broken(1, "out-of-place"));
    expect(verifyExport([one, three, two], known)).toEqual(broken(1, "out-of-place"));
    expect(verifyExport([two, three], known)).toEqual(broken(0, "out-of-place"));
    expect(verifyExport([one, two], known)).toEqual(broken(2, "out-of-place"));
  });
});

describe("shards", () => {
  const shard = (purse: string, by = scheme) => {
    const records = [
      earn(`${purse}1`, "5", { purse }),
      record("close", "closed", { on: "2024-01-31", recordedOn: "2024-03-02" }),
      redeem(`${purse}2`, "3", { purse, on: "2024-03-05", recordedOn: "2024-03-05" }),
      redeem(`${purse}3`, "9", { purse, on: "2024-03-06", recordedOn: "2024-03-06" }),
    ];
    return run(by, records).book;
  };
  const held = (book: ReturnType<typeof shard>) =>
    [...balancesOn(book, { balance: "points", asOf: "2024-12-31" })].sort((one, other) =>
      one.purse < other.purse ? -1 : 1,
    );
  const codeOf = (...books: readonly unknown[]) => {
    try {
      mergeBooks(books as never);
    } catch (error) {
      return error as { code: string; message: string };
    }
    throw new Error("They were merged.");
  };

  it("come together in any order and grouping", () => {
    const [a, b, c] = [shard("a"), shard("b"), shard("c")];
    const all = mergeBooks([a, b, c]);
    expect(all.size).toBe(10);
    expect(held(mergeBooks([c, mergeBooks([b, a])]))).toEqual(held(all));
    expect(held(all)).toEqual(["a", "b", "c"].map((purse) => ({ purse, balance: "2" })));
    expect(digestOfBook(mergeBooks([a]))).toBe(digestOfBook(a));
  });

  it("are refused where they share a purse, a scheme, an id or a limit", () => {
    const shared = codeOf(shard("a"), shard("a"));
    expect(shared).toMatchObject({ code: "points/shared-purse", details: { purse: "a" } });
    expect(codeOf().code).toBe("points/invalid-book");
    expect(codeOf({}).code).toBe("points/invalid-book");
    const other = { ...scheme, version: "2" };
    expect(codeOf(shard("a"), shard("b", other)).code).toBe("points/other-scheme");
    const taken = post(shard("b"), earn("a1", "1", { purse: "b" })).book;
    expect(codeOf(shard("a"), taken).code).toBe("points/not-mergeable");
    const limit = { per: "year", whose: "scheme", counts: "times", most: 1 } as const;
    const limited = pointsScheme({ offers: [{ ...goods, limits: [limit] }] });
    const sold = (purse: string) =>
      run(limited, [earn(`${purse}1`, "5", { purse }), redeem(`${purse}2`, "5", { purse })]).book;
    expect(codeOf(sold("a"), sold("b")).code).toBe("points/not-mergeable");
    expect(day).toBe("2024-03-01");
  });

  const label = { zh: "上限", en: "cap" } as const;
  const capped = (changes: object) =>
    pointsScheme({
      balances: [balance({ shortfall: { kind: "debt", most: "9" } })],
      caps: [
        {
          ...{ id: "c", label, balance: "points", per: "day", whose: "purse", counts: "points" },
          ...{ most: "10", beyond: "lost", ...changes },
        } as Cap,
      ],
    });

  it("may have a purse for donations in each, but only one that got something", () => {
    const by = capped({ donatedTo: "elders" });
    const served = (purse: string, points: string) =>
      run(by, [earn(`${purse}1`, points, { purse }), earn(`${purse}2`, "4", { purse })]).book;
    const merged = mergeBooks([served("a", "5"), served("b", "6"), served("c", "9")]);
    expect(held(merged)).toEqual([
      { purse: "a", balance: "9" },
      { purse: "b", balance: "10" },
      { purse: "c", balance: "10" },
      { purse: "elders", balance: "3" },
    ]);
    expect(codeOf(served("a", "7"), served("b", "7"))).toMatchObject({
      code: "points/shared-purse",
      details: { purse: "elders" },
    });
  });

  it("are refused where a record would be worth something else, or do something more", () => {
    const by = capped({ whose: "scheme" });
    const served = (purse: string, points: string) =>
      run(by, [earn(`${purse}1`, points, { purse })]).book;
    expect(mergeBooks([served("a", "4"), served("b", "6")]).size).toBe(2);
    expect(codeOf(served("a", "5"), served("b", "6"))).toMatchObject({
      code: "points/not-mergeable",
      details: { record: "b1" },
    });
    // All that is earned goes to a debt, so that a line is missing where nothing is left to earn.
    const owing = run(by, [earn("c1", "-5", { purse: "c" }), earn("c2", "8", { purse: "c" })]).book;
    expect(codeOf(served("a", "10"), owing).code).toBe("points/not-mergeable");
  });
});
