import { bookCommand, demoCommand, type ImpactFlags, impactCommand, type WriteReports } from "./command-impact.ts";
import { collected } from "./flag-values.ts";
import type { HungOn } from "./hung-on.ts";

/** Adds `impact`, `book` and `demo`. */
export function addBusiness({
  program,
  command,
  desk,
  terminal,
  done,
  reports,
}: HungOn & { readonly reports: WriteReports }): void {
  command(program, "impact")
    .requiredOption("--book <DIR>", "a folder with customers, orders, products and bom as CSV, XLSX or Parquet")
    .option("--as-of <DATE>", "the day asked about (default: the day the book speaks for)")
    .option("--party <NAME>", "a party that would be listed, in any script; may be given again", collected)
    .option("--address <TEXT>", "an address that would be listed; may be given again", collected)
    .option("--list <LIST>", "the list the party is put on, by id or title", collected)
    .option("--from <DATE>", "first day of the proposed listing (default: the day asked about)", collected)
    .option("--country <CODE>", "country of the proposed entry", collected)
    .option("--propose <FILE>", "proposals as JSON, or names one a line")
    .option("--fact <NAME=VALUE>", "a fact the proposal changes for every order, such as a rule switched on", collected)
    .option("--move <FROM=ECCN>", "a product, or all products of an ECCN, classified otherwise", collected)
    .option("--like <RULE>", "goods under way as under the savings clause of a rule, such as 84 FR 54002")
    .option("--json", "print the impact as JSON")
    .option("--report <DIR>", "write the board page and the annex (HTML, PDF, XLSX, CSV, JSON)")
    .action(async (flags: ImpactFlags) => done(await impactCommand(await desk(), flags, reports, terminal)));
  command(program, "book")
    .argument("<DIR>", "the folder of the book")
    .option("--json", "print as JSON")
    .action(async (folder: string, flags: { json?: boolean }) =>
      done(await bookCommand(await desk(), folder, flags, terminal)),
    );
  command(program, "demo")
    .argument("<DIR>", "where the files go")
    .option("--customers <N>", "how many customers (default: 2000)")
    .option("--orders <N>", "how many orders (default: 5000)")
    .action(async (folder: string, flags: { customers?: string; orders?: string }) =>
      done(await demoCommand(await desk(), folder, flags, terminal)),
    );
}
