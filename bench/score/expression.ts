import type { BenchItem } from "./items.js";
import { benchDimensions, mostBonus, starLines } from "./items.js";

/** How an engine writes down what the items are worked out with; all numbers are whole. */
export interface Dialect<Written> {
  readonly number: (value: number) => Written;
  /** A fact, or a number that was worked out before. */
  readonly name: (name: string) => Written;
  readonly add: (parts: readonly Written[]) => Written;
  readonly subtract: (one: Written, other: Written) => Written;
  readonly multiply: (one: Written, other: Written) => Written;
  /** The whole part of a quotient of numbers that are not negative. */
  readonly divide: (one: Written, other: Written) => Written;
  readonly least: (one: Written, other: Written) => Written;
  readonly most: (one: Written, other: Written) => Written;
  readonly all: (conditions: readonly Written[]) => Written;
  readonly atLeast: (one: Written, other: Written) => Written;
  readonly choose: (condition: Written, then: Written, otherwise: Written) => Written;
}

/** Something that is worked out, by name. */
export interface Named<Written> {
  readonly name: string;
  readonly of: Written;
}

/** Writes down what an item is worth. @unit hundredths */
function writeItem<W>(say: Dialect<W>, item: BenchItem): W {
  const worth = writeWorth(say, item);
  return item.applies === undefined
    ? worth
    : say.choose(say.name(item.applies), worth, say.number(0));
}

function writeWorth<W>(say: Dialect<W>, item: BenchItem): W {
  const { number, name } = say;
  switch (item.kind) {
    case "checklist":
      return say.choose(say.all(item.facts.map(name)), number(item.worth), number(0));
    case "steps":
      return item.steps.reduceRight(
        (otherwise, [from, worth]) =>
          say.choose(say.atLeast(name(item.fact), number(from)), number(worth), otherwise),
        number(0),
      );
    case "shifts": {
      const count = say.divide(name(item.fact), number(item.size));
      return say.least(say.multiply(count, number(item.each)), number(item.most));
    }
    case "proportion": {
      // Half up: the whole part of (2 × worth × done + target) / (2 × target).
      const [done, target] = [name(item.done), name(item.target)];
      const above = say.add([say.multiply(number(2 * item.worth), done), target]);
      const part = say.divide(above, say.multiply(number(2), target));
      return say.least(part, number(item.worth));
    }
    case "cases": {
      const lost = say.multiply(number(item.each), name(item.fact));
      return say.most(say.subtract(number(item.worth), lost), number(0));
    }
    case "awards":
      return say.least(say.multiply(number(item.each), name(item.fact)), number(item.most));
  }
}

/** Writes down the dimensions from their items. @unit hundredths */
export function writeDimensions<W>(
  say: Dialect<W>,
  itemOf: (item: BenchItem) => W = (item) => writeItem(say, item),
): readonly Named<W>[] {
  return benchDimensions.map(({ id, items }) => {
    const sum = say.add((items as readonly BenchItem[]).map(itemOf));
    return { name: id, of: id === "bonus" ? say.least(sum, say.number(mostBonus)) : sum };
  });
}

/** Writes down the base and what part of the full marks a site can reach, then the total. */
export function writeTotal<W>(say: Dialect<W>): readonly Named<W>[] {
  const { number, name } = say;
  const base = say.add(
    benchDimensions.filter(({ id }) => id !== "bonus").map(({ id }) => name(id)),
  );
  const without = (fact: string) => say.choose(name(fact), number(0), number(3));
  const rest = say.subtract(number(100), say.add([without("market"), without("studio")]));
  // Half up: the whole part of (2 × (100 × base + rest × bonus) + rest) / (2 × rest).
  const marks = say.add([
    say.multiply(number(100), name("base")),
    say.multiply(name("rest"), name("bonus")),
  ]);
  const above = say.add([say.multiply(number(2), marks), name("rest")]);
  const total = say.divide(above, say.multiply(number(2), name("rest")));
  return [
    { name: "base", of: base },
    { name: "rest", of: rest },
    { name: "total", of: say.choose(name("banned"), number(0), total) },
  ];
}

/** Writes down the star from the total; 0 where there is none. */
export function writeStar<W>(say: Dialect<W>): W {
  return starLines.reduceRight(
    (otherwise, [from, star]) =>
      say.choose(say.atLeast(say.name("total"), say.number(from)), say.number(star), otherwise),
    say.number(0),
  );
}
