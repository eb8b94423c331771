import { describe, expect, it } from "vitest";
import { assessService } from "../../src/orders/assess-service.js";
import { defineService } from "../../src/orders/define-service.js";
import type { ServiceScheme } from "../../src/orders/model/service-scheme.js";
import { codeOf } from "../support/code-of.js";
import {
  factIs,
  frozen,
  labelOf,
  notice,
  rule,
  serviceScheme,
} from "../support/order-documents.js";

const scheme = frozen(serviceScheme());
const defined = (rest: object) => codeOf(() => defineService(serviceScheme(rest)));

describe("service", () => {
  it("takes a route, asks something of a minor, and may be no volunteering", () => {
    const answer = assessService(scheme, { hours: "9", age: 5, ownDuty: true, paid: false });
    expect(answer).toEqual({
      route: { id: "organization", label: labelOf("organization") },
      minor: { id: "refused", label: labelOf("refused"), citation: notice },
      excluded: [{ id: "own-duty", label: labelOf("own-duty"), citation: notice }],
      open: [],
    });
    expect(Object.isFrozen(answer) && Object.isFrozen(answer.excluded)).toBe(true);
  });

  it("is open where something is not known", () => {
    const answer = assessService(scheme, { paid: true });
    expect(answer.route).toEqual({ unknown: "missing-evidence" });
    expect(answer.minor).toEqual({ unknown: "missing-evidence" });
    expect(answer.excluded.map(({ id }) => id)).toEqual(["paid"]);
    expect(answer.open.map(({ id }) => id)).toEqual(["own-duty"]);
  });

  it("is asked nothing where the rules are silent", () => {
    const { minors: _, exclusions: __, ...rest } = serviceScheme();
    expect(assessService(rest, { hours: "1", age: 3 })).toMatchObject({
      minor: { unknown: "no-case-applies" },
      excluded: [],
    });
  });

  it("is not decided by a later rule while an earlier one is unknown", () => {
    const routes = [
      rule("young", factIs("age", "below", "18")),
      rule("all", { kind: "all", of: [] }),
    ];
    const rules = serviceScheme({ routes });
    expect(assessService(rules, {}).route).toEqual({ unknown: "missing-evidence" });
    expect(assessService(rules, { age: 18 }).route).toMatchObject({ id: "all" });
  });

  it.each<[string, object, string | undefined]>([
    ["no rounding", { rounding: {} }, "orders/invalid-scheme"],
    [
      "a rule about minors that cites nothing",
      { minors: [rule("m", factIs("age", "below", "6"))] },
      "orders/invalid-scheme",
    ],
    [
      "an exclusion that cites nothing",
      { exclusions: [rule("m", factIs("age", "below", "6"))] },
      "orders/invalid-scheme",
    ],
    [
      "routes without hours",
      {
        facts: { age: { kind: "count" } },
        routes: [rule("r", factIs("age", "below", "6"))],
        minors: [],
        exclusions: [],
      },
      "orders/hours-needed",
    ],
    [
      "hours that are counted",
      { facts: { hours: { kind: "count" } }, minors: [], exclusions: [] },
      "orders/hours-needed",
    ],
    [
      "hours under a name that objects have",
      { facts: { toFixed: { kind: "decimal" } }, minors: [], exclusions: [] },
      "orders/hours-needed",
    ],
    ["no hours and no routes", { facts: {}, routes: [], minors: [], exclusions: [] }, undefined],
    [
      "a route twice",
      { routes: [1, 2].map(() => rule("r", factIs("hours", "below", "6"))) },
      "orders/duplicate-id",
    ],
    [
      "one id in two lists",
      { routes: [rule("refused", factIs("hours", "below", "6"))] },
      undefined,
    ],
    [
      "an unknown fact",
      { routes: [rule("r", factIs("hour", "below", "6"))] },
      "rules/unknown-fact",
    ],
    [
      "a figure with a colon",
      { figures: [{ id: "a:b", amount: { kind: "constant", value: "1" } }] },
      "orders/reserved-id",
    ],
    [
      "a figure twice",
      { figures: [1, 2].map(() => ({ id: "a", amount: { kind: "constant", value: "1" } })) },
      "orders/duplicate-id",
    ],
    [
      "figures and parameters",
      {
        figures: [{ id: "a", amount: { kind: "parameter", parameter: "p" } }],
        parameters: {
          p: {
            lowerLevels: "may-raise",
            layers: [{ level: "nation", values: [{ from: "2024-01-01", value: "1" }] }],
          },
        },
      },
      undefined,
    ],
  ])("with %s", (_, rest, code) => {
    expect(defined(rest)).toBe(code);
  });

  it("keeps the rules as they are", () => {
    const copy: ServiceScheme = defineService(scheme);
    expect(copy).toEqual(scheme);
    expect(Object.isFrozen(copy.routes)).toBe(true);
  });

  it("names the place of a fault", () => {
    const routes = [rule("r", factIs("hour", "below", "6"))];
    expect(() => defineService(serviceScheme({ routes }))).toThrow(/"\/routes\/0/);
  });

  it.each<[string, unknown, unknown, string]>([
    ["facts", { age: -1 }, {}, "rules/invalid-facts"],
    ["a misspelt fact", { hour: "1" }, {}, "rules/invalid-facts"],
    ["a day", {}, { asOf: "2024-02-30" }, "core/invalid-date"],
    ["a context", {}, { day: "2024-02-01" }, "core/invalid-shape"],
  ])("refuses %s that does not fit", (_, facts, context, code) => {
    expect(codeOf(() => assessService(scheme, facts as never, context as never))).toBe(code);
  });
});
