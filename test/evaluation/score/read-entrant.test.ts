import { describe, expect, it } from "vitest";
import { readEntrant } from "../../../src/evaluation/score/read-entrant.js";

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
    expect(readEntrant({ site: "__proto__", facts })).toHaveProperty("facts", facts);
    expect(readEntrant(Object.assign(Object.create(null), { site: "a", facts }))).toEqual({
      site: "a",
      facts,
    });
  });

  it.each(["!", "~", "a".repeat(64), "a b", "é", "村".repeat(64), "constructor"])(
    "may be of the site %s",
    (site) => {
      expect(readEntrant({ facts, site })).toEqual({ site, facts });
    },
  );

  it.each(["\u007F", " a", "a ", "a\n", "e\u0301", "\u200B", "村".repeat(65)])(
    "is not of the site %j",
    (site) => {
      expect(readEntrant({ site, facts })).toHaveProperty("code", "evaluation/invalid-entrant");
    },
  );

  it("reads each of its fields once", () => {
    const read: string[] = [];
    const watched = new Proxy(
      { site: "a", facts },
      {
        get(target, name) {
          read.push(String(name));
          return Reflect.get(target, name);
        },
      },
    );
    expect(readEntrant(watched)).toEqual({ site: "a", facts });
    expect(read).toEqual(["site", "facts"]);
  });

  it.each<[string, unknown]>([
    ["null", null],
    ["fields that do not show", Object.defineProperty({ facts }, "site", { value: "a" })],
    ["an inherited site", Object.assign(Object.create({ site: "a" }), { facts })],
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
    expect(readEntrant(entrant)).toHaveProperty("code", "evaluation/invalid-entrant");
  });
});
