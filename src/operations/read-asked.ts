import { z } from "zod";
import { fail, ok, quoted, type Result, type Trouble } from "../vocabulary/index.ts";

type Issue = z.core.$ZodIssue;

/** Reads what was asked by its schema; every trouble at once, unknown fields among them. */
export function readAsked<S extends z.ZodType>(schema: S, asked: unknown): Result<z.output<S>> {
  const read = schema.safeParse(asked, { reportInput: true });
  if (read.success) return ok(read.data);
  const [first, ...rest] = read.error.issues.flatMap((issue) => troublesOf(issue, schema));
  if (first === undefined) throw new Error("a schema refused without saying why");
  return fail(first, ...rest);
}

function troublesOf(issue: Issue, schema: z.ZodType): Trouble[] {
  const at = placeOf(issue.path);
  if (issue.code === "unrecognized_keys") return issue.keys.map((key) => unknownField(issue.path, key, schema));
  const carried: unknown = issue.code === "custom" ? issue.params?.["trouble"] : undefined;
  if (isTrouble(carried)) return [{ ...carried, at }];
  if (issue.input === undefined)
    return [{ code: "input/missing-field", at, because: `\`${at}\` was not given`, try: seeDocument }];
  const said = issue.message.replace(/^Invalid input: /, "").replace(/^[A-Z]/, (c) => c.toLowerCase());
  return [{ code: "input/wrong-type", at, because: `${quoted(issue.input)} does not fit: ${said}`, try: seeDocument }];
}

/** A place in the request; names that came with it are shortened and made visible. */
function placeOf(path: readonly PropertyKey[]): string {
  return path.map((step) => quoted(String(step)).slice(1, -1)).join(".") || "request";
}

const seeDocument = "see this request in /api/v1/openapi.json";

function unknownField(path: readonly PropertyKey[], key: string, schema: z.ZodType): Trouble {
  const known = path.length === 0 && schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
  return {
    code: "input/unknown-field",
    at: placeOf([...path, key]),
    because: `${quoted(key)} is not a field of this request`,
    try: known.length > 0 ? `use ${known.join(", ")}` : seeDocument,
  };
}

function isTrouble(value: unknown): value is Trouble {
  return typeof value === "object" && value !== null && "code" in value && "because" in value && "try" in value;
}
