import { describe, expect, it } from "vitest";
import {
  copyCitation,
  copyDay,
  copyDistinct,
  copyId,
  copyLabel,
  copyPeriod,
  copyText,
  copyWhole,
  copyWord,
} from "../../src/core/copies.js";
import type { Copy } from "../../src/core/copy-shape.js";
import { copyList, copyQuickly } from "../../src/core/copy-shape.js";
import {
  citationSchema,
  idSchema,
  labelSchema,
  periodSchema,
  plainDateSchema,
  textSchema,
} from "../../src/core/schema.js";

const citation = { document: "d", clause: "c", issuer: "i", date: "2024-02-29", grade: "A" };

describe("copies", () => {
  const values: readonly unknown[] = [
    ...[
      "",
      "a",
      " a",
      "a b",
      "圩",
      "e\u0301",
      "a".repeat(64),
      "a".repeat(65),
      "两\n行",
      "~",
      "\u007F",
    ],
    ...["a".repeat(500), "a".repeat(501), "2024-02-29", "2023-02-29", "2101-01-01", 5, null, []],
    ...[
      { zh: "圩", en: "market" },
      { zh: "圩" },
      { zh: "圩", en: "" },
      { zh: "圩", en: "m", x: 1 },
    ],
    ...[{ from: "2024-01-01" }, { from: "2024-01-01", until: "2024-01-02" }, { from: "2024" }],
    ...[
      { from: "2024-01-01", until: "2024-01-01" },
      { from: "2024-01-01", until: null },
    ],
    ...[citation, { document: "d" }, { ...citation, grade: "D" }, { ...citation, date: "x" }],
    ...["https://a.cn", "http://a.cn", "ftp://a.cn", `https://${"a".repeat(992)}`].map((link) => ({
      ...citation,
      link,
    })),
    { ...citation, link: `https://${"a".repeat(993)}` },
  ];

  it.each<[string, Copy, { safeParse: (value: unknown) => { success: boolean } }]>([
    ["an id", copyId, idSchema],
    ["a text", copyText, textSchema],
    ["a day", copyDay, plainDateSchema],
    ["a label", copyLabel, labelSchema],
    ["a period", copyPeriod, periodSchema],
    ["a citation", copyCitation, citationSchema],
  ])("take of all values those that fit the schema of %s", (_, copy, schema) => {
    const taken = values.filter((value) => copy(value) !== undefined);
    expect(taken).toEqual(values.filter((value) => schema.safeParse(value).success));
    expect(taken.length).toBeGreaterThan(0);
    expect(taken.map((value) => copy(value))).toEqual(taken);
  });

  it("take words that are named, whole numbers within bounds, and lists without repetition", () => {
    const word = copyWord("solar", "lunar");
    expect(["solar", "lunar", "moon", 1].map((value) => word(value))).toEqual([
      "solar",
      "lunar",
      undefined,
      undefined,
    ]);
    const whole = copyWhole(-2, 3);
    expect([-3, -2, -0, 3, 4, 1.5, "1", Number.NaN].map((value) => whole(value))).toEqual([
      undefined,
      -2,
      0,
      3,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    const list = copyDistinct(whole, 1, 2);
    expect([[], [1], [1, 2], [1, 1], [1, 2, 3]].map((value) => list(value))).toEqual([
      undefined,
      [1],
      [1, 2],
      undefined,
      undefined,
    ]);
  });

  it("have the room of plain data unless told otherwise", () => {
    const deep = (levels: number): unknown => (levels === 0 ? [] : [deep(levels - 1)]);
    const list: Copy = (source, room) => copyList(list, 0, 2)(source, room);
    expect(list(deep(31))).toEqual(deep(31));
    expect(list(deep(32))).toBeUndefined();
    const long = copyList(copyId, 0, 200_000);
    expect(long(Array(199_999).fill("a"))).toHaveLength(199_999);
    expect(long(Array(200_000).fill("a"))).toBeUndefined();
  });

  it("leave what throws while it is read", () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(copyQuickly(copyLabel, proxy)).toBeUndefined();
    expect(copyQuickly(copyLabel, { zh: "圩", en: "market" })).toEqual({ zh: "圩", en: "market" });
  });
});
