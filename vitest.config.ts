import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // Properties run a thousand times and more; a busy machine must not fail them.
    testTimeout: 60_000,
    include: ["test/**/*.test.ts"],
    // The packed tarball needs a build first: see vitest.packed.config.ts.
    exclude: ["test/package/**"],
    // Nothing in src holds state, so files may share a worker; it saves most of the start-up time.
    pool: "threads",
    isolate: false,
    // Every core: by default one is kept free for watching.
    maxWorkers: "100%",
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts"],
      reporter: ["text", "html"],
      reportsDirectory: "coverage",
      thresholds: { lines: 100, branches: 100, functions: 100, statements: 100 },
    },
  },
});
