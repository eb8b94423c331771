import { describe, expect, it } from "vitest";
import type { DomainError } from "../../src/core/error.js";
import { isDomainError } from "../../src/core/error.js";
import { pointerSegment, toPlainJson } from "../../src/core/plain-json.js";
import { safely } from "../../src/core/safely.js";
import { codeOf } from "../support/code-of.js";
import { hostileValues } from "../support/hostile-values.js";

const nested = (depth: number) => {
  let value: unknown = "1";
  for (let level = 0; level < depth; level += 1) value = [value];
  return value;
};

const pathOf = (value: unknown): unknown => {
  const outcome = safely(() => toPlainJson(value));
  return outcome.success ? undefined : (outcome.error as DomainError).details.path;
};

describe("toPlainJson", () => {
  it.each([
    ["text", "text"],
    ["", ""],
    [12.5, 12.5],
    [-0, 0],
    [true, true],
    [null, null],
    [[], []],
    [{}, {}],
    [
      { a: [1, { b: "x" }], c: undefined, constructor: 1, toJSON: "no" },
      { a: [1, { b: "x" }], constructor: 1, toJSON: "no" },
    ],
  ])("copies %o", (value, copy) => {
    expect(toPlainJson(value)).toStrictEqual(copy);
  });

  it("keeps the order of fields", () => {
    expect(JSON.stringify(toPlainJson({ b: 1, a: { d: 1, c: 2 } }))).toBe(
      '{"b":1,"a":{"d":1,"c":2}}',
    );
  });

  it("freezes its copy and leaves the source alone", () => {
    const source = { list: [{ a: 1 }] };
    const copy = toPlainJson(source) as typeof source;
    source.list.push({ a: 2 });
    expect(copy).toEqual({ list: [{ a: 1 }] });
    expect(
      Object.isFrozen(copy) && Object.isFrozen(copy.list) && Object.isFrozen(copy.list[0]),
    ).toBe(true);
    expect(Object.isFrozen(source.list[0])).toBe(false);
  });

  it("copies a shared value once for each place", () => {
    const shared = { a: 1 };
    const copy = toPlainJson([shared, shared]) as readonly unknown[];
    expect(copy).toEqual([{ a: 1 }, { a: 1 }]);
    expect(copy[0]).not.toBe(copy[1]);
  });

  it("gives records the usual prototype, whatever theirs was", () => {
    const bare = Object.assign(Object.create(null), { a: 1 });
    expect(Object.getPrototypeOf(toPlainJson(bare))).toBe(Object.prototype);
  });

  it("reads each property exactly once", () => {
    const reads: PropertyKey[] = [];
    const source = new Proxy(
      { a: 1, b: "x" },
      {
        get: () => expect.fail("a plain read runs getters"),
        getOwnPropertyDescriptor: (target, key) => {
          reads.push(key);
          return Reflect.getOwnPropertyDescriptor(target, key);
        },
      },
    );
    expect(toPlainJson(source)).toEqual({ a: 1, b: "x" });
    expect(reads).toEqual(["a", "b"]);
  });

  it.each([
    [undefined, "core/invalid-shape"],
    [[undefined], "core/invalid-shape"],
    [() => 1, "core/invalid-shape"],
    [Symbol("a"), "core/invalid-shape"],
    [1n, "core/invalid-shape"],
    [Number.NaN, "core/invalid-number"],
    [{ a: Number.POSITIVE_INFINITY }, "core/invalid-number"],
  ])("refuses %o", (value, code) => {
    expect(codeOf(() => toPlainJson(value))).toBe(code);
  });

  it.each(hostileValues)("meets $family: $name", ({ make, harmless }) => {
    const valid = { a: 1 };
    const outcome = safely(() => toPlainJson(make(valid)));
    if (harmless) expect(outcome).toEqual({ success: true, data: valid });
    if (outcome.success)
      expect(JSON.parse(JSON.stringify(outcome.data))).toStrictEqual(outcome.data);
    else expect(outcome.error.message.length).toBeLessThan(250);
  });

  it.each([
    ["a cycle", "core/cycle"],
    ["records 10^5 deep", "core/too-deep"],
    ["arrays 10^5 deep", "core/too-deep"],
    ["shared records that unfold to 2^40 values", "core/too-deep"],
    ["10^6 values", "core/too-large"],
    ["200,001 fields", "core/too-large"],
    ["10^6 characters", "core/too-large"],
    ["own __proto__ from JSON", "core/invalid-shape"],
    ["length 2^32 - 1", "core/too-large"],
    ["holes", "core/invalid-shape"],
  ])("says of %s: %s", (name, code) => {
    const hostile = hostileValues.find((value) => value.name === name);
    expect(codeOf(() => toPlainJson(hostile?.make()))).toBe(code);
  });
});

