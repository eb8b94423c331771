import { describe, expect, it } from "vitest";
import { atPath, eachAt, placeOf } from "../../src/core/at-path.js";
import { toMoney } from "../../src/core/money.js";
import { checkedDay, toPlainDate } from "../../src/core/plain-date.js";
import { safely } from "../../src/core/safely.js";

describe("a part that is read in its place", () => {
  it("is what reading makes of it", () => {
    expect(atPath(["a"], () => toPlainDate("2024-02-29"))).toBe("2024-02-29");
    expect(eachAt(["a"], ["1", "2"], (part) => toMoney(part as string))).toEqual(["1", "2"]);
  });

  it("tells its place when it does not fit", () => {
    const read = safely(() => eachAt(["days", "a/b"], ["2024-02-29", "2023-02-29"], checkedDay));
    expect(read.success ? undefined : read.error).toMatchObject({
      code: "core/invalid-date",
      message:
        'At "/days/a~1b/1": "2023-02-29" is not a day of the calendar. ' +
        "Write an existing day as YYYY-MM-DD.",
      details: { path: "/days/a~1b/1" },
      cause: { code: "core/invalid-date" },
    });
  });

  it("lets a fault through that is no refusal", () => {
    const broken = (): never => {
      throw new TypeError("a bug");
    };
    expect(() => atPath(["a"], broken)).toThrow(TypeError);
  });

  it("hands its place on, if it has one", () => {
    const placed = safely(() => atPath(["a"], () => checkedDay("x")));
    const bare = safely(() => checkedDay("x"));
    expect(placed.success ? {} : placeOf(placed.error)).toEqual({ path: "/a" });
    expect(bare.success ? {} : placeOf(bare.error)).toEqual({});
  });
});
