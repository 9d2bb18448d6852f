import { spawn } from "node:child_process";
import { platform } from "node:os";

/** Opens the address in the person's browser, where there is a screen and something that opens; says nothing where not. */
export function openBrowser(address: string): void {
  const onLinux = platform() === "linux";
  if (onLinux && !process.env["DISPLAY"] && !process.env["WAYLAND_DISPLAY"]) return;
  const [command, ...args] =
    platform() === "win32" ? ["cmd", "/c", "start", "", address] : [onLinux ? "xdg-open" : "open", address];
  const opened = spawn(command ?? "", args, { detached: true, stdio: "ignore" });
  opened.on("error", () => undefined);
  opened.unref();
}
