import fc from "fast-check";
import { smallHostileValues } from "../hazards.js";
import { longTextsOf } from "./long-texts.js";
import type { Node } from "./nodes.js";
import { changedAt, nodesOf } from "./nodes.js";

/**
 * One change to a document. Numbers choose among what the document holds, modulo its count, so that
 * every change means something in every document.
 */
export type Mutation =
  | { readonly kind: "hostile"; readonly at: number; readonly hostile: number }
  | { readonly kind: "value"; readonly at: number; readonly value: unknown }
  | { readonly kind: "graft" | "text" | "rename"; readonly at: number; readonly from: number }
  | { readonly kind: "remove" | "repeat" | "swap"; readonly at: number };

/** Numbers and texts at which rules turn, and just beyond what is accepted. */
const turningPoints: readonly unknown[] = [
  ...["0", "-0", "-1", "1", "0.5", "100", "0.000001", "0.0000001", "1000000000000"],
  ...["9007199254740993", "9999999999999999999999999999999999999999", "1e3", " 1", ""],
  ...[0, 1, -1, 2, 0.5, 1e6, 2 ** 53, true, false, null, [], {}],
  ...["1900-01-01", "2024-02-29", "2023-02-29", "2100-12-31", "as-of", "total", "unknown"],
];

const choice = fc.nat();
const kindOf = <const Kind extends string>(...kinds: readonly Kind[]) => fc.constantFrom(...kinds);

const anything = fc.anything({
  withBigInt: true,
  withBoxedValues: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withObjectString: true,
  withSet: true,
  withSparseArray: true,
  withTypedArray: true,
});

/** Changes: hostile classes, anything at all, and pieces of the document in the wrong place. */
export const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: kindOf("hostile"), at: choice, hostile: choice }) },
  { weight: 2, arbitrary: fc.record({ kind: kindOf("value"), at: choice, value: anything }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: kindOf("value"),
      at: choice,
      value: fc.constantFrom(...turningPoints),
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({ kind: kindOf("graft", "text", "text"), at: choice, from: choice }),
  },
  { weight: 1, arbitrary: fc.record({ kind: kindOf("rename"), at: choice, from: choice }) },
  { weight: 3, arbitrary: fc.record({ kind: kindOf("remove", "repeat", "swap"), at: choice }) },
);

/** Names a change in words: the first key of each path is the number of an argument. */
export function described(places: Places, change: Mutation): string {
  const { nodes, texts } = places;
  const list = change.kind === "text" ? texts : nodes;
  if (list.length === 0) return "no change";
  const at = pathOf(pick(list, change.at));
  switch (change.kind) {
    case "hostile":
      return `${hostileAt(change.hostile).name} at ${at}`;
    case "value":
      return `${fc.stringify(change.value)} at ${at}`;
    case "graft":
    case "text":
      return `the value of ${pathOf(pick(list, change.from))} at ${at}`;
    case "rename":
      return `the name of ${pathOf(pick(list, change.from))} for ${at}`;
    default:
      return `${change.kind} ${at}`;
  }
}

const pathOf = ({ path }: Node): string => path.join("/");

/** Arguments after some changes, and the long texts that came in. */
export interface Mutated {
  readonly args: readonly unknown[];
  readonly longTexts: readonly string[];
}

/** Changes a list of arguments; places are those of the unchanged list, found once for all. */
export function mutate(
  args: readonly unknown[],
  places: Places,
  mutations: readonly Mutation[],
): Mutated {
  const longTexts: string[] = [];
  // What came in from outside is not looked into: it may bite.
  const foreign: string[] = [];
  let mutated = args;
  for (const each of mutations) {
    const at = placeOf(places, each);
    if (at === undefined || foreign.some((path) => at.startsWith(path))) continue;
    mutated = applied(mutated, places, each);
    if (each.kind === "hostile") longTexts.push(...longTextsOf(hostileAt(each.hostile).name));
    if (each.kind === "hostile" || each.kind === "value") foreign.push(at);
  }
  return { args: mutated, longTexts };
}

function placeOf({ nodes, texts }: Places, { kind, at }: Mutation): string | undefined {
  const list = kind === "text" ? texts : nodes;
  return list.length === 0 ? undefined : `${pathOf(pick(list, at))}/`;
}

/** The values inside a list of arguments, and the texts among them. */
export interface Places {
  readonly nodes: readonly Node[];
  readonly texts: readonly Node[];
}

/** Finds the values inside a list of arguments. */
export function placesIn(args: readonly unknown[]): Places {
  const nodes = nodesOf(args);
  return { nodes, texts: nodes.filter(({ value }) => typeof value === "string") };
}

const hostileAt = (index: number) => pick(smallHostileValues, index);

/** An element by its number, modulo their count. */
function pick<T>(list: readonly T[], index: number): T {
  const element = list[index % list.length];
  if (element === undefined) throw new Error("Nothing to pick from.");
  return element;
}

function applied(args: readonly unknown[], places: Places, change: Mutation): readonly unknown[] {
  const { nodes, texts } = places;
  if (change.kind === "text") {
    return put(args, pick(texts, change.at), pick(texts, change.from).value);
  }
  const node = pick(nodes, change.at);
  switch (change.kind) {
    case "hostile":
      return put(args, node, hostileAt(change.hostile).make(node.value));
    case "value":
      return put(args, node, change.value);
    case "graft":
      return put(args, node, pick(nodes, change.from).value);
    case "rename":
      return changedAt(args, node.path, (holder, key) => {
        rename(holder, key, pick(nodes, change.from).path.at(-1) ?? key);
      });
    default:
      return changedAt(args, node.path, moves[change.kind]);
  }
}

const put = (args: readonly unknown[], { path }: Node, value: unknown): readonly unknown[] =>
  changedAt(args, path, (holder, key) => {
    holder[key] = value;
  });

function rename(holder: Record<string, unknown>, key: string, name: string): void {
  const value = holder[key];
  if (Array.isArray(holder)) return;
  Reflect.deleteProperty(holder, key);
  holder[name] = value;
}

/** Changes to the list or record that holds a value. */
const moves = {
  remove: (holder: Record<string, unknown>, key: string): void => {
    if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else Reflect.deleteProperty(holder, key);
  },
  repeat: (holder: Record<string, unknown>, key: string): void => {
    if (Array.isArray(holder)) holder.splice(Number(key), 0, holder[Number(key)]);
  },
  swap: (holder: Record<string, unknown>, key: string): void => {
    const other = pick(Object.keys(holder), Object.keys(holder).indexOf(key) + 1);
    [holder[key], holder[other]] = [holder[other], holder[key]];
  },
};
