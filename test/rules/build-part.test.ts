import { describe, expect, it } from "vitest";
import { safely } from "../../src/core/safely.js";
import { copyFields, optionalAmount, toAmount, toAmounts } from "../../src/rules/build-part.js";

const n = { kind: "fact", fact: "n" } as const;
const codeOf = (operation: () => unknown) => {
  const result = safely(operation);
  return result.success ? undefined : result.error.code;
};

describe("toAmount", () => {
  it("makes a constant of text and keeps an amount", () => {
    expect(toAmount("1.50")).toEqual({ kind: "constant", value: "1.50" });
    expect(toAmount(n)).toBe(n);
  });
});

describe("toAmounts", () => {
  it("makes an amount of each part", () => {
    expect(toAmounts([n, "2"])).toEqual([n, { kind: "constant", value: "2" }]);
    expect(toAmounts([])).toEqual([]);
  });

  it.each([undefined, null, "12", {}, new Set(["1"])])("refuses what is no list: %s", (parts) => {
    expect(codeOf(() => toAmounts(parts as never))).toBe("core/invalid-shape");
  });
});

describe("copyFields", () => {
  it("copies the fields, and no field that is undefined", () => {
    const fields = { of: n, least: undefined };
    const copy = copyFields(fields);
    expect(copy).toEqual({ of: n });
    expect(Object.keys(copy)).toEqual(["of"]);
    expect(copy.of).toBe(n);
  });

  it.each([undefined, null, "text", 5, [], new Map(), () => n])(
    "refuses what is no plain record: %s",
    (fields) => {
      expect(codeOf(() => copyFields(fields as never))).toBe("core/invalid-shape");
    },
  );

  it("refuses getters and proxies that are gone", () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(codeOf(() => copyFields(proxy))).toBe("core/invalid-shape");
    const getter = Object.defineProperty({}, "of", { get: () => n, enumerable: true });
    expect(codeOf(() => copyFields(getter))).toBe("core/invalid-shape");
  });
});

describe("optionalAmount", () => {
  it("names the field only where it is given", () => {
    expect(optionalAmount("least", "0")).toEqual({ least: { kind: "constant", value: "0" } });
    expect(Object.keys(optionalAmount("least", undefined))).toEqual([]);
  });
});
