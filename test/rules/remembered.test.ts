import { describe, expect, it } from "vitest";
import { remembered } from "../../src/rules/remembered.js";

describe("remembered", () => {
  it("works something out once for each key, be it nothing", () => {
    const asked: string[] = [];
    const find = remembered((key: string) => {
      asked.push(key);
      return key === "none" ? undefined : key.length;
    });
    expect([find("abc"), find("none"), find("abc"), find("none")]).toEqual([
      3,
      undefined,
      3,
      undefined,
    ]);
    expect(asked).toEqual(["abc", "none"]);
  });
});
