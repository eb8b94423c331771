import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import type { DomainError } from "../../src/core/error.js";
import { isDomainError } from "../../src/core/error.js";
import { parseWith } from "../../src/core/parse-with.js";
import { safely } from "../../src/core/safely.js";
import { codeOf } from "../support/code-of.js";
import { hostileValues } from "../support/hostile-values.js";

const schema = z.strictObject({ id: z.string(), items: z.array(z.int()) });
const failure = { code: "points/invalid-scheme", what: "points scheme" };
const parse = (document: unknown) => parseWith(schema, document, failure);

function errorOf(document: unknown): DomainError {
  const outcome = safely(() => parse(document));
  if (outcome.success) throw new Error("The document was to be refused.");
  return outcome.error;
}

describe("parseWith", () => {
  it("returns a copy of a document that fits", () => {
    const document = { id: "a", items: [1] };
    const parsed = parse(document);
    document.items.push(2);
    expect(parsed).toEqual({ id: "a", items: [1] });
  });

  it("throws the given code, naming the first fault and counting the others", () => {
    const error = errorOf({ id: "a", items: ["x", 1, "y"] });
    expect(error.code).toBe("points/invalid-scheme");
    expect(error.message).toBe(
      'The points scheme does not fit: "/items/0" is "x"; expected a number (and 1 more). ' +
        "Correct it there.",
    );
    expect(error.details).toEqual({ path: "/items/0" });
    expect(error.issues.map(({ path }) => path)).toEqual(["/items/0", "/items/2"]);
    expect(error.cause).toBeInstanceOf(z.core.$ZodError);
  });

  it("says so when the document as a whole does not fit", () => {
    expect(errorOf(5).message).toBe(
      "The points scheme does not fit: it is 5; expected a record. Correct it there.",
    );
  });

  it("takes any schema that can parse safely, even one without issues", () => {
    const strict = { safeParse: () => ({ success: false, error: { issues: [] } }) as const };
    const outcome = safely(() => parseWith(strict, 5, failure));
    expect(outcome).toMatchObject({ error: { code: "points/invalid-scheme", issues: [] } });
    expect(outcome).toMatchObject({
      error: { message: "The points scheme does not fit: it is not accepted. Correct it there." },
    });
  });

  it.each([
    [{ id: "a", items: [Number.NaN] }, "core/invalid-number"],
    [{ id: new Date(0), items: [] }, "core/invalid-shape"],
    [{ id: "x".repeat(10_001), items: [] }, "core/too-large"],
  ])("refuses %o before the schema sees it", (document, code) => {
    expect(codeOf(() => parse(document))).toBe(code);
  });

  it.each(hostileValues)("meets $family: $name", ({ make, harmless }) => {
    const valid = { id: "a", items: [1] };
    try {
      expect(parse(make(valid))).toEqual(valid);
    } catch (error) {
      expect(isDomainError(error) && harmless !== true).toBe(true);
    }
  });
});
