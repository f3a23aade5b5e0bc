import { z } from "zod";
import {
  answerOf,
  assessOne,
  type Desk,
  diligenceAnswer,
  dueDiligence,
  type LawLibrary,
  lawSection,
  proposalAsked,
  proposalOf,
  question,
  readAsked,
  screenAsked,
  screenOne,
  screenRequestOf,
  whatIfOne,
} from "../../operations/index.ts";
import { fail, ok, type Result } from "../../vocabulary/index.ts";

/** What the tools work with; the desk is one that cannot write. */
export interface McpPlace {
  readonly desk: Desk;
  readonly law: LawLibrary;
}

/** One tool: what it is for, what it asks, what it says. None of them changes anything. */
export interface McpTool {
  readonly name: string;
  readonly description: string;
  readonly asks: z.ZodType;
  answer(place: McpPlace, asked: unknown): Promise<Result<unknown>>;
}

function tool<S extends z.ZodType>(
  declared: Omit<McpTool, "answer" | "asks"> & { readonly asks: S },
  answer: (place: McpPlace, asked: z.output<S>) => Promise<Result<unknown>>,
): McpTool {
  return {
    ...declared,
    async answer(place, asked) {
      const read = readAsked(declared.asks, asked);
      return read.ok ? answer(place, read.value) : read;
    },
  };
}

const QUESTION =
  "`question`: {asOf: day, transaction, item: {eccn, origin?}, parties: [{name, role, country}], destination, endUse?, facts?}";

/** The tools, read-only all of them. */
export const TOOLS: readonly McpTool[] = [
  tool(
    {
      name: "assess",
      description: `May this item go to these parties, in this place, for this use, on this day? Parties are screened; nothing is recorded. What was found, what is open, and the questions that would close it. ${QUESTION}`,
      asks: z.strictObject({ question, screen: z.boolean().default(true) }),
    },
    async ({ desk }, { question: asked, screen }) => {
      const answer = await assessOne(desk, asked, { screen, record: false });
      return answer.ok ? ok(answer.value.assessment) : answer;
    },
  ),
  tool(
    {
      name: "screen",
      description:
        "Which listed parties does a name reach on a day, in any script? Says which lists were looked at and which were not loaded; a hit is a likeness, and a person says whether it is the same party.",
      asks: screenAsked,
    },
    async ({ desk }, asked) => {
      const found = await screenOne(desk, screenRequestOf(desk, asked));
      if (!found.ok) return found;
      const hits = found.value.hits.map(({ because, evidence: _, ...hit }) => ({ ...hit, evidence: because }));
      return ok({ ...found.value, hits });
    },
  ),
  tool(
    {
      name: "explain",
      description:
        "The ground behind an answer: `section` (as an answer cites it) gives its versions with dates and citations, the facts it asks for and worked examples; `answer` (a recorded answer's id) gives that answer with its whole proof.",
      asks: z.strictObject({ section: z.string().optional(), answer: z.string().optional() }),
    },
    async ({ desk, law }, { section, answer }) => {
      if (section !== undefined) return lawSection(desk, law, section);
      return answer === undefined ? nothingAsked() : answerOf(desk, answer);
    },
  ),
  tool(
    {
      name: "whatif",
      description: `The same transaction before and after a proposed listing, and what differs. ${QUESTION}`,
      asks: z.strictObject({ question, proposal: proposalAsked }),
    },
    ({ desk }, { question: asked, proposal }) => whatIfOne(desk, asked, proposalOf(proposal)),
  ),
  tool(
    {
      name: "diligence",
      description: `Due diligence on human rights for one transaction: what the item can do, who uses it, where, what for; what the texts ask and nobody has stated yet. A named person judges; this tool signs nothing. ${QUESTION}`,
      asks: z.strictObject({ question, screen: z.boolean().default(true) }),
    },
    async ({ desk }, { question: asked, screen }) => {
      const page = await dueDiligence(desk, asked, { screen, record: false });
      return page.ok ? ok(diligenceAnswer(page.value)) : page;
    },
  ),
];

function nothingAsked(): Promise<Result<never>> {
  return Promise.resolve(
    fail({
      code: "input/missing-field",
      at: "section or answer",
      because: "neither a section nor an answer was named",
      try: 'give `{"section": "…"}` as an answer cites it, or `{"answer": "r-…"}`',
    }),
  );
}
