import {
  type Asking,
  fact,
  from,
  met,
  notMet,
  type Opinion,
  type Rule,
  rule,
  seen,
  unknown,
} from "../../../../src/authoring/index.ts";

/** Made available to the public. */
export const published = fact(
  "published",
  "is the technology or software made available to the public without restriction on its further dissemination?",
  "exporter",
);

const nonStandardCryptography = fact(
  "nonStandardCryptography",
  "does the encryption source code provide or perform non-standard cryptography (15 CFR 772.1)?",
  "engineer",
);

const notified = fact(
  "notification742_15b",
  "was the e-mail notification of 15 CFR 742.15(b)(2) sent to BIS and the ENC Encryption Request Coordinator?",
  "exporter",
);

const readyToMakeFirearm = fact(
  "item.readyToMakeFirearm",
  "is it software or technology, ready for a machine tool or printer, that makes a firearm, frame or receiver of 0A501, 0A506, 0A507 or 0A509?",
  "engineer",
);

const isEncryptionSoftware = (q: Asking) => q.transaction.item.classification.code === "5D002";

/** 15 CFR 734.7(b): published encryption software of 5D002 stays inside until its source code meets 15 CFR 742.15(b). */
function encryption(q: Asking, onlyNonStandard: boolean): Opinion {
  if (q.fact(notified.name) === true) return outside("published, and the notification of 15 CFR 742.15(b) was made");
  const nonStandard = q.fact(nonStandardCryptography.name);
  if (onlyNonStandard && nonStandard === false) {
    return outside("published encryption source code with standard cryptography needs no notification");
  }
  const because =
    "published encryption software of 5D002 leaves the regulation only when its source code meets 15 CFR 742.15(b)";
  if (onlyNonStandard && nonStandard === undefined) return unknown(because, [nonStandardCryptography.name]);
  return q.fact(notified.name) === false ? notMet(because) : unknown(because, [notified.name]);
}

const outside = (because: string): Opinion => met(because, {});

function paragraphs(onlyNonStandard: boolean) {
  return (q: Asking): Opinion => {
    const { kind } = q.transaction.item;
    if (kind === "commodity") return notMet("speaks of technology and software only");
    if (q.statedUnknown(published.name)) return unknown("whether it is published is not known", [published.name]);
    if (q.fact(published.name) !== true) return notMet("nothing says that it is published", { asks: [published.name] });
    if (isEncryptionSoftware(q)) return encryption(q, onlyNonStandard);
    if (q.fact(readyToMakeFirearm.name) === true) {
      return notMet("files that make a firearm stay inside the regulation though posted (paragraph (c))");
    }
    return outside("published technology or software is not subject to the regulation");
  };
}

/**
 * 15 CFR 734.7, 734.3(b)(3)(i): unclassified technology or software that is published is not subject to the regulation.
 * Two kinds stay inside: encryption software of 5D002 short of 15 CFR 742.15(b), and files that make firearms.
 * Since 2021-03-29 the notification is a condition for non-standard cryptography alone.
 */
export const publishedInformation: Rule = rule({
  section: "15 CFR 734.7",
  title: "published technology and software",
  route: "out",
  facts: [published, nonStandardCryptography, notified, readyToMakeFirearm],
  versions: [
    from("2021-03-29", "86 FR 16488", paragraphs(true), { note: "notification only for non-standard cryptography" }),
    seen("2017-01-19", "81 FR 35602, as amended at 81 FR 64668", paragraphs(false), {
      note: "(c), on files ready to make firearms, came with 85 FR 4136 in 2020 and is asked on all days",
    }),
  ],
});
