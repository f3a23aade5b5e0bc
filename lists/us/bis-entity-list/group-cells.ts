/**
 * Cells that name several parties: subordinate institutions, affiliated entities, and addresses that are said to apply
 * to all of them. Most cells name one party and pass through unchanged.
 */

/** The text of one party, and whether the row lists it under another. */
export interface CellPart {
  readonly text: string;
  /** `head` the party of the row · `subordinate` a party listed under the head · or the name it is listed under. */
  readonly place: "head" | "subordinate" | { readonly under: string };
}

/** The parties of one cell. */
export interface CellParts {
  readonly parts: readonly CellPart[];
  /** Addresses that the cell says apply to the head and all its subordinates. */
  readonly sharedAddresses?: string;
}

const SHARED = /\n?The following addresses apply to the entity and (?:to )?the \w+ subordinate institutions:\s*/i;
const SUBORDINATE = /(?:^|\n)Subordinate institution(?::\s*|\s*\n|\s+(?=[A-Z0-9]))/i;
/** The one cell that opens its subordinates with dashes, like aliases; the names tell them apart. */
const SUBORDINATE_ENTITIES =
  /(?:; (?:⟦and⟧|and) the following four subordinate entities:|;|; (?:⟦and⟧|and))?\s*\n—(?=National Development Complex \(|Pakistan Institute for Nuclear|Nuclear reactors \(including|National Institute of Lasers and Opt)/;
const NAMED_UNDER = /^(.{3,120}\(CETC 13\)) subordinate institution:\s*[—–-]?\s*/;
const ADDRESS_LINE = /^(?:No\b|Building|Bldg|Room|Unit|Floor|Suite|\d)/;
const INTRODUCES = /\ba\.k\.a\b.*\balias(?:es)?:?$/;

/** The lines below `Affiliated entities:`: one party a line, or several lines where aliases stand between name and address. */
function affiliates(text: string): CellPart[] {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const parts: string[] = [];
  let open = false;
  for (const line of lines) {
    const previous = parts.at(-1) ?? "";
    const goesOn = open && (/^[—–-]/.test(line) || /(?:;|; and|; ⟦and⟧)$/.test(previous) || ADDRESS_LINE.test(line));
    if (goesOn) parts[parts.length - 1] = `${previous}\n${line}`;
    else {
      parts.push(line);
      open = INTRODUCES.test(line);
    }
    if (goesOn && ADDRESS_LINE.test(line)) open = false;
  }
  return parts.map((part) => ({
    text: part.replace(/, to include the following subordinate\. /, "\n\n"),
    place: "subordinate",
  }));
}

/** Splits an entity cell into its parties. */
export function cellParts(entity: string, continues: boolean): CellParts {
  const [body = "", sharedAddresses] = entity.split(SHARED);
  const shared = sharedAddresses === undefined ? {} : { sharedAddresses };
  if (/^Affiliated entities:/.test(body)) {
    return { parts: affiliates(body.replace(/^Affiliated entities:\s*/, "")), ...shared };
  }
  const under = NAMED_UNDER.exec(body);
  if (under?.[1] !== undefined) {
    return { parts: [{ text: body.slice(under[0].length), place: { under: under[1] } }], ...shared };
  }
  const parts = body
    .split(/four subordinate entities:/.test(body) ? SUBORDINATE_ENTITIES : SUBORDINATE)
    .map(
      (text, index): CellPart => ({
        text: text.replace(/;\s*(?:⟦and⟧|and)\s*$/, "").trim(),
        place: index === 0 && !continues ? "head" : "subordinate",
      }),
    )
    .filter((part) => part.text !== "");
  return { parts, ...shared };
}
