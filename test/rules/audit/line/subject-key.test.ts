import { describe, expect, it } from "vitest";
import { subjectKey, subjectsOf } from "../../../../src/rules/audit/line/subject-key.js";
import type { Condition } from "../../../../src/rules/model.js";
import { compared, isTrue, number, read } from "../../../support/audit-texts.js";

describe("subjectKey", () => {
  it("passes over labels, citations and the order of fields", () => {
    const label = { zh: "场次", en: "events" };
    const one = { kind: "sum", of: [{ kind: "fact", fact: "n", label }] } as const;
    const other = {
      of: [{ fact: "n", kind: "fact" }],
      citation: { document: "A" },
      kind: "sum",
    } as const;
    expect(subjectKey(one)).toBe(subjectKey(other));
  });

  it("tells different amounts apart", () => {
    expect(subjectKey(read("n"))).not.toBe(subjectKey(read("m")));
  });
});

describe("subjectsOf", () => {
  it("finds what is compared with printed numbers, however deep", () => {
    const conditions: readonly Condition[] = [
      { kind: "not", of: compared(read("a"), "above", number("1")) },
      { kind: "any", of: [isTrue("yes"), compared(number("1"), "below", read("b"))] },
      { kind: "all", of: [compared(read("a"), "below", number("2"))] },
      { kind: "some", least: 1, of: [compared(read("c"), "above", read("d"))] },
      compared(number("1"), "below", number("2")),
    ];
    expect([...subjectsOf(conditions).values()]).toEqual([read("a"), read("b")]);
  });
});
