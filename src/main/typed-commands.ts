import { type CommandLine, inkFor, runCommand } from "../doors/cli/index.ts";
import type { Desk } from "../operations/index.ts";
import { fail } from "../vocabulary/index.ts";
import { wiredCommandLine } from "./wired-command-line.ts";

/** What came of a command: its exit code and its two streams. */
export interface Typed {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/**
 * Runs commands over an open desk the way a shell would, the streams kept apart, for tests: the real parts, save those
 * that would not come back (serving) or play for long (the story).
 */
export function typedOver(desk: () => Desk, others: Partial<CommandLine> = {}): (...argv: string[]) => Promise<Typed> {
  return async (...argv) => {
    let [out, err] = ["", ""];
    const line = wiredCommandLine({
      ink: inkFor({}, {}),
      out: (t) => {
        out += t;
      },
      err: (t) => {
        err += t;
      },
      watched: false,
    });
    const serve = async () =>
      fail({ code: "serve/not-here", at: "serve", because: "nothing is served here", try: "ask elsewhere" });
    const open = async () => desk();
    const code = await runCommand(argv, {
      ...line,
      version: "test",
      open,
      story: async () => 0,
      serve,
      mcp: async () => {},
      ...others,
    });
    return { code, out, err };
  };
}
