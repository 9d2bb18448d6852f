/**
 * Makes the rules of our own looks while building, as Fluent's come made: the pane would otherwise make them at every start, and
 * load what makes them. Takes an `X.styles.ts`, each of whose exports is what `makeStyles` gives.
 */
const { runInNewContext } = require("node:vm");
const { tokens } = require("@fluentui/tokens");
const { resolveStyleRulesForSlots } = require("@griffel/core");
const { transformSync } = require("@swc/core");

const fluent = { makeStyles: (looks) => resolveStyleRulesForSlots(looks), tokens };
const given = (name) => {
  if (name !== "@fluentui/react-components") throw new Error(`A file of looks imports ${name}`);
  return fluent;
};

module.exports = function (source) {
  const { code } = transformSync(source, {
    jsc: { parser: { syntax: "typescript" }, target: "es2022" },
    module: { type: "commonjs" },
  });
  const exports = {};
  runInNewContext(code, { require: given, exports });
  const made = Object.entries(exports).map(
    ([name, rules]) => `export const ${name} = __styles(${rules.map((part) => JSON.stringify(part)).join(", ")});`,
  );
  return ['import { __styles } from "@fluentui/react-components";', ...made].join("\n");
};
