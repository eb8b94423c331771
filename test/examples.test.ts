import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { basename, join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { listFiles, readText, root } from "./support/repository.js";

const examples = listFiles("examples", (path) => /^examples\/[^/]+\.ts$/.test(path));
const expectedOf = (example: string) => `examples/expected/${basename(example, ".ts")}.txt`;

/** Runs an example as a reader would, and returns what it prints. */
async function run(example: string): Promise<string> {
  const loader = ["--import", "tsx", example];
  const { stdout } = await promisify(execFile)(process.execPath, loader, { cwd: root });
  return stdout;
}

describe("examples", () => {
  it("exist as soon as there are facts for them", () => {
    expect(examples.length > 0 || !existsSync(join(root, "examples/data"))).toBe(true);
  });

  it("have one expected output each", () => {
    const written = listFiles("examples", (path) => path.startsWith("examples/expected/"));
    expect(written).toEqual(examples.map(expectedOf));
  });

  it.each(examples)("%s prints what is expected", { timeout: 60_000 }, async (example) => {
    expect(await run(example)).toBe(readText(expectedOf(example)));
  });
});
