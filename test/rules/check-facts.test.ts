import { describe, expect, it } from "vitest";
import { toDecimal } from "../../src/core/decimal.js";
import { safely } from "../../src/core/safely.js";
import { checkFacts } from "../../src/rules/check-facts.js";
import type { FactSheet } from "../../src/rules/fact-sheet.js";

const sheet = {
  visits: { kind: "count" },
  hours: { kind: "decimal", mayBeUnknown: true },
  plate: { kind: "boolean" },
  cases: {
    kind: "list",
    most: 2,
    mayBeUnknown: true,
    rows: { points: { kind: "decimal" }, day: { kind: "date", mayBeUnknown: true } },
  },
} as const satisfies FactSheet;
const facts = { visits: 3, hours: "1.50", plate: true, cases: [] };

const faultsIn = (record: unknown, of: FactSheet = sheet): readonly string[] => {
  const result = safely(() => checkFacts(of, record));
  if (result.success) return [];
  return result.error.issues.map(({ path, code, message }) => `${path} ${code}: ${message}`);
};

describe("facts that fit", () => {
  it("become a value for every fact of the sheet", () => {
    const checked = checkFacts(sheet, {
      ...facts,
      cases: [{ points: "2" }, { points: "-1", day: "2024-02-29" }],
    });
    expect([...checked.keys()]).toEqual(["cases", "hours", "plate", "visits"]);
    expect(checked.get("visits")).toEqual({ kind: "number", value: toDecimal("3") });
    expect(checked.get("hours")).toEqual({ kind: "number", value: toDecimal("1.5") });
    expect(checked.get("plate")).toEqual({ kind: "boolean", value: true });
    expect(checked.get("cases")).toEqual({
      kind: "rows",
      value: [
        new Map<string, unknown>([
          ["day", { kind: "unknown", value: { unknown: "missing-evidence" } }],
          ["points", { kind: "number", value: toDecimal("2") }],
        ]),
        new Map<string, unknown>([
          ["day", { kind: "date", value: "2024-02-29" }],
          ["points", { kind: "number", value: toDecimal("-1") }],
        ]),
      ],
    });
  });

  it("may leave out what may be unknown, and say why it is", () => {
    const checked = checkFacts(sheet, {
      visits: 3,
      plate: false,
      cases: { unknown: "not-published" },
    });
    expect(checked.get("hours")).toEqual({
      kind: "unknown",
      value: { unknown: "missing-evidence" },
    });
    expect(checked.get("cases")).toEqual({ kind: "unknown", value: { unknown: "not-published" } });
  });

  it("may come in any order, frozen, without prototype, and with fields that are undefined", () => {
    const record = Object.assign(Object.create(null), { cases: undefined, plate: true, visits: 3 });
    expect(checkFacts(sheet, Object.freeze(record)).get("visits")).toEqual({
      kind: "number",
      value: toDecimal("3"),
    });
  });

  it("are copied: what the caller changes later changes nothing", () => {
    const rows = [{ points: "2" }];
    const checked = checkFacts(sheet, { ...facts, cases: rows });
    rows.pop();
    expect(checked.get("cases")?.value).toHaveLength(1);
  });
});

