/** The direction of the house. Each rule's comment tells whoever broke it why. */

/** What each room may import: rooms of ours, npm packages, modules of Node. A package not written here is not allowed. */
const rooms = {
  domain: {
    imports: [],
    packages: ["decimal.js"],
    node: ["crypto"],
    why: "domain is what the words mean; it knows nothing of ours, so that every other room can stand on it.",
  },
  load: {
    imports: ["domain"],
    packages: ["yaml", "zod", "csv-parse"],
    node: [],
    why: "load turns texts into a Plan; what is done with the plan is none of its business.",
  },
  ingest: {
    imports: ["domain"],
    packages: ["@e965/xlsx", "csv-parse"],
    node: ["zlib", "util"],
    why: "ingest turns bytes into observations; points and awards come later, and rules come from load by way of cli.",
  },
  evaluate: {
    imports: ["domain"],
    packages: [],
    node: [],
    why: "evaluate turns observations into points and ranks; it must not know where they came from or how they are drawn.",
  },
  award: {
    imports: ["domain", "evaluate"],
    packages: [],
    node: [],
    why: "award stands on points and facts; reading and drawing are other rooms.",
  },
  status: {
    imports: ["domain", "award"],
    packages: [],
    node: [],
    why: "status says where the round stands from what was read; it neither reads nor draws.",
  },
  compare: {
    imports: ["domain", "evaluate", "award"],
    packages: [],
    node: [],
    why: "compare sets two states of a round side by side; it neither reads nor draws them.",
  },
  report: {
    imports: ["domain", "evaluate", "award", "status", "compare"],
    packages: ["exceljs", "docx", "jszip", "cli-table3", "chalk", "string-width", "read-vietnamese-number", "zod"],
    node: [],
    why: "report draws results; it never loads, reads or decides, so that every result can be drawn again.",
  },
  cli: {
    imports: ["domain", "load", "ingest", "evaluate", "award", "status", "compare", "report"],
    packages: ["commander", "zod"],
    node: "any",
    why: "cli only wires the rooms together: parsing belongs to load and ingest, drawing to report.",
  },
};
const names = Object.keys(rooms);
const oneOf = (words) => `(?:${words.map((word) => word.replaceAll(".", "\\.")).join("|")})`;

const roomRules = Object.entries(rooms).flatMap(([room, { imports, packages, node, why }]) => {
  const from = { path: `^src/${room}/` };
  const closed = names.filter((name) => name !== room && !imports.includes(name));
  const rules = [
    {
      name: `${room}-uses-its-own-packages`,
      comment: `${why} Packages it may use: ${packages.join(", ") || "none"}. If the package belongs here, write it into the table on top.`,
      severity: "error",
      from,
      to: {
        path: "node_modules/",
        ...(packages.length > 0 && { pathNot: `node_modules/${oneOf(packages)}/` }),
      },
    },
  ];
  if (closed.length > 0) {
    rules.push({
      name: `${room}-looks-back`,
      comment: `${why} It may import: ${imports.join(", ") || "nothing of ours"}.`,
      severity: "error",
      from,
      to: { path: `^src/${oneOf(closed)}/` },
    });
  }
  if (node !== "any") {
    rules.push({
      name: `${room}-touches-the-world`,
      comment:
        "Files, paths, clock, terminal, process and threads belong to cli; everything else is functions of values and can be " +
        `replayed. Modules of Node that ${room} may use: ${node.join(", ") || "none"}.`,
      severity: "error",
      from,
      to: { dependencyTypes: ["core"], ...(node.length > 0 && { pathNot: `^(?:node:)?${oneOf(node)}$` }) },
    });
  }
  return rules;
});

module.exports = {
  forbidden: [
    ...roomRules,
    {
      name: "zod-describes-what-comes-in-and-goes-out",
      comment:
        "zod checks YAML in load, describes our JSON in report and writes schemas in cli; the domain is plain types.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(?:load/|report/json-schema/|cli/(?:commands/)?schema)" },
      to: { path: "node_modules/zod/" },
    },
    {
      name: "workbooks-are-written-in-one-place",
      comment: "exceljs is heavy and reads badly: only report/xlsx uses it, and only to write.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/report/xlsx/" },
      to: { path: "node_modules/exceljs/" },
    },
    {
      name: "the-house-has-these-rooms",
      comment: `A file of src lives in one of ${names.join(", ")}; beside them no rule would hold it. Never utils: name the noun.`,
      severity: "error",
      from: { path: "^src/", pathNot: `^src/${oneOf(names)}/` },
      to: {},
    },
    {
      name: "the-house-has-these-rooms-to",
      comment: `A file of src lives in one of ${names.join(", ")}; beside them no rule would hold it. Never utils: name the noun.`,
      severity: "error",
      from: {},
      to: { path: "^src/", pathNot: `^src/${oneOf(names)}/` },
    },
    {
      name: "no-circular",
      comment: "Two files that need each other are one noun, or a third is missing. Types count too.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "no-orphans",
      comment: "A file that imports nothing and that nobody imports is dead, or its command is not wired.",
      severity: "error",
      from: { orphan: true, pathNot: "^src/cli/main\\.ts$" },
      to: {},
    },
    {
      name: "no-unresolved",
      comment:
        "An import that cannot be found is one the rules cannot judge: misspelt, or its package is not installed.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: "product-stands-alone",
      comment: "src must not lean on tests or scripts; they are not shipped.",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^(?:test|scripts|examples)/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "node", "types"] },
  },
};
