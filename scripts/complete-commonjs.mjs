// Completes dist/cjs after tsup and tsc: marks the folder as CommonJS and gives it declarations.
import { cp, writeFile } from "node:fs/promises";

// A bundler reads "sideEffects" from the nearest package.json, so it is said again here.
const manifest = { type: "commonjs", sideEffects: false };
await writeFile("dist/cjs/package.json", `${JSON.stringify(manifest, null, 2)}\n`);

// The declarations are the same text in both formats. Only the folder decides how they are read.
await cp("dist/esm", "dist/cjs", {
  recursive: true,
  filter: (path) => !path.endsWith(".js"),
});
