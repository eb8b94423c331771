import { letters } from "../site-facts.js";
import type { HandItems } from "./hand-items.js";

const checklists = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
const answers = [
  "market",
  "studio",
  "banned",
  ...checklists.flatMap((checklist) => letters.map((letter) => `check${checklist}${letter}`)),
];
const counts = [
  ...numbered("level", 4, 0, 1000),
  ...numbered("done", 4, 0, 500),
  ...numbered("target", 4, 1, 500),
  ...numbered("cases", 3, 0, 50),
  ...numbered("awards", 2, 0, 20),
];
const decimals = [...numbered("percent", 4, 0, 100), ...numbered("hours", 6, 0, 500)];
const factCount = answers.length + counts.length + decimals.length;
const oneDecimal = /^(?:0|[1-9]\d{0,2})(?:\.\d)?$/;

type FactRecord = Readonly<Record<string, unknown>>;

/** Says what is wrong with the facts of a site, if anything is. */
export function faultOf({ isBetween }: HandItems, facts: unknown): string | undefined {
  if (typeof facts !== "object" || facts === null) return "The facts are no record.";
  const record = facts as FactRecord;
  if (Object.keys(record).length > factCount) return "There are facts that nobody asked for.";
  return faultOfAnswers(record) ?? faultOfCounts(record) ?? faultOfDecimals(isBetween, record);
}

function faultOfAnswers(record: FactRecord): string | undefined {
  for (const name of answers) {
    if (typeof record[name] !== "boolean") return `"${name}" must be true or false.`;
  }
  return undefined;
}

function faultOfCounts(record: FactRecord): string | undefined {
  for (const { name, least, most } of counts) {
    const count = record[name];
    if (typeof count !== "number" || !Number.isInteger(count) || count < least || count > most) {
      return `"${name}" must be a whole number from ${least} to ${most}.`;
    }
  }
  return undefined;
}

function faultOfDecimals(
  isBetween: HandItems["isBetween"],
  record: FactRecord,
): string | undefined {
  for (const { name, least, most } of decimals) {
    const text = record[name];
    if (typeof text !== "string" || !oneDecimal.test(text)) return `"${name}" must be a decimal.`;
    if (!isBetween(text, least, most)) return `"${name}" must lie from ${least} to ${most}.`;
  }
  return undefined;
}

function numbered(name: string, count: number, least: number, most: number) {
  return Array.from({ length: count }, (_, index) => ({
    name: `${name}${index + 1}`,
    least,
    most,
  }));
}
