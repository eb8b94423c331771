import { describe, expect, it } from "vitest";
import { readSubjects } from "../../src/rules/read-subjects.js";
import { codeOf } from "../support/code-of.js";

const list = { field: "site", what: "list of sites", code: "funding/invalid-sites" } as const;
const read = (subjects: unknown) => readSubjects(subjects as never, list);
const facts = Object.freeze({ star: 5 });

describe("readSubjects", () => {
  it("reads ids and facts, in the order of the list", () => {
    expect(
      read([
        { site: "b", facts },
        { site: "村", facts: 7 },
      ]),
    ).toEqual({
      ids: ["b", "村"],
      facts: [facts, 7],
    });
    expect(read([])).toEqual({ ids: [], facts: [] });
    const longest = "x".repeat(64);
    expect(read([{ site: longest, facts }]).ids).toEqual([longest]);
    const own = readSubjects([{ id: "a", facts }], { ...list, field: "id" });
    expect(own.ids).toEqual(["a"]);
  });

  const inherited = Object.create({ facts });
  inherited.site = "a";
  const throwing = {
    site: "a",
    get facts() {
      throw new Error("no");
    },
  };
  it.each([
    ["a number", 7],
    ["null", null],
    ["no facts", { site: "a" }],
    ["another field", { site: "a", facts, town: "east" }],
    ["the other name", { id: "a", facts }],
    ["a symbol", { site: "a", facts, [Symbol("town")]: 1 }],
    ["inherited facts", inherited],
    ["a getter that throws", throwing],
    ["an empty id", { site: "", facts }],
    ["a space at the end", { site: "a ", facts }],
    ["65 characters", { site: "x".repeat(65), facts }],
    ["no text", { site: 7, facts }],
  ])("refuses %s", (_, subject) => {
    expect(codeOf(() => read([{ site: "ok", facts }, subject]))).toBe("funding/invalid-sites");
  });

  it("tells where, and what to give", () => {
    expect(() => read([{ site: "a", facts }, 7])).toThrow(
      'The list of sites does not fit at 1: it is 7. Give the fields "site", an id, and "facts".',
    );
    expect(() =>
      read([
        { site: "a", facts },
        { site: "a", facts },
      ]),
    ).toThrow(
      'The list of sites does not fit at 1: "a" is there already. Give each one set of facts.',
    );
  });

  it("refuses what is no list", () => {
    expect(codeOf(() => read("sites"))).toBe("core/invalid-shape");
  });
});
