import { describe, expect, it } from "vitest";
import type { Amount } from "../../../src/rules/model.js";
import { audited } from "../../support/audit-probe.js";
import { added, isTrue, read } from "../../support/audit-texts.js";

const figure = (id: string): Amount => ({ kind: "figure", figure: id });

describe("auditedRules", () => {
  it("takes the numbers that nothing reads for results", () => {
    const figures = [
      { id: "a", amount: read("n") },
      { id: "b", amount: added(figure("a"), read("n")) },
      { id: "c", condition: isTrue("yes") },
      { id: "d", amount: read("some") },
    ];
    expect(audited({ figures }).results).toEqual(["b", "d"]);
    expect(audited({ figures, results: ["a"] }).results).toEqual(["a"]);
  });

  it("probes on a day on which every parameter has begun", () => {
    const layers = (from: "2024-03-01" | "2023-01-01") =>
      [
        {
          level: "nation",
          values: [
            { from, value: "1" },
            { from: "2025-01-01", value: "2" },
          ],
        },
      ] as const;
    const dated = { rate: { lowerLevels: "may-change", layers: layers("2024-03-01") } } as const;
    const contextOf = (rest: Parameters<typeof audited>[0]) => audited(rest).prober.context;
    expect(contextOf({ parameters: dated })).toEqual({ asOf: "2024-03-01", places: {} });
    expect(contextOf({ parameters: {} })).toEqual({ asOf: "2024-01-01", places: {} });
    const effective = { from: "2024-05-01" } as const;
    expect(contextOf({ parameters: dated, effective })).toMatchObject({ asOf: "2024-05-01" });
    const early = { rate: { lowerLevels: "may-change", layers: layers("2023-01-01") } } as const;
    expect(contextOf({ parameters: early, effective: { from: "2022-01-01" } })).toMatchObject({
      asOf: "2023-01-01",
    });
  });

  it("probes in the places listed first", () => {
    const place = (name: string) =>
      ({ level: "county", place: name, values: [{ from: "2024-01-01", value: "1" }] }) as const;
    const layers = [place("Shicheng"), place("Ruijin")];
    const parameters = { rate: { lowerLevels: "may-change", layers } } as const;
    expect(audited({ parameters }).prober.context.places).toEqual({ county: "Shicheng" });
  });

  it("shares what the checks need", () => {
    const isPrinted = () => false;
    const audit = audited({ amount: read("n"), factsRead: ["m"], isPrinted });
    expect([audit.visits, [...audit.factsRead], audit.effective]).toEqual([[], ["m"], undefined]);
    expect(audited({ amount: read("n") }).isPrinted({})).toBe(true);
  });
});
