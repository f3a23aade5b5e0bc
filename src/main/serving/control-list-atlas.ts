import {
  allEccns,
  type Condition,
  cclHeader,
  controlCategories,
  type Destinations,
  type Entry,
  type ExceptionLine,
  entryOn,
  entryVersions,
  type LinePart,
  productGroups,
  type Row,
  type Scope,
} from "../../../law/us/ear/774-commerce-control-list/index.ts";
import type { ExceptionLineRead, LawAtlas, RequirementRow } from "../../operations/index.ts";
import { day, type LegalDate, placeName } from "../../vocabulary/index.ts";

/** The control list for people to browse: by category, and entry by entry. */
export const controlListAtlas: Pick<LawAtlas, "controlList" | "controlEntry" | "entryChanges"> = {
  entryChanges: () => [
    { on: day(cclHeader.change.day), by: cclHeader.change.citation, entries: cclHeader.change.entries },
  ],
  controlList: (on) => ({
    ...markOf(on),
    categories: Object.entries(controlCategories).map(([category, title]) => ({
      category,
      title,
      groups: Object.entries(productGroups).flatMap(([group, of]) => {
        const entries = linesOf(`${category}${group}`, on);
        return entries.length === 0 ? [] : [{ group, title: of, entries }];
      }),
    })),
  }),
  controlEntry(code, on) {
    const entry = entryOn(code, on);
    if (entry === undefined) return undefined;
    const { title, group, reasons, rows, notes = [], paragraphs } = entry;
    return {
      ...markOf(on),
      code,
      title,
      category: controlCategories[code.slice(0, 1)] ?? code.slice(0, 1),
      group: productGroups[group] ?? group,
      reasons,
      rows: rows.map(rowOf),
      instead: insteadOf(entry),
      notes: notes.map((n) => ({ words: n.words, citations: n.citations ?? [] })),
      exceptions: exceptionsOf(entry),
      paragraphs,
      versions: entryVersions(code).map((v) => ({
        from: v.from === undefined ? null : day(v.from),
        until: v.until === undefined ? null : day(v.until),
        inForce: v === entry,
      })),
      related: allEccns().flatMap((other) => {
        const near =
          other !== code && other[0] === code[0] && other.slice(2) === code.slice(2) ? entryOn(other, on) : undefined;
        return near ? [{ code: other, title: near.title }] : [];
      }),
    };
  },
};

function linesOf(begin: string, on: LegalDate) {
  return allEccns().flatMap((code) => {
    const entry = code.startsWith(begin) ? entryOn(code, on) : undefined;
    return entry ? [{ code, title: entry.title, reasons: entry.reasons }] : [];
  });
}

function markOf(on: LegalDate) {
  const { citation, source, textOf, earlier } = cclHeader;
  return { citation, source, textOf: day(textOf), laterThanAsked: on < earlier.textOf };
}

function rowOf(row: Row): RequirementRow {
  return {
    reason: row.reason,
    columns: row.columns ?? [],
    where: row.prose ? whereOf(row.prose) : null,
    covers: row.covers.raw,
    paragraphs: scopeWords(row.covers),
    conditions: (row.covers.when ?? []).map(conditionWords),
    citations: row.citations ?? [],
    remark: row.misprint ?? (row.outsideTable ? "printed outside the table of requirements" : null),
  };
}

const names = (codes: readonly string[]) => codes.map(placeName).join(", ");
const groupWords = (groups: readonly string[]) => `Country Groups ${groups.join(", ")}`;

/** Destinations that no column shows, in words. */
export function whereOf(to: Destinations): string {
  if (to.kind === "pointer") return `as the sections for ${to.to.replaceAll("-", " ")} say`;
  if (to.kind === "unread") return "in words that were not read: look at the entry itself";
  if (to.kind === "worldwide") {
    const out = [...(to.except ?? []).map(placeName), ...(to.exceptGroups ?? []).map((g) => `Country Group ${g}`)];
    return out.length === 0 ? "every destination" : `every destination but ${out.join(", ")}`;
  }
  const [places, groups] = [to.places ?? [], to.groups ?? []];
  const parts = [...(places.length > 0 ? [names(places)] : []), ...(groups.length > 0 ? [groupWords(groups)] : [])];
  const notIn = to.notIn ? `, less destinations also in ${groupWords(to.notIn)}` : "";
  const unless = (to.unless ?? []).map((u) => `; ${placeName(u.place)} not ${u.words}`).join("");
  return `${parts.join(" and ")}${notIn}${unless}`;
}

const list = (paragraphs: readonly string[]) => paragraphs.map((p) => `.${p}`).join(", ");

function scopeWords(scope: Scope): string {
  if (scope.only) return list(scope.only);
  return scope.except ? `all but ${list(scope.except)}` : "the whole entry";
}

function conditionWords(c: Condition): string {
  return `${c.only ? `${list(c.only)}: ` : ""}${c.words}`;
}

/** What an entry says in place of requirements of its own. */
function insteadOf(entry: Entry): string | null {
  const why = entry.requirementKind;
  if (why === undefined || why.kind === "sentences") return null;
  const words = {
    "other-agency": `its items are subject to the jurisdiction of another agency (${why.agency ?? "named in its title"})`,
    "short-supply": "its items are controlled for short supply",
    "as-rs-1": "its items are treated as regional stability items",
    "chemical-weapons-convention": "its items are controlled under the Chemical Weapons Convention",
    "see-other-entry": "its items are in other entries",
    "empty-entry": "it holds no item at present",
  }[why.kind];
  return why.see && why.see.length > 0 ? `${words}; see ${why.see.join(", ")}` : words;
}

function exceptionsOf(entry: Entry): ExceptionLineRead[] {
  const lines: readonly (readonly [string, ExceptionLine | undefined])[] = [
    ["LVS", entry.lvs],
    ["GBS", entry.gbs],
    ...(entry.otherExceptionLines ?? []).map((l) => [l.symbol, l] as const),
  ];
  const read = lines.flatMap(([symbol, line]) => (line ? [lineOf(symbol, line)] : []));
  const sta = entry.sta;
  if (sta === undefined) return read;
  const barred = sta.barred.map(
    (b) =>
      `${scopeWords(b.covers)} to ${groupWords(b.to)}${b.unlessDetermined ? ", unless BIS has found the item to qualify" : ""}`,
  );
  return [...read, { symbol: "STA", answer: "barred", open: [], closed: barred, raw: sta.raw }];
}

function lineOf(symbol: string, line: ExceptionLine): ExceptionLineRead {
  const parts = (of: readonly LinePart[] | undefined) => (of ?? []).map(partWords);
  return { symbol, answer: line.answer, open: parts(line.open), closed: parts(line.closed), raw: line.raw };
}

function partWords(part: LinePart): string {
  const { covers, reason, to, group, notIn, unmarked, usd } = part;
  return [
    ...(usd === undefined ? [] : [`up to $${usd.toLocaleString("en-US")}:`]),
    scopeWords(covers),
    ...(reason ? [`where controlled for ${reason}`] : []),
    ...(to ? [`to ${placeName(to)}`] : []),
    ...(group ? [`to Country Group ${group}`] : []),
    ...(notIn ? [`not in ${groupWords(notIn)}`] : []),
    ...(unmarked ? [`to destinations without a mark under ${unmarked}`] : []),
    ...(covers.when ?? []).map((c) => `if ${conditionWords(c)}`),
  ].join(" ");
}
