import { describe, expect, it } from "vitest";
import type { Amount, Condition } from "../../../src/rules/model.js";
import { amountFigure, complaintOf, conditionFigure, faultsOf } from "../../support/rule-faults.js";

const facts = {
  n: { kind: "count" },
  hours: { kind: "decimal" },
  pay: { kind: "money" },
  share: { kind: "ratio" },
  plate: { kind: "boolean" },
  place: { kind: "choice", options: [{ id: "town" }, { id: "village" }] },
  since: { kind: "date" },
  word: { kind: "text" },
  cases: { kind: "list", rows: { what: { kind: "choice", options: [{ id: "dog" }] } } },
};
const names = Object.keys(facts);
const amount = (part: Amount) => faultsOf({ facts, figures: [amountFigure(part)] });
const condition = (part: Condition) => faultsOf({ facts, figures: [conditionFigure(part)] });

describe("a fact that is read", () => {
  it.each(names)("as a number is a number: %s", (fact) => {
    const numeric = ["n", "hours", "pay", "share"].includes(fact);
    expect(amount({ kind: "fact", fact })).toEqual(
      numeric ? [] : ["rules/wrong-kind-of-fact at /figures/0/amount"],
    );
  });

  it.each(names)("as a question is a boolean: %s", (fact) => {
    expect(condition({ kind: "holds", fact })).toEqual(
      fact === "plate" ? [] : ["rules/wrong-kind-of-fact at /figures/0/condition"],
    );
  });

  it.each(names)("may be of any kind when it is only to be known: %s", (fact) => {
    expect(condition({ kind: "known", fact })).toEqual([]);
  });

  it.each(names)("as a word is a choice or text: %s", (fact) => {
    expect(condition({ kind: "among", fact, options: ["town"] })).toEqual(
      ["place", "word"].includes(fact) ? [] : ["rules/wrong-kind-of-fact at /figures/0/condition"],
    );
  });

  it.each(names)("as a list is a list: %s", (list) => {
    expect(amount({ kind: "over", list, take: "count" })).toEqual(
      list === "cases" ? [] : ["rules/wrong-kind-of-fact at /figures/0/amount"],
    );
  });

  it.each(names)("as a day is a date: %s", (fact) => {
    const elapsed: Amount = {
      kind: "elapsed",
      from: { kind: "fact", fact },
      until: { kind: "as-of" },
      unit: "days",
    };
    expect(amount(elapsed)).toEqual(
      fact === "since" ? [] : ["rules/wrong-kind-of-fact at /figures/0/amount/from"],
    );
  });

  it("exists, and a near name is suggested", () => {
    const figures = [amountFigure({ kind: "fact", fact: "hour" })];
    expect(faultsOf({ facts, figures })).toEqual(["rules/unknown-fact at /figures/0/amount"]);
    expect(complaintOf({ facts, figures })).toBe(
      'At "/figures/0/amount": No fact "hour" can be read here. Declare it, or correct the name. ' +
        'Did you mean "hours"?',
    );
  });

  it.each(["constructor", "toString"])("is not what every object inherits: %s", (fact) => {
    expect(faultsOf({ facts: {}, figures: [amountFigure({ kind: "fact", fact })] })).toEqual([
      "invalid_format at /figures/0/amount/fact",
    ]);
  });

  it("tells what is wanted instead", () => {
    expect(complaintOf({ facts, figures: [amountFigure({ kind: "fact", fact: "word" })] })).toBe(
      'At "/figures/0/amount": The fact "word" is of the kind text, and count or decimal or money ' +
        "or ratio is wanted here. Read another fact, or change its definition.",
    );
  });
});

describe("a word that is asked for", () => {
  it("is an option of the choice", () => {
    const options = ["town", "vilage", "city"];
    const figures = [conditionFigure({ kind: "among", fact: "place", options })];
    expect(faultsOf({ facts, figures })).toEqual([
      "rules/unknown-option at /figures/0/condition",
      "rules/unknown-option at /figures/0/condition",
    ]);
    expect(complaintOf({ facts, figures })).toContain('Did you mean "village"?');
  });

  it("is anything where the fact is text", () => {
    expect(condition({ kind: "among", fact: "word", options: ["anything"] })).toEqual([]);
  });
});

describe("a parameter that is read", () => {
  const parameters = {
    rate: {
      lowerLevels: "may-change",
      layers: [{ level: "nation", values: [{ from: "2024-01-01", value: "1" }] }],
    },
  };

  it("is declared", () => {
    const figures = [amountFigure({ kind: "parameter", parameter: "rate" })];
    expect(faultsOf({ parameters, figures })).toEqual([]);
    expect(faultsOf({ figures })).toEqual(["rules/unknown-parameter at /figures/0/amount"]);
  });

  it("is suggested by a near name", () => {
    const figures = [amountFigure({ kind: "parameter", parameter: "rates" })];
    expect(complaintOf({ parameters, figures })).toContain('Did you mean "rate"?');
  });
});

describe("a figure that is read", () => {
  const total = { id: "total", amount: { kind: "constant", value: "1" } };
  const gate = { id: "gate", condition: { kind: "all", of: [] } };

  it("exists", () => {
    const figures = [amountFigure({ kind: "figure", figure: "totl" }), total];
    expect(faultsOf({ figures })).toEqual(["rules/unknown-figure at /figures/0/amount"]);
    expect(complaintOf({ figures })).toContain('Did you mean "total"?');
  });

  it("is a number", () => {
    const reads = (figure: string) => [amountFigure({ kind: "figure", figure }), total, gate];
    expect(faultsOf({ figures: reads("total") })).toEqual([]);
    expect(faultsOf({ figures: reads("gate") })).toEqual([
      "rules/wrong-kind-of-figure at /figures/0/amount",
    ]);
  });
});
