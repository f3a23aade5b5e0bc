import { z } from "zod";
import { CATALOGUE, question, shapes, transactionForm } from "../../operations/index.ts";
import { PROBLEM_TYPE } from "./problem.ts";
import { NOTHING, type Route } from "./route.ts";
import { problem } from "./shapes-of-answers.ts";

type Json = Record<string, unknown>;

const JSON_TYPE = "application/json";

/** The media type of lines. */
export const LINES_TYPE = "application/x-ndjson";

/** The OpenAPI 3.1 document of the routes, drawn from their own shapes and the catalogue. */
export function openApiOf(routes: readonly Route[], version: string): Json {
  const components = schemasOf(routes);
  const paths: Record<string, Json> = {};
  for (const r of routes) {
    paths[r.path] = { ...paths[r.path], [r.method.toLowerCase()]: operationOf(r, components) };
  }
  const inAddress = routes.filter(asksInAddress).map((r) => idOf(r.asks));
  for (const id of inAddress) if (id !== undefined) delete components[id];
  return {
    openapi: "3.1.0",
    info: {
      title: "licet",
      version,
      description: "Answers of licet over HTTP. Loopback only. What is not known is said, never folded into a no.",
      license: { name: "Apache-2.0", identifier: "Apache-2.0" },
    },
    tags: CATALOGUE.map((card) => ({ name: card.name, description: card.summary })),
    paths,
    components: { schemas: components },
  };
}

/** Every named shape, and the shapes of the routes under names made from their paths. */
function schemasOf(routes: readonly Route[]): Record<string, Json> {
  for (const r of routes) {
    for (const [shape, ending] of [[r.asks, "Request"] as const, [r.answers, "Answer"] as const])
      if (shape !== NOTHING && idOf(shape) === undefined) shapes.add(shape, { id: `${wordOf(r)}${ending}` });
  }
  const { schemas } = z.toJSONSchema(shapes, {
    io: "input",
    target: "draft-2020-12",
    unrepresentable: "any",
    uri: refTo,
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema === question) jsonSchema.$ref = refTo(idOf(transactionForm) ?? "");
    },
  });
  return Object.fromEntries(
    Object.entries(schemas).map(([id, schema]) => {
      const { $schema: _s, $id: _i, ...rest } = schema;
      return [id, rest];
    }),
  );
}

const asksInAddress = (r: Route) => r.method === "GET" || (r.kind === "lines" && r.line !== undefined);
const refTo = (id: string) => `#/components/schemas/${id}`;
const idOf = (shape: z.ZodType) => shapes.get(shape)?.id;
const refOf = (shape: z.ZodType): Json => ({ $ref: refTo(idOf(shape) ?? "Problem") });

/** `POST /api/v1/assess/batch` → `PostAssessBatch`. */
function wordOf(r: Route): string {
  const words = [r.method.toLowerCase(), ...r.path.replace("/api/v1", "").split(/[^a-zA-Z]+/)].filter((w) => w !== "");
  return words.map((w) => `${w[0]?.toUpperCase()}${w.slice(1)}`).join("");
}

function operationOf(r: Route, components: Readonly<Record<string, Json>>): Json {
  const inPath = [...r.path.matchAll(/\{(\w+)\}/g)].map((m) => m[1] ?? "");
  const word = wordOf(r);
  const outType = r.kind === "lines" ? LINES_TYPE : r.kind === "file" ? "application/octet-stream" : JSON_TYPE;
  const bodyShape = r.kind === "lines" && r.line ? r.line : r.method === "POST" ? r.asks : undefined;
  const bodyType = r.kind === "lines" && r.line ? LINES_TYPE : JSON_TYPE;
  const withBody = bodyShape !== undefined && bodyShape !== NOTHING && !(bodyShape === r.asks && inPath.length > 0);
  return {
    operationId: `${word[0]?.toLowerCase()}${word.slice(1)}`,
    summary: r.summary,
    tags: [r.operation],
    "x-effect": r.effect,
    parameters: parametersOf(r, inPath, components),
    ...(withBody ? { requestBody: { required: true, content: { [bodyType]: { schema: refOf(bodyShape) } } } } : {}),
    responses: {
      200: { description: r.summary, content: { [outType]: { schema: refOf(r.answers) } } },
      default: { description: "Troubles.", content: { [PROBLEM_TYPE]: { schema: refOf(problem) } } },
    },
  };
}

/** Fields of the path, and for GET and for lines those of the address. */
function parametersOf(r: Route, inPath: readonly string[], components: Readonly<Record<string, Json>>): Json[] {
  const schema = components[idOf(r.asks) ?? ""] ?? {};
  const fields = Object.entries((schema["properties"] ?? {}) as Record<string, Json>);
  const required = new Set(Array.isArray(schema["required"]) ? (schema["required"] as string[]) : []);
  const inAddress = asksInAddress(r);
  return fields
    .filter(([name]) => inAddress || inPath.includes(name))
    .map(([name, { description, ...rest }]) => ({
      name,
      in: inPath.includes(name) ? "path" : "query",
      required: inPath.includes(name) || required.has(name),
      ...(description === undefined ? {} : { description }),
      schema: rest,
    }));
}
