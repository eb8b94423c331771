import type {
  PairAssignment,
  PairingProblem,
  PartyLimits,
} from "../../src/pairing/model/assignment.js";

/**
 * Says in what the prices of an assignment fail to prove that nothing is better, pair by pair and
 * place by place; nothing where they do prove it.
 *
 * The sum of what is paid is then at most that of any other set of pairs, as every term is.
 */
export function certificateFaults(
  problem: PairingProblem,
  answer: PairAssignment,
): readonly string[] {
  return [
    ...pairFaults(problem, answer),
    ...giverFaults(problem, answer),
    ...siteFaults(problem, answer),
  ];
}

const pricesOf = (all: PairAssignment["prices"]["givers"]) =>
  new Map(all.map(({ id, price }) => [id, price]));

const named = (holds: boolean, what: string): readonly string[] => (holds ? [] : [what]);

function pairFaults({ givers, sites, costs }: PairingProblem, answer: PairAssignment) {
  const giverPrices = pricesOf(answer.prices.givers);
  const sitePrices = pricesOf(answer.prices.sites);
  const taken = new Set(answer.pairs.map(({ giver, site }) => `${giver} ${site}`));
  return givers.flatMap((giver, row) =>
    sites.flatMap((site, column) => {
      const cost = costs[row]?.[column] ?? Number.POSITIVE_INFINITY;
      const price = giverPrices.get(giver.id) ?? Number.NaN;
      const beyond = cost + (sitePrices.get(site.id) ?? Number.NaN) - price;
      const pair = `${giver.id} ${site.id}`;
      return named(taken.has(pair) ? beyond <= 0 : beyond >= 0, `${pair} has the wrong price`);
    }),
  );
}

/** Places of givers stay empty at a penalty each, and at twice that below the least number. */
function giverFaults({ givers }: PairingProblem, { pairs, prices, penalty }: PairAssignment) {
  return givers.flatMap(({ id, least = 0, most = 1 }: PartyLimits) => {
    const price = pricesOf(prices.givers).get(id) ?? Number.NaN;
    const held = pairs.filter(({ giver }) => giver === id).length;
    const empty = most - held;
    const costOf = (place: number) => (place < most - least ? penalty : 2 * penalty);
    return [
      ...named(empty >= 0, `${id} has too many`),
      ...named(held === 0 || costOf(empty) >= price, `${id} should stay empty`),
      ...named(empty === 0 || costOf(empty - 1) <= price, `${id} should not stay empty`),
    ];
  });
}

/** Places of sites earn the penalty below the least number. */
function siteFaults({ sites }: PairingProblem, { pairs, prices, penalty }: PairAssignment) {
  return sites.flatMap(({ id, least = 0, most = 1 }: PartyLimits) => {
    const price = pricesOf(prices.sites).get(id) ?? Number.NaN;
    const used = pairs.filter(({ site }) => site === id).length;
    const costOf = (place: number) => (place < least ? -penalty : 0);
    return [
      ...named(used <= most, `${id} has too many`),
      ...named(used === most || costOf(used) >= price, `${id} should take more`),
      ...named(used === 0 || costOf(used - 1) <= price, `${id} should take fewer`),
    ];
  });
}
