import { isObject } from "../../vocabulary/index.ts";

/** Members of a list written at once; a piece takes a few milliseconds. */
const AT_ONCE = 200;

/** The same text as JSON.stringify, in pieces: long lists inside the value are cut. For values without undefined in lists. */
export function* jsonPieces(value: unknown): Generator<string> {
  if (Array.isArray(value) && value.length > AT_ONCE) {
    for (let i = 0; i < value.length; i += AT_ONCE) {
      const members = JSON.stringify(value.slice(i, i + AT_ONCE));
      yield `${i === 0 ? "[" : ","}${members.slice(1, -1)}`;
    }
    yield "]";
  } else if (isObject(value) && holdsLongList(value)) {
    let before = "{";
    for (const [name, member] of Object.entries(value)) {
      if (member === undefined) continue;
      yield `${before}${JSON.stringify(name)}:`;
      yield* jsonPieces(member);
      before = ",";
    }
    yield before === "{" ? "{}" : "}";
  } else yield JSON.stringify(value);
}

/** Is there a long list in it, or in an object directly inside it? */
const holdsLongList = (value: Readonly<Record<string, unknown>>): boolean =>
  Object.values(value).some((v) => (Array.isArray(v) && v.length > AT_ONCE) || (isObject(v) && holdsLongList(v)));
