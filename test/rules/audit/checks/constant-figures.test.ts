import { describe, expect, it } from "vitest";
import { constantFigures } from "../../../../src/rules/audit/checks/constant-figures.js";
import { audited } from "../../../support/audit-probe.js";
import {
  compared,
  foundIn,
  isTrue,
  multiplied,
  number,
  read,
} from "../../../support/audit-texts.js";

const figures = [
  { id: "printed", amount: number("5") },
  { id: "nothing", amount: multiplied(number("0"), read("n")) },
  { id: "unknown", amount: multiplied(number("0"), read("gone")) },
  { id: "changing", amount: read("n") },
  { id: "always", condition: compared(read("n"), "at-least", number("0")) },
  { id: "question", condition: isTrue("yes") },
  { id: "perhaps", condition: compared(read("gone"), "at-least", number("0")) },
] as const;

describe("constantFigures", () => {
  it("reports figures that read facts for nothing", () => {
    expect(foundIn(constantFigures(audited({ figures })))).toEqual([
      "warning figure-constant /figures/1",
      "warning figure-constant /figures/4",
    ]);
  });

  it("passes over figures that the author did not write", () => {
    const isPrinted = (part: object) => part !== figures[1];
    expect(foundIn(constantFigures(audited({ figures, isPrinted })))).toEqual([
      "warning figure-constant /figures/4",
    ]);
  });

  it("says so where a figure has no place", () => {
    const audit = audited({ figures: figures.slice(1, 2) });
    const nowhere = { ...audit, rules: { ...audit.rules, pointers: new Map() } };
    expect(constantFigures(nowhere)[0]?.at).toBe("");
  });
});
