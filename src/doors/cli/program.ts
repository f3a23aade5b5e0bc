import { Command, CommanderError } from "commander";
import { ALERT_LEVEL, CATALOGUE, type Desk, type OperationCard } from "../../operations/index.ts";
import { type Result, TroubleError } from "../../vocabulary/index.ts";
import { addBusiness } from "./business-commands.ts";
import { type AssessFlags, assessBatch, assessFile } from "./command-assess.ts";
import { type DiligenceFlags, diligenceFile } from "./command-diligence.ts";
import type { WriteReports } from "./command-impact.ts";
import type { LawShelf } from "./command-law.ts";
import {
  compareBatch,
  explainThreshold,
  type ScreenFlags,
  type ScreenMany,
  screenBatch,
  screenName,
} from "./command-screen.ts";
import { replayId, replayList, type WhatIfFlags, whatIfFile } from "./command-whatif.ts";
import { collected, kindOfParty, portNumber, score, wholeNumber } from "./flag-values.ts";
import { addLaw } from "./law-commands.ts";
import { addLists } from "./lists-commands.ts";
import { commandTyped, misuse } from "./misuse.ts";
import { EXIT, type ExitCode, type Terminal, tellTroubles } from "./terminal.ts";

/** What the command line is given to work with. The desk is opened only when a command needs it. */
export interface CommandLine {
  readonly terminal: Terminal;
  readonly version: string;
  /** Opens the desk over a home folder; undefined means the default one. */
  open(home: string | undefined): Promise<Desk>;
  /** Plays a story in the terminal. */
  story(terminal: Terminal): Promise<ExitCode>;
  readonly law: LawShelf;
  /** Writes the reports of an impact. */
  readonly reports: WriteReports;
  /** Screens the lines of a batch, on several threads where that pays. */
  readonly screenMany: ScreenMany;
  /** Serves over HTTP until the process is told to stop; `told` hears the address. */
  serve(request: ServeRequest, told: (address: string) => void): Promise<Result<undefined>>;
  /** Speaks the Model Context Protocol on standard input and output until it ends. */
  mcp(desk: Desk): Promise<void>;
}

/** Where and how to serve, and over which home folder; undefined means the default one. */
export interface ServeRequest {
  readonly home: string | undefined;
  readonly host: string;
  readonly port: number;
  readonly open: boolean;
}

/** Runs one command and gives its exit code: 0 answered, 1 a check failed, 2 the input was refused, 3 a list or law is missing. */
export async function runCommand(argv: readonly string[], line: CommandLine): Promise<ExitCode> {
  let code: ExitCode = EXIT.answered;
  const done = (c: ExitCode) => {
    code = c;
  };
  const program = programOf(line, done);
  try {
    await program.parseAsync([...argv], { from: "user" });
  } catch (e) {
    if (e instanceof TroubleError) return tellTroubles(line.terminal, e.troubles);
    if (!(e instanceof CommanderError)) throw e;
    if (e.exitCode === 0) return EXIT.answered;
    // A line that names no command is answered with the help itself.
    if (e.code === "commander.help") return EXIT.inputRefused;
    return tellTroubles(line.terminal, [misuse(e, commandTyped(program, argv))]);
  }
  return code;
}

type Done = (code: ExitCode) => void;

function programOf(line: CommandLine, done: Done): Command {
  const { terminal } = line;
  const program = new Command("licet")
    .description(
      "May this item go to this party, in this place, for this use, on this date; and can we prove later what we knew?",
    )
    .version(line.version)
    .option("--home <DIR>", "where lists and records are kept (default: .licet here, or LICET_HOME)")
    .exitOverride()
    .configureOutput({ writeOut: (t) => terminal.out(t), writeErr: (t) => terminal.err(t), outputError: () => {} });
  program.addHelpText(
    "after",
    `\nExample:\n  ${cardOf("screen").example}\n\nExit codes: 0 answered, 1 a check failed, 2 the input was refused, 3 a list or law is missing.`,
  );
  const desk = () => line.open(program.opts<{ home?: string }>().home);
  addAssess(program, desk, terminal, done);
  addDiligence(program, desk, terminal, done);
  addScreen(program, desk, line, done);
  addWhatIfAndReplay(program, desk, terminal, done);
  const hungOn = { program, command, desk, terminal, done };
  addLists(hungOn);
  addBusiness({ ...hungOn, reports: line.reports });
  addLaw({ ...hungOn, law: line.law });
  addServe(program, desk, line, done);
  command(program, "story").action(async () => done(await line.story(terminal)));
  return program;
}

