import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { issuesOf, parsingOptions } from "../../src/core/issues.js";
import type { JsonValue } from "../../src/core/json-value.js";

function issuesFor(schema: z.ZodMiniType, document: JsonValue) {
  const result = schema.safeParse(document, parsingOptions);
  if (result.success) throw new Error("The document was to be refused.");
  return issuesOf(result.error.issues, document);
}

const kinds = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("count"), value: z.int() }),
  z.strictObject({ kind: z.literal("text"), value: z.string() }),
]);

describe("issuesOf", () => {
  it.each<[string, z.ZodMiniType, JsonValue, string, string]>([
    ["missing text", z.strictObject({ a: z.string() }), {}, "/a", "is missing; expected text"],
    ["text", z.string(), 5, "", "is 5; expected text"],
    ["a number", z.number(), "5", "", 'is "5"; expected a number'],
    ["a whole number", z.int(), 0.5, "", "is 0.5; expected a whole number"],
    ["a boolean", z.boolean(), null, "", "is null; expected true or false"],
    ["a list", z.array(z.int()), {}, "", "is an object; expected a list"],
    ["a tuple", z.tuple([z.int()]), "x", "", 'is "x"; expected a list'],
    ["a record", z.strictObject({}), [], "", "is an array; expected a record"],
    ["a dictionary", z.record(z.string(), z.int()), 1, "", "is 1; expected a record"],
    ["something else", z.bigint(), 1, "", "is 1; expected bigint"],
    ["a choice", z.enum(["A", "B"]), "C", "", 'is "C"; expected one of "A", "B"'],
    ["a literal", z.literal("A"), "C", "", 'is "C"; expected one of "A"'],
    ["at most", z.number().check(z.lte(5)), 6, "", "is too large: expected at most 5"],
    ["less than", z.number().check(z.lt(5)), 5, "", "is too large: expected less than 5"],
    ["at least", z.number().check(z.gte(5)), 4, "", "is too small: expected at least 5"],
    ["more than", z.number().check(z.gt(5)), 5, "", "is too small: expected more than 5"],
    [
      "shorter",
      z.string().check(z.maxLength(2)),
      "abc",
      "",
      "is too large: expected at most 2 characters",
    ],
    [
      "longer",
      z.array(z.int()).check(z.minLength(1)),
      [],
      "",
      "is too small: expected at least 1 elements",
    ],
    ["a multiple", z.number().check(z.multipleOf(2)), 3, "", "is 3; expected a multiple of 2"],
    ["a pattern", z.string().check(z.regex(/^x/, { error: "is not x" })), "y", "", "is not x"],
    [
      "a refinement",
      z.string().check(z.refine(() => false, { error: "is not so" })),
      "y",
      "",
      "is not so",
    ],
    ["unknown fields", z.strictObject({}), { b: 1, c: 2 }, "", 'has unknown fields: "b", "c"'],
    [
      "unknown fields among known ones",
      z.strictObject({ id: z.int(), label: z.string() }),
      { id: 1, label: "x", lable: 2 },
      "",
      'has unknown fields: "lable"; it has id, label',
    ],
    [
      "unknown fields of a member of a union",
      z.union([z.string(), z.array(z.strictObject({ place: z.string() }))]),
      [{ place: "x", isMain: true }],
      "/0",
      'has unknown fields: "isMain"; it has place',
    ],
    [
      "unknown fields among very many",
      z.strictObject(
        Object.fromEntries(Array.from({ length: 31 }, (_, i) => [`f${i}`, z.optional(z.int())])),
      ),
      { x: 1 },
      "",
      `has unknown fields: "x"; it has ${Array.from({ length: 30 }, (_, i) => `f${i}`).join(", ")}`,
    ],
    [
      "unknown fields of a record by name",
      z.record(z.enum(["a"]), z.int()),
      { a: 1, b: 1 },
      "",
      'has unknown fields: "b"',
    ],
    [
      "no such kind",
      kinds,
      { kind: "date" },
      "/kind",
      'is "date"; expected one of "count", "text"',
    ],
    ["a kind without record", kinds, 5, "", "is 5; expected a record"],
    [
      "a fault within a kind",
      kinds,
      { kind: "count", value: "x" },
      "/value",
      'is "x"; expected a number',
    ],
    [
      "a bad key",
      z.record(z.string().check(z.maxLength(1)), z.int()),
      { ab: 1 },
      "/ab",
      "is too large: expected at most 1 characters",
    ],
    [
      "a path to escape",
      z.record(z.string(), z.int()),
      { "a/b": "x" },
      "/a~1b",
      'is "x"; expected a number',
    ],
  ])("tells %s", (_, schema, document, path, message) => {
    expect(issuesFor(schema, document)[0]).toMatchObject({ path, message });
  });

  it("tells how a value misses the nearest member of a union", () => {
    const rounding = z.union([
      z.strictObject({ places: z.int(), mode: z.string() }),
      z.strictObject({ step: z.strictObject({ of: z.string() }), mode: z.string() }),
    ]);
    expect(issuesFor(rounding, { places: "2", mode: "up" })).toEqual([
      { path: "/places", message: 'is "2"; expected a number', code: "invalid_type" },
    ]);
    expect(issuesFor(rounding, { step: { of: 1 }, mode: "up" })).toEqual([
      { path: "/step/of", message: "is 1; expected text", code: "invalid_type" },
    ]);
    expect(issuesFor(z.strictObject({ a: rounding }), { a: 1 })).toEqual([
      { path: "/a", message: "is 1; expected a record", code: "invalid_type" },
    ]);
  });

  it("tells the faults in the order of the schema", () => {
    const schema = z.strictObject({ a: z.string(), b: z.array(z.int()), c: z.string() });
    const paths = issuesFor(schema, { b: ["x", "y"] }).map(({ path }) => path);
    expect(paths).toEqual(["/a", "/b/0", "/b/1", "/c"]);
  });

  it("tells at most 100 faults", () => {
    const list = Array.from({ length: 5000 }, () => "x");
    expect(issuesFor(z.array(z.int()), list)).toHaveLength(100);
    const member = z.array(z.array(z.union([z.int(), z.boolean()])));
    expect(issuesFor(z.union([member, z.string()]), [list.slice(0, 99), list])).toHaveLength(100);
  });

  it("shortens long choices", () => {
    const letters = [..."abcdefghi"];
    expect(issuesFor(z.enum(letters), "z")[0]?.message).toBe(
      'is "z"; expected one of "a", "b", "c", "d", "e", "f", "g", "h", …',
    );
    expect(issuesFor(z.enum(letters.slice(1)), "z")[0]?.message).not.toContain("…");
  });

  it("freezes what it tells", () => {
    expect(Object.isFrozen(issuesFor(z.string(), 5)[0])).toBe(true);
  });

  it("makes do with little", () => {
    const issues = [
      { path: ["a", "b"], message: "is odd" },
      { code: "invalid_union", path: [], message: "" },
      { code: "invalid_union", path: [], message: "", errors: [[]] },
      {
        code: "invalid_union",
        path: ["a"],
        message: "",
        errors: [[], [{ path: ["b"], message: "is even" }], []],
      },
      { code: "unrecognized_keys", path: [], message: "" },
      { code: "invalid_value", path: [], message: "" },
    ];
    expect(issuesOf(issues, "text")).toEqual([
      { path: "/a/b", message: "is odd", code: "custom" },
      { path: "", message: 'is "text"; expected another kind of value', code: "invalid_union" },
      { path: "", message: 'is "text"; expected another kind of value', code: "invalid_union" },
      { path: "/a/b", message: "is even", code: "custom" },
      { path: "", message: "has unknown fields: ", code: "unrecognized_keys" },
      { path: "", message: 'is "text"; expected another kind of value', code: "invalid_value" },
    ]);
  });

  it("is not swayed by a host's own wording of zod's messages", () => {
    z.config({ customError: () => "nope" });
    const issues = issuesFor(z.string(), 5);
    z.config({ customError: undefined });
    expect(issues[0]?.message).toBe("is 5; expected text");
  });
});
