import { types } from "node:util";

/** The keys that lead from a list of arguments to a value inside it; the first is an index. */
export type Path = readonly string[];

/** A value inside a list of arguments. */
export interface Node {
  readonly path: Path;
  readonly value: unknown;
}

const mostNodes = 3_000;

/** Lists the values inside a list of arguments, itself left out, in breadth; at most 3,000. */
export function nodesOf(args: readonly unknown[]): readonly Node[] {
  const nodes: Node[] = [{ path: [], value: args }];
  // The list grows while it is walked.
  for (const { path, value } of nodes) {
    if (nodes.length > mostNodes) break;
    if (!isContainer(value)) continue;
    for (const key of Object.keys(value)) nodes.push({ path: [...path, key], value: value[key] });
  }
  return nodes.slice(1);
}

/** Whether a value is a plain list or record whose fields can be read without harm. */
export function isContainer(value: unknown): value is Record<string, unknown> {
  if (typeof value !== "object" || value === null || types.isProxy(value)) return false;
  if (Array.isArray(value)) return value.length <= mostNodes;
  return Object.getPrototypeOf(value) === Object.prototype;
}

/**
 * Copies a list of arguments with one value in it changed.
 *
 * @param args - The arguments.
 * @param path - The keys that lead to the value.
 * @param change - Changes the fresh copy of the list or record that holds the value.
 * @returns The copy, or the arguments themselves where the path leads nowhere any more.
 */
export function changedAt(
  args: readonly unknown[],
  path: Path,
  change: (holder: Record<string, unknown>, key: string) => void,
): readonly unknown[] {
  const copy: unknown[] = [...args];
  let holder: unknown = copy;
  for (const [depth, key] of path.entries()) {
    if (!(isContainer(holder) && Object.hasOwn(holder, key))) return args;
    if (depth === path.length - 1) change(holder, key);
    else holder = ownCopy(holder, key);
  }
  return copy;
}

/** Replaces a field by a copy of itself, if it is a list or record, and answers that copy. */
function ownCopy(holder: Record<string, unknown>, key: string): unknown {
  const value = Object.getOwnPropertyDescriptor(holder, key)?.value as unknown;
  if (!isContainer(value)) return value;
  const copy: unknown = Array.isArray(value) ? [...value] : { ...value };
  Object.defineProperty(holder, key, { value: copy });
  return copy;
}
