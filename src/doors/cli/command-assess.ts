import {
  type AssessRequest,
  answerBytes,
  assessLines,
  assessOne,
  type Desk,
  parseJson,
  recordOf,
} from "../../operations/index.ts";
import { readText, writeLines } from "./files.ts";
import { letter } from "./letter.ts";
import { harmlessJson } from "./paper.ts";
import { EXIT, type ExitCode, progress, type Terminal, tellTroubles } from "./terminal.ts";

/** Flags of `licet assess`. */
export interface AssessFlags {
  readonly batch?: string;
  readonly out?: string;
  readonly screen?: boolean;
  readonly json?: boolean;
  readonly trace?: boolean;
  readonly record?: boolean;
}

/** `licet assess FILE.json`: one answer, as a letter or as JSON. Recorded, so that it can be replayed. */
export async function assessFile(desk: Desk, file: string, flags: AssessFlags, terminal: Terminal): Promise<ExitCode> {
  const text = readText(file, "FILE");
  if (!text.ok) return tellTroubles(terminal, text.troubles);
  const input = parseJson(text.value, file);
  if (!input.ok) return tellTroubles(terminal, input.troubles);
  const answer = await assessOne(desk, input.value, { screen: flags.screen !== false, record: flags.record !== false });
  if (!answer.ok) return tellTroubles(terminal, answer.troubles);
  const { assessment, recordId } = answer.value;
  if (flags.json) terminal.out(`${harmlessJson(answerBytes(assessment))}\n`);
  else terminal.out(`${letter(assessment, terminal.ink, { trace: flags.trace === true })}\n`);
  if (recordId) terminal.err(`recorded as ${recordId}; make it again any day with: licet replay ${recordId}\n`);
  return EXIT.answered;
}

/** `licet assess --batch IN.jsonl --out OUT.jsonl`: every line answered in its place; the file appears whole or not at all. */
export async function assessBatch(desk: Desk, flags: AssessFlags, terminal: Terminal): Promise<ExitCode> {
  const text = readText(flags.batch ?? "-", "--batch");
  if (!text.ok) return tellTroubles(terminal, text.troubles);
  const world = await desk.world();
  if (!world.ok) return tellTroubles(terminal, world.troubles);
  const request: AssessRequest = { screen: flags.screen === true, record: flags.record === true };
  const [askedAt, counter] = [desk.now(), progress(terminal, "transactions assessed")];
  const lines = text.value.split("\n");
  const answers: string[] = [];
  let refused = 0;
  for (const answer of assessLines(world.value, lines, request, askedAt)) {
    if ("refused" in answer) refused++;
    answers.push(answerBytes(answer));
    counter.step(answers.length);
  }
  if (request.record)
    await desk.record.appendAll(
      recordsOf(lines, answers, (input, bytes) =>
        recordOf(world.value, input, JSON.parse(bytes), request.screen, askedAt),
      ),
    );
  const written = flags.out === undefined ? printed(terminal, answers) : writeLines(flags.out, answers);
  if (!written.ok) return tellTroubles(terminal, written.troubles);
  counter.end(answers.length, refused > 0 ? `, ${refused} refused in their place` : "");
  return EXIT.answered;
}

function printed(terminal: Terminal, answers: readonly string[]) {
  terminal.out(answers.map((a) => `${harmlessJson(a)}\n`).join(""));
  return { ok: true as const, value: answers.length };
}

/** Records of the lines that were answered, each with its question. */
function recordsOf<T>(
  lines: readonly string[],
  answers: readonly string[],
  make: (input: unknown, bytes: string) => T,
): T[] {
  const questions = lines.filter((l) => l.trim() !== "");
  return answers.flatMap((bytes, i) =>
    bytes.includes('"refused":') && "refused" in JSON.parse(bytes)
      ? []
      : [make(JSON.parse(questions[i] ?? "null"), bytes)],
  );
}
