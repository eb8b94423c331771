// The layers, as a machine sees them: core <- rules <- rooms <- composition.
// A room is every folder of src but core, rules and composition.

/** Says that nothing but `holder` imports the package. */
const onlyFrom = (name, packagePath, holder) => ({
  name,
  severity: "error",
  from: { path: "^src/", pathNot: holder },
  to: { path: `node_modules/${packagePath}/` },
});

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: "core-knows-nothing-above-it",
      severity: "error",
      from: { path: "^src/core/" },
      to: { path: "^src/", pathNot: "^src/core/" },
    },
    {
      name: "rules-know-only-core",
      severity: "error",
      from: { path: "^src/rules/" },
      to: { path: "^src/", pathNot: "^src/(core|rules)/" },
    },
    {
      name: "rooms-never-import-rooms",
      severity: "error",
      from: { path: "^src/(?!core/|rules/|composition/)([^/]+)/" },
      to: { path: "^src/", pathNot: "^src/(core|rules|$1)/" },
    },
    {
      name: "front-door-is-for-visitors",
      comment: "src/index.ts is what users import; nothing in the house goes out through it.",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^src/index\\.ts$" },
    },
    {
      name: "import-the-file-that-holds-the-thing",
      comment: "Only the front door and composition use the doors of other folders.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(index\\.ts$|composition/)" },
      to: { path: "^src/.*/index\\.ts$" },
    },
    {
      name: "composition-enters-rooms-by-their-doors",
      comment: "What a room does not offer to users is not offered to composition either.",
      severity: "error",
      from: { path: "^src/composition/" },
      to: {
        path: "^src/(?!core/|rules/|composition/)[^/]+/",
        pathNot: "^src/[^/]+/index\\.ts$",
      },
    },
    {
      name: "no-cycles",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "no-node-builtins",
      comment: "The library runs in browsers and mini-programs.",
      severity: "error",
      from: { path: "^src/" },
      to: { dependencyTypes: ["core"] },
    },
    onlyFrom("date-fns-has-one-importer", "(date-fns|@date-fns)", "^src/core/plain-date\\.ts$"),
    onlyFrom("zod-belongs-to-schemas", "zod", "/schema\\.ts$"),
    onlyFrom("hashes-have-one-importer", "@noble", "^src/core/digest\\.ts$"),
    {
      name: "runtime-dependencies-only",
      comment:
        "What src imports is installed with the package; anything else breaks for its users.",
      severity: "error",
      from: { path: "^src/" },
      to: {
        dependencyTypes: ["npm-dev", "npm-optional", "npm-peer", "npm-no-pkg", "npm-unknown"],
      },
    },
    {
      name: "declared-dependencies-only",
      severity: "error",
      from: {},
      to: { dependencyTypes: ["npm-no-pkg", "npm-unknown"] },
    },
    {
      name: "everything-resolves",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: "src-stands-alone",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^(test|bench|examples|scripts)/" },
    },
    {
      name: "examples-use-the-doors",
      comment: "An example shows what a user can write: wenming/core, never ../src/core/money.js.",
      severity: "error",
      from: { path: "^examples/" },
      to: { path: "^src/", dependencyTypes: ["local"], dependencyTypesNot: ["aliased"] },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    // The supermarket has dependencies of its own, which the root does not install.
    exclude: { path: "^(dist|api|coverage|examples/love-supermarket)/" },
    // Type imports count: a cycle of types is a cycle.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
