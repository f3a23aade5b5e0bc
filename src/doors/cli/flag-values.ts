import { InvalidArgumentError } from "commander";
import { namedKind } from "../../operations/index.ts";

/** A whole number from 1 to 9999. */
export function wholeNumber(text: string): string {
  if (!/^[1-9]\d{0,3}$/.test(text)) throw new InvalidArgumentError("give a whole number from 1 to 9999");
  return text;
}

/** Every value of a flag that may be given again. */
export function collected(text: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), text];
}

/** A kind of party as names are matched by. */
export function kindOfParty(text: string): string {
  if (namedKind(text) === "unknown") throw new InvalidArgumentError("give person, organization, vessel or aircraft");
  return text;
}

/** A score from 0 to 1. */
export function score(text: string): string {
  if (!/^(0(\.\d+)?|1(\.0+)?)$/.test(text)) throw new InvalidArgumentError("give a score from 0 to 1");
  return text;
}

/** A port; 0 means a free one. */
export function portNumber(text: string): number {
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65_535) throw new InvalidArgumentError("give a port from 0 to 65535");
  return Number(text);
}
