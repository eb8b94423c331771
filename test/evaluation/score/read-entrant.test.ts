import { describe, expect, it } from "vitest";
import { readEntrant } from "../../../src/evaluation/score/read-entrant.js";
import { codeOf } from "../../support/code-of.js";

const facts = { points: "5" };
const throwing = {
  site: "a",
  get facts(): never {
    throw new Error("no");
  },
};
const { proxy: revoked, revoke } = Proxy.revocable({ site: "a", facts }, {});
revoke();

describe("an entrant", () => {
  it("is read once, its facts as they are", () => {
    expect(readEntrant({ site: "河口村", facts })).toEqual({ site: "河口村", facts });
    expect(readEntrant({ site: "__proto__", facts }).facts).toBe(facts);
    expect(readEntrant(Object.assign(Object.create(null), { site: "a", facts }))).toEqual({
      site: "a",
      facts,
    });
  });

  it.each<[string, unknown]>([
    ["null", null],
    ["a text", "a"],
    ["nothing", undefined],
    ["a list", ["a", facts]],
    ["no site", { facts }],
    ["no facts", { site: "a" }],
    ["a number for a site", { site: 5, facts }],
    ["an empty site", { site: "", facts }],
    ["a site of 65 characters", { site: "a".repeat(65), facts }],
    ["a further field", { site: "a", facts, name: "A" }],
    ["a field named by a symbol", { site: "a", facts, [Symbol("x")]: 1 }],
    ["inherited fields", Object.create({ site: "a", facts })],
    ["a getter that throws", throwing],
    ["a revoked proxy", revoked],
  ])("is not %s", (_, entrant) => {
    expect(codeOf(() => readEntrant(entrant))).toBe("evaluation/invalid-entrant");
  });
});
