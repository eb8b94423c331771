import { describe, expect, it } from "vitest";
import { authorityFor } from "../../src/acceptance/authority-for.js";
import { defineAcceptance } from "../../src/acceptance/define-acceptance.js";
import { defineTitles } from "../../src/acceptance/define-titles.js";
import { safely } from "../../src/core/safely.js";
import {
  check,
  decision,
  notice,
  processOf,
  sanctionOf,
  titlesOf,
} from "../support/acceptance-schemes.js";
import { codeOf } from "../support/code-of.js";

describe("defineAcceptance", () => {
  it("returns a frozen copy", () => {
    const scheme = processOf([check("self"), decision, notice]);
    const defined = defineAcceptance(scheme);
    expect(defined).toEqual(scheme);
    expect(defined).not.toBe(scheme);
    expect(Object.isFrozen(defined.steps[0])).toBe(true);
  });

  it.each<[string, unknown, string]>([
    ["no steps", processOf([]), "acceptance/invalid-scheme"],
    ["a step of no kind", processOf([{ id: "a" } as never]), "acceptance/invalid-scheme"],
    [
      "an id taken twice",
      processOf([check("a"), check("b"), check("a")]),
      "acceptance/duplicate-id",
    ],
    [
      "a return to nowhere",
      processOf([check("visit")], { objections: { upheld: { returnsTo: "visits" } } }),
      "acceptance/unknown-step",
    ],
    [
      "a figure with a colon",
      processOf([check("a")], {
        figures: [{ id: "guard:a", amount: { kind: "constant", value: "1" } }],
      }),
      "acceptance/reserved-id",
    ],
    [
      "a star with two authorities",
      processOf([
        {
          ...decision,
          authorities: [
            { by: "a", stars: [1, 2] },
            { by: "b", stars: [2] },
          ],
        } as never,
      ]),
      "acceptance/duplicate-id",
    ],
    [
      "a guard over a fact that is not there",
      processOf([check("a", { when: { kind: "holds", fact: "paid" } })]),
      "rules/unknown-fact",
    ],
    [
      "working days without number",
      processOf([check("a", { within: { unit: "working-days", length: 0 } })]),
      "acceptance/invalid-scheme",
    ],
    ["something that is no data", new Map(), "core/invalid-shape"],
  ])("refuses %s", (_, scheme, code) => {
    expect(codeOf(() => defineAcceptance(scheme as never))).toBe(code);
  });

  it("names every fault with its path", () => {
    const scheme = processOf([check("a"), check("a"), check("a")]);
    expect(safely(() => defineAcceptance(scheme))).toMatchObject({
      error: { issues: [{ path: "/steps/1" }, { path: "/steps/2" }] },
    });
  });

  it("takes a return to a step that is there, and a star for one authority each", () => {
    const scheme = processOf(
      [
        check("visit"),
        {
          ...decision,
          authorities: [
            { by: "a", stars: [1] },
            { by: "b", stars: [2] },
          ],
        } as never,
      ],
      { objections: { upheld: { returnsTo: "visit" } } },
    );
    expect(defineAcceptance(scheme).steps).toHaveLength(2);
  });
});

describe("defineTitles", () => {
  it("returns a frozen copy", () => {
    const scheme = titlesOf({ sanctions: [sanctionOf("a", { kind: "removes" })] });
    expect(defineTitles(scheme)).toEqual(scheme);
    expect(Object.isFrozen(defineTitles(scheme))).toBe(true);
  });

  it.each<[string, unknown, string]>([
    [
      "an id taken twice",
      titlesOf({
        sanctions: [sanctionOf("a", { kind: "removes" }), sanctionOf("a", { kind: "removes" })],
      }),
      "acceptance/duplicate-id",
    ],
    [
      "a sanction without source",
      titlesOf({
        sanctions: [{ ...sanctionOf("a", { kind: "removes" }), citation: undefined } as never],
      }),
      "acceptance/invalid-scheme",
    ],
    [
      "six stars less",
      titlesOf({ sanctions: [sanctionOf("a", { kind: "lowers", by: 6 })] }),
      "acceptance/invalid-scheme",
    ],
    [
      "no stars less",
      titlesOf({ sanctions: [sanctionOf("a", { kind: "lowers", by: 0 })] }),
      "acceptance/invalid-scheme",
    ],
    [
      "a sanction that takes nothing",
      titlesOf({ sanctions: [sanctionOf("a", undefined)] }),
      "acceptance/invalid-scheme",
    ],
    ...[0, 101, 1.5].map((length): [string, unknown, string] => [
      `a bar from ${length} rounds`,
      titlesOf({ sanctions: [sanctionOf("a", undefined, { bars: { unit: "rounds", length } })] }),
      "acceptance/invalid-scheme",
    ]),
    ["another kind", processOf([check("a")]), "acceptance/invalid-scheme"],
  ])("refuses %s", (_, scheme, code) => {
    expect(codeOf(() => defineTitles(scheme as never))).toBe(code);
  });
});

describe("authorityFor", () => {
  it("tells nobody where the scheme leaves it open", () => {
    expect(authorityFor(processOf([check("a"), decision]), 3)).toBeUndefined();
  });

  it.each<[unknown, unknown, string]>([
    [processOf([check("a")]), 3, "acceptance/unknown-step"],
    [processOf([decision]), 6, "acceptance/invalid-options"],
    [processOf([decision]), null, "acceptance/invalid-options"],
    [{}, 3, "acceptance/invalid-scheme"],
  ])("refuses %#", (scheme, star, code) => {
    expect(codeOf(() => authorityFor(scheme as never, star as never))).toBe(code);
  });
});
