import { describe, expect, it } from "vitest";
import { checkQuotas } from "../../src/practitioners/check-quotas.js";
import type { Village, VillageQuota } from "../../src/practitioners/model.js";
import { codeOf } from "../support/code-of.js";
import { clause, frozen, reserveOf } from "../support/practitioner-documents.js";

const village = (id: string, count: number, rest: Partial<Village> = {}): Village => ({
  id,
  listed: [{ role: "reserve", count }],
  ...rest,
});

const standings = (quotas: readonly VillageQuota[], ...villages: readonly Village[]) =>
  checkQuotas(frozen(reserveOf({ quotas })), frozen(villages));

const plain: VillageQuota = { role: "reserve", least: 2, most: 4 };
const poor: VillageQuota = { role: "reserve", kind: "poor", least: 3, citation: clause };

describe("quotas of villages", () => {
  it.each<[number, string, number | undefined]>([
    [0, "short", 2],
    [1, "short", 1],
    [2, "ok", undefined],
    [4, "ok", undefined],
    [5, "over", 1],
    [7, "over", 3],
  ])("are held against %i persons", (count, status, by) => {
    const [standing] = standings([plain], village("v", count));
    expect(standing).toEqual({
      village: "v",
      role: "reserve",
      status,
      listed: count,
      least: 2,
      most: 4,
      ...(by === undefined ? {} : { by }),
    });
    expect(Object.isFrozen(standing)).toBe(true);
  });

  it("of a kind come before those of every kind", () => {
    const villages = ["poor", "rich", undefined].map((kind, index) =>
      village(`v${index}`, 2, kind === undefined ? {} : { kind }),
    );
    for (const quotas of [
      [plain, poor],
      [poor, plain],
    ]) {
      const answers = standings(quotas, ...villages);
      expect(answers.map(({ status }) => status)).toEqual(["short", "ok", "ok"]);
      expect(answers[0]).toMatchObject({ least: 3, citation: clause, by: 1 });
      expect(answers[0]).not.toHaveProperty("most");
    }
  });

  it("that are not meant for a village say nothing about it", () => {
    expect(standings([poor], village("v", 9))).toEqual([
      { village: "v", role: "reserve", listed: 9, status: "undetermined" },
    ]);
  });

  it("without a floor or a cap ask for nothing there", () => {
    expect(standings([{ role: "reserve", most: 1 }], village("v", 0))).toMatchObject([
      { status: "ok", most: 1 },
    ]);
    expect(standings([{ role: "reserve" }], village("v", 1_000))).toMatchObject([{ status: "ok" }]);
  });

  it("are asked role by role, and never guess a number", () => {
    const unknown = { unknown: "not-published" } as const;
    const answers = standings(
      [plain, { role: "head", least: 1 }, { role: "other", least: 1 }],
      {
        id: "a",
        listed: [
          { role: "head", count: unknown },
          { role: "reserve", count: 2 },
        ],
      },
      { id: "b", listed: [] },
    );
    expect(answers.map((each) => [each.village, each.role, each.status, each.listed])).toEqual([
      ["a", "reserve", "ok", 2],
      ["a", "head", "undetermined", unknown],
      ["a", "other", "undetermined", { unknown: "missing-evidence" }],
      ["b", "reserve", "undetermined", { unknown: "missing-evidence" }],
      ["b", "head", "undetermined", { unknown: "missing-evidence" }],
      ["b", "other", "undetermined", { unknown: "missing-evidence" }],
    ]);
    expect(answers[1]).toMatchObject({ least: 1 });
  });

  it.each<[number, string, number | undefined]>([
    [825, "short", 1],
    [826, "ok", undefined],
    [1652, "ok", undefined],
    [1653, "over", 1],
  ])("are multiplied for villages taken together: %i persons", (count, status, by) => {
    expect(standings([plain], village("county", count, { villages: 413 }))).toEqual([
      {
        village: "county",
        role: "reserve",
        status,
        listed: count,
        least: 826,
        most: 1652,
        ...(by === undefined ? {} : { by }),
      },
    ]);
  });

  it("stay as they are for one village taken alone", () => {
    const alone = standings([plain], village("v", 2, { villages: 1 }));
    expect(alone).toEqual(standings([plain], village("v", 2)));
  });

  it("are none where the scheme has none", () => {
    expect(checkQuotas(reserveOf({}), [{ id: "a", listed: [] }])).toEqual([]);
  });

  it.each<[string, unknown, string]>([
    ["no list", {}, "practitioners/invalid-villages"],
    ["a count below 0", [village("a", -1)], "practitioners/invalid-villages"],
    [
      "no village taken together",
      [village("a", 1, { villages: 0 })],
      "practitioners/invalid-villages",
    ],
    ["a village twice", [village("a", 1), village("a", 1)], "practitioners/duplicate-village"],
    [
      "a role twice",
      [{ id: "a", listed: [1, 2].map((count) => ({ role: "reserve", count })) }],
      "practitioners/duplicate-village",
    ],
    [
      "another role",
      [{ id: "a", listed: [{ role: "reserves", count: 1 }] }],
      "practitioners/unknown-role",
    ],
  ])("refuse %s", (_, villages, code) => {
    expect(codeOf(() => checkQuotas(reserveOf({ quotas: [plain] }), villages as never))).toBe(code);
  });

  it("refuse a scheme that is none", () => {
    expect(codeOf(() => checkQuotas({} as never, []))).toBe("practitioners/invalid-scheme");
  });
});
