import { describe, expect, it } from "vitest";
import { idleFacts } from "../../../../src/rules/audit/checks/idle-facts.js";
import type { Amount } from "../../../../src/rules/model.js";
import { audited } from "../../../support/audit-probe.js";
import {
  added,
  boundedFacts,
  foundIn,
  isTrue,
  multiplied,
  number,
  read,
} from "../../../support/audit-texts.js";

const nothing = (part: Amount) => multiplied(number("0"), part);
const since: Amount = {
  kind: "elapsed",
  from: { kind: "fact", fact: "since" },
  until: { kind: "day", day: "2024-01-01" },
  unit: "years",
};
const found = (amount: Amount) => foundIn(idleFacts(audited({ amount })));

describe("idleFacts", () => {
  it.each<[string, Amount, readonly string[]]>([
    [
      "numbers",
      added(read("n"), nothing(read("hours"))),
      ["notice fact-without-influence /facts/hours"],
    ],
    [
      "questions",
      added(nothing({ kind: "count", of: [isTrue("yes")] })),
      ["notice fact-without-influence /facts/yes"],
    ],
    ["words", { kind: "count", of: [{ kind: "among", fact: "word", options: ["a"] }] }, []],
    [
      "words for nothing",
      nothing({ kind: "count", of: [{ kind: "among", fact: "word", options: ["a"] }] }),
      ["notice fact-without-influence /facts/word"],
    ],
    [
      "keys of tables",
      {
        kind: "table",
        keys: ["kind"],
        rows: [{ keys: ["station"], value: "1" }],
        otherwise: number("1"),
      },
      ["notice fact-without-influence /facts/kind"],
    ],
    ["lists", { kind: "over", list: "visits", take: "sum", amount: read("points") }, []],
    ["days", since, []],
    ["days for nothing", nothing(since), ["notice fact-without-influence /facts/since"]],
    ["what is known", { kind: "count", of: [{ kind: "known", fact: "gone" }] }, []],
    ["what matters by being unknown", nothing(read("gone")), []],
    ["a masked parameter", multiplied({ kind: "parameter", parameter: "masked" }, read("n")), []],
  ])("%s", (_, amount, codes) => {
    expect(found(amount)).toEqual(codes);
  });

  it("looks at every figure that names a fact", () => {
    const figures = [
      { id: "a", amount: nothing(read("n")) },
      { id: "b", amount: read("n") },
    ];
    expect(idleFacts(audited({ figures }))).toEqual([]);
  });

  it("passes over facts that the author did not write", () => {
    const isPrinted = (part: object) => part !== boundedFacts.n;
    expect(idleFacts(audited({ amount: nothing(read("n")), isPrinted }))).toEqual([]);
  });

  it("says how often it tried", () => {
    const [finding] = idleFacts(audited({ amount: nothing(read("n")) }));
    expect(finding?.message.en).toBe(
      'Rules read "n", yet it changed nothing in 4 probes (no proof).',
    );
  });

  it("spreads its probes where there are too many", () => {
    const amount = added(
      read("n"),
      read("hours"),
      nothing(read("some")),
      read("share"),
      read("pay"),
    );
    expect(found(amount)).toEqual(["notice fact-without-influence /facts/some"]);
  });

  it("gives up where all probes are used up", () => {
    const audit = audited({ amount: nothing(read("n")) });
    for (const patience of [0, 1]) {
      let asked = 0;
      const isExhausted = () => {
        asked += 1;
        return asked > patience;
      };
      expect(idleFacts({ ...audit, prober: { ...audit.prober, isExhausted } })).toEqual([]);
    }
  });

  it("learns nothing where the reader refuses", () => {
    const audit = audited({ amount: nothing(read("n")) });
    const silent = { ...audit, prober: { ...audit.prober, resultOf: () => undefined } };
    expect(idleFacts(silent)).toEqual([]);
  });
});
