import { describe, expect, it } from "vitest";
import { audited } from "../../../support/audit-probe.js";
import { added, compared, number, read } from "../../../support/audit-texts.js";

const figures = [
  { id: "sum", amount: added(read("hours"), read("n")) },
  { id: "count", amount: { kind: "over", list: "visits", take: "count" } },
  { id: "line", condition: compared(read("n"), "at-least", number("7")) },
] as const;

describe("openProber", () => {
  const { prober } = audited({ figures });

  it("knows the facts of a figure, in the order of the sheet", () => {
    expect(prober.factsOf("sum")).toEqual(["n", "hours"]);
    expect(prober.factsOf("nobody")).toEqual([]);
    expect(prober.definitionOf("n").kind).toBe("count");
  });

  it("tries the critical values of each", () => {
    expect(prober.triedFor("line").get("n")?.values).toEqual([0, 1, 2, 6, 7, 8, 10]);
    expect(prober.triedFor("count").get("visits")?.values[0]).toEqual([]);
    expect([...prober.thresholdsOf("line").numbers.keys()]).toEqual(["n"]);
  });

  it("knows whether rules depend on the day", () => {
    expect(prober.dependsOnDay).toBe(false);
    const parameter = audited({ amount: { kind: "parameter", parameter: "rate" } });
    expect(parameter.prober.dependsOnDay).toBe(true);
    const elapsed = (kind: "as-of" | "fact") =>
      audited({
        amount: {
          kind: "elapsed",
          from: { kind: "fact", fact: "since" },
          until: kind === "fact" ? { kind, fact: "seen" } : { kind },
          unit: "days",
        },
      }).prober.dependsOnDay;
    expect([elapsed("as-of"), elapsed("fact")]).toEqual([true, false]);
  });
});
