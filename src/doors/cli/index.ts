/**
 * The command line: reads what a person typed, asks the operations, prints what they say. Designed for 80 columns;
 * no color when piped; progress and troubles on the error stream only.
 */

export { whatIfPage } from "./command-whatif.ts";
export { letter, OUTCOME_WORDS } from "./letter.ts";
export { COLUMNS, harmless, type Ink, inkFor, wrapped } from "./paper.ts";
export { type CommandLine, runCommand } from "./program.ts";
export { EXIT, type ExitCode, type Terminal } from "./terminal.ts";