function cardOf(name: string): OperationCard {
  const card = CATALOGUE.find((c) => c.name === name);
  if (card === undefined) throw new Error(`${name} is not in the catalogue`);
  return card;
}

/** A command with the catalogue's summary and example; a `SECTION` of the example becomes the section that is given. */
function command(program: Command, name: string, section?: () => string): Command {
  const { summary, example } = cardOf(name);
  const shown = () => `\nExample:\n  ${section === undefined ? example : example.replace("SECTION", section())}`;
  return program.command(name).description(summary).addHelpText("after", shown);
}

type OpenDesk = () => Promise<Desk>;

function addAssess(program: Command, desk: OpenDesk, terminal: Terminal, done: Done): void {
  command(program, "assess")
    .argument("[FILE]", "a transaction as JSON, `-` for standard input")
    .option("--batch <IN>", "transactions, one a line (JSON Lines)")
    .option("--out <OUT>", "where the answers of a batch go, one a line; standard output otherwise")
    .option("--screen", "look up parties that come without stated listings (a single file is screened by default)")
    .option("--no-screen", "take parties as stated, look nobody up")
    .option("--record", "keep the answers of a batch for replay (a single answer is kept by default)")
    .option("--no-record", "do not keep the answer")
    .option("--json", "print the assessment as JSON")
    .option("--trace", "print the proof: every section asked and what it said")
    .action(async (file: string | undefined, flags: AssessFlags, self: Command) => {
      if (flags.batch !== undefined) return done(await assessBatch(await desk(), batchFlags(flags, self), terminal));
      if (file !== undefined) return done(await assessFile(await desk(), file, flags, terminal));
      done(
        tellTroubles(terminal, [
          {
            code: "flag/missing",
            at: "FILE",
            because: "no transaction was given",
            try: "licet assess order-4711.json, or --batch IN.jsonl --out OUT.jsonl",
          },
        ]),
      );
    });
}

function addDiligence(program: Command, desk: OpenDesk, terminal: Terminal, done: Done): void {
  command(program, "diligence")
    .argument("<FILE>", "a transaction as JSON, `-` for standard input")
    .option("--no-screen", "take parties as stated, look nobody up")
    .option("--no-record", "do not keep the assessment; a judgement is always kept with it")
    .option("--sign <JUDGEMENT>", "what a named person decides, in words; kept beside the assessment, never changed")
    .option("--by <NAME>", "who decides")
    .option("--reason <WORDS>", "why")
    .option("--json", "print the page as JSON")
    .action(async (file: string, flags: DiligenceFlags) =>
      done(await diligenceFile(await desk(), file, flags, terminal)),
    );
}

/** In a batch, screening and recording happen only when asked for by name. */
function batchFlags(flags: AssessFlags, self: Command): AssessFlags {
  const asked = (name: string) => self.getOptionValueSource(name) === "cli";
  return {
    ...flags,
    screen: asked("screen") && flags.screen === true,
    record: asked("record") && flags.record === true,
  };
}

function addScreen(program: Command, desk: OpenDesk, { terminal, screenMany }: CommandLine, done: Done): void {
  command(program, "screen")
    .argument("[NAME]", "a name in any script")
    .option("--country <CODE>", "where the party is; qualifies hits, never drops one")
    .option("--type <KIND>", "person, organization, vessel or aircraft", kindOfParty)
    .option(
      "--address <TEXT>",
      "the party's address; reaches entries that list an address only, and tells who is listed in the same building; with or without a name",
    )
    .option("--id <IDENTIFIER>", "a number lists print, `IMO 9187629`; repeatable, with or without a name", collected)
    .option("--as-of <DATE>", "the day asked about (default: today)")
    .option("--profile <USE>", "level and lists by use: onboarding, order or payment")
    .option("--explain-threshold", "what each level catches, and how often it alerts without cause")
    .option("--limit <N>", "at most so many hits", wholeNumber)
    .option(
      "--level <SCORE>",
      `lowest score shown, from 0 to 1 (default: the alert level, ${ALERT_LEVEL}; in a batch all)`,
      score,
    )
    .option("--json", "print hits with evidence as JSON")
    .option("--batch <IN>", "lines {qid, query, type?, country?, identifiers?}")
    .option("--list <FILE>", "for a batch: the list to screen against, JSON, plain or gzip")
    .option("--out <OUT>", "for a batch: where the answers go")
    .action(async (name: string | undefined, flags: ScreenFlags) => {
      if (flags.batch !== undefined) return done(await screenBatch(flags, screenMany, terminal));
      if (flags.explainThreshold) return done(explainThreshold((await desk()).profiles(), flags, terminal));
      if (name !== undefined || flags.id !== undefined || flags.address !== undefined)
        return done(await screenName(await desk(), name, flags, terminal));
      done(
        tellTroubles(terminal, [
          {
            code: "flag/missing",
            at: "NAME",
            because: "no name, no number and no address was given",
            try: 'licet screen "HIK VISION"',
          },
        ]),
      );
    });
  command(program, "compare")
    .requiredOption("--batch <PAIRS>", "CSV with the columns case_id, schema, name1, name2")
    .requiredOption("--out <OUT>", "where the scores go, one a line")
    .action((flags: { batch: string; out: string }) => done(compareBatch(flags.batch, flags.out, terminal)));
}

