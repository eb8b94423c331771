import { listFiles, readText } from "../support/repository.js";

/** The codes of the errors that each layer and room declares, read from their `errors.ts`. */
export function knownCodes(): ReadonlyMap<string, readonly string[]> {
  const files = listFiles("src", (path) => /^src\/[^/]+\/errors\.ts$/.test(path));
  return new Map(files.map((file) => [file.split("/")[1] ?? "", codesIn(readText(file))]));
}

function codesIn(source: string): readonly string[] {
  return [...source.matchAll(/^ {2}\| "([^"]+)"/gm)].map(([, code = ""]) => code);
}

/** The codes that functions of a layer may throw: its own and those of the layers below. */
export function codesFor(layer: string): ReadonlySet<string> {
  const known = knownCodes();
  // Composition hands on what every room tells of its facts.
  if (layer === "composition") return new Set([...known.values()].flat());
  const layers = new Set(["core", ...(layer === "core" ? [] : ["rules"]), layer]);
  return new Set([...layers].flatMap((name) => known.get(name) ?? []));
}
