import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  neededSets,
  splitByShapley,
  splitInOrder,
} from "../../../src/composition/what-if/split-difference.js";
import { invariant } from "../../support/invariant.js";

/** A value for every set of changes, 0 for none of them. */
interface Game {
  readonly ids: readonly string[];
  readonly values: readonly bigint[];
}

const words = ["b", "a", "d", "c"] as const;
const games: fc.Arbitrary<Game> = fc.shuffledSubarray([...words], { minLength: 1 }).chain((ids) =>
  fc.record({
    ids: fc.constant(ids),
    values: fc
      .array(fc.integer({ min: -10_000, max: 10_000 }), {
        minLength: 2 ** ids.length,
        maxLength: 2 ** ids.length,
      })
      .map((values) => values.map(BigInt)),
  }),
);

type Split = (ids: readonly string[], worthOf: (set: number) => bigint) => readonly bigint[];

const splitOf = (split: Split, { ids, values }: Game) => split(ids, (set) => values[set] ?? 0n);
const sumOf = (parts: readonly bigint[]) => parts.reduce((sum, part) => sum + part, 0n);

/** All orders of the places of a list. */
function ordersOf(places: readonly number[]): readonly (readonly number[])[] {
  if (places.length === 0) return [[]];
  return places.flatMap((first) =>
    ordersOf(places.filter((place) => place !== first)).map((rest) => [first, ...rest]),
  );
}

const orders = new Map(
  [1, 2, 3, 4].map((count) => [
    count,
    ordersOf(Array.from({ length: count }, (_, place) => place)),
  ]),
);

/** What each change adds, added up over all orders: the share times the number of orders. */
function overAllOrders({ ids, values }: Game): readonly bigint[] {
  const sums = ids.map(() => 0n);
  for (const order of orders.get(ids.length) ?? []) {
    let set = 0;
    for (const place of order) {
      const next = set + 2 ** place;
      sums[place] = (sums[place] ?? 0n) + (values[next] ?? 0n) - (values[set] ?? 0n);
      set = next;
    }
  }
  return sums;
}

/** Every share rounded by itself. */
const roundedEach: Split = (ids, worthOf) => {
  const values = Array.from({ length: 2 ** ids.length }, (_, set) => worthOf(set));
  const count = BigInt(orders.get(ids.length)?.length ?? 0);
  return overAllOrders({ ids, values }).map((sum) => sum / count);
};

const inOrder: Split = (ids, worthOf) => splitInOrder(ids.length, worthOf);

/** What is left goes to the first of the list. */
const restToFirst: Split = (ids, worthOf) => {
  const parts = [...roundedEach(ids, worthOf)];
  const left = worthOf(2 ** ids.length - 1) - worthOf(0) - sumOf(parts);
  parts[0] = (parts[0] ?? 0n) + left;
  return parts;
};

invariant<Game, Split>("shares add up to the difference", {
  inputs: games,
  law: (split, game) => {
    const whole = (game.values.at(-1) ?? 0n) - (game.values[0] ?? 0n);
    expect(sumOf(splitOf(split, game))).toBe(whole);
  },
  real: splitByShapley,
  faults: { "shares that are rounded one by one": roundedEach },
});

invariant<Game, Split>("shares are the means over all orders, to less than a unit", {
  inputs: games,
  law: (split, game) => {
    const exact = overAllOrders(game);
    const count = BigInt(orders.get(game.ids.length)?.length ?? 0);
    for (const [place, part] of splitOf(split, game).entries()) {
      const distance = part * count - (exact[place] ?? 0n);
      expect(distance < count && -distance < count).toBe(true);
    }
  },
  real: splitByShapley,
  faults: { "changes set against those before them": inOrder },
});

invariant<Game, Split>("the order of the changes does not matter", {
  inputs: games,
  law: (split, { ids, values }) => {
    // The list is turned round, and so are the bits of the sets.
    const turn = (set: number): number =>
      ids.reduce(
        (turned, _, place) => turned + (((set >> place) & 1) << (ids.length - 1 - place)),
        0,
      );
    const parts = splitOf(split, { ids, values });
    const turned = split([...ids].reverse(), (set) => values[turn(set)] ?? 0n);
    expect([...turned].reverse()).toEqual(parts);
  },
  real: splitByShapley,
  faults: { "changes set against those before them": inOrder, "a rest for the first": restToFirst },
});

invariant<Game, Split>("a change that adds nothing gets nothing", {
  inputs: games,
  law: (split, { ids, values }) => {
    const ignoring: Game = { ids, values: values.map((_, set) => values[set - (set % 2)] ?? 0n) };
    expect(splitOf(split, ignoring)[0]).toBe(0n);
  },
  real: splitByShapley,
  faults: { "a rest for the first": restToFirst },
});

describe("sets that a split needs", () => {
  it("are all of them, or those that begin the list", () => {
    expect(neededSets(2, "all-orders")).toEqual([0, 1, 2, 3]);
    expect(neededSets(3, "in-order")).toEqual([0, 1, 3, 7]);
  });

  it("splits a unit that two changes bring alike by their ids", () => {
    const worthOf = (set: number) => (set === 3 ? 1n : 0n);
    expect(splitByShapley(["b", "a"], worthOf)).toEqual([0n, 1n]);
    expect(splitByShapley(["b", "a"], (set) => -worthOf(set))).toEqual([-1n, 0n]);
  });
});
