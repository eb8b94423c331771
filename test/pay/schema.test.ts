import { describe, expect, it } from "vitest";
import type { PayScheme } from "../../src/pay/model.js";
import { paySchemeSchema } from "../../src/pay/schema.js";
import { variedPayScheme } from "../hostile/documents/pay-scheme.js";

/** A field that the fixture leaves out does not compile. */
const complete: Required<PayScheme> = { ...(variedPayScheme as Required<PayScheme>) };

describe("paySchemeSchema", () => {
  it("accepts every field there is", () => {
    expect(paySchemeSchema.safeParse(complete)).toEqual({ success: true, data: complete });
    expect(Object.keys(complete).sort()).toEqual([
      ...["adoptedOn", "anchors", "citation", "effective", "facts", "id", "issuer", "items"],
      ...["kind", "monthFacts", "parameters", "publishedOn", "rates", "region", "title", "version"],
    ]);
  });

  it.each([
    ["0 years", { everyYears: 0 }, false],
    ["1 year", { everyYears: 1 }, true],
    ["100 years", { everyYears: 100 }, true],
    ["101 years", { everyYears: 101 }, false],
    ["half a year", { everyYears: 0.5 }, false],
  ])("knows whether an anchor is read every %s", (_name, readOn, success) => {
    const anchors = complete.anchors.map((anchor) => ({
      ...anchor,
      readOn: { ...anchor.readOn, ...readOn },
    }));
    expect(paySchemeSchema.safeParse({ ...complete, anchors }).success).toBe(success);
  });

  it.each([
    [0, false],
    [1, true],
    [12, true],
    [13, false],
  ])("knows whether %i is a month", (month, success) => {
    const items = complete.items.map((item) => ({ ...item, due: [month] }));
    expect(paySchemeSchema.safeParse({ ...complete, items }).success).toBe(success);
  });

  it("limits its lists", () => {
    const [item] = complete.items;
    const many = (count: number) => Array.from({ length: count }, () => item);
    expect(paySchemeSchema.safeParse({ ...complete, items: many(500) }).success).toBe(true);
    expect(paySchemeSchema.safeParse({ ...complete, items: many(501) }).success).toBe(false);
    expect(paySchemeSchema.safeParse({ ...complete, items: [] }).success).toBe(false);
  });
});
