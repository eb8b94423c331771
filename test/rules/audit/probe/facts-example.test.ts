import { describe, expect, it } from "vitest";
import { changeExample, factsExample } from "../../../../src/rules/audit/probe/facts-example.js";
import { audited } from "../../../support/audit-probe.js";
import { read } from "../../../support/audit-texts.js";

const probed = { facts: new Map([["n", 1]]), result: "1" } as const;

describe("an example", () => {
  it("names facts and result, and no day where none matters", () => {
    const { prober } = audited({ amount: read("n") });
    expect(factsExample(prober, probed)).toEqual({ kind: "facts", facts: { n: 1 }, result: "1" });
    const after = { facts: new Map([["n", 2]]), result: "0" } as const;
    expect(changeExample(prober, "n", [probed, after])).toEqual({
      kind: "change",
      fact: "n",
      before: { n: 1 },
      after: { n: 2 },
      results: ["1", "0"],
    });
  });

  it("names the day and the places where the rules depend on them", () => {
    const amount = { kind: "parameter", parameter: "rate" } as const;
    const { prober } = audited({ amount });
    const { asOf, places } = factsExample(prober, probed);
    expect([asOf, places]).toEqual(["2024-01-01", { county: "Shicheng" }]);
    const nation = {
      rate: {
        lowerLevels: "may-change",
        layers: [{ level: "nation", values: [{ from: "2025-01-01", value: "1" }] }],
      },
    } as const;
    const everywhere = audited({ amount, parameters: nation });
    expect(factsExample(everywhere.prober, probed)).toEqual({
      kind: "facts",
      facts: { n: 1 },
      result: "1",
      asOf: "2025-01-01",
    });
    const elsewhere = { ...everywhere.prober, context: { asOf: "2024-02-01" } } as const;
    expect(factsExample(elsewhere, probed).places).toBeUndefined();
  });
});
