import { readable, valueOf } from "../../../src/taskpane/engine/readable";

describe("a readable promise", () => {
  it("gives its value at once, once it has come", async () => {
    const coming = readable(Promise.resolve("plan"));
    expect(valueOf(coming)).toBeNull();
    await coming;
    expect(valueOf(coming)).toBe("plan");
  });

  it("gives nothing where it failed", async () => {
    const lost = readable(Promise.reject<string>(new Error("lost")));
    await expect(lost).rejects.toThrow("lost");
    expect(valueOf(lost)).toBeNull();
  });

  it("gives nothing of a promise that nobody made readable", async () => {
    const plain = Promise.resolve("plan");
    await plain;
    expect(valueOf(plain)).toBeNull();
  });
});
