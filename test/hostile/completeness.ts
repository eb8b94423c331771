import { listEntries, loadEntry } from "../support/entries.js";
import type { HostileSubject } from "./subject.js";

/** What is exported, is a function, and takes nothing that could be hostile, with the reason. */
const exempt: ReadonlyMap<string, string> = new Map([
  ["DomainError", "hosts make errors for their own tests alone; it only stores what it is given"],
  ["timelineSchema", "takes a zod schema; exported schemas are plain zod, by design"],
]);

/** Names the functions that an entry exports and no case tries. */
export async function untriedFunctions(
  subjects: readonly HostileSubject[],
): Promise<readonly string[]> {
  const tried = new Set<unknown>(subjects.map(({ call }) => call));
  const untried: string[] = [];
  for (const entry of listEntries()) {
    for (const [name, value] of Object.entries(await loadEntry(entry))) {
      if (typeof value !== "function" || tried.has(value) || exempt.has(name)) continue;
      untried.push(`${entry.specifier} exports ${name}`);
    }
  }
  return untried;
}
