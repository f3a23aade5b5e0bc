import type { Citation, FactValue, Filing, LegalDate, Requirement, Transaction } from "../vocabulary/index.ts";
import type { Asking, FilingAsking } from "./asking.ts";
import type { DueDiligenceGuide } from "./due-diligence.ts";
import type { FactDeclaration } from "./fact.ts";
import { type ExceptionOpinion, notMet, type Opinion } from "./opinion.ts";
import { type Version, versionFaults } from "./version.ts";

/** What a rule says for days before its oldest version: it did not exist, or nobody here has read it. */
export type BeforeFirst = "not-in-force" | "not-evaluated";

/** One section of a regulation as a dated function from a transaction to an opinion. */
export interface Rule {
  readonly section: Citation;
  readonly title: string;
  /** General prohibition its requirements fall under, unless a requirement says otherwise. */
  readonly generalProhibition?: number;
  /**
   * For jurisdiction rules, what `met` says: `in` the item is inside the regulation · `out` it is outside · `no-act` the
   * transaction is not an act that the requirements speak of, whatever the item.
   */
  readonly route?: "in" | "out" | "no-act";
  /** Asked even when the item is outside the regulation (acts of persons, other agencies). */
  readonly always?: true;
  /** What must hold before the section is asked at all; see {@link onlyWhen}. */
  readonly only?: Precondition;
  readonly versions: readonly Version<(q: Asking) => Opinion>[];
  readonly beforeFirst: BeforeFirst;
  readonly facts: readonly FactDeclaration[];
}

/** A condition that many sections share; asked once for all of them in a run. */
export interface Precondition {
  readonly holds: (q: Asking) => boolean;
  /** What every one of the sections says where it does not hold. */
  readonly otherwise: string;
}

/** The rules under a shared precondition: where it does not hold, none of them applies and all say the same. */
export function onlyWhen(only: Precondition, rules: readonly Rule[]): Rule[] {
  return rules.map((r) => ({
    ...r,
    only,
    versions: r.versions.map((v) => ({
      ...v,
      apply: (q: Asking) => (only.holds(q) ? v.apply(q) : notMet(only.otherwise)),
    })),
  }));
}

/** Declares a section. Throws when its versions overlap or leave a gap: a broken rulebook must not load. */
export function rule(
  declared: Omit<Rule, "facts" | "beforeFirst"> & Partial<Pick<Rule, "facts" | "beforeFirst">>,
): Rule {
  const faults = versionFaults(declared.versions);
  if (faults.length > 0) throw new Error(`${declared.section}: ${faults.join("; ")}`);
  return { facts: [], beforeFirst: "not-in-force", ...declared };
}

/** A section of license exceptions: asked once for each requirement it might overcome. */
export interface ExceptionRule {
  readonly symbol: string;
  readonly section: Citation;
  readonly title: string;
  /** `all` are the requirements that stand, the one asked about among them: some exceptions need one reason to stand alone. */
  readonly versions: readonly Version<
    (q: Asking, requirement: Requirement, all: readonly Requirement[]) => ExceptionOpinion
  >[];
  readonly facts: readonly FactDeclaration[];
}

/** Declares a section of license exceptions; throws when its versions are broken. */
export function exception(
  declared: Omit<ExceptionRule, "facts"> & Partial<Pick<ExceptionRule, "facts">>,
): ExceptionRule {
  const faults = versionFaults(declared.versions);
  if (faults.length > 0) throw new Error(`${declared.section} ${declared.symbol}: ${faults.join("; ")}`);
  return { facts: [], ...declared };
}

/** Why a bar keeps an exception out. */
export interface Barred {
  readonly because: string;
  readonly citation?: Citation;
}

/** A bar on exceptions asked before any exception. */
export interface ExceptionBar {
  readonly section: Citation;
  readonly title: string;
  /** Does the bar stand for these requirements? If so, what says whether it keeps a symbol out; undefined when it does not stand. */
  readonly stands: (q: Asking, all: readonly Requirement[]) => ((symbol: string) => Barred | undefined) | undefined;
}

/** How the papers are filled in once the findings are there. */
export interface FilingRule {
  readonly section: Citation;
  readonly title: string;
  readonly file: (q: FilingAsking) => Filing;
  /** What the papers tell beside. */
  readonly duties?: readonly Duty[];
}

/** A duty beside the license, told with the papers: a report after the export, a day, what is kept. */
export interface Duty {
  readonly section: Citation;
  readonly title: string;
  /** Words for the papers; none where the duty does not touch the transaction. */
  readonly told: (q: FilingAsking, papers: Pick<Filing, "eeiRequired" | "eccnOnEei">) => readonly string[];
}

/** A part of the regulation that this edition of the rulebook does not ask. It shows in every proof. */
export interface NotCovered {
  readonly section: Citation;
  readonly title: string;
}

/** Another name under which callers state a fact, and what it says in the words of the rulebook. */
export interface OtherName {
  /** As callers write it; case, `item.` in front and signs between words make no difference. */
  readonly said: string;
  /** The declared facts it stands for; a fact about each of several parties depends on the transaction. */
  readonly meant: readonly string[] | ((t: Transaction) => readonly string[]);
  /** What a stated value means there; left out, it means the same. Undefined: it says nothing about that fact. */
  readonly as?: (value: FactValue) => FactValue | undefined;
}

/** What rules look for: transactions that differ only in other names and uses, and in amounts between the same two, get the same answer. */
export interface TurnsOn {
  /** Words in the name of a party on no list; a name without any is only quoted. */
  readonly names: readonly RegExp[];
  /** Words in a stated use, alone or after the description of the item; a use without any decides nothing. */
  readonly uses: readonly RegExp[];
  /** U.S. dollars that the value of an item is held against, rising. */
  readonly amountsUsd: () => readonly number[];
  /** Percent of controlled U.S. content: shares above none and up to this are alike; a greater one may be quoted. */
  readonly contentPercent: number;
}

/** A regulation ready to be asked: the order of questions is part of it. */
export interface Rulebook {
  readonly id: string;
  /** Changes whenever an answer may change. */
  readonly edition: string;
  /** Last day whose text was read here; later days are marked. */
  readonly textThrough: LegalDate;
  readonly jurisdiction: readonly Rule[];
  readonly requirements: readonly Rule[];
  readonly bars: readonly ExceptionBar[];
  readonly exceptions: readonly ExceptionRule[];
  readonly filing: FilingRule;
  readonly notCovered: readonly NotCovered[];
  /** Other names of facts, where the meaning is plain; each reading is said in the answer. */
  readonly otherNames?: readonly OtherName[];
  /** Known paragraphs of a control list entry on a day, for telling what another paragraph would change. */
  readonly paragraphsOf?: (code: string, on: LegalDate) => readonly string[];
  /** What rules look for in names and amounts; absent, any name and any amount may matter. */
  readonly turnsOn?: TurnsOn;
  /** What guidance makes of a transaction beyond the law, for a person to weigh and sign. */
  readonly dueDiligence?: DueDiligenceGuide;
  /** Answers that hold for every transaction and must be said, `general prohibitions 7 and 10 are for a person`. */
  readonly standing: readonly string[];
}
