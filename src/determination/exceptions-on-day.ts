import {
  type ExceptionOpinion,
  type ExceptionRule,
  type Rulebook,
  type Version,
  versionOn,
} from "../authoring/index.ts";
import type { LegalDate } from "../vocabulary/index.ts";
import type { Round } from "./ask-round.ts";

type Apply = ExceptionRule["versions"][number]["apply"];

/** A section of license exceptions as it stands on a day; nothing to apply where it is out of time. */
export interface ExceptionOnDay {
  readonly exception: ExceptionRule;
  readonly apply: Apply | undefined;
}

/** All exceptions of a day; each says an opinion on every requirement that stands, in their order. */
export type ExceptionRound = Round<ExceptionOnDay, readonly ExceptionOpinion[]>;

/** Exceptions in force by version; one for all days of a version. */
export type ExceptionsInForce = Map<Version<Apply>, ExceptionOnDay>;

/** The exceptions of a book as they stand on a day. */
export function exceptionsOn({ exceptions }: Rulebook, on: LegalDate, inForce: ExceptionsInForce): ExceptionOnDay[] {
  return exceptions.map((exception) => {
    const version = versionOn(exception.versions, on);
    if (version === undefined) return { exception, apply: undefined };
    const known = inForce.get(version);
    if (known?.exception === exception) return known;
    const made = { exception, apply: version.apply };
    inForce.set(version, made);
    return made;
  });
}
