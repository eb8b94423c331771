import { quote } from "../../core/quote.js";
import type { FactDefinition, FactValue } from "../../rules/fact-sheet.js";
import type { ResultDefinition } from "./table.js";

/** The kinds of fact that take a value of a kind. */
const taking: Readonly<Record<string, readonly FactDefinition["kind"][]>> = {
  decimal: ["decimal", "money", "ratio"],
  money: ["money", "decimal"],
  ratio: ["ratio", "decimal"],
  count: ["count", "decimal", "money", "ratio", "choice", "text"],
  boolean: ["boolean"],
  choice: ["choice", "text"],
  text: ["text"],
  date: ["date"],
  list: ["list"],
};

/** What is wrong with a link from a value of one kind to a fact of another; nothing where they fit. */
export function misfitOf(
  source: ResultDefinition | FactDefinition,
  target: FactDefinition,
): string | undefined {
  if (!taking[source.kind]?.includes(target.kind)) {
    return `A ${source.kind} cannot be a fact of the kind ${target.kind}. Link something else.`;
  }
  if (source.kind !== "choice" || target.kind !== "choice") return undefined;
  const known = new Set(target.options.map(({ id }) => id));
  const words = source.options.map((option) => (typeof option === "string" ? option : option.id));
  const stray = words.find((word) => !known.has(word));
  return stray === undefined
    ? undefined
    : `The value ${quote(stray)} is no option of the fact. Add it to the options.`;
}

/** What is wrong with a value that stands for none; nothing where it fits. */
export function misfitOfAbsent(
  absent: string | number | boolean | undefined,
  target: FactDefinition,
): string | undefined {
  if (absent === undefined) return undefined;
  const wanted = wantedType(target);
  if (wanted !== typeof absent) {
    return `"absent" is ${quote(absent)}. A fact of the kind ${target.kind} wants a ${wanted}.`;
  }
  if (target.kind !== "choice" || target.options.some(({ id }) => id === absent)) return undefined;
  return `"absent" is ${quote(absent)}, which is no option of the fact. Add it to the options.`;
}

function wantedType({ kind }: FactDefinition): "number" | "boolean" | "string" | "list" {
  if (kind === "count") return "number";
  if (kind === "boolean" || kind === "list") return kind;
  return "string";
}

/** A value as facts of a kind have it; what does not fit stays, for the scheme to refuse. */
export function asFact(value: FactValue, { kind }: FactDefinition): FactValue {
  if (kind === "count")
    return typeof value === "string" && /^\d+$/.test(value) ? Number(value) : value;
  return typeof value === "number" ? String(value) : value;
}
