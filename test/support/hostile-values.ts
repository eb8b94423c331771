/** The families of the catalog; a function is tried with the families that its parameters invite. */
export type HostileFamily =
  | "number"
  | "decimal text"
  | "decimal object"
  | "id"
  | "object"
  | "structure"
  | "array"
  | "date"
  | "zone-sensitive date"
  | "text"
  | "caller code";

/** One class of bad or surprising input. */
export interface HostileValue {
  readonly family: HostileFamily;
  readonly name: string;
  /**
   * Makes the value anew for each case. Where the class is a way of wrapping, it wraps `valid`, an
   * acceptable argument; other classes ignore it.
   */
  readonly make: (valid?: unknown) => unknown;
  /** Whether a function must accept the wrapped argument as if it were `valid` itself. */
  readonly harmless?: true;
}

const constants = (family: HostileFamily, values: Readonly<Record<string, unknown>>) =>
  Object.entries(values).map(
    ([name, value]): HostileValue => ({ family, name, make: () => value }),
  );

/** The fields of an argument; an argument without fields gets one. */
const fieldsOf = (valid: unknown): Record<string, unknown> =>
  typeof valid === "object" && valid !== null ? { ...valid } : { value: valid };

const firstKeyOf = (valid: unknown): string => Object.keys(fieldsOf(valid))[0] ?? "value";

/** The argument with its first field replaced by an accessor. */
const withGetter = (valid: unknown, get: () => unknown): object =>
  Object.defineProperty(fieldsOf(valid), firstKeyOf(valid), { get, enumerable: true });

const asObject = (valid: unknown): object =>
  typeof valid === "object" && valid !== null ? valid : { value: valid };

/** Lets a value pass for what it is not in every implicit conversion. */
const convertible = (result: unknown): object => ({
  valueOf: () => result,
  toString: () => result,
  toJSON: () => result,
});

function revoked(target: object): unknown {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}

function throwing(target: object): unknown {
  const trap = (): never => {
    throw new TypeError("a trap");
  };
  return new Proxy(target, {
    get: trap,
    has: trap,
    ownKeys: trap,
    getPrototypeOf: trap,
    getOwnPropertyDescriptor: trap,
  });
}

function changing(valid: unknown): object {
  let reads = 0;
  return withGetter(valid, () => {
    reads += 1;
    return reads;
  });
}

function cycle(): unknown {
  const loop: Record<string, unknown> = {};
  loop.self = { loop };
  return loop;
}

function nested(depth: number, wrap: (inner: unknown) => unknown): unknown {
  let value: unknown = "1";
  for (let level = 0; level < depth; level += 1) value = wrap(value);
  return value;
}

function* endless(): Generator<string> {
  for (;;) yield "1";
}

const million = 1_000_000;

/** Builds what is costly once, and only when a case asks for it. */
function once<T>(build: () => T): () => T {
  let built: { readonly value: T } | undefined;
  return () => {
    built ??= { value: build() };
    return built.value;
  };
}

const numbers = constants("number", {
  NaN: Number.NaN,
  Infinity: Number.POSITIVE_INFINITY,
  "-Infinity": Number.NEGATIVE_INFINITY,
  "-0": -0,
  "1e308": 1e308,
  "5e-324": 5e-324,
  "2^53": 2 ** 53,
  "-2^53": -(2 ** 53),
  "a fraction": 0.5,
  "a negative": -1,
  "numeric text": "12",
  "a boxed number": Object(12),
});

const decimalTexts = constants("decimal text", {
  "1e1000000": "1e1000000",
  "1e-1000000": "1e-1000000",
  "1e9000000000000000": "1e9000000000000000",
  "41 digits": "1".repeat(41),
  hexadecimal: "0x10",
  binary: "0b11",
  "binary exponent": "0x1p4",
  "digit separator": "1_000",
  "thousands separator": "1,000",
  "plus sign": "+1",
  "trailing point": "1.",
  "leading point": ".5",
  "two points": "1.2.3",
  "leading zero": "01",
  "leading space": " 1",
  "trailing newline": "1\n",
  "no-break space": "\u00A01",
  "ideographic space": "1\u3000",
  "full-width digit": "\uFF11",
  "Arabic digit": "\u0661",
  "minus sign U+2212": "\u22121",
  NaN: "NaN",
  Infinity: "Infinity",
  empty: "",
  "excess places": "1.00000000000000000000000000000000000000001",
  "three places": "1.005",
  "negative zero": "-0",
});

const longTexts: readonly HostileValue[] = [
  { family: "decimal text", name: "10^6 digits", make: once(() => "9".repeat(million)) },
  { family: "id", name: "10^6 characters", make: once(() => "x".repeat(million)) },
];

