import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bondsOn } from "../../src/pairing/bonds-on.js";
import type { BondRecord } from "../../src/pairing/model/bond.js";
import { codeOf } from "../support/code-of.js";

const record: BondRecord = {
  bonds: [
    { id: "1", giver: "a", site: "east", period: { from: "2023-01-01", until: "2025-01-01" } },
    { id: "2", giver: "a", site: "west", period: { from: "2023-08-01" }, recordedOn: "2023-08-10" },
    { id: "3", giver: "z", site: "mill", period: { from: "2023-01-01" } },
  ],
  successions: [
    { id: "s3", from: "b", to: "a", on: "2024-03-01" },
    { id: "s1", from: "a", on: "2023-06-01" },
    { id: "s2", from: "a", to: "b", on: "2023-09-01", recordedOn: "2023-09-05" },
  ],
  releases: [
    { id: "r2", bond: "3", on: "2023-12-01", reason: "uplifted" },
    { id: "r1", bond: "3", on: "2023-11-01", reason: "title-lost", recordedOn: "2023-11-20" },
    { id: "r3", bond: "3", on: "2024-11-01", reason: "uplifted" },
  ],
};

const told = (day: string, knownOn?: string) =>
  bondsOn(record, day as never, knownOn === undefined ? {} : { knownOn: knownOn as never }).map(
    ({ bond, status, giver, since, through }) => [bond, status, giver, since, through.join(" ")],
  );

describe("bondsOn", () => {
  it("follows an office from holder to holder", () => {
    expect(told("2022-12-31")).toEqual([]);
    expect(told("2023-05-31")).toEqual([
      ["1", "held", "a", "2023-01-01", ""],
      ["3", "held", "z", "2023-01-01", ""],
    ]);
    expect(told("2023-06-01")[0]).toEqual(["1", "vacant", "a", "2023-06-01", "s1"]);
    expect(told("2023-09-01").slice(0, 2)).toEqual([
      ["1", "held", "b", "2023-09-01", "s1 s2"],
      ["2", "held", "b", "2023-09-01", "s2"],
    ]);
    expect(told("2024-03-01")).toEqual([
      ["1", "held", "a", "2024-03-01", "s1 s2 s3"],
      ["2", "held", "a", "2024-03-01", "s2 s3"],
    ]);
  });

  it("ends a bond with its term or its first release", () => {
    expect(told("2023-10-31").map(([bond]) => bond)).toEqual(["1", "2", "3"]);
    expect(told("2023-11-01").map(([bond]) => bond)).toEqual(["1", "2"]);
    expect(told("2024-12-31").map(([bond]) => bond)).toEqual(["1", "2"]);
    expect(told("2025-01-01").map(([bond]) => bond)).toEqual(["2"]);
  });

  it("repeats what was known before", () => {
    expect(told("2023-11-01", "2023-11-19").map(([bond]) => bond)).toEqual(["1", "2", "3"]);
    expect(told("2023-11-01", "2023-11-20").map(([bond]) => bond)).toEqual(["1", "2"]);
    expect(told("2023-09-01", "2023-09-04")[0]).toEqual(["1", "vacant", "a", "2023-06-01", "s1"]);
    expect(told("2023-09-01", "2023-08-09").map(([bond]) => bond)).toEqual(["1", "3"]);
  });

  it("tells the term, and is frozen", () => {
    const [first, second] = bondsOn(record, "2023-08-15");
    expect([first?.until, first?.site]).toEqual(["2025-01-01", "east"]);
    expect(second).not.toHaveProperty("until");
    expect(
      [bondsOn({ bonds: [] }, "2023-01-01"), first, first?.through].every(Object.isFrozen),
    ).toBe(true);
  });

  it("does not hang on the order of the record", () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...(record.successions ?? [])], { minLength: 3 }),
        fc.shuffledSubarray([...(record.releases ?? [])], { minLength: 3 }),
        fc.constantFrom("2023-07-01", "2023-10-15", "2024-04-01"),
        (successions, releases, day) => {
          expect(bondsOn({ ...record, successions, releases }, day as never)).toEqual(
            bondsOn(record, day as never),
          );
        },
      ),
    );
  });

  it.each<readonly [string, string, unknown, unknown, unknown]>([
    [
      "a bond without a period",
      "pairing/invalid-record",
      { bonds: [{ id: "1", giver: "a", site: "b" }] },
      "2023-01-01",
      {},
    ],
    [
      "a bond twice",
      "pairing/duplicate-id",
      { bonds: [...record.bonds, ...record.bonds] },
      "2023-01-01",
      {},
    ],
    [
      "a release of no bond",
      "pairing/unknown-id",
      { ...record, releases: [{ id: "r", bond: "9", on: "2023-01-01", reason: "x" }] },
      "2023-01-01",
      {},
    ],
    [
      "two successions of an office on one day",
      "pairing/conflict",
      {
        ...record,
        successions: [
          { id: "1", from: "a", on: "2023-01-01" },
          { id: "2", from: "a", to: "b", on: "2023-01-01" },
        ],
      },
      "2023-01-01",
      {},
    ],
    [
      "a succession twice",
      "pairing/duplicate-id",
      { ...record, successions: [...(record.successions ?? []), ...(record.successions ?? [])] },
      "2023-01-01",
      {},
    ],
    [
      "a release twice",
      "pairing/duplicate-id",
      { ...record, releases: [...(record.releases ?? []), ...(record.releases ?? [])] },
      "2023-01-01",
      {},
    ],
    ["a day that does not exist", "core/invalid-date", record, "2023-13-01", {}],
    [
      "a day of knowing that does not exist",
      "core/invalid-date",
      record,
      "2023-01-01",
      { knownOn: "2023-13-01" },
    ],
    ["other options", "core/invalid-shape", record, "2023-01-01", { on: "2023-01-01" }],
  ])("refuses %s", (_, code, document, day, options) => {
    expect(codeOf(() => bondsOn(document as never, day as never, options as never))).toBe(code);
  });
});
