/** The program `licet`: runs one command with the real parts. */
import { inkFor, runCommand } from "../doors/cli/index.ts";
import { wiredCommandLine } from "./wired-command-line.ts";

const line = wiredCommandLine({
  ink: inkFor(process.stdout, process.env),
  out: (text) => {
    process.stdout.write(text);
  },
  err: (text) => {
    process.stderr.write(text);
  },
  watched: process.stderr.isTTY === true,
});

/** A reader that has seen enough (`| head`) ends the program quietly. */
process.stdout.on("error", (e: NodeJS.ErrnoException) => {
  if (e.code === "EPIPE") process.exit(0);
  throw e;
});

process.exitCode = await runCommand(process.argv.slice(2), line);
