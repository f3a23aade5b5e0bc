import { fail, ok, quoted, type Result } from "./trouble.ts";

/** An export control classification number or one of the words that stand in its place (15 CFR Part 738). */
export interface Classification {
  /** `ccl` an entry of the Commerce Control List · `ear99` subject to the EAR, on no entry · `other-agency` another agency's list · `none` no item at all. */
  readonly kind: "ccl" | "ear99" | "other-agency" | "none";
  /** `3A001`, `EAR99`, `USML XII(c)`, `none`. */
  readonly code: string;
  /** Dot path inside the entry, `a.7`; absent when only the bare entry is known. */
  readonly paragraph?: string;
}

const ECCN = /^(\d)([A-E])(\d{3})(?:\.([a-z0-9]+(?:[.-][a-z0-9]+)*))?$/i;
const OTHER_AGENCY = /^((USML|ITAR|NRC|DOE|PTO|OFAC|DDTC)\b|[IVX]+\([a-z]\)|(10|22) CFR\b)/i;

const normalized = new Map<string, string>();
/** Spellings remembered; a hostile caller cannot make it more. */
const MOST_SPELLINGS = 20_000;

/** Lower case, no leading dot, `a(1)(b)` written `a.1.b`. */
export function normalParagraph(raw: string): string {
  const known = normalized.get(raw);
  if (known !== undefined) return known;
  if (normalized.size >= MOST_SPELLINGS) normalized.clear();
  const normal = normalizedParagraph(raw);
  normalized.set(raw, normal);
  return normal;
}

function normalizedParagraph(raw: string): string {
  return raw
    .trim()
    .toLowerCase()
    .replace(/[()\s]+/g, ".")
    .replace(/\.+/g, ".")
    .replace(/^\.|\.$/g, "");
}

/** Reads `3A001`, `3A001.a.7`, `EAR99`, `none`, `USML XII(c)`; a malformed number is refused. */
export function readClassification(eccn: unknown, paragraph?: unknown, at = "item.eccn"): Result<Classification> {
  const text = typeof eccn === "string" ? eccn.trim().replace(/^ECCN\s+/i, "") : "";
  if (/^EAR ?99$/i.test(text)) return ok({ kind: "ear99", code: "EAR99" });
  if (/^(none|n\/a|not applicable)$/i.test(text)) return ok({ kind: "none", code: "none" });
  if (OTHER_AGENCY.test(text)) return ok({ kind: "other-agency", code: text });
  const m = ECCN.exec(text);
  if (!m) {
    return fail({
      code: "eccn/malformed",
      at,
      because: `${quoted(eccn)} is not an ECCN (digit, letter A to E, three digits, then an optional path)`,
      try: "write it as in `3A001.a.7`, or `EAR99`, or the other agency's category as in `USML XII(c)`",
    });
  }
  const stated = typeof paragraph === "string" && paragraph.trim() !== "" ? paragraph : m[4];
  const code = `${m[1]}${(m[2] ?? "").toUpperCase()}${m[3]}`;
  const whole = stated === undefined ? undefined : normalParagraph(stated);
  const path = whole?.startsWith(`${code.toLowerCase()}.`) ? whole.slice(code.length + 1) : whole;
  return ok({ kind: "ccl", code, ...(path ? { paragraph: path } : {}) });
}

/** Which paragraphs of an entry something covers: the whole entry, named paragraphs, or all except some. */
export interface ParagraphScope {
  readonly whole?: true;
  readonly only?: readonly string[];
  readonly except?: readonly string[];
}

/** `a.1.b` lies within `a.1` on dot boundaries. */
function within(paragraph: string, scope: string): boolean {
  return paragraph === scope || paragraph.startsWith(`${scope}.`);
}

/**
 * Does the scope include the paragraph? A bare entry, or a paragraph less deep than one the scope names, is `unknown`:
 * it may be either.
 */
export function coversParagraph(
  scope: ParagraphScope,
  paragraph: string | undefined,
): "inside" | "outside" | "unknown" {
  const excepted = (scope.except ?? []).map(normalParagraph);
  if (paragraph !== undefined && excepted.some((e) => within(paragraph, e))) return "outside";
  const mayBeExcepted = excepted.some((e) => paragraph === undefined || within(e, paragraph));
  if (scope.only === undefined) return mayBeExcepted ? "unknown" : "inside";
  const named = scope.only.map(normalParagraph);
  if (paragraph !== undefined && named.some((n) => within(paragraph, n))) return mayBeExcepted ? "unknown" : "inside";
  return named.some((n) => paragraph === undefined || within(n, paragraph)) ? "unknown" : "outside";
}
