/** One thing a caller may ask, as every door shows it: the catalogue's row. */
export interface OperationCard {
  readonly name: string;
  readonly summary: string;
  /** A line a person can type after `licet`. */
  readonly example: string;
  readonly effect: "read" | "write";
}

const card = (name: string, effect: OperationCard["effect"], summary: string, example: string): OperationCard => ({
  name,
  effect,
  summary,
  example,
});

/** Everything a caller may ask. Doors draw their help from here. */
export const CATALOGUE: readonly OperationCard[] = [
  card(
    "assess",
    "write",
    "May this item go to these parties, in this place, for this use, on this day?",
    "licet assess order-4711.json",
  ),
  card(
    "screen",
    "read",
    "Which listed parties does a name reach?",
    'licet screen "HIK VISION" --country CN --as-of 2019-10-09',
  ),
  card("compare", "read", "How alike are pairs of names?", "licet compare --batch pairs.csv --out scores.jsonl"),
  card(
    "whatif",
    "read",
    "What would change if a party were listed from a day on?",
    'licet whatif order-4711.json --list "Entity List" --party "Hikvision" --from 2019-05-23',
  ),
  card(
    "impact",
    "read",
    "What would a listing, a rule or a classification do to a whole book of business?",
    "licet impact --book demo --as-of 2019-05-22 --party Hikvision --list EL --from 2019-05-23",
  ),
  card("book", "read", "What an import of a book would read: columns, first rows, rows set aside.", "licet book demo"),
  card("demo", "write", "Write the book of the demonstration company into a folder.", "licet demo demo"),
  card(
    "diligence",
    "write",
    "Due diligence on human rights: what the item can do, who uses it, where, what for, and who judged so.",
    "licet diligence order-4711.json",
  ),
  card("replay", "read", "Make a recorded answer again and compare it byte for byte.", "licet replay SO-4711/10"),
  card("lists", "write", "Editions of official lists: status, update, show, diff, release.", "licet lists status"),
  card(
    "explain",
    "read",
    "A section of the law: plain reading, versions, facts it asks for, worked examples.",
    "licet explain SECTION",
  ),
  card(
    "eccn",
    "read",
    "Entries of the control list by number or by words; it proposes, a person classifies.",
    'licet eccn "fingerprint camera"',
  ),
  card(
    "law",
    "read",
    "The rulebook itself: versions on a day, gaps, drift from the official text.",
    "licet law versions --on 2019-10-09",
  ),
  card("serve", "write", "Serve the API and the web app on this machine.", "licet serve --open"),
  card(
    "mcp",
    "read",
    "Read-only tools for assistants (Model Context Protocol) on standard input and output.",
    "licet mcp",
  ),
  card("start", "write", "Play the story of 2019, then serve the web app on the demonstration company.", "licet start"),
  card("story", "read", "Play the story of 2019 in the terminal with the real engine.", "licet story"),
];