describe("the limits", () => {
  it("count lists and records in depth", () => {
    expect(codeOf(() => toPlainJson(nested(32)))).toBe(undefined);
    expect(codeOf(() => toPlainJson(nested(33)))).toBe("core/too-deep");
    expect(codeOf(() => toPlainJson([[1]], { depth: 2 }))).toBe(undefined);
    expect(codeOf(() => toPlainJson([[1]], { depth: 1 }))).toBe("core/too-deep");
  });

  it("count every value as a node", () => {
    const list = (length: number) => Array.from({ length }, () => 1);
    expect(codeOf(() => toPlainJson(list(199_999)))).toBe(undefined);
    expect(codeOf(() => toPlainJson(list(200_000)))).toBe("core/too-large");
    expect(codeOf(() => toPlainJson([[1], [2]], { nodes: 5 }))).toBe(undefined);
    expect(codeOf(() => toPlainJson([[1], [2]], { nodes: 4 }))).toBe("core/too-large");
    expect(codeOf(() => toPlainJson({ a: { b: 1 } }, { nodes: 2 }))).toBe("core/too-large");
    expect(codeOf(() => toPlainJson([[1], 2], { nodes: 4 }))).toBe(undefined);
    expect(codeOf(() => toPlainJson([[1], 2], { nodes: 3 }))).toBe("core/too-large");
    expect(codeOf(() => toPlainJson(1, { nodes: 0 }))).toBe("core/too-large");
    const shared = Array.from({ length: 30 }, () => 0).reduce<unknown>(
      (inner) => [inner, inner],
      1,
    );
    expect(codeOf(() => toPlainJson(shared))).toBe("core/too-large");
  });

  it("hold for texts and for keys", () => {
    expect(codeOf(() => toPlainJson("x".repeat(10_000)))).toBe(undefined);
    expect(codeOf(() => toPlainJson("x".repeat(10_001)))).toBe("core/too-large");
    expect(codeOf(() => toPlainJson("xx", { textLength: 1 }))).toBe("core/too-large");
    expect(codeOf(() => toPlainJson({ xx: 1 }, { textLength: 2 }))).toBe(undefined);
    expect(codeOf(() => toPlainJson({ xx: 1 }, { textLength: 1 }))).toBe("core/too-large");
  });

  it.each([
    [{ depth: 0.5 }, "core/invalid-number"],
    [{ nodes: Number.POSITIVE_INFINITY }, "core/invalid-number"],
    [{ textLength: "9" }, "core/invalid-number"],
    [{ depth: 2 ** 53 }, "core/out-of-range"],
    [{ path: 1 }, "core/invalid-shape"],
    [{ size: 1 }, "core/invalid-shape"],
    [[], "core/invalid-shape"],
    [null, "core/invalid-shape"],
    [5, "core/invalid-shape"],
    [new Date(0), "core/invalid-shape"],
  ])("are not %o", (limits, code) => {
    expect(codeOf(() => toPlainJson(1, limits as never))).toBe(code);
  });

  it.each(hostileValues)("meet $family: $name", ({ make, harmless }) => {
    try {
      expect(toPlainJson(1, make({ depth: 3 }) as never)).toBe(1);
    } catch (error) {
      expect(isDomainError(error) && harmless !== true).toBe(true);
    }
  });
});

describe("the path of a fault", () => {
  it.each([
    [Number.NaN, ""],
    [{ a: [1, Number.NaN] }, "/a/1"],
    [{ "x/y": { "~z": 1n } }, "/x~1y/~0z"],
    [{ a: [1, new Date(0)] }, "/a/1"],
    [{ first: [1], second: 1n }, "/second"],
    [{ a: { b: [{}, new Array(1)] } }, "/a/b/1"],
  ])("of %o is %s", (value, path) => {
    expect(pathOf(value)).toBe(path);
  });

  it("begins where the caller says", () => {
    const outcome = safely(() => toPlainJson({ a: 1n }, { path: "/rules" }));
    expect(outcome).toMatchObject({ error: { details: { path: "/rules/a" } } });
  });

  it("stands in the message", () => {
    expect(() => toPlainJson({ a: 1n })).toThrow(
      'The value at "/a" is 1n, which JSON cannot hold.',
    );
    expect(() => toPlainJson(1n)).toThrow("The value handed over is 1n");
  });

  it("cuts long keys", () => {
    expect(pointerSegment("x".repeat(200))).toBe("x".repeat(100));
    expect(pointerSegment(3)).toBe("3");
    expect(pointerSegment("~/")).toBe("~0~1");
  });
});
