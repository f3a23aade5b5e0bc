import type { Asking, ExceptionBar } from "../../../../src/authoring/index.ts";
import type { Requirement, Transaction } from "../../../../src/vocabulary/index.ts";
import { gateApplies, mayCover } from "./740.2-gate-applies.ts";
import type { CountryGroup } from "./country-groups.table.ts";
import { armsEmbargoWords, destinationOf, goesTo } from "./destinations.ts";
import type { Gate, Usable } from "./gate.ts";
import { gatesOn } from "./gates-740.2.table.ts";
import { codeOf, itemAmong } from "./item-scope.ts";
import { sanctionedPlace } from "./part-746-slices.ts";
import { staOpenInTheUae } from "./uae-sta.ts";

/** Symbols of Part 740: other authorizations, such as general licenses, are not license exceptions. */
const PART_740 = new Set(
  "LVS GBS CIV SPP TSR APP NAC ACA TMP RPL GOV GFT TSU BAG AVS APR ENC AGR CCD STA SCP ACE MED IEC HBM RFF AIA ACM LPP".split(
    " ",
  ),
);

/**
 * Members of NATO as 15 CFR 772.1 lists them (text of 2026-08-20), to which 15 CFR 740.2(a)(4)(i) points. The list has
 * neither Finland, Montenegro, North Macedonia nor Sweden: towards them the restriction stays.
 */
const NATO = new Set("AL BE BG CA HR CZ DK EE FR DE GR HU IS IT LV LT LU NL NO PL PT RO SK SI ES TR GB US".split(" "));

/** Is the whole gate lifted for the destination? */
function openThere(q: Asking, gate: Gate): boolean {
  const to = destinationOf(q);
  if ((gate.openPlaces ?? []).includes(to)) return true;
  if (gate.openAlliance === "NATO" && NATO.has(to)) return true;
  const open = gate.openGroups;
  return open !== undefined && goesTo(q, ...(open.groups as CountryGroup[])) && !open.except.includes(to);
}

/** Does the gate cover the transaction, and is it not lifted for the destination? */
function covers(q: Asking, gate: Gate, all: readonly Requirement[]): boolean {
  return gateApplies(q, gate, all) && !openThere(q, gate);
}

const symbols = new WeakMap<Usable, readonly string[]>();

function symbolsOf(u: Usable): readonly string[] {
  const known = symbols.get(u) ?? u.symbol.split("/");
  symbols.set(u, known);
  return known;
}

/** What a gate leaves of one exception, for this item and destination. */
function leftOf(q: Asking, gate: Gate, symbol: string): readonly Usable[] {
  return gate.stillUsable.filter((u) => {
    if (!symbolsOf(u).includes(symbol)) return false;
    if (u.items && itemAmong(q, u.items) !== "inside") return false;
    return !(u.words?.startsWith("destined to, or in, D:5") && !goesTo(q, "D:5"));
  });
}

/** Entries that (a)(13) leaves to GOV (b)(2) alone. */
const GOV_ALONE = ["9D610.b", "9D619.b", "9E610.b", "9E619.b", "9E619.c"];

/** Paragraphs that bar STA alone: 9x515 items for MT reasons, and the UAE outside Supplement No. 8. */
const STA_ONLY = new Set(["(a)(18)", "(a)(26)"]);

/** Does a gate that covers the transaction keep the exception out? */
function keepsOut(q: Asking, gate: Gate, symbol: string, all: readonly Requirement[]): boolean {
  if (!PART_740.has(symbol)) return false;
  if (STA_ONLY.has(gate.paragraph) && symbol !== "STA") return false;
  if (gate.paragraph === "(a)(26)" && staOpenInTheUae(q)) return false;
  if (gate.paragraph === "(a)(13)") {
    if (itemAmong(q, GOV_ALONE) === "inside") return symbol !== "GOV";
    const mt = all.some((r) => r.control === "MT");
    const freed = q.on >= "2026-08-13" && itemAmong(q, ["9A610.a"]) === "inside";
    if (symbol === "STA" && mt && !freed) return true;
  }
  return leftOf(q, gate, symbol).length === 0;
}

