import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  COLUMNS,
  EXIT,
  type ExitCode,
  OUTCOME_WORDS,
  type Terminal,
  whatIfPage,
  wrapped,
} from "../../doors/cli/index.ts";
import { type Assessment, assessOne, type Desk, replayOne, whatIfOne } from "../../operations/index.ts";
import { day, isObject, troubleLine } from "../../vocabulary/index.ts";
import { packageRoot } from "../launch/index.ts";
import { openLicet } from "../open-licet.ts";
import { impactFlags, impactOfStep } from "./impact-step.ts";
import { readStory, type StoryStep } from "./read-story.ts";
import { type Shown, shownByAssessment, shownByImpact, shownByReplay, shownByWhatIf, unmet } from "./tell-tale.ts";

type AskedStep = Extract<StoryStep, { kind: "asked" }>;

/** Plays the seed story on a desk of its own that keeps nothing. Exit 1 when the engine does not show what the story says. */
export async function playSeedStory(terminal: Terminal): Promise<ExitCode> {
  const desk = await openLicet({ home: ":memory:" });
  const folder = join(packageRoot(import.meta.url), "stories");
  const story = readStory(readFileSync(join(folder, "hikvision-2019.story"), "utf8"));
  const { ink } = terminal;
  terminal.out(`${ink.strong(story.title)}\n${"═".repeat(Math.min(COLUMNS, story.title.length))}\n\n`);
  const names = new Map<string, string>();
  let broken = 0;
  for (const step of story.steps) {
    if (step.kind === "told") terminal.out(`${wrapped(step.words, 0).join("\n")}\n\n`);
    else broken += await playStep(desk, folder, step, names, terminal);
  }
  desk.close();
  terminal.out(farewell(terminal));
  return broken === 0 ? EXIT.answered : EXIT.checkFailed;
}

async function playStep(
  desk: Desk,
  folder: string,
  step: AskedStep,
  names: Map<string, string>,
  terminal: Terminal,
): Promise<number> {
  terminal.out(`${terminal.ink.faint(`$ licet ${commandLine(step)}`)}\n`);
  const answer = await answerStep(desk, folder, step, names);
  if ("troubles" in answer) {
    terminal.err(`${answer.troubles.join("\n")}\n`);
    return 1;
  }
  terminal.out(`${answer.page(terminal)}\n\n`);
  const faults = unmet(step.expects, answer.shown);
  for (const fault of faults)
    terminal.err(`${terminal.ink.alarm("the story expected otherwise")} (line ${step.line}): ${fault}\n`);
  return faults.length;
}

/** A step's answer: how it reads, and what it showed. */
type Answer =
  | { readonly page: (terminal: Terminal) => string; readonly shown: Shown }
  | { readonly troubles: readonly string[] };

/** Asks one step through the operations. */
export async function answerStep(
  desk: Desk,
  folder: string,
  step: AskedStep,
  names: Map<string, string>,
): Promise<Answer> {
  if (step.verb === "replay") {
    const r = await replayOne(desk, names.get(step.file ?? "") ?? step.file ?? "");
    return r.ok
      ? {
          page: () =>
            `  ${r.value.identical ? "identical" : "DIFFERENT"}: ${r.value.bytes.toLocaleString("en-US")} characters compared`,
          shown: shownByReplay(r.value),
        }
      : refused(r.troubles);
  }
  if (step.verb === "impact") {
    const i = await impactOfStep(desk, step);
    return i.ok ? { page: () => `  ${i.value.headline}`, shown: shownByImpact(i.value) } : refused(i.troubles);
  }
  const question = questionOf(folder, step);
  if (step.verb === "whatif") {
    const { list = "", party = "", from = "" } = step.words;
    const w = await whatIfOne(desk, question, { list, party, from: day(from) });
    return w.ok
      ? { page: (t) => indented(whatIfPage(w.value, t.ink, false)), shown: shownByWhatIf(w.value) }
      : refused(w.troubles);
  }
  const a = await assessOne(desk, question, { screen: true, record: true });
  if (!a.ok) return refused(a.troubles);
  if (step.words["as"] && a.value.recordId) names.set(step.words["as"], a.value.recordId);
  return { page: (t) => shortPage(a.value.assessment, t), shown: shownByAssessment(a.value.assessment) };
}

const refused = (troubles: Parameters<typeof troubleLine>[0][] | readonly Parameters<typeof troubleLine>[0][]) => ({
  troubles: troubles.map(troubleLine),
});
const indented = (text: string) =>
  text
    .split("\n")
    .map((l) => (l === "" ? l : `  ${l}`))
    .join("\n");

/** The question of a step: its file, asked for the day the step names. */
export function questionOf(folder: string, step: AskedStep): unknown {
  const question: unknown = JSON.parse(readFileSync(join(folder, step.file ?? ""), "utf8"));
  return isObject(question) && step.words["on"] ? { ...question, asOf: step.words["on"] } : question;
}

function commandLine(step: AskedStep): string {
  const { on, list, party, from } = step.words;
  if (step.verb === "impact") return ["impact --book", step.file, ...impactFlags(step)].join(" ");
  const day = on ? `   # as of ${on}` : "";
  if (step.verb === "whatif") return `whatif stories/${step.file} --list ${list} --party "${party}" --from ${from}`;
  return step.verb === "replay" ? `replay ${step.file}` : `assess stories/${step.file}${day}`;
}

/** An answer in the few lines a story has room for. */
function shortPage(a: Assessment, t: Terminal): string {
  const candidates = a.exceptions.filter((e) => e.status === "candidate");
  const listed = a.parties.flatMap((p) =>
    p.listings
      .filter((l) => l.from && l.tie !== "possible")
      .map((l) => `${l.name ?? p.name}: on ${l.list} since ${l.from}, ${l.citations.join("; ")}`),
  );
  return [
    `  ${t.ink.strong(OUTCOME_WORDS[a.outcome])}  ${t.ink.faint(`as of ${a.asOf}`)}`,
    ...wrapped(a.headline, 2),
    ...listed.flatMap((l) => wrapped(l, 4, 6)),
    ...candidates.flatMap((c) => wrapped(`${c.symbol} (${c.citation}), if: ${c.conditions.join("; ")}`, 4, 6)),
    ...(a.reviewPolicy.length > 0
      ? wrapped(`review (a forecast): ${a.reviewPolicy.map((p) => p.words).join("; ")}`, 4, 6)
      : []),
    ...wrapped(`papers: license code ${a.filing.aesLicenseCode ?? "open"}; sections asked: ${a.trace.length}`, 4, 6),
  ].join("\n");
}

function farewell(t: Terminal): string {
  return [
    t.ink.strong("Try next:"),
    "  npx licet assess stories/questions/drives-to-hikvision.json --trace",
    '  npx licet screen "海康威视"',
    "  npx licet lists status",
    "",
  ].join("\n");
}
