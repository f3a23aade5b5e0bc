/**
 * Institutions that hold power over people, told by the names that parties carry and by what was stated about the end
 * user. Names of institutions alone are read: a private person is never looked at here.
 */
import type { Party, Transaction } from "../../../src/vocabulary/index.ts";

interface Institution {
  readonly words: string;
  readonly names: RegExp;
  /** Facts of the export rules that say the same, when stated true. */
  readonly facts: readonly string[];
}

const INSTITUTIONS: readonly Institution[] = [
  {
    words: "police",
    names: /\bpolice\b|\bpolic[ií]a\b|\bpolizei\b|\bgendarmer|\bmilitsiya\b|\blaw enforcement\b|警察|полиц/i,
    facts: ["endUserIsNationalPolice", "saleToPolice"],
  },
  {
    words: "public security or interior authority",
    names:
      /\bpublic security\b|\bstate security\b|\bministry of (?:the )?(?:interior|internal affairs|home affairs)\b|\bministerio del? interior\b|\bsecretar[ií]a de seguridad\b|公安|国家安全/i,
    facts: [],
  },
  {
    words: "intelligence service",
    names:
      /\bintelligence (?:service|agency|bureau|directorate|organi[sz]ation)\b|\bsecret service\b|\bsecurity service\b/i,
    facts: ["endUserIsGovernmentIntelligence"],
  },
  {
    words: "armed forces",
    names:
      /\barmed forces\b|\barmy\b|\bnavy\b|\bair force\b|\bnational guard\b|\bministry of defen[cs]e\b|\bparamilitary\b|解放军/i,
    facts: ["militaryEndUser", "militaryIntelligenceEndUser"],
  },
  {
    words: "prison or detention authority",
    names: /\bprisons?\b|\bpenitentiary\b|\bcorrection(?:s|al)\b|\bdetention\b|监狱/i,
    facts: [],
  },
  {
    words: "Xinjiang Production and Construction Corps",
    names: /\bproduction and construction corps\b|\bXPCC\b|新疆生产建设兵团/i,
    facts: [],
  },
];

/** Every word of a name that tells an institution. */
export const INSTITUTION_NAMES: readonly RegExp[] = INSTITUTIONS.map((i) => i.names);

/** An institution found: by the name of a party, or by a stated fact. */
export interface FoundInstitution {
  readonly words: string;
  readonly party?: string;
}

const receives = (p: Party): boolean =>
  p.roles.some((r) => ["purchaser", "intermediate_consignee", "ultimate_consignee", "end_user"].includes(r));

/** Institutions among those who receive the item. */
export function institutionsIn(t: Transaction): FoundInstitution[] {
  const named = t.parties.filter(receives).flatMap((p) => {
    const found = INSTITUTIONS.find((i) => i.names.test(p.name));
    return found ? [{ words: found.words, party: p.name }] : [];
  });
  const stated = INSTITUTIONS.filter((i) => i.facts.some((f) => t.facts[f] === true)).map(({ words }) => ({ words }));
  return [...named, ...stated.filter((s) => !named.some((n) => n.words === s.words))];
}
