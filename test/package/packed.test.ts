import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readText, root } from "../support/repository.js";

/** Packs the tarball and unpacks it where a user would have it: node_modules of another project. */
function install(): string {
  const project = mkdtempSync(join(tmpdir(), "wenming-packed-"));
  const packed = join(project, "node_modules/wenming");
  mkdirSync(packed, { recursive: true });
  const args = ["pack", "--json", "--ignore-scripts", "--pack-destination", project];
  const report = execFileSync("npm", args, { cwd: root, encoding: "utf8" });
  const [tarball] = JSON.parse(report) as { filename: string }[];
  execFileSync("tar", [
    "-xzf",
    join(project, tarball?.filename ?? ""),
    "-C",
    packed,
    "--strip",
    "1",
  ]);
  linkDependencies(project);
  return project;
}

/** Links what the package declares and nothing else, so that an undeclared import fails; no network. */
function linkDependencies(project: string): void {
  const manifest = JSON.parse(readText("package.json")) as { dependencies: Record<string, string> };
  for (const name of Object.keys(manifest.dependencies)) {
    const target = join(project, "node_modules", name);
    mkdirSync(join(target, ".."), { recursive: true });
    symlinkSync(join(root, "node_modules", name), target, "junction");
  }
}

let project: string;

/** Runs a script in a process of its own and returns the JSON that it prints. */
function run(name: string, lines: readonly string[]): unknown {
  const script = join(project, name);
  writeFileSync(script, lines.join("\n"));
  // A strict host forbids code from text; the package has to load there too.
  const args = ["--disallow-code-generation-from-strings", script];
  return JSON.parse(execFileSync(process.execPath, args, { cwd: project, encoding: "utf8" }));
}

beforeAll(() => {
  project = install();
});

afterAll(() => {
  rmSync(project, { recursive: true, force: true });
});

const entries = Object.keys((JSON.parse(readText("package.json")) as { exports: object }).exports)
  .filter((path) => path !== "./package.json")
  .map((path) => `wenming${path.slice(1)}`);

const thrown = "(() => { try { core.toDecimal('1e3'); } catch (error) { return error; } })()";
const recognized = `[front, core].map((entry) => entry.isDomainError(${thrown}))`;

describe("the packed tarball", () => {
  it("loads every entry in both formats, with the same exports", () => {
    const names = `Object.keys(entry).filter((name) => name !== "default").sort()`;
    const list = JSON.stringify(entries);
    const esm = run("all.mjs", [
      `const loaded = await Promise.all(${list}.map((name) => import(name)));`,
      `console.log(JSON.stringify(loaded.map((entry) => ${names})));`,
    ]);
    const cjs = run("all.cjs", [
      `const loaded = ${list}.map((name) => require(name));`,
      `console.log(JSON.stringify(loaded.map((entry) => ${names})));`,
    ]);
    expect(esm).toHaveLength(entries.length);
    expect(cjs).toEqual(esm);
  });

  it("recognizes an error of one entry in another, as ESM", () => {
    const answer = run("entries.mjs", [
      'import * as front from "wenming";',
      'import * as core from "wenming/core";',
      `console.log(JSON.stringify([...${recognized}, ${thrown} instanceof front.DomainError]));`,
    ]);
    expect(answer).toEqual([true, true, true]);
  });

  it("recognizes an error of one entry in another, as CommonJS", () => {
    const answer = run("entries.cjs", [
      'const front = require("wenming");',
      'const core = require("wenming/core");',
      `console.log(JSON.stringify([...${recognized}, ${thrown} instanceof front.DomainError]));`,
    ]);
    expect(answer).toEqual([true, true, true]);
  });

  it("recognizes an error of the other format by its mark", () => {
    const answer = run("formats.mjs", [
      'import { createRequire } from "node:module";',
      'import * as esm from "wenming/core";',
      'const cjs = createRequire(import.meta.url)("wenming/core");',
      "const errorOf = (core) => {",
      '  try { core.toDecimal("1e3"); } catch (error) { return error; }',
      "};",
      "console.log(JSON.stringify({",
      "  separate: esm.DomainError !== cjs.DomainError,",
      "  known: [esm.isDomainError(errorOf(cjs)), cjs.isDomainError(errorOf(esm))],",
      "  others: [esm.isDomainError(new Error()), cjs.isDomainError(undefined)],",
      "}));",
    ]);
    expect(answer).toEqual({ separate: true, known: [true, true], others: [false, false] });
  });
});
