/** What a story may ask. */
export type StoryVerb = "assess" | "whatif" | "replay" | "impact";

/** One step of a story: words for the reader, or a command with what it must show. */
export type StoryStep =
  | { readonly kind: "told"; readonly words: string }
  | {
      readonly kind: "asked";
      readonly verb: StoryVerb;
      readonly file?: string;
      readonly words: Readonly<Record<string, string>>;
      readonly expects: Readonly<Record<string, string>>;
      readonly line: number;
    };

/** A story: its title and its steps, in order. */
export interface Story {
  readonly title: string;
  readonly steps: readonly StoryStep[];
}

const COMMAND = /^(assess|whatif|replay|impact)\s+(\S+)(.*)$/;
const WORD = /\s+(on|as|list|party|from|like|fact|move)\s+(?:"([^"]*)"|(\S+))/y;

/**
 * Reads a story in plain text: `# title`, `> words for the reader`, commands such as
 * `assess FILE on DATE as NAME` or `impact demo on DATE list L party P from DATE`, and under each, indented, what it must show (`  outcome: license_required`).
 */
export function readStory(text: string): Story {
  let title = "";
  const steps: StoryStep[] = [];
  let expects: Record<string, string> = {};
  text.split("\n").forEach((line, i) => {
    const told = /^> ?(.*)$/.exec(line);
    const expected = /^\s+([a-z ]+):\s*(.+)$/.exec(line);
    const command = COMMAND.exec(line);
    if (line.startsWith("# ")) title = line.slice(2);
    else if (told) tell(steps, told[1] ?? "");
    else if (expected) expects[expected[1] ?? ""] = expected[2] ?? "";
    else if (command) {
      expects = {};
      const verb = command[1] as StoryVerb;
      steps.push({
        kind: "asked",
        verb,
        file: command[2] ?? "",
        words: wordsOf(command[3] ?? "", i + 1),
        expects,
        line: i + 1,
      });
    } else if (line.trim() !== "") throw new Error(`line ${i + 1} of the story is not understood: ${line}`);
  });
  return { title, steps };
}

function tell(steps: StoryStep[], words: string): void {
  const last = steps.at(-1);
  if (last?.kind === "told") steps[steps.length - 1] = { kind: "told", words: `${last.words} ${words}` };
  else steps.push({ kind: "told", words });
}

function wordsOf(text: string, line: number): Record<string, string> {
  const words: Record<string, string> = {};
  let at = 0;
  while (at < text.trimEnd().length) {
    WORD.lastIndex = at;
    const m = WORD.exec(text);
    if (m === null) throw new Error(`line ${line} of the story is not understood near: ${text.slice(at)}`);
    words[m[1] ?? ""] = m[2] ?? m[3] ?? "";
    at = WORD.lastIndex;
  }
  return words;
}
