/** Univer's own helper, which defines each field of each of its objects by a descriptor. */
const helper = /function _defineProperty\(e, r, t\) \{[\s\S]*?\n\}/u;

/**
 * Lets Univer set the fields of its objects plainly. It makes millions of small objects, and defining their fields took a third
 * of what calculating takes; none of its classes has a setter of such a name, so that nothing else changes.
 */
module.exports = {
  process(text, path) {
    const code = text.replace(helper, "function _defineProperty(e, r, t) { e[r] = t; return e; }");
    if (code === text)
      throw new Error(`${path} defines its fields in another way: tests/kept/univerFields.cjs is not needed`);
    return { code };
  },
};