/** What the gates that cover the transaction leave of an exception that they do not bar, with their citations. */
export function slicesLeft(
  q: Asking,
  symbol: string,
  all: readonly Requirement[],
): readonly { readonly section: string; readonly by: string; readonly words?: string | undefined }[] {
  const place = sanctionedPlace(q, all);
  const there = place?.left[symbol];
  const gates = gatesOn(q.on).filter((g) => covers(q, g, all));
  return [
    ...(place && there ? [{ section: there, by: place.by }] : []),
    ...gates.flatMap((g) => leftOf(q, g, symbol).map((u) => ({ section: u.section, by: g.citation, words: u.words }))),
  ];
}

const sanctioned: ExceptionBar = {
  section: "15 CFR 740.2(a)(6)",
  title: "sanctioned destinations",
  stands: (q, all) => {
    const place = sanctionedPlace(q, all);
    if (place === undefined) return undefined;
    const left = Object.keys(place.left).join(", ") || "none";
    const barred = { because: `for ${place.name}, ${place.by} leaves only: ${left}`, citation: "15 CFR 740.2(a)(6)" };
    return (symbol) => (Object.hasOwn(place.left, symbol) || !PART_740.has(symbol) ? undefined : barred);
  },
};

const wordsOfLeft = new WeakMap<Gate, string>();

/** What a gate leaves of all exceptions, in words. */
function leftWords(gate: Gate): string {
  const known = wordsOfLeft.get(gate) ?? leftInWords(gate);
  wordsOfLeft.set(gate, known);
  return known;
}

function leftInWords(gate: Gate): string {
  const left = gate.stillUsable.filter((u) => u.symbol !== "any").map((u) => `${u.symbol} ${u.section}`);
  return [...new Set(left)].join(", ") || "no exception";
}

type Covering = ReadonlyMap<string, readonly Gate[]>;
const covering = new WeakMap<readonly Requirement[], { readonly transaction: Transaction; readonly gates: Covering }>();

/** The gates that cover the transaction, by paragraph: worked out once for the requirements that stand. */
function coveringBy(q: Asking, all: readonly Requirement[]): Covering {
  const known = covering.get(all);
  if (known?.transaction === q.transaction) return known.gates;
  const gates = new Map<string, Gate[]>();
  for (const gate of gatesThatMayCover(codeOf(q), q.on)) {
    if (!covers(q, gate, all)) continue;
    const before = gates.get(gate.paragraph);
    if (before) before.push(gate);
    else gates.set(gate.paragraph, [gate]);
  }
  covering.set(all, { transaction: q.transaction, gates });
  return gates;
}

const byCode = new WeakMap<readonly Gate[], Map<string, readonly Gate[]>>();
/** Entries remembered for a day; a hostile caller cannot make it more. */
const MOST_CODES = 2_000;

/** The gates of a day without those that name other entries than the item's. */
function gatesThatMayCover(code: string, on: string): readonly Gate[] {
  const day = gatesOn(on);
  const known = byCode.get(day) ?? new Map<string, readonly Gate[]>();
  byCode.set(day, known);
  const kept = known.get(code);
  if (kept !== undefined) return kept;
  const may = day.filter((g) => mayCover(g, code));
  if (known.size < MOST_CODES) known.set(code, may);
  return may;
}

const paragraphs = [...new Set(gatesOn("2026-08-20").map((g) => g.paragraph))];

/** 15 CFR 740.2(a): restrictions on all license exceptions, a bar for each paragraph; party and place come first. */
export const exceptionBars: readonly ExceptionBar[] = [
  ...["(a)(17)", ...paragraphs.filter((p) => p !== "(a)(17)")].map(
    (paragraph): ExceptionBar => ({
      section: `15 CFR 740.2${paragraph}`,
      title: gatesOn("2026-08-20").find((g) => g.paragraph === paragraph)?.covers ?? paragraph,
      stands: (q, all) => {
        const covering = coveringBy(q, all).get(paragraph);
        if (covering === undefined) return undefined;
        return (symbol) => {
          const gate = covering.find((g) => keepsOut(q, g, symbol, all));
          if (gate === undefined) return undefined;
          const standing = gate.covers.includes("D:5") ? armsEmbargoWords(q) : "";
          const because = `${codeOf(q)}: ${gate.covers}; left: ${leftWords(gate)}${standing}`;
          return { because, citation: gate.citation };
        };
      },
    }),
  ),
  sanctioned,
];
