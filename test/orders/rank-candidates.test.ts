import { describe, expect, it } from "vitest";
import { defineDispatch } from "../../src/orders/define-dispatch.js";
import type { DispatchScheme } from "../../src/orders/model/dispatch-scheme.js";
import { rankCandidates } from "../../src/orders/rank-candidates.js";
import type { Amount } from "../../src/rules/model.js";
import { codeOf } from "../support/code-of.js";
import {
  dispatchScheme,
  frozen,
  holds,
  labelOf,
  less,
  notice,
  part,
  rule,
} from "../support/order-documents.js";

const scheme = frozen(dispatchScheme());
const team = (id: string, km: string, load: number, skilled: boolean | "?" = true) => ({
  team: id,
  facts: { km, load, ...(skilled === "?" ? {} : { skilled }) },
});
const rank = (teams: readonly unknown[], rules: DispatchScheme = scheme) =>
  rankCandidates(rules, frozen(teams) as never);

const ratio: Amount = {
  kind: "quotient",
  dividend: { kind: "constant", value: "1" },
  divisor: { kind: "fact", fact: "load" },
  rounding: { places: 2, mode: "half-up" },
};

describe("teams proposed for an order", () => {
  it("are ranked by the sum of the parts, with each part", () => {
    const { ranked, unsuitable, undetermined, failures } = rank([
      team("far", "7.5", 0),
      team("near", "1", 2),
    ]);
    expect([unsuitable, undetermined, failures]).toEqual([[], [], []]);
    expect(ranked).toEqual([
      {
        rank: 1,
        team: "near",
        total: "-3",
        parts: [
          { id: "near", label: labelOf("near"), value: "-1" },
          { id: "load", label: labelOf("load"), value: "-2" },
        ],
      },
      {
        rank: 2,
        team: "far",
        total: "-7.5",
        parts: [
          { id: "near", label: labelOf("near"), value: "-7.5" },
          { id: "load", label: labelOf("load"), value: "0" },
        ],
      },
    ]);
    expect(Object.isFrozen(ranked[0]?.parts[0])).toBe(true);
  });

  it("share a place when equal, by id, whatever the order of the list", () => {
    const teams = [team("c", "2", 1), team("a", "1", 2), team("d", "9", 9), team("b", "0", 1)];
    const places = (list: readonly unknown[]) =>
      rank(list).ranked.map((each) => [each.rank, each.team]);
    expect(places(teams)).toEqual([
      [1, "b"],
      [2, "a"],
      [2, "c"],
      [4, "d"],
    ]);
    expect(places([...teams].reverse())).toEqual(places(teams));
  });

  it("are left out for a requirement that they do not meet, whatever else is unknown", () => {
    const unmet = [{ id: "skill", label: labelOf("skill"), citation: notice }];
    const teams = [team("a", "1", 1, false), { team: "b", facts: { load: 1, skilled: false } }];
    expect(rank(teams)).toMatchObject({
      ranked: [],
      unsuitable: [
        { team: "a", unmet },
        { team: "b", unmet },
      ],
      undetermined: [],
    });
  });

  it("have no place while a part or a requirement is unknown", () => {
    const teams = [team("a", "1", 1, "?"), { team: "b", facts: { load: 1, skilled: true } }];
    const { undetermined, ranked } = rank(teams);
    expect(ranked).toEqual([]);
    expect(undetermined.map(({ team: id, open }) => [id, open.map((each) => each.id)])).toEqual([
      ["a", ["skill"]],
      ["b", []],
    ]);
    expect(undetermined[1]?.parts[0]?.value).toEqual({ unknown: "missing-evidence" });
    expect(undetermined[1]?.parts[1]?.value).toBe("-1");
  });

  it("need no requirements, and may share figures", () => {
    const { requirements: _, ...rest } = dispatchScheme({
      figures: [{ id: "burden", amount: less("load") }],
      parts: [part("load", { kind: "figure", figure: "burden" })],
    });
    expect(rank([team("a", "1", 3, false)], rest).ranked[0]?.total).toBe("-3");
  });

  it("cost no other the answer when their facts do not fit", () => {
    const teams = [
      team("a", "1", 1),
      { team: "b", facts: { km: "1" } },
      team("a", "2", 2),
      { team: "", facts: {} },
      7,
    ];
    const { ranked, failures } = rank(teams);
    expect(ranked.map((each) => each.team)).toEqual(["a"]);
    expect(failures.map(({ index, team: id, error }) => [index, id, error.code])).toEqual([
      [1, "b", "rules/invalid-facts"],
      [2, "a", "orders/duplicate-team"],
      [3, undefined, "core/invalid-id"],
      [4, undefined, "core/invalid-shape"],
    ]);
  });

  it("are told with a number that cannot be worked out", () => {
    const { undetermined } = rank(
      [team("a", "1", 0)],
      dispatchScheme({ parts: [part("r", ratio)] }),
    );
    expect(undetermined[0]?.parts[0]?.value).toEqual({ unknown: "zero-divisor" });
  });

  it("read a parameter by day and place, which is owed for all of them", () => {
    const rules = dispatchScheme({
      parameters: {
        weight: {
          lowerLevels: "may-raise",
          layers: [{ level: "nation", values: [{ from: "2024-01-01", value: "2" }] }],
        },
      },
      parts: [part("w", { kind: "parameter", parameter: "weight" })],
    });
    const ask = (context?: object) =>
      rankCandidates(rules, [team("a", "1", 0)] as never, context as never);
    expect(ask({ asOf: "2024-01-01" }).ranked[0]?.total).toBe("2");
    expect(codeOf(() => ask({ asOf: "2023-12-31" }))).toBe("rules/parameter-not-in-force");
    expect(codeOf(() => ask())).toBe("rules/day-needed");
  });

  it.each<[string, unknown, string]>([
    ["no list", {}, "core/invalid-shape"],
    ["nothing", undefined, "core/invalid-shape"],
  ])("refuse %s", (_, teams, code) => {
    expect(codeOf(() => rankCandidates(scheme, teams as never))).toBe(code);
  });

  it("refuse a context that does not fit", () => {
    expect(codeOf(() => rankCandidates(scheme, [], { asOf: "x" as never }))).toBe(
      "core/invalid-date",
    );
  });
});

describe("rules of dispatch", () => {
  it.each<[string, object, string | undefined]>([
    ["no parts", { parts: [] }, "orders/invalid-scheme"],
    [
      "a part twice",
      { parts: [part("a", less("km")), part("a", less("km"))] },
      "orders/duplicate-id",
    ],
    ["a part and a requirement of one id", { parts: [part("skill", less("km"))] }, undefined],
    [
      "a requirement twice",
      { requirements: [1, 2].map(() => rule("a", holds("skilled"))) },
      "orders/duplicate-id",
    ],
    ["a fact that is none", { parts: [part("a", less("kms"))] }, "rules/unknown-fact"],
    [
      "a fact of another kind",
      { requirements: [rule("a", holds("km"))] },
      "rules/wrong-kind-of-fact",
    ],
  ])("with %s", (_, rest, code) => {
    expect(codeOf(() => defineDispatch(dispatchScheme(rest)))).toBe(code);
  });

  it("are copied and frozen", () => {
    const copy: DispatchScheme = defineDispatch(scheme);
    expect(copy).toEqual(scheme);
    expect(copy).not.toBe(scheme);
  });
});
