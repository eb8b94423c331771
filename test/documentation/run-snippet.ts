import { createRequire } from "node:module";
import { join } from "node:path";
import { compileFunction } from "node:vm";
import ts from "typescript";
import { expect } from "vitest";
import { listEntries, loadEntry } from "../support/entries.js";
import { root } from "../support/repository.js";
import type { Claim } from "./find-claims.js";
import { findClaims } from "./find-claims.js";
import { implicitImports } from "./implicit-imports.js";
import type { Snippet } from "./snippet.js";

/** Runs a snippet against the source of the library and checks what its comments promise. */
export async function runSnippet(snippet: Snippet): Promise<void> {
  const claims = findClaims(snippet);
  const text = `${implicitImports(snippet)}\n${withChecks(snippet.code, claims)}`;
  const checkClaim = async (index: number, evaluate: () => Promise<unknown>): Promise<void> => {
    const claim = claims[index];
    if (claim !== undefined) await check(claim, evaluate);
  };
  const body = `return (async () => {${toCommonJs(text)}\n})();`;
  const run = compileFunction(body, ["require", "exports", "checkClaim"], {
    filename: snippet.file,
  });
  await run(await requireFromSource(text), {}, checkClaim);
}

/** Wraps each claimed expression, from the last to the first so that positions stay true. */
function withChecks(code: string, claims: readonly Claim[]): string {
  return claims.reduceRight((text, { start, end, expression }, index) => {
    const call = `;await checkClaim(${index}, async () => (${expression}));`;
    return text.slice(0, start) + call + text.slice(end);
  }, code);
}

function toCommonJs(text: string): string {
  const { outputText } = ts.transpileModule(text, {
    compilerOptions: {
      module: ts.ModuleKind.CommonJS,
      target: ts.ScriptTarget.ES2022,
      esModuleInterop: true,
    },
  });
  return outputText;
}

/** Our own entries come from src, as far as the code mentions them; all else from node_modules. */
async function requireFromSource(text: string): Promise<(specifier: string) => unknown> {
  const mentioned = listEntries().filter(({ specifier }) => text.includes(`"${specifier}"`));
  const loaded = mentioned.map(async (entry) => [entry.specifier, await loadEntry(entry)] as const);
  const ours = new Map<string, unknown>(await Promise.all(loaded));
  const require = createRequire(join(root, "package.json"));
  return (specifier) => ours.get(specifier) ?? require(specifier);
}

async function check(claim: Claim, evaluate: () => Promise<unknown>): Promise<void> {
  const outcome = await evaluate().then(
    (value: unknown) => ({ value }),
    (error: unknown) => ({ error }),
  );
  if (claim.expectation.kind === "throws") {
    const code = "error" in outcome ? codeOf(outcome.error) : undefined;
    expect(code, `${claim.place}: ${claim.expression}`).toBe(claim.expectation.code);
    return;
  }
  if ("error" in outcome) throw outcome.error;
  expect(outcome.value, `${claim.place}: ${claim.expression}`).toEqual(claim.expectation.value);
}

function codeOf(error: unknown): unknown {
  return typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
}
