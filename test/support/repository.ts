import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder that holds package.json. */
export const root = fileURLToPath(new URL("../../", import.meta.url));

// What is installed or generated says nothing about the project.
const notOurs = new Set(["node_modules", ".git", "dist", "api", "coverage", ".stryker-tmp"]);

/** Lists files under a folder of the repository, as sorted paths from the root with slashes. */
export function listFiles(folder: string, isWanted: (path: string) => boolean): string[] {
  const entries = readdirSync(join(root, folder), { withFileTypes: true });
  const found = entries.flatMap((entry) => {
    const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) return notOurs.has(entry.name) ? [] : listFiles(path, isWanted);
    return entry.isFile() && isWanted(path) ? [path] : [];
  });
  return found.sort();
}

/** Reads a text file by its path from the root. */
export function readText(path: string): string {
  return readFileSync(join(root, path), "utf8");
}