describe("facts that do not fit", () => {
  it.each<[string, unknown, readonly string[]]>([
    ["no record", [], [" invalid_type: is an array; a record of facts is expected"]],
    ["nothing", null, [" invalid_type: is null; a record of facts is expected"]],
    ["text", "facts", [' invalid_type: is "facts"; a record of facts is expected']],
    [
      "owed facts left out",
      { cases: [{}] },
      [
        "/cases/0/points invalid_type: is missing; a fact of the kind decimal is owed",
        "/plate invalid_type: is missing; a fact of the kind boolean is owed",
        "/visits invalid_type: is missing; a fact of the kind count is owed",
      ],
    ],
    [
      "misspelt facts",
      { ...facts, visit: 3, whatever: 1 },
      [
        '/visit unrecognized_keys: is no fact of the sheet. Did you mean "visits"?',
        "/whatever unrecognized_keys: is no fact of the sheet",
      ],
    ],
    [
      "a misspelt fact of a row",
      { ...facts, cases: [{ points: "1" }, { points: "1", dya: "2024-01-01" }] },
      ["/cases/1/dya unrecognized_keys: is no fact of the sheet"],
    ],
    [
      "an unknown that is owed",
      { ...facts, visits: { unknown: "missing-evidence" } },
      ["/visits invalid_type: may not be unknown; a fact of the kind count is owed"],
    ],
    [
      "an unknown without a reason that exists",
      { ...facts, hours: { unknown: "lost" } },
      [
        expect.stringMatching(
          /^\/hours invalid_value: is unknown without a reason of missing-evidence, /,
        ),
      ],
    ],
    [
      "an unknown with more fields",
      { ...facts, hours: { unknown: "not-published", note: "x" } },
      [expect.stringMatching(/^\/hours invalid_value/)],
    ],
    [
      "a list that is none",
      { ...facts, cases: { 0: { points: "1" } } },
      ["/cases invalid_type: is an object; a list of rows is expected"],
    ],
    [
      "rows that are none",
      { ...facts, cases: [1, null] },
      [
        "/cases/0 invalid_type: is 1; a record of facts is expected",
        "/cases/1 invalid_type: is null; a record of facts is expected",
      ],
    ],
    [
      "too many rows",
      { ...facts, cases: [{}, {}, {}] },
      ["/cases too_big: has 3 rows; at most 2 are accepted"],
    ],
    [
      "a list inside of a row",
      { ...facts, cases: [{ points: [] }] },
      [
        '/cases/0/points invalid_type: is an array; an exact decimal is expected as text, such as "12.5"',
      ],
    ],
  ])("with %s", (_, record, expected) => {
    expect(faultsIn(record)).toEqual(expected);
  });

  it("are told with the first fault and the number of the others", () => {
    const result = safely(() => checkFacts(sheet, { ...facts, visits: "3", plate: 1 }));
    expect(result.success ? undefined : result.error).toMatchObject({
      code: "rules/invalid-facts",
      message:
        'The facts do not fit: "/plate" is 1; true or false is expected (and 1 more, see issues).',
      details: { path: "/plate", faults: 2 },
    });
  });

  it.each(["__proto__", "constructor", "toString"])("with a name that objects know: %s", (name) => {
    const record = JSON.parse(`{ "${name}": 1 }`);
    const result = safely(() => checkFacts({}, record));
    expect(result.success).toBe(false);
  });

  it("do not take what a record inherits for a fact", () => {
    const result = safely(() => checkFacts(sheet, Object.create(facts)));
    expect(result.success ? undefined : result.error.code).toBe("core/invalid-shape");
  });

  it("with numbers that are none are no plain data", () => {
    const result = safely(() => checkFacts(sheet, { ...facts, visits: Number.NaN }));
    expect(result.success ? undefined : result.error.code).toBe("core/invalid-number");
  });

  it("are told in the same order, whatever the order of sheet and record", () => {
    const turned = Object.fromEntries(Object.entries(sheet).reverse());
    const record = { z: 1, a: 1, plate: 1, hours: 1 };
    const other = Object.fromEntries(Object.entries(record).reverse());
    expect(faultsIn(other, turned)).toEqual(faultsIn(record));
  });

  it("are told up to a thousand, with suggestions for the first", () => {
    const strays = Object.fromEntries(
      Array.from({ length: 1001 }, (_, index) => [`visits${String(index).padStart(4, "0")}x`, 1]),
    );
    const misspelt = Object.fromEntries(Array.from({ length: 26 }, (_, index) => [name(index), 1]));
    const result = safely(() => checkFacts(sheet, { ...facts, ...strays }));
    expect(result.success ? [] : result.error.issues).toHaveLength(1000);
    expect(result.success ? {} : result.error.details.faults).toBe(1001);
    const suggested = faultsIn({ ...facts, ...misspelt }).filter((text) => text.includes("mean"));
    expect(suggested).toHaveLength(20);
  });

  it("are told soon, however many there are", () => {
    const names = Array.from({ length: 1000 }, (_, index) => `fact${index}`);
    const large = Object.fromEntries(names.map((fact) => [fact, { kind: "count" as const }]));
    const strays = Object.fromEntries(names.map((fact) => [`${fact}x`, 1]));
    const result = safely(() => checkFacts(large, strays));
    expect(result.success ? {} : result.error.details.faults).toBe(2000);
  });
});

const name = (index: number): string => `visits${String.fromCharCode(97 + index)}`;
