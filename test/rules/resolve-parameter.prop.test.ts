import fc from "fast-check";
import { expect } from "vitest";
import type { PlainDate } from "../../src/core/plain-date.js";
import { safely } from "../../src/core/safely.js";
import type { Jurisdiction, ParameterDefinition } from "../../src/rules/parameter-sheet.js";
import { resolveParameter } from "../../src/rules/resolve-parameter.js";
import type { RuleContext } from "../../src/rules/rule-context.js";
import { invariant } from "../support/invariant.js";

interface Trial {
  readonly definition: ParameterDefinition;
  readonly context: RuleContext & { readonly asOf: PlainDate };
}

type Resolve = (trial: Trial) => string;

const levels = ["nation", "province", "city", "county", "township", "site"] as const;
const day = fc.nat({ max: 5 }).map((index): PlainDate => `2024-01-0${index + 1}` as PlainDate);
const place = fc.constantFrom("a", "b");

const layer = fc
  .record({
    level: fc.constantFrom(...levels),
    place,
    starts: fc.uniqueArray(day, { minLength: 1, maxLength: 3 }),
    values: fc.tuple(...[0, 1, 2].map(() => fc.constantFrom("1", "2", "3", null))),
  })
  .map(({ level, place: name, starts, values }) => ({
    level,
    ...(level === "nation" ? {} : { place: name }),
    values: starts.map((from, index) => ({ from, value: values[index] ?? null })),
  }));

const trial: fc.Arbitrary<Trial> = fc
  .record({
    layers: fc.uniqueArray(layer, {
      minLength: 1,
      maxLength: 8,
      selector: ({ level, place: name }) => `${level} ${name}`,
    }),
    lowerLevels: fc.constantFrom("may-raise", "may-lower", "may-change", "may-not-change"),
    asOf: day,
    places: fc.record(Object.fromEntries(levels.slice(1).map((level) => [level, place])), {
      requiredKeys: [],
    }),
  })
  .map(({ layers, lowerLevels, asOf, places }) => ({
    definition: { lowerLevels, layers } as ParameterDefinition,
    context: { asOf, places },
  }));

const real: Resolve = ({ definition, context }) => {
  const result = safely(() => resolveParameter("p", definition, context));
  if (!result.success) return result.error.code;
  return `${result.data.value} ${result.data.from} ${result.data.level}`;
};

/** Which value of a level is in force, by looking at every day back from the one asked about. */
function inForce({ definition, context }: Trial, level: Jurisdiction) {
  const name = level === "nation" ? undefined : context.places?.[level];
  if (level !== "nation" && name === undefined) return undefined;
  const found = definition.layers.find((each) => each.level === level && each.place === name);
  for (let number = Number(context.asOf.slice(-1)); number > 0; number -= 1) {
    const entry = found?.values.find(({ from }) => from === `2024-01-0${number}`);
    if (entry !== undefined) return entry.value === null ? undefined : entry;
  }
  return undefined;
}

const lawful = {
  "may-raise": (higher: number, lower: number) => lower >= higher,
  "may-lower": (higher: number, lower: number) => lower <= higher,
  "may-change": () => true,
  "may-not-change": (higher: number, lower: number) => lower === higher,
};

/** Compares every level with every higher one. */
function expected(of: Trial): string {
  const found = levels.flatMap((level) => {
    const entry = inForce(of, level);
    return entry === undefined ? [] : [{ level, ...entry }];
  });
  const isLawful = lawful[of.definition.lowerLevels];
  const broken = found.some((lower, index) =>
    found.slice(0, index).some((higher) => !isLawful(Number(higher.value), Number(lower.value))),
  );
  if (broken) return "rules/parameter-conflict";
  const lowest = found.at(-1);
  if (lowest === undefined) return "rules/parameter-not-in-force";
  return `${lowest.value} ${lowest.from} ${lowest.level}`;
}

const changed =
  (change: (of: Trial) => Trial): Resolve =>
  (of) =>
    real(change(of));

invariant<Trial, Resolve>("the value of a parameter", {
  inputs: trial,
  real,
  law: (resolve, of) => {
    expect(resolve(of)).toBe(expected(of));
  },
  faults: {
    "no look at what lower levels may do": changed((of) => ({
      ...of,
      definition: { ...of.definition, lowerLevels: "may-change" },
    })),
    "the site's own layer left out": changed(({ definition, context }) => {
      const { site: _, ...places } = context.places ?? {};
      return { definition, context: { ...context, places } };
    }),
    "the first day of a value excluded": changed(({ definition, context }) => {
      const number = Math.max(1, Number(context.asOf.slice(-1)) - 1);
      return { definition, context: { ...context, asOf: `2024-01-0${number}` as PlainDate } };
    }),
    "an ended value taken for unchanged": changed(({ definition, context }) => ({
      context,
      definition: {
        ...definition,
        layers: definition.layers.map((each) => {
          const values = each.values.filter(({ value }) => value !== null);
          return { ...each, values: values.length === 0 ? each.values : values };
        }),
      },
    })),
  },
});
