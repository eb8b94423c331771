import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { readText, root } from "./repository.js";

/** A path users import, and the source file behind it. */
export interface Entry {
  /** "wenming" or "wenming/core". */
  readonly specifier: string;
  /** "src/core/index.ts", from the root of the repository. */
  readonly source: string;
}

/** Lists the entries that package.json publishes. */
export function listEntries(): Entry[] {
  const manifest = JSON.parse(readText("package.json")) as { exports: Record<string, unknown> };
  return Object.keys(manifest.exports)
    .filter((path) => path !== "./package.json")
    .map((path) => ({
      specifier: `wenming${path.slice(1)}`,
      source: path === "." ? "src/index.ts" : `src/${path.slice(2)}/index.ts`,
    }));
}

/** Loads an entry from source. */
export async function loadEntry(entry: Entry): Promise<Record<string, unknown>> {
  const address = pathToFileURL(join(root, entry.source)).href;
  return (await import(/* @vite-ignore */ address)) as Record<string, unknown>;
}
