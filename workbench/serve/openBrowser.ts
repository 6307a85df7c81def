import { spawn } from "node:child_process";

/** Opens an address in the user's browser, where there is a desktop to show it on. It failing is no failure. */
export function openBrowser(address: string): void {
  const command = browserCommand(process.platform, process.env);
  if (!command) return;
  const [program, ...operands] = command;
  const child = spawn(program, [...operands, address], { stdio: "ignore", detached: true });
  child.on("error", () => undefined);
  child.unref();
}

/** The program that opens an address, with its operands; undefined without a desktop or on a build server. */
export function browserCommand(
  platform: NodeJS.Platform,
  environment: Readonly<Record<string, string | undefined>>,
): readonly [string, ...string[]] | undefined {
  if (environment["CI"] !== undefined) return undefined;
  if (platform === "darwin") return ["open"];
  // "start" takes its first operand in quotes for the title of a window.
  if (platform === "win32") return ["cmd", "/c", "start", ""];
  const hasDesktop = environment["DISPLAY"] !== undefined || environment["WAYLAND_DISPLAY"] !== undefined;
  return hasDesktop ? ["xdg-open"] : undefined;
}
