import { type Desk, diligenceAnswer, dueDiligence, parseJson } from "../../operations/index.ts";
import { diligencePage } from "./diligence-page.ts";
import { readText } from "./files.ts";
import { jsonText } from "./paper.ts";
import { EXIT, type ExitCode, type Terminal, tellTroubles } from "./terminal.ts";

/** Flags of `licet diligence`. */
export interface DiligenceFlags {
  readonly json?: boolean;
  readonly screen?: boolean;
  readonly record?: boolean;
  readonly sign?: string;
  readonly by?: string;
  readonly reason?: string;
}

/** `licet diligence FILE`: one page of due diligence on a transaction, and the judgement of a named person where one is given. */
export async function diligenceFile(
  desk: Desk,
  file: string,
  flags: DiligenceFlags,
  terminal: Terminal,
): Promise<ExitCode> {
  const text = readText(file, "FILE");
  if (!text.ok) return tellTroubles(terminal, text.troubles);
  const input = parseJson(text.value, file);
  if (!input.ok) return tellTroubles(terminal, input.troubles);
  const { sign, by, reason } = flags;
  const signs = sign !== undefined || by !== undefined || reason !== undefined;
  const page = await dueDiligence(desk, input.value, {
    screen: flags.screen !== false,
    record: flags.record !== false,
    ...(signs ? { sign: { judgement: sign ?? "", by: by ?? "", reason: reason ?? "" } } : {}),
  });
  if (!page.ok) return tellTroubles(terminal, page.troubles);
  if (flags.json)
    terminal.out(`${jsonText(diligenceAnswer(page.value))}
`);
  else terminal.out(`${diligencePage(page.value, terminal.ink)}\n`);
  return EXIT.answered;
}
