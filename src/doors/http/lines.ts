import { setImmediate as others } from "node:timers/promises";
import { type Trouble, TroubleError } from "../../vocabulary/index.ts";

/** Longest line taken from a stream, in characters. */
export const LONGEST_LINE = 1 << 20;

/** Most bytes of a body of lines. */
export const LINES_LIMIT = 1024 ** 3;

/** Most lines worked on before other requests get their turn. */
const A_TURN = 8;

/**
 * Cuts a stream of bytes into lines, in turns, so that one long batch never holds up the server. Throws a TroubleError
 * for text that is not UTF-8 and for a line without end.
 */
export async function* linesOf(
  bytes: AsyncIterable<Uint8Array>,
  most = LINES_LIMIT,
): AsyncGenerator<readonly string[]> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let rest = "";
  let number = 0;
  let taken = 0;
  for await (const chunk of bytes) {
    taken += chunk.length;
    if (taken > most) throw new TroubleError(tooManyLines(most));
    const lines = (rest + decoded(decoder, chunk, number)).split("\n");
    rest = lines.pop() ?? "";
    number += lines.length;
    if (rest.length > LONGEST_LINE) throw tooLong(number + 1);
    for (let i = 0; i < lines.length; i += A_TURN) {
      yield lines.slice(i, i + A_TURN);
      await others();
    }
  }
  const last = rest + decoded(decoder, undefined, number);
  if (last !== "") yield [last];
}

function decoded(decoder: InstanceType<typeof TextDecoder>, chunk: Uint8Array | undefined, line: number): string {
  try {
    return chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true });
  } catch {
    const at = `after line ${line}`;
    throw new TroubleError({ code: "input/not-utf8", at, because: "the bytes are not UTF-8", try: "send UTF-8 text" });
  }
}

/** More than a body of lines may hold. */
export function tooManyLines(most = LINES_LIMIT): Trouble {
  const because = `the lines are more than ${Math.round(most / 1024 ** 2).toLocaleString("en-US")} MB in all`;
  return { code: "input/too-large", at: "body", because, try: "send them in several batches" };
}

function tooLong(line: number): TroubleError {
  return new TroubleError({
    code: "input/too-large",
    at: `line ${line}`,
    because: `the line has no end within ${LONGEST_LINE.toLocaleString("en-US")} characters`,
    try: "send one JSON object a line",
  });
}

/** A long line that is written piece by piece, so that others have their turn in between. */
export class Pieces {
  readonly pieces: Iterable<string>;
  constructor(pieces: Iterable<string>) {
    this.pieces = pieces;
  }
}

/** Answers as lines of text. A trouble in mid-stream becomes the last line: the answers before it stand. */
export async function* written(answers: AsyncIterable<readonly unknown[]>): AsyncGenerator<string> {
  try {
    for await (const some of answers) {
      const [first] = some;
      if (first instanceof Pieces) {
        for (const piece of first.pieces) {
          yield piece;
          await others();
        }
        yield "\n";
      } else if (some.length > 0) yield `${some.map((a) => JSON.stringify(a)).join("\n")}\n`;
    }
  } catch (e) {
    if (!(e instanceof TroubleError)) throw e;
    yield `${JSON.stringify({ refused: e.troubles[0], troubles: e.troubles, ended: true })}\n`;
  }
}
