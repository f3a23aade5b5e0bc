/** A fact, beyond the paragraph, on which a row turns. Without the fact, whether the row covers the item is not known. */
export interface Condition {
  /** The paragraphs that carry this condition; absent: everything the row covers. */
  readonly only?: readonly string[];
  /** The condition in the words of the entry; "not …" where the entry excepts what the words describe. */
  readonly words: string;
  /** For software and technology: the items it must be for, in full; nothing else qualifies. */
  readonly items?: readonly string[];
  /** For software and technology: items that take it out of the row. */
  readonly exceptItems?: readonly string[];
  /** The items must moreover be controlled for this reason. */
  readonly itemsReason?: string;
}

/** What a row covers: paragraphs, and conditions on some of them. */
export interface Scope {
  readonly whole?: true;
  readonly only?: readonly string[];
  readonly except?: readonly string[];
  readonly when?: readonly Condition[];
}

/** Where a row requires a license when it names no column of the Country Chart. */
export type Destinations =
  | { readonly kind: "worldwide"; readonly except?: readonly string[]; readonly exceptGroups?: readonly string[] }
  | {
      readonly kind: "places";
      /** ISO codes, in addition to the groups. */
      readonly places?: readonly string[];
      readonly groups?: readonly string[];
      /** A destination of `groups` that is also in one of these is out; one named in `places` stays in. */
      readonly notIn?: readonly string[];
      /** A destination of `places` that a stated use takes out. */
      readonly unless?: ReadonlyArray<{ readonly place: string; readonly words: string }>;
    }
  | { readonly kind: "pointer"; readonly to: string }
  | { readonly kind: "unread"; readonly raw: string };

/** One license requirement of an entry. */
export interface Row {
  /** `NS`, `MT`, … as printed; `russian-industry-sector` where the row prints that name. */
  readonly reason: string;
  readonly columns?: readonly string[];
  readonly prose?: Destinations;
  readonly covers: Scope & { readonly raw: string };
  /** The sections the row itself names. */
  readonly citations?: readonly string[];
  /** Printed outside the table (a note, a paragraph). */
  readonly outsideTable?: true;
  /** What is odd in the official print and how it was read. */
  readonly misprint?: string;
}

/** Part of an entry that an exception line opens or closes. */
export interface LinePart {
  readonly covers: Scope;
  /** Items controlled for this reason only. */
  readonly reason?: string;
  /** Only when the ultimate destination is this place (ISO code). */
  readonly to?: string;
  /** Only for destinations of this group, less the groups of `notIn`. */
  readonly group?: string;
  readonly notIn?: readonly string[];
  /** Only for destinations without an X in this column of the Country Chart. */
  readonly unmarked?: string;
  /** Dollar limit of License Exception LVS for one order. */
  readonly usd?: number;
}

/** The line of an entry for one license exception. */
export interface ExceptionLine {
  /** `no`: the entry rules the exception out for every item. `unread`: the words are at hand, their structure is not. */
  readonly answer: "yes" | "no" | "partly" | "unread";
  /**
   * What the exception may reach; absent with `no`. Where several parts match, each is an alternative: a higher LVS
   * limit that carries a condition counts only if the condition holds.
   */
  readonly open?: readonly LinePart[];
  /** What it may not reach; takes precedence over `open`. */
  readonly closed?: readonly LinePart[];
  readonly raw: string;
}

/** A bar the entry puts on License Exception STA. */
export interface StaBar {
  /** The groups of destinations that are barred. */
  readonly to: readonly string[];
  readonly covers: Scope;
  /** Lifted for items that BIS has found to qualify (15 CFR 740.20(g)). */
  readonly unlessDetermined?: true;
  readonly misprint?: string;
}

/** The STA line of an entry. */
export interface StaLine {
  readonly barred: readonly StaBar[];
  readonly raw: string;
}

/** A sentence printed beside the requirements, cut to 400 letters. */
export interface EntryNote {
  readonly words: string;
  readonly citations?: readonly string[];
}

/** Why an entry has no table of requirements. */
export interface RequirementKind {
  /** `sentences`: its requirements are printed in words and are in `rows`. */
  readonly kind:
    | "other-agency"
    | "short-supply"
    | "as-rs-1"
    | "chemical-weapons-convention"
    | "see-other-entry"
    | "empty-entry"
    | "sentences";
  readonly agency?: string;
  readonly see?: readonly string[];
}

/** One entry of the Commerce Control List, in one of its versions. */
export interface Entry {
  readonly eccn: string;
  /** First day of this version, when an earlier one is known. */
  readonly from?: string;
  /** First day on which this version no longer holds. */
  readonly until?: string;
  readonly title: string;
  readonly group: string;
  readonly reasons: readonly string[];
  readonly rows: readonly Row[];
  readonly requirementKind?: RequirementKind;
  readonly notes?: readonly EntryNote[];
  readonly lvs?: ExceptionLine;
  readonly gbs?: ExceptionLine;
  readonly sta?: StaLine;
  /** TSR, APP, ENC, ACE, NAC/ACA, AIA, ACM, LPP, HBM, IEC. */
  readonly otherExceptionLines?: ReadonlyArray<ExceptionLine & { readonly symbol: string }>;
  /** The paragraphs the entry prints, reserved ones left out. */
  readonly paragraphs: readonly string[];
}
