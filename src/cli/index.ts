import { EXIT_CODES, main } from "./main";
import { nodeTerminal } from "./nodeTerminal";

// Exit by code, never by process.exit: what is still on its way to a pipe would be lost.
main(process.argv.slice(2), nodeTerminal)
  .then((code) => {
    process.exitCode = code;
  })
  .catch((cause: unknown) => {
    console.error(cause);
    process.exitCode = EXIT_CODES.unreadable;
  });

// A reader that stops early, as `head` does, is no failure of ours.
process.stdout.on("error", (problem: NodeJS.ErrnoException) => {
  if (problem.code !== "EPIPE") throw problem;
});
