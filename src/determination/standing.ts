import type { Requirement } from "../vocabulary/index.ts";
import type { CommonParts } from "./looks.ts";
import type { Asked } from "./rule-on-day.ts";
import type { Told } from "./told.ts";
import type { Standing } from "./weigh-exceptions.ts";

const numbers = new WeakMap<Asked, number>();
let given = 0;

/** The number of an opinion; it is never given to another. */
function numberOf(asked: Asked): number {
  const known = numbers.get(asked);
  if (known !== undefined) return known;
  given += 1;
  numbers.set(asked, given);
  return given;
}

/** The requirements that stand, told apart by the opinions that bring them and the premise they hold under. */
export function standingOn(
  requirements: readonly Requirement[],
  told: readonly Told<Asked>[],
  premise: string | undefined,
  common: CommonParts,
): Standing {
  if (requirements.length === 0) return { requirements, words: "", common: undefined };
  const bringing = told.filter((t) => t.said.brings.requirements.length > 0);
  const onCommon = bringing.every((t) => !t.stated && (t.looked & ~common.mask) === 0);
  const words = `${premise ?? ""} ${bringing.map((t) => numberOf(t.said)).join(" ")}`;
  return { requirements, words, common: onCommon ? common : undefined };
}
