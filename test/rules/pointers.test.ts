import { describe, expect, it } from "vitest";
import { pointersOf } from "../../src/rules/pointers.js";

describe("pointersOf", () => {
  const inner = { value: "1" };
  const list = [inner, null, "text", 1];
  const document = { "a/b": { "m~n": list }, empty: {} };

  it("finds every object and array", () => {
    const pointers = pointersOf(document);
    expect(pointers.get(document)).toBe("");
    expect(pointers.get(document["a/b"])).toBe("/a~1b");
    expect(pointers.get(list)).toBe("/a~1b/m~0n");
    expect(pointers.get(inner)).toBe("/a~1b/m~0n/0");
    expect(pointers.get(document.empty)).toBe("/empty");
    expect(pointers.size).toBe(5);
  });

  it("puts the place of the document before", () => {
    expect(pointersOf(document, "/body").get(inner)).toBe("/body/a~1b/m~0n/0");
  });

  it("keeps the first place of an object that stands in two", () => {
    expect(pointersOf([inner, { again: inner }]).get(inner)).toBe("/0");
  });

  it("does not recur, however deep the document", () => {
    let deep: object = {};
    const bottom = deep;
    for (let level = 0; level < 20_000; level += 1) deep = [deep];
    expect(pointersOf(deep).get(bottom)?.length).toBe(40_000);
  });
});
