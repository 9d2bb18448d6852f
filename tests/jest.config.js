import { availableParallelism } from "node:os";

/** Source is ES modules in TypeScript; jest runs it as CommonJS through swc, packages that ship ES modules alone included. */
const esmOnly = ["@univerjs", "hucre", "fflate", "lodash-es", "nanoid", "rbush", "quickselect", "kdbush"];

export default {
  rootDir: "..",
  roots: ["<rootDir>/tests"],
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  transform: {
    "/@univerjs/(?:core|engine-formula)/lib/cjs/index\\.js$": "<rootDir>/tests/kept/univerFields.cjs",
    "^.+\\.(m?[jt]sx?)$": [
      "@swc/jest",
      {
        jsc: {
          parser: { syntax: "typescript", tsx: true },
          target: "es2022",
          transform: { react: { runtime: "automatic" } },
        },
        module: { type: "commonjs" },
      },
    ],
  },
  moduleNameMapper: { "^lodash-es$": "lodash", "^@fluentui/react-icons$": "<rootDir>/tests/support/fluentIcons.cjs" },
  transformIgnorePatterns: [`/node_modules/(?!(${esmOnly.join("|")})/)`],
  globalSetup: "<rootDir>/tests/globalSetup.ts",
  testSequencer: "<rootDir>/tests/longestFirst.js",
  testEnvironment: "<rootDir>/tests/kept/environment.cjs",
  runtime: "<rootDir>/tests/kept/runtime.cjs",
  // Three for two cores: much of the time a test waits for LibreOffice or a browser.
  maxWorkers: Math.ceil(1.5 * availableParallelism()),
  // What waits here waits for LibreOffice, a browser or a core: on a busy machine it takes long, and nothing is wrong.
  testTimeout: 600000,
};
