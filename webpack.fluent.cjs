/**
 * What of Fluent the pane would load before its first screen and does not need there, in other words: the light theme as it comes
 * out of colours of which it shows one in ten, and the names of its variables, nearly all of which are those of their keys.
 */
const { tokens, webLightTheme } = require("@fluentui/tokens");

const modules = {
  "lightTheme.js": () => `export const webLightTheme = ${JSON.stringify(webLightTheme)};`,
  "tokens.js": () => {
    const others = Object.entries(tokens).filter(([name, value]) => value !== `var(--${name})`);
    return `export const tokens = new Proxy(${JSON.stringify(Object.fromEntries(others))}, {
      get: (others, name) => others[name] ?? "var(--" + String(name) + ")",
    });`;
  },
};

module.exports = function (source) {
  const make = modules[this.resourcePath.split(/[\\/]/).pop()];
  return make === undefined ? source : make();
};