function addWhatIfAndReplay(program: Command, desk: OpenDesk, terminal: Terminal, done: Done): void {
  command(program, "whatif")
    .argument("<FILE>", "a transaction as JSON")
    .requiredOption("--list <LIST>", "the list the party is put on, by id or title")
    .requiredOption("--party <NAME>", "the party, in any script")
    .requiredOption("--from <DATE>", "first day of the proposed listing")
    .option("--requirement <WORDS>", "the entry's requirement, in the list's own wording")
    .option("--policy <WORDS>", "the entry's review policy, in the list's own wording")
    .option("--country <CODE>", "country of the proposed entry")
    .option("--full", "print the answer after in full, with its proof")
    .option("--json", "print before, after and difference as JSON")
    .action(async (file: string, flags: WhatIfFlags) => done(await whatIfFile(await desk(), file, flags, terminal)));
  command(program, "replay")
    .argument("[ID]", "a record, `r-…`, or the id of an answer")
    .option("--list", "the newest recorded answers")
    .option("--json", "print the result as JSON")
    .action(async (id: string | undefined, flags: { list?: boolean; json?: boolean }) => {
      if (id !== undefined) return done(await replayId(await desk(), id, flags, terminal));
      done(await replayList(await desk(), terminal));
    });
}

function addServe(program: Command, desk: OpenDesk, line: CommandLine, done: Done): void {
  const { terminal } = line;
  command(program, "serve")
    .option("--port <N>", "port to listen on; 0 takes a free one", portNumber, 8484)
    .option("--host <HOST>", "loopback only, while there are no accounts", "127.0.0.1")
    .option("--open", "show the web app in the browser")
    .action(async ({ port, host, open }: { port: number; host: string; open?: boolean }) => {
      const told = (address: string) => terminal.out(`licet serves at ${address} (stop with Ctrl-C)\n`);
      const { home } = program.opts<{ home?: string }>();
      const served = await line.serve({ home, host, port, open: open === true }, told);
      done(served.ok ? EXIT.answered : tellTroubles(terminal, served.troubles));
    });
  command(program, "start")
    .option("--port <N>", "port to listen on; a free one is taken when it is in use", portNumber, 8484)
    .option("--open", "show the web app in the browser")
    .action(async ({ port, open }: { port: number; open?: boolean }) => {
      const played = await line.story(terminal);
      if (played !== EXIT.answered) return done(played);
      done(await startServing(program, line, port, open === true || terminal.watched));
    });
  command(program, "mcp").action(async () => {
    await line.mcp(await desk());
    done(EXIT.answered);
  });
}

/** Serves on the port, or on a free one when somebody else has it: a newcomer's first start must not fail for that. */
async function startServing(program: Command, line: CommandLine, port: number, open: boolean): Promise<ExitCode> {
  const { home } = program.opts<{ home?: string }>();
  const told = (address: string) =>
    line.terminal.out(`The same story, on a whole company, in your browser: ${address} (stop with Ctrl-C)\n`);
  const first = await line.serve({ home, host: "127.0.0.1", port, open }, told);
  if (first.ok) return EXIT.answered;
  if (first.troubles[0].code !== "serve/port") return tellTroubles(line.terminal, first.troubles);
  const second = await line.serve({ home, host: "127.0.0.1", port: 0, open }, told);
  return second.ok ? EXIT.answered : tellTroubles(line.terminal, second.troubles);
}
