import {
  type Asking,
  type ExceptionOpinion,
  type ExceptionRule,
  exception,
  exceptionNotEvaluated,
  fact,
  from,
  ruledOut,
} from "../../../../src/authoring/index.ts";
import { placeName, type Requirement } from "../../../../src/vocabulary/index.ts";
import { destinationOf, goesTo } from "./destinations.ts";
import { entryLine, printedLine } from "./entry-line.ts";
import { codeOf, itemAmong, requiredBy } from "./item-scope.ts";
import { offer } from "./offer.ts";

const cyberEndUser = fact(
  "cyberEndUser",
  "who is the end user of the cybersecurity item: a government end user (government), a favorable treatment end user such as a U.S. subsidiary, bank, insurer or civil hospital (favorable), or another private one (private)?",
  "customer",
  ["government", "favorable", "private"],
);

const incidentWork = fact(
  "cyberIncidentOrDisclosure",
  "is it vulnerability disclosure or cyber incident response?",
  "customer",
);

/** 15 CFR 740.22(b)(1): items that are cybersecurity items as a whole. */
const CYBER = ["4A005", "4D004", "4E001.c", "5A001.j"];

/** Entries of which only software or technology for such items counts. */
const MAY_BE_CYBER = ["4D001", "4E001", "5B001", "5D001", "5E001"];

function cyberItem(q: Asking, all: readonly Requirement[]): "yes" | "no" | "open" {
  const among = itemAmong(q, CYBER);
  if (among !== "outside") return among === "inside" ? "yes" : "open";
  if (!MAY_BE_CYBER.includes(codeOf(q))) return "no";
  if (q.fact("item.isCybersecurityItem") === true) return "yes";
  return printedLine(q, "ACE") !== undefined && entryLine(q, "ACE", all).is === "open" ? "yes" : "open";
}

function userOf(q: Asking): string | undefined {
  const stated = q.fact(cyberEndUser.name);
  if (typeof stated === "string") return stated;
  return q.fact("endUserIsGovernment") === true ? "government" : undefined;
}

/** How the paragraphs of (c) are numbered in a period: embargoed places, governments, private users, misuse. */
interface Numbering {
  readonly embargoed: string;
  readonly government: string;
  readonly privateUser: string;
  readonly misuse: string;
}

const TODAY: Numbering = { embargoed: "(c)(1)", government: "(c)(2)", privateUser: "(c)(4)", misuse: "(c)(5)" };
const FIRST: Numbering = {
  embargoed: "(c)(1)(i)",
  government: "(c)(1)(ii)",
  privateUser: "(c)(1)(iii)",
  misuse: "(c)(2)",
};

const ace =
  (numbers: Numbering) =>
  (q: Asking, requirement: Requirement, all: readonly Requirement[]): ExceptionOpinion => {
    const at = (paragraph: keyof Numbering) => `15 CFR 740.22${numbers[paragraph]}`;
    const to = placeName(destinationOf(q));
    const item = cyberItem(q, all);
    if (item === "no") return ruledOut(`${codeOf(q)} is not a cybersecurity item`, "15 CFR 740.22(b)(1)");
    if (goesTo(q, "E:1", "E:2")) return ruledOut("never to Country Groups E:1 and E:2", at("embargoed"));
    for (const part of ["744", "746"]) {
      if (requiredBy(requirement, part))
        return ruledOut(`${requirement.citation} is not overcome by ACE`, "15 CFR 740.22");
    }
    if (item === "open")
      return exceptionNotEvaluated(
        "state the paragraph, and whether the item is a cybersecurity item of 15 CFR 740.22(b)(1)",
      );
    const inD = goesTo(q, "D:1", "D:2", "D:3", "D:4", "D:5");
    const user = userOf(q);
    const incident = q.fact(incidentWork.name) === true;
    if (inD && user === "government") {
      const open = incident && goesTo(q, "A:6");
      return open
        ? offer(q, "ACE", all, `incident work with bodies of ${to}`, [
            `a digital artifact for police or courts, or the national response team (${at("government")})`,
          ])
        : ruledOut(`a government end user of ${to}, in Country Group D`, at("government"));
    }
    if (goesTo(q, "D:1", "D:5")) {
      const freed = user === "favorable" || incident || /^deemed/.test(q.transaction.kind);
      if (!freed)
        return user === undefined
          ? exceptionNotEvaluated(`state ${cyberEndUser.name}`)
          : ruledOut(`a private end user in ${to}, in Country Group D:1 or D:5`, at("privateUser"));
    }
    return offer(q, "ACE", all, `a cybersecurity item to ${to}`, [
      ...(inD && user === undefined ? [`the end user is no government end user (${at("government")})`] : []),
      `nothing says that it will be used against information systems without their owner's authorization (${at("misuse")})`,
    ]);
  };

/** 15 CFR 740.22: cybersecurity items, by the kind of end user. */
export const cybersecurity: ExceptionRule = exception({
  symbol: "ACE",
  section: "15 CFR 740.22",
  title: "Authorized Cybersecurity Exports",
  facts: [cyberEndUser, incidentWork],
  versions: [
    from("2022-05-26", "87 FR 31951", ace(TODAY)),
    from("2022-03-07", "86 FR 58205, 58209, delayed by 87 FR 1670", ace(FIRST)),
  ],
});
