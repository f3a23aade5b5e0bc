import { listsDiff, listsRelease, listsShow, listsStatus, listsUpdate, type UpdateFlags } from "./command-lists.ts";
import type { HungOn } from "./hung-on.ts";

/** Adds `lists` with its verbs. */
export function addLists({ program, command, desk, terminal, done }: HungOn): void {
  const lists = command(program, "lists");
  lists
    .command("status")
    .description("Which lists are loaded, in which edition, how old; what is held.")
    .option("--json")
    .addHelpText("after", "\nExample:\n  licet lists status")
    .action(async (flags: { json?: boolean }) => done(await listsStatus(await desk(), flags, terminal)));
  lists
    .command("update")
    .description("Bring in newer editions from the official addresses, or from a file, folder or address.")
    .option("--from <FILE_OR_URL>", "instead of the official address")
    .option("--list <LIST>", "only this source")
    .option("--published-at <DATE>", "publication day, where the document does not say")
    .option("--by <NAME>", "who asks")
    .option("--json")
    .addHelpText("after", "\nExample:\n  licet lists update --from consolidated.json")
    .action(async (flags: UpdateFlags) => done(await listsUpdate(await desk(), flags, terminal)));
  lists
    .command("show")
    .argument("<ID>")
    .description("Everything known of one entry, with its dates.")
    .addHelpText("after", "\nExample:\n  licet lists show cn-hangzhou-hikvision-digital-technology-co-ltd")
    .action(async (id: string) => done(await listsShow(await desk(), id, terminal)));
  lists
    .command("diff")
    .argument("<EDITION>")
    .argument("<EDITION>")
    .description("What one edition changes in another.")
    .option("--json")
    .addHelpText("after", "\nExample:\n  licet lists diff 2026-07-30 2026-08-20")
    .action(async (a: string, b: string, flags: { json?: boolean }) =>
      done(await listsDiff(await desk(), a, b, flags, terminal)),
    );
  lists
    .command("release")
    .argument("<EDITION>")
    .description("Sign a held edition; two different people put it in force.")
    .requiredOption("--by <NAME>", "the person who signs")
    .requiredOption("--because <REASON>", "why the change is believed")
    .addHelpText(
      "after",
      '\nExample:\n  licet lists release 2026-07-31 --by "A. Officer" --because "the rule of that day removes 200 parties"',
    )
    .action(async (edition: string, flags: { by: string; because: string }) =>
      done(await listsRelease(await desk(), edition, flags, terminal)),
    );
}
