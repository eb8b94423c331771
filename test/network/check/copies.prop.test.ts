import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toPlainJson } from "../../../src/core/plain-json.js";
import { copies } from "../../../src/network/check/copies.js";
import type { NetworkDocument } from "../../../src/network/model.js";
import { recordSchemas } from "../../../src/network/schema.js";
import { mutate, mutation, placesIn } from "../../hostile/cases/mutations.js";
import { invariant } from "../../support/invariant.js";
import { sampleNetwork } from "../../support/sample-network.js";

type ListName = keyof typeof copies;
type Copies = Readonly<Record<ListName, (source: unknown) => unknown>>;

const listNames = Object.keys(copies) as ListName[];

const recordsOf = (name: ListName): readonly unknown[] =>
  (sampleNetwork as Required<NetworkDocument>)[name];

/** Records of every list, each with a few changes: hostile values, grafts, fields gone. */
const changed = fc
  .tuple(fc.constantFrom(...listNames), fc.nat(), fc.array(mutation, { maxLength: 3 }))
  .map(([name, index, changes]) => {
    const records = recordsOf(name);
    const args = [structuredClone(records[index % records.length])];
    return { name, source: mutate(args, placesIn(args), changes).args[0] };
  });

/** What the schema makes of a value; nothing where it is not plain data or does not fit. */
function slowly(name: ListName, source: unknown): unknown {
  try {
    const plain = toPlainJson(source);
    return recordSchemas[name].safeParse(plain).success ? plain : undefined;
  } catch {
    return undefined;
  }
}

function quickly(of: Copies, name: ListName, source: unknown): unknown {
  try {
    return of[name](source);
  } catch {
    return undefined;
  }
}

describe("quick copies", () => {
  it.each(listNames)("copies every sound record of %s at once", (name) => {
    for (const record of recordsOf(name)) {
      expect(copies[name](record)).toEqual(record);
      expect(copies[name](record)).not.toBe(record);
    }
  });
});

const trusting = (field: string): Copies => ({
  ...copies,
  sites: (source) => {
    const { [field]: _, ...rest } = Object(source);
    return copies.sites(rest) === undefined ? undefined : { ...Object(source) };
  },
});

invariant<{ name: ListName; source: unknown }, Copies>(
  "whatever is copied at once fits its schema",
  {
    inputs: changed,
    law: (of, { name, source }) => {
      const quick = quickly(of, name, source);
      if (quick !== undefined) expect(quick).toEqual(slowly(name, source));
    },
    real: copies,
    faults: {
      "coordinates that are not looked at": trusting("coordinates"),
      "statuses that are not looked at": trusting("statuses"),
      "records that are handed on": { ...copies, regions: (source) => source },
    },
  },
);

invariant<{ name: ListName; source: unknown }, Copies>("plain data that fits is copied at once", {
  inputs: changed.map(({ name, source }) => ({ name, source: slowly(name, source) })),
  law: (of, { name, source }) => {
    if (source !== undefined) expect(quickly(of, name, source)).toEqual(source);
  },
  real: copies,
  faults: {
    "regions without a parent refused": {
      ...copies,
      regions: (source) => (Object.hasOwn(Object(source), "parents") ? source : undefined),
    },
    "nothing copied": { ...copies, sites: () => undefined },
  },
});
