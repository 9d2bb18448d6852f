// Stands before Fluent's index of five thousand icons, which each file of tests of the pane would load for the twenty that are
// shown: it loads the very same icons one by one, when they are asked for.
const kebab = (name) => name.replaceAll(/([a-z0-9])([A-Z])/g, "$1-$2").toLowerCase();

/** `Checkmark12Filled` stands in the file `checkmark`. */
function load(name) {
  const [, icon] = /^([A-Z]\w*?)\d*(?:Regular|Filled)$/.exec(name) ?? [];
  if (icon !== undefined) return require(`@fluentui/react-icons/svg/${kebab(icon)}`)[name];
  return require("@fluentui/react-icons/utils")[name] ?? require("@fluentui/react-icons/providers")[name];
}

module.exports = new Proxy(
  {},
  {
    get: (loaded, name) => {
      if (name === "__esModule") return true;
      if (typeof name !== "string") return undefined;
      return (loaded[name] ??= load(name));
    },
  },
);