const decimalObjects: readonly HostileValue[] = [
  { family: "decimal object", name: "a huge bigint", make: once(() => 1n << 3_000_000n) },
  {
    family: "decimal object",
    name: "a forged decimal",
    make: () => ({ s: 1, e: 0, d: [1], toStringTag: "[object Decimal]" }),
  },
  {
    family: "decimal object",
    name: "a forged decimal with a tag",
    make: () => ({ s: 1, e: 0, d: [1], [Symbol.toStringTag]: "[object Decimal]" }),
  },
  {
    family: "decimal object",
    name: "a decimal's prototype",
    make: (valid) => Object.create(Object.getPrototypeOf(asObject(valid))),
  },
  { family: "decimal object", name: "its own text", make: (valid) => convertible(String(valid)) },
];

const ids = constants("id", {
  "the name __proto__": "__proto__",
  "the name constructor": "constructor",
  "the name prototype": "prototype",
  "the name toString": "toString",
  "the name hasOwnProperty": "hasOwnProperty",
  "the name valueOf": "valueOf",
  "the name then": "then",
  "the name toJSON": "toJSON",
  "only spaces": "   ",
  "leading space": " a",
  "trailing ideographic space": "a\u3000",
});

const objects: readonly HostileValue[] = [
  { family: "object", name: "inherited fields", make: (valid) => Object.create(fieldsOf(valid)) },
  {
    family: "object",
    name: "an unknown key",
    make: (valid) => ({ ...fieldsOf(valid), unheardOf: 1 }),
  },
  {
    family: "object",
    name: "a symbol key",
    make: (valid) => ({ ...fieldsOf(valid), [Symbol("key")]: 1 }),
  },
  {
    family: "object",
    name: "a hidden field",
    make: (valid) => Object.defineProperty(fieldsOf(valid), "hidden", { value: 1 }),
  },
  {
    family: "object",
    name: "a throwing getter",
    make: (valid) =>
      withGetter(valid, () => {
        throw new TypeError("a getter");
      }),
  },
  { family: "object", name: "a changing getter", make: changing },
  { family: "object", name: "a revoked proxy", make: (valid) => revoked(asObject(valid)) },
  { family: "object", name: "a revoked array", make: () => revoked([]) },
  { family: "object", name: "a throwing proxy", make: (valid) => throwing(asObject(valid)) },
  { family: "object", name: "a throwing array", make: () => throwing([]) },
  { family: "object", name: "side effects in valueOf", make: (valid) => convertible(valid) },
  {
    family: "object",
    name: "a class instance",
    make: (valid) => Object.assign(new (class Instance {})(), fieldsOf(valid)),
  },
  { family: "object", name: "a date object", make: () => new Date(0) },
  { family: "object", name: "a map", make: (valid) => new Map(Object.entries(fieldsOf(valid))) },
  { family: "object", name: "boxed text", make: (valid) => Object(String(valid)) },
  ...constants("object", { undefined, null: null, true: true, symbol: Symbol.iterator }),
  {
    family: "object",
    name: "a null prototype",
    harmless: true,
    make: (valid) => (isRecord(valid) ? Object.assign(Object.create(null), valid) : valid),
  },
  {
    family: "object",
    name: "a frozen copy",
    harmless: true,
    make: (valid) => (isRecord(valid) ? Object.freeze({ ...valid }) : valid),
  },
];

const isRecord = (valid: unknown): valid is object =>
  typeof valid === "object" && valid !== null && Object.getPrototypeOf(valid) === Object.prototype;

const structures: readonly HostileValue[] = [
  { family: "structure", name: "a cycle", make: cycle },
  {
    family: "structure",
    name: "records 10^5 deep",
    make: once(() => nested(100_000, (inner) => ({ inner }))),
  },
  {
    family: "structure",
    name: "arrays 10^5 deep",
    make: once(() => nested(100_000, (inner) => [inner])),
  },
  {
    family: "structure",
    name: "shared records that unfold to 2^40 values",
    make: () => nested(40, (inner) => [inner, inner]),
  },
  {
    family: "structure",
    name: "10^6 values",
    make: once(() => Array.from({ length: 1000 }, () => Array.from({ length: 1000 }, () => "1"))),
  },
  {
    family: "structure",
    name: "200,001 fields",
    make: once(() =>
      Object.fromEntries(Array.from({ length: 200_001 }, (_, key) => [`k${key}`, 1])),
    ),
  },
  {
    family: "structure",
    name: "own __proto__ from JSON",
    make: () => JSON.parse('{"__proto__": {"value": 1}}'),
  },
];

