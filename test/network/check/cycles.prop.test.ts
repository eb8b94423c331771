import fc from "fast-check";
import { expect } from "vitest";
import { isDomainError } from "../../../src/core/error.js";
import type { NetworkDocument, Region, Team } from "../../../src/network/model.js";
import { openNetwork } from "../../../src/network/open-network.js";
import { teamLevels } from "../../../src/network/vocabulary.js";
import { invariant } from "../../support/invariant.js";
import { shuffled } from "../../support/plain-documents.js";

const since = "2000-01-01";
const dated = (value: string) => [{ from: since, value }];

/** Members of a circle with one tail that leads into it and one that leads nowhere near it. */
interface Circle {
  readonly of: "regions" | "teams";
  readonly length: number;
  readonly tail: number;
  readonly order: number;
  /** Whether the link that closes the circle is there. */
  readonly closed: boolean;
}

const circles: fc.Arbitrary<Circle> = fc.record({
  of: fc.constantFrom("regions", "teams"),
  length: fc.integer({ min: 1, max: 9 }),
  tail: fc.integer({ min: 0, max: 5 }),
  order: fc.integer({ min: 1, max: 10_000 }),
  closed: fc.boolean(),
});

/** The parent of each member: those of the circle one another's, those of the tail the one before. */
function parentsIn({ length, tail, closed }: Circle): ReadonlyMap<string, string | undefined> {
  const members = Array.from({ length: length + tail }, (_, index) => `m${index}`);
  return new Map(
    members.map((id, index) => {
      if (index === 0) return [id, closed ? `m${length - 1}` : undefined];
      return [id, `m${index - 1}`];
    }),
  );
}

function documentOf(circle: Circle): NetworkDocument {
  const lasting = (id: string, parent: string | undefined) => ({
    id,
    existence: { from: since } as const,
    names: dated("a name") as Region["names"],
    ...(parent === undefined ? {} : { parents: dated(parent) as NonNullable<Region["parents"]> }),
  });
  const members = [...parentsIn(circle)];
  const county: Region = { ...lasting("county", undefined), level: "county" };
  if (circle.of === "teams") {
    const teams = members.map(([id, parent]): Team => {
      return { ...lasting(id, parent), level: "squad", region: "county" };
    });
    return { regions: [county], sites: [], teams: shuffled(teams, circle.order) };
  }
  const regions = members.map(([id, parent]): Region => {
    return { ...lasting(id, parent), level: "village" };
  });
  return { regions: shuffled([county, ...regions], circle.order), sites: [] };
}

/** How many links lead back to where they come from, by the code. */
type Circles = (document: NetworkDocument) => number;

const counted: Circles = (document) => {
  try {
    openNetwork(document);
    return 0;
  } catch (error) {
    if (!isDomainError(error)) throw error;
    return error.issues.filter(({ code }) => code === "network/cycle").length;
  }
};

/** Leaves out links that lead from a member to itself. */
const withoutLoops = <T extends Region | Team>(list: readonly T[]): readonly T[] =>
  list.map((each) => {
    if (each.parents?.[0]?.value !== each.id) return each;
    const { parents: _, ...rest } = each;
    return rest as T;
  });

invariant<Circle, Circles>("a circle of any length is found once, wherever its records stand", {
  inputs: circles,
  law: (count, circle) => {
    expect(count(documentOf(circle))).toBe(circle.closed ? 1 : 0);
  },
  real: counted,
  faults: {
    "circles of one passed over": ({ regions, sites, teams = [] }) =>
      counted({ regions: withoutLoops(regions), sites, teams: withoutLoops(teams) }),
    "circles of teams passed over": ({ regions, sites }) => counted({ regions, sites }),
    "parents that stand before their children alone": (document) => {
      const before = new Set<string>();
      const regions = document.regions.map((region) => {
        before.add(region.id);
        const { parents, ...rest } = region;
        return parents === undefined || !before.has(parents[0]?.value ?? "") ? rest : region;
      });
      return counted({ ...document, regions });
    },
  },
  runs: 300,
});

/** Teams of falling levels, each below one of a higher level, never make a circle. */
invariant<readonly number[], Circles>("a tree that leads upward has no circle", {
  inputs: fc.array(fc.nat({ max: 40 }), { maxLength: 30 }),
  law: (count, choices) => {
    const teams: Team[] = [];
    for (const [index, choice] of choices.entries()) {
      const level = teamLevels[choice % teamLevels.length] ?? "squad";
      const rank = teamLevels.indexOf(level);
      const above = teams.filter((team) => teamLevels.indexOf(team.level) < rank);
      const parent = above[choice % Math.max(above.length, 1)];
      teams.push({
        id: `t${index}`,
        level,
        region: "county",
        existence: { from: since },
        names: [{ from: since, value: "a name" }],
        ...(parent === undefined ? {} : { parents: [{ from: since, value: parent.id }] }),
      });
    }
    const [first, ...rest] = documentOf({
      of: "regions",
      length: 1,
      tail: 0,
      order: 1,
      closed: false,
    }).regions.filter(({ id }) => id === "county");
    expect(rest).toEqual([]);
    const regions = first === undefined ? [] : [first];
    expect(count({ regions, sites: [], teams: teams.reverse() })).toBe(0);
  },
  real: counted,
  faults: {
    "every parent a circle": ({ teams = [] }) =>
      teams.filter(({ parents }) => parents !== undefined).length,
    "a parent of another parent a circle": ({ teams = [] }) => {
      const parents = new Set(teams.map((team) => team.parents?.[0]?.value));
      return teams.filter(({ id, parents: own }) => own !== undefined && parents.has(id)).length;
    },
  },
  runs: 300,
});
