import type { Command, CommanderError } from "commander";
import type { Trouble } from "../../vocabulary/index.ts";

/** Codes of the flag reader as codes of ours. */
const CODES: Readonly<Record<string, string>> = {
  "commander.unknownCommand": "command/unknown",
  "commander.excessArguments": "command/too-many-words",
  "commander.missingArgument": "flag/missing",
  "commander.optionMissingArgument": "flag/without-value",
  "commander.missingMandatoryOptionValue": "flag/missing",
  "commander.unknownOption": "flag/unknown",
  "commander.conflictingOption": "flag/conflict",
  "commander.invalidArgument": "flag/invalid",
};

/** What was wrong with a typed line, as a trouble. `typed` is the command it was meant for. */
export function misuse(error: CommanderError, typed: Command): Trouble {
  const [said = "", ...more] = error.message.replace(/^error: /, "").split("\n");
  const meant = more.map((line) => /did you mean (.+?)\?/i.exec(line)?.[1]).find((word) => word !== undefined);
  const place = /'([^']+)'/.exec(said)?.[1] ?? nameOf(typed);
  return {
    code: CODES[error.code] ?? "command/misused",
    at: place.split(" ").find((word) => word.startsWith("--")) ?? place,
    because: said
      .replace(/\.$/, "")
      .replace(". Expected", ", expected")
      .replace(/'([^']*)'/g, "`$1`"),
    try: `${meant === undefined ? "" : `perhaps ${meant}; `}see \`${nameOf(typed)} --help\``,
  };
}

/** `licet lists update`. */
function nameOf(command: Command): string {
  return command.parent ? `${nameOf(command.parent)} ${command.name()}` : command.name();
}

/** The command that the words of a line lead to. */
export function commandTyped(program: Command, argv: readonly string[]): Command {
  let at = program;
  for (const word of argv) at = at.commands.find((c) => c.name() === word) ?? at;
  return at;
}
