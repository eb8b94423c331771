import fc from "fast-check";
import { expect } from "vitest";
import type { PlainDate } from "../../src/core/plain-date.js";
import { safely } from "../../src/core/safely.js";
import type { Jurisdiction, ParameterDefinition } from "../../src/rules/parameter-sheet.js";
import { resolveParameter } from "../../src/rules/resolve-parameter.js";
import type { RuleContext } from "../../src/rules/rule-context.js";
import { permuted } from "../support/arbitraries.js";
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

/** A trial of which some values came on record later, what was known, and another order of layers. */
interface Recorded extends Trial {
  readonly turned: ParameterDefinition;
  readonly knownOn: PlainDate;
}

const recordedDay = fc.option(day, { nil: undefined });

const recorded: fc.Arbitrary<Recorded> = fc
  .tuple(trial, day, fc.infiniteStream(recordedDay))
  .map(([{ definition, context }, knownOn, days]) => ({
    context,
    knownOn,
    definition: {
      ...definition,
      layers: definition.layers.map((each) => ({
        ...each,
        values: each.values.map((entry) => {
          const { value: recordedOn } = days.next() as { value: PlainDate | undefined };
          return recordedOn === undefined ? entry : { ...entry, recordedOn };
        }),
      })),
    } as ParameterDefinition,
  }))
  .chain((of) =>
    permuted(of.definition.layers).map((layers) => ({
      ...of,
      turned: {
        ...of.definition,
        layers: layers.map((each) => ({ ...each, values: [...each.values].reverse() })),
      },
    })),
  );

/** Answers by a definition, on a day, by what was known then. */
type KnownResolve = (
  definition: ParameterDefinition,
  context: Trial["context"],
  knownOn: PlainDate,
) => string;

const realKnown: KnownResolve = (definition, context, knownOn) =>
  real({ definition, context: { ...context, knownOn } });

/** The layers without what was not known or not in force, and without those that become empty. */
function without(
  { layers, ...rest }: ParameterDefinition,
  isGone: (entry: ParameterDefinition["layers"][number]["values"][number]) => boolean,
): ParameterDefinition {
  const left = layers.map((each) => ({
    ...each,
    values: each.values.filter((one) => !isGone(one)),
  }));
  return { ...rest, layers: left.filter(({ values }) => values.length > 0) };
}

invariant<Recorded, KnownResolve>(
  "what is recorded later, holds later or is set elsewhere changes no answer, nor does the order",
  {
    inputs: recorded,
    law: (resolve, { definition, turned, context, knownOn }) => {
      const answer = resolve(definition, context, knownOn);
      expect(resolve(turned, context, knownOn)).toBe(answer);
      const known = without(definition, ({ recordedOn }) => (recordedOn ?? "") > knownOn);
      expect(resolve(known, context, knownOn)).toBe(answer);
      const begun = without(definition, ({ from }) => from > context.asOf);
      expect(resolve(begun, context, knownOn)).toBe(answer);
      const layers = definition.layers.filter(
        ({ level, place: name }) => level === "nation" || context.places?.[level] === name,
      );
      expect(resolve({ ...definition, layers }, context, knownOn)).toBe(answer);
    },
    real: realKnown,
    faults: {
      "all that is ever recorded": (definition, context) => real({ definition, context }),
      "values before they hold": (definition, context, knownOn) =>
        realKnown(definition, { ...context, asOf: "2024-01-06" as PlainDate }, knownOn),
      "the last layer of a level, wherever it was set": (definition, context, knownOn) => {
        const layers = new Map(definition.layers.map((each) => [each.level, each]));
        const here = [...layers.values()].map(({ level, values }) => {
          return level === "nation"
            ? { level, values }
            : { level, place: context.places?.[level] ?? "a", values };
        });
        const places = Object.fromEntries(
          levels.flatMap((level) =>
            level === "nation" ? [] : [[level, context.places?.[level] ?? "a"]],
          ),
        );
        return realKnown({ ...definition, layers: here }, { ...context, places }, knownOn);
      },
      "the first layer alone": (definition, context, knownOn) =>
        realKnown({ ...definition, layers: definition.layers.slice(0, 1) }, context, knownOn),
    },
  },
);
