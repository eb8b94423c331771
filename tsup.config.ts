import type { Options } from "tsup";
import { defineConfig } from "tsup";

/**
 * One output file per source file in both formats: an app that only adds money never loads zod, and
 * each format holds exactly one `DomainError` and one decimal clone however many entries are used.
 * Declarations come from tsc, because a declaration bundler would give each entry its own copy.
 */
const unbundled: Options = {
  entry: ["src/**/*.ts"],
  bundle: false,
  splitting: false,
  sourcemap: false,
  clean: true,
  dts: false,
  target: "es2022",
  // Both folders use ".js": imports are not rewritten, so "./money.js" has to exist in each.
  outExtension: () => ({ js: ".js" }),
};

export default defineConfig([
  { ...unbundled, format: "esm", platform: "neutral", outDir: "dist/esm" },
  // The platform "node" adds the list of names by which an ESM file can import from CommonJS.
  { ...unbundled, format: "cjs", platform: "node", outDir: "dist/cjs" },
]);
