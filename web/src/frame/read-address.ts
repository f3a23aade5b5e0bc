/** Is it an object with fields? */
export function object(raw: unknown): raw is Record<string, unknown> {
  return typeof raw === "object" && raw !== null && !Array.isArray(raw);
}

type One<K extends string, T> = { readonly [key in K]?: T };

const one = <K extends string, T>(name: K, value: T | undefined): One<K, T> =>
  value === undefined ? {} : ({ [name]: value } as One<K, T>);

/** A text of the address; a bare number is taken as text, an empty one as absent. */
export function text<K extends string>(raw: Record<string, unknown>, name: K): One<K, string> {
  const value = raw[name];
  if (typeof value === "number") return one(name, String(value));
  return one(name, typeof value === "string" && value !== "" ? value : undefined);
}

/** A number of the address. */
export function number<K extends string>(raw: Record<string, unknown>, name: K): One<K, number> {
  const value = raw[name];
  return one(name, typeof value === "number" && Number.isFinite(value) ? value : undefined);
}

/** A switch of the address: present only when it is on. */
export function flag<K extends string>(raw: Record<string, unknown>, name: K): One<K, boolean> {
  return one(name, raw[name] === true ? true : undefined);
}

/** Texts of the address; one text alone counts as a list of one. */
export function texts<K extends string>(raw: Record<string, unknown>, name: K): One<K, readonly string[]> {
  const value = raw[name];
  const all =
    typeof value === "string" ? [value] : Array.isArray(value) ? value.filter((v) => typeof v === "string") : [];
  return one(name, all.length > 0 ? all : undefined);
}