const arrays: readonly HostileValue[] = [
  { family: "array", name: "holes", make: () => new Array(3) },
  { family: "array", name: "length 2^32 - 1", make: () => new Array(2 ** 32 - 1) },
  { family: "array", name: "an array-like", make: () => ({ length: 1, 0: "1" }) },
  { family: "array", name: "an endless array-like", make: () => ({ length: 2 ** 53 - 1 }) },
  { family: "array", name: "a typed array", make: () => new Float64Array(3) },
  { family: "array", name: "an endless iterator", make: () => endless() },
  { family: "array", name: "extra fields", make: () => Object.assign(["1"], { extra: 1 }) },
  { family: "array", name: "an array subclass", make: () => new (class List extends Array {})(2) },
  {
    family: "array",
    name: "an element with a getter",
    make: () => Object.defineProperty(["1"], 0, { get: () => "1", enumerable: true }),
  },
  {
    family: "array",
    name: "an array proxy without end",
    make: () =>
      new Proxy(new Array(2 ** 32 - 1), { get: (list, key) => list[key as never] ?? "1" }),
  },
];

const dates = constants("date", {
  "29 February of a common year": "2023-02-29",
  "29 February 2100": "2100-02-29",
  "29 February 1900": "1900-02-29",
  "30 February": "2024-02-30",
  "31 April": "2024-04-31",
  "month 13": "2024-13-01",
  "month 0": "2024-00-10",
  "day 0": "2024-01-00",
  "day 32": "2024-01-32",
  "year 0000": "0000-01-01",
  "year 1899": "1899-12-31",
  "year 2101": "2101-01-01",
  "year 10000": "10000-01-01",
  "a signed year": "+002024-01-01",
  "one-digit parts": "2023-2-9",
  slashes: "2024/05/01",
  "full-width digits": "\uFF12\uFF10\uFF12\uFF14-05-01",
  "trailing space": "2024-05-01 ",
  "trailing newline": "2024-05-01\n",
  "24:00": "2024-05-01T24:00",
  "second 60": "2024-05-01T00:00:60",
  "a time without zone": "2024-05-01T00:00:00",
  "offset +25:00": "2024-05-01T00:00:00+25:00",
  "days before period ends": { from: "2024-01-02", until: "2024-01-01" },
  "an empty period": { from: "2024-01-01", until: "2024-01-01" },
});

const dateObjects: readonly HostileValue[] = [
  { family: "date", name: "an invalid date object", make: () => new Date(Number.NaN) },
  { family: "date", name: "the last date object", make: () => new Date(8.64e15) },
];

const zoneSensitive = constants("zone-sensitive date", {
  "summer time began in Shanghai": "1986-05-04",
  "summer time ended in Shanghai": "1991-09-15",
  "a day that Apia never had": "2011-12-30",
  "a midnight that Sao Paulo never had": "2018-11-04",
  "half-hour summer time on Lord Howe": "2024-04-07",
});

const texts = constants("text", {
  empty: "",
  "a lone surrogate": "a\uD800",
  "a reversed pair": "\uDC00\uD800",
  "decomposed form": "e\u0301",
  "zero-width space": "a\u200Bb",
  "zero-width joiner": "a\u200Db",
  "bidirectional override": "a\u202Eb",
  "bidirectional isolate": "a\u2066b",
  "byte order mark": "\uFEFFa",
  NUL: "a\u0000b",
  newline: "a\nb",
  "line separator": "a\u2028b",
  "soft hyphen": "a\u00ADb",
  "Cyrillic look-alike": "\u0430",
  "compatibility ideograph U+F9D1": "\uF9D1",
  "half-width kana": "\uFF76",
  "middle dot": "\u00B7",
  "katakana middle dot": "\u30FB",
  "beyond the first plane": "\u{20000}".repeat(33),
  "a tag character": "a\u{E0041}",
  "501 characters": "x".repeat(501),
});

const callerCode: readonly HostileValue[] = [
  { family: "caller code", name: "a function", make: () => () => "1" },
  {
    family: "caller code",
    name: "a throwing function",
    make: () => () => {
      throw new RangeError("a callback");
    },
  },
  { family: "caller code", name: "a promise", make: () => Promise.resolve("1") },
  { family: "caller code", name: "an async function", make: () => async () => "1" },
];

/** All classes of hostile input, grouped by family. */
export const hostileValues: readonly HostileValue[] = [
  ...numbers,
  ...decimalTexts,
  ...longTexts,
  ...decimalObjects,
  ...ids,
  ...objects,
  ...structures,
  ...arrays,
  ...dates,
  ...dateObjects,
  ...zoneSensitive,
  ...texts,
  ...callerCode,
];

/** The classes of some families. */
export const hostileValuesOf = (...families: readonly HostileFamily[]): readonly HostileValue[] =>
  hostileValues.filter(({ family }) => families.includes(family));
