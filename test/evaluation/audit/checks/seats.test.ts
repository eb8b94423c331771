import { describe, expect, it } from "vitest";
import { seats } from "../../../../src/evaluation/audit/checks/seats.js";
import type {
  EvaluationScheme,
  SeatCount,
  SeatingRule,
  SeatRule,
} from "../../../../src/evaluation/model.js";
import { foundIn } from "../../../support/audit-texts.js";
import { checkedScheme } from "../../../support/audited-scheme.js";
import { owed, schemeOf, stars } from "../../../support/evaluation-schemes.js";

const seated = (rules: readonly SeatRule[], rest: Partial<SeatingRule> = {}, isSplit = true) => {
  const scheme: EvaluationScheme = {
    ...schemeOf({
      facts: {
        points: owed,
        kind: { kind: "choice", options: [{ id: "institute" }, { id: "station" }] },
      },
      classification: stars,
    }),
    ranking: {
      by: [{ figure: "total", first: "highest" }],
      ties: "gaps",
      ...(isSplit ? { within: "kind" } : {}),
    },
    seating: { seats: rules, ties: "admit-all", overflow: "next-class", ...rest },
  };
  return seats(checkedScheme(scheme));
};
const share = (part: `${number}`, rounding: "floor" | "ceiling" | "half-up"): SeatCount => ({
  kind: "share",
  share: part,
  of: "entrants",
  rounding,
});
const five = (count: SeatCount, stratum?: string): SeatRule => ({
  class: "five",
  count,
  ...(stratum === undefined ? {} : { stratum }),
});

describe("seats", () => {
  it("says nothing of schemes without seats", () => {
    expect(seats(checkedScheme(schemeOf({})))).toEqual([]);
  });

  it.each<[SeatCount, number]>([
    [share("0.3", "floor"), 3],
    [share("0.3", "half-up"), 1],
    [share("0.1", "floor"), 9],
    [share("0.05", "half-up"), 9],
    [share("0.3", "ceiling"), 0],
    [share("1", "floor"), 0],
    [share("0.5", "half-up"), 0],
    [{ kind: "fixed", seats: 1 }, 0],
    [{ kind: "open" }, 0],
  ])("of %o vanish for %i sites", (count, sites) => {
    const [finding] = seated([five(count)]);
    const example = finding?.counterexample;
    expect(example?.kind === "seats" ? example.sites : 0).toBe(sites);
  });

  it.each<[SeatCount]>([[share("0", "ceiling")], [{ kind: "fixed", seats: 0 }]])(
    "of %o are none at all",
    (count) => {
      const [finding] = seated([five(count)]);
      expect([finding?.code, finding?.severity, finding?.message.en]).toEqual([
        "seats-vanish",
        "warning",
        'The class "five" has no seat at all.',
      ]);
    },
  );

  const one: SeatCount = { kind: "fixed", seats: 1 };
  it("pass over a stratum", () => {
    expect(foundIn(seated([five(one, "institute")]))).toEqual([
      "notice stratum-without-seats /seating/seats/0",
    ]);
    expect(seated([five(one, "institute"), five(one, "station")])).toEqual([]);
    expect(seated([five(one, "institute"), five(one)])).toEqual([]);
    expect(seated([five(one)], {}, false)).toEqual([]);
  });

  it("leave ties open", () => {
    expect(foundIn(seated([five(one)], { ties: "unresolved" }))).toEqual([
      "notice ties-unresolved /seating",
    ]);
    expect(seated([five({ kind: "open" })], { ties: "unresolved" })).toEqual([]);
  });
});
