import { spawn } from "node:child_process";
import { platform } from "node:os";

/** Opens the address in the person's browser, where there is a screen and something that opens; says nothing where not. */
export function openBrowser(address: string): void {
  const onLinux = platform() === "linux";
  if (onLinux && !process.env["DISPLAY"] && !process.env["WAYLAND_DISPLAY"]) return;
  const isWindows = platform() === "win32";
  const command = isWindows ? "cmd" : onLinux ? "xdg-open" : "open";
  const args = isWindows ? ["/c", "start", "", address] : [address];
  const opened = spawn(command, args, { detached: true, stdio: "ignore" });
  opened.on("error", () => undefined);
  opened.unref();
}
