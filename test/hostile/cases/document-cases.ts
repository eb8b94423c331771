import type { HostileValue } from "../../support/hostile-values.js";
import { hazardCodesOf, smallHostileValues } from "../hazards.js";
import type { Thoroughness } from "../job.js";
import type { Expectation } from "../judge.js";
import { judgeCall } from "../judge.js";
import type { HostileSubject, ParameterSort } from "../subject.js";
import type { HostileCase } from "./hostile-case.js";
import { longTextsOf } from "./long-texts.js";
import type { Node } from "./nodes.js";
import { changedAt, nodesOf } from "./nodes.js";

/** Places that a class takes in turn inside plain data, which is all copied in one way. */
const placesPerClass = 2;

/** How deep the places lie at which classes are tried where fields are read one by one. */
const deepestPlace = 4;

/** A run that is not deep tries one class in so many at each of these places. */
const oneIn = 4;

/** Every class of the catalog in the place of values inside otherwise valid arguments. */
export function documentCases(
  subject: HostileSubject,
  codes: ReadonlySet<string>,
  thoroughness: Thoroughness,
): readonly HostileCase[] {
  return subject.examples.slice(0, 2).flatMap((example, number) => {
    const args = example();
    const inner = nodesOf(args).filter(({ path }) => path.length > 1);
    const isPlain = ({ path }: Node): boolean => sortAt(subject, path)?.plain === true;
    const spoiled = ({ node, hostile }: Spoiling) => spoiledAt(subject, codes, args, node, hostile);
    const spread = spreadOver(inner.filter(isPlain));
    const thorough = number === 0 && !subject.triedElsewhere;
    const loose = thorough ? everywhere(inner.filter((node) => !isPlain(node))) : [];
    return [...spread, ...someOf(loose, thoroughness)].map(spoiled);
  });
}

/** Which ones a run takes changes with its seed, so that runs together leave none out. */
function someOf(all: readonly Spoiling[], { seeds, deep }: Thoroughness): readonly Spoiling[] {
  const turn = seeds.reduce((sum, seed) => sum + seed, 0);
  return deep ? all : all.filter((_, index) => (index + turn) % oneIn === 0);
}

/** A class and the place that it takes. */
interface Spoiling {
  readonly node: Node;
  readonly hostile: HostileValue;
}

function spreadOver(nodes: readonly Node[]): readonly Spoiling[] {
  if (nodes.length === 0) return [];
  return smallHostileValues.flatMap((hostile, index) =>
    Array.from({ length: placesPerClass }, (_, turn) => {
      // A stride without a common divisor spreads the classes over all places.
      const place = ((index + turn * smallHostileValues.length) * 7919) % nodes.length;
      return { node: nodes[place] as Node, hostile };
    }),
  );
}

/** Every class at every place, rows of a list standing for each other. */
function everywhere(nodes: readonly Node[]): readonly Spoiling[] {
  const places = new Map<string, Node>();
  for (const node of nodes.filter(({ path }) => path.length <= deepestPlace)) {
    const shape = node.path.map((key) => (/^\d+$/.test(key) ? "*" : key)).join("/");
    if (!places.has(shape)) places.set(shape, node);
  }
  return [...places.values()].flatMap((node) =>
    smallHostileValues.map((hostile) => ({ node, hostile })),
  );
}

const sortAt = ({ sorts }: HostileSubject, path: Node["path"]): ParameterSort | undefined =>
  sorts[Number(path[0])];

function spoiledAt(
  subject: HostileSubject,
  codes: ReadonlySet<string>,
  args: readonly unknown[],
  { path, value }: Node,
  hostile: HostileValue,
): HostileCase {
  return {
    name: () => `${hostile.name} at ${path.join("/")}`,
    run: () => {
      const spoiled = changedAt(args, path, (holder, key) => {
        holder[key] = hostile.make(value);
      });
      return judgeCall(subject, codes, spoiled, expectationOf(sortAt(subject, path), hostile));
    },
  };
}

function expectationOf(sort: ParameterSort | undefined, hostile: HostileValue): Expectation {
  const longTexts = longTextsOf(hostile.name);
  const hazard = sort === undefined ? undefined : hazardCodesOf(sort, hostile);
  return hazard === undefined ? { longTexts } : { must: "refuse", codes: hazard, longTexts };
}
