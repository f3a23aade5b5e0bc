import type { Command } from "commander";
import type { LegalDate } from "../../vocabulary/index.ts";
import { eccnLookup, explainSection, type LawShelf, lawDriftList, lawGapsList, lawVersions } from "./command-law.ts";
import { lawText, type TextFlags } from "./command-law-text.ts";
import { wholeNumber } from "./flag-values.ts";
import type { HungOn } from "./hung-on.ts";

/** Adds `explain`, `eccn` and `law`. */
export function addLaw({ program, command, desk, terminal, done, law }: HungOn & { readonly law: LawShelf }): void {
  command(program, "explain", law.sectionToShow)
    .argument("<SECTION>", "a section by its number, or a word of its page's name")
    .action((section: string) => done(explainSection(law, section, terminal)));
  command(program, "eccn")
    .argument("<WORDS>", "an entry's number or words for the item")
    .option("--as-of <DATE>", "the day asked about (default: today)")
    .option("--limit <N>", "at most so many entries", wholeNumber)
    .option("--json", "print the entries as JSON")
    .action(async (words: string, flags: { asOf?: string; limit?: string; json?: boolean }) => {
      const today = (await desk()).now().slice(0, 10) as LegalDate;
      done(await eccnLookup(law, words, flags, today, terminal));
    });
  const group = command(program, "law");
  group
    .command("versions")
    .description("Which version of each rule a question about a day is asked of.")
    .addHelpText("after", "\nExample:\n  licet law versions --on 2019-10-09")
    .option("--on <DATE>", "the day (default: today)")
    .option("--json")
    .action(async (flags: { on?: string; json?: boolean }) => done(await lawVersions(await desk(), flags, terminal)));
  group
    .command("gaps")
    .description("What the rulebook does not cover, what rests on text nobody here has read, and faults in it.")
    .addHelpText("after", "\nExample:\n  licet law gaps")
    .option("--json")
    .action(async (flags: { json?: boolean }) => done(await lawGapsList(await desk(), flags, terminal)));
  group
    .command("drift")
    .description("What the official text says otherwise than the text that was read. Exit 1 when anything differs.")
    .addHelpText("after", "\nExample:\n  licet law drift --on 2026-11-02")
    .option("--on <DATE>", "the day of the official text (default: today)")
    .option("--from <DIR>", "a folder or file of parts, instead of the official address")
    .option("--json")
    .action(async (flags: { on?: string; from?: string; json?: boolean }) =>
      done(await lawDriftList(await desk(), law, flags, terminal)),
    );
  addLawText(group, { desk, terminal, done, law });
}

function addLawText(
  group: Command,
  { desk, terminal, done, law }: Pick<HungOn, "desk" | "terminal" | "done"> & { readonly law: LawShelf },
): void {
  group
    .command("text")
    .argument("[SECTION]", "print this section of the text at hand; without it, bring a text in")
    .description("Keep the regulation's own words in your archive, or read a section of them.")
    .option("--from <FOLDER_OR_URL>", "a folder, file or address of parts, instead of the official address")
    .option("--on <DATE>", "the day of the text (default: what its name says, else today)")
    .option("--json")
    .addHelpText("after", () => `\nExample:\n  licet law text --from ecfr/\n  licet law text ${law.sectionToShow()}`)
    .action(async (section: string | undefined, flags: TextFlags) => {
      const opened = await desk();
      done(await lawText(opened, law.texts(opened), section, flags, terminal));
    });
}
