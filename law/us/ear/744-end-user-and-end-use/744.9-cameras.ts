/**
 * 15 CFR 744.9: named cameras need a license when known to be (a)(1)(i) 6A003.a.3, .a.4, .a.6 for a military end user
 * anywhere but Australia, Canada, the United Kingdom; (a)(1)(ii) 0A504 with such a camera, 6A002, the rest of 6A003, 6A993.a
 * of 9 Hz or less, 8A002.d for a military end user outside Country Group A:1; (a)(1)(iii) any of them to be built into a
 * military commodity of 0A919, anywhere but those three. Only GOV, 740.11(b)(2)(ii), may overcome it (e). A military end user
 * includes the national police and government intelligence (d).
 */
import { type Asking, fact, joined, notMet, type Opinion, rule, seen } from "../../../../src/authoring/index.ts";
import { coversParagraph, type ExceptionReach } from "../../../../src/vocabulary/index.ts";
import { destinationIn, destinationIs, itemName } from "../738-country-chart/index.ts";
import { absentUnlessStated, paragraphOf } from "../774-commerce-control-list/index.ts";
import { itemEccnParagraph, itemFrameRateHz } from "../facts.ts";
import { allOf, anyOf, NO, not, openUntil, settled, type Verdict, YES } from "../three-valued.ts";
import { opinionOn } from "../verdict-opinion.ts";
import { isMilitaryUse, isMilitaryUser, militaryFacts } from "./military.ts";

const builtInto0a919 = fact(
  "builtInto0A919",
  "will the item be built into a military commodity of ECCN 0A919?",
  "customer",
);
const incorporatesCamera = fact(
  "item.incorporates6A002Or6A003Or6A993a",
  "does the sight incorporate a commodity of 6A002 or 6A003, or of 6A993.a with a frame rate of 9 Hz or less?",
  "engineer",
);

const deployment = fact(
  "partOfA1MilitaryDeployment",
  "is the item reexported or transferred as part of a military deployment by a unit of the government of a Country Group A:1 country?",
  "customer",
);

const GOV_ONLY: ExceptionReach = { kind: "only", symbols: ["GOV"], by: "15 CFR 744.9(e)" };

const within = (q: Asking, ...paragraphs: readonly string[]): Verdict => {
  const found = coversParagraph({ only: paragraphs }, paragraphOf(q));
  return found === "unknown" ? openUntil(itemEccnParagraph) : settled(found === "inside");
};

/** 6A003 a.3, a.4, a.6. */
const highSpeed = (q: Asking): Verdict =>
  q.transaction.item.classification.code === "6A003" ? within(q, "a.3", "a.4", "a.6") : NO;

/** The commodities of (a)(1)(ii) and (iii), the high-speed cameras apart. */
function listed(q: Asking): Verdict {
  switch (q.transaction.item.classification.code) {
    case "6A002":
    case "6A003":
      return YES;
    case "6A993":
      return allOf([within(q, "a"), frameRateAtMost9(q)]);
    case "8A002":
      return within(q, "d");
    case "0A504": {
      const told = q.fact(incorporatesCamera.name);
      return typeof told === "boolean" ? settled(told) : openUntil(incorporatesCamera);
    }
    default:
      return NO;
  }
}

function frameRateAtMost9(q: Asking): Verdict {
  const hz = q.fact(itemFrameRateHz.name);
  return typeof hz === "number" ? settled(hz <= 9) : openUntil(itemFrameRateHz);
}

/** Where (i) and (ii) both reach, which of the two cameras it is leaves nothing open. */
function ordinaryCamera(q: Asking, bothReach: boolean): Verdict {
  const fast = highSpeed(q);
  return fast.is === "unknown" && bothReach ? listed(q) : allOf([listed(q), not(fast)]);
}

/** The use first: with no military user known, a missing detail of the camera leaves nothing open. */
function paragraph(citation: string, item: Verdict, elsewhere: boolean, use: Verdict, reason: string): Opinion {
  const all = item.is === "no" || !elsewhere ? NO : use.is === "no" ? use : allOf([use, item]);
  return opinionOn(all, {
    yes: reason,
    no: `${citation} does not reach the transaction as stated`,
    open: `whether ${citation} reaches the transaction is not known`,
    finding: {
      requirements: [{ citation, reason, exceptions: GOV_ONLY }],
      reviewPolicy: [
        {
          citation: "15 CFR 744.9(c)",
          policy: "see-section",
          words: "reviewed by the policies of the ITAR (22 CFR parts 120 to 130)",
        },
      ],
    },
  });
}

function section(q: Asking): Opinion {
  if (listed(q).is === "no") return notMet("not one of the cameras and systems that 744.9 names");
  if (q.transaction.kind !== "export" && q.fact(deployment.name) === true) {
    return notMet(
      "a military deployment by a unit of the government of a Country Group A:1 country is left out (744.9(a)(2))",
    );
  }
  const user = anyOf([isMilitaryUser(q), isMilitaryUse(q)]);
  const partners = destinationIs(q, "AU", "CA", "GB");
  const item = itemName(q);
  const into = absentUnlessStated(
    q,
    builtInto0a919,
    "nothing says that the item will be built into a commodity of 0A919",
  );
  return joined(
    [
      paragraph(
        "15 CFR 744.9(a)(1)(i)",
        highSpeed(q),
        !partners,
        user,
        `${item} for a military end user (national police and government intelligence included)`,
      ),
      paragraph(
        "15 CFR 744.9(a)(1)(ii)",
        ordinaryCamera(q, !partners),
        !destinationIn(q, "A:1"),
        user,
        `${item} for a military end user (national police and government intelligence included) outside Country Group A:1`,
      ),
      paragraph(
        "15 CFR 744.9(a)(1)(iii)",
        listed(q),
        !partners,
        into,
        `${item} to be built into a military commodity of 0A919`,
      ),
    ],
    "",
  );
}

/** Cameras, systems and related components. */
export const cameras = rule({
  section: "15 CFR 744.9",
  title: "cameras for military end users",
  generalProhibition: 5,
  facts: [...militaryFacts, deployment, builtInto0a919, incorporatesCamera, itemFrameRateHz, itemEccnParagraph],
  versions: [seen("2024-04-19", "89 FR 28601", section)],
});
