/** An exception, or a slice of one, that survives a gate. */
export interface Usable {
  /** `LVS`, `GOV`, …; `any` where the paragraph leaves every exception open on the condition in `words`. */
  readonly symbol: string;
  /** Section and paragraphs of Part 740 that stay open. */
  readonly section: string;
  /** The condition, in our words. */
  readonly words?: string;
  /** Only for these items. */
  readonly items?: readonly string[];
  /** A paragraph of the section that stays closed. */
  readonly notSection?: string;
}

/** Where a gate applies; absent: everywhere. */
export interface GateDestinations {
  readonly places?: readonly string[];
  readonly regions?: readonly string[];
  readonly groups?: readonly string[];
  /** A destination of `groups` that is also in one of these is out. */
  readonly notIn?: readonly string[];
  readonly outsideGroups?: readonly string[];
  readonly outsidePlaces?: readonly string[];
  /** Applies to these places only when Part 746 requires a license there. */
  readonly whenLicenseRequiredByPart746?: readonly string[];
  /** Or when a party is headquartered, or has its ultimate parent, there. */
  readonly orHeadquarters?: { readonly places: readonly string[]; readonly groups: readonly string[] };
  readonly alsoShippedFromOrMadeIn?: true;
  readonly shippedFrom?: readonly string[];
}

/** One restriction on all license exceptions (15 CFR 740.2(a)), as facts. A fact that is not known leaves the gate unknown. */
export interface Gate {
  readonly paragraph: string;
  readonly citation: string;
  readonly from?: string;
  readonly until?: string;
  readonly covers: string;
  /** Entries or paragraphs covered; absent together with `itemsWords`, `series` and `reason`: any item. */
  readonly items?: readonly string[];
  readonly exceptItems?: readonly string[];
  /** Items the paragraph describes by what they are for. */
  readonly itemsWords?: readonly string[];
  readonly series?: ReadonlyArray<"600" | "9x515">;
  readonly reason?: string;
  /** Any of these reasons or columns. */
  readonly reasons?: readonly string[];
  readonly destinations?: GateDestinations;
  /** The contract value from which the paragraph counts. */
  readonly contractUsd?: number;
  readonly stillUsable: readonly Usable[];
  /** Narrower limits on what is still usable. */
  readonly limits?: readonly string[];
  /** Destinations to which every exception stays open. */
  readonly openPlaces?: readonly string[];
  readonly openAlliance?: "NATO";
  readonly openGroups?: { readonly groups: readonly string[]; readonly except: readonly string[] };
  /** First twelve hexadecimal digits of the SHA-256 of the paragraph's text these facts were read from. */
  readonly digest: string;
}
