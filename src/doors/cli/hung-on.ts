import type { Command } from "commander";
import type { Desk } from "../../operations/index.ts";
import type { ExitCode, Terminal } from "./terminal.ts";

/** What a group of commands is hung on. */
export interface HungOn {
  readonly program: Command;
  /** A command with the catalogue's summary and example; a `SECTION` of the example becomes the section that is given. */
  readonly command: (program: Command, name: string, section?: () => string) => Command;
  readonly desk: () => Promise<Desk>;
  readonly terminal: Terminal;
  readonly done: (code: ExitCode) => void;
}
