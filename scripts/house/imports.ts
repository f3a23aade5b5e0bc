import { posix } from "node:path";
import type { Breach } from "./breach.ts";
import { type Place, placeOf } from "./rooms.ts";
import { isNode, lineAt, nodesIn, type SourceFile } from "./source-file.ts";

/** One import, export-from or `import()` of a file; `target` is a path from the root when the import is relative. */
export interface Import {
  readonly specifier: string;
  readonly target?: string;
  readonly line: number;
  /** Where the specifier stands in the text, quotes included. */
  readonly start: number;
  readonly end: number;
}

const importingTypes = new Set([
  "ImportDeclaration",
  "ExportNamedDeclaration",
  "ExportAllDeclaration",
  "ImportExpression",
  "TSImportType",
]);

/** Lists what a file imports, types included. */
export const importsOf = (file: SourceFile): Import[] =>
  [...nodesIn(file.tree)].flatMap((node) => {
    if (!importingTypes.has(node.type)) return [];
    const source = isNode(node["source"]) ? node["source"] : node["argument"];
    if (!isNode(source) || typeof source["value"] !== "string") return [];
    const specifier = source["value"];
    const relative = specifier.startsWith(".");
    const target = posix.normalize(posix.join(posix.dirname(file.path), specifier));
    const { start, end } = source;
    return [{ specifier, line: lineAt(file, start), start, end, ...(relative && { target }) }];
  });

const isDoor = (target: string, place: Place): boolean => {
  const inside = target.slice(place.folder.length + 1).split("/");
  return inside.at(-1) === "index.ts" && inside.length <= (place.room.doorPerFolder ? 2 : 1);
};

/** The direct subfolder of a room that a file lies in; undefined when it lies in the room itself. */
const partOf = (path: string, place: Place): string | undefined => {
  const inside = path.slice(place.folder.length + 1).split("/");
  return inside.length > 1 ? inside[0] : undefined;
};

const faultWithin = (from: string, target: string, place: Place): string[] => {
  const part = partOf(target, place);
  if (!place.room.closedParts || part === undefined || part === partOf(from, place)) return [];
  return target === `${place.folder}/${part}/index.ts` ? [] : [`import ${place.folder}/${part}/index.ts`];
};

/** What is wrong with one import, as an advice each; empty when nothing is. */
const adviceFor = (from: string, place: Place, target: string): string[] => {
  const there = placeOf(target);
  if (target === "package.json" && place.room.mayImport === "everything") return [];
  if (there === undefined) return ["keep what is imported inside a room of scripts/house/rooms.ts"];
  if (there.folder === place.folder) return faultWithin(from, target, place);
  const { mayImport, mayReachInside, servesPorts } = place.room;
  if (servesPorts && target.endsWith(".port.ts")) return [];
  if (mayImport !== "everything" && !mayImport.includes(there.folder)) {
    return [`pass it in as an argument; ${place.folder} may import ${mayImport.join(", ") || "nothing of ours"}`];
  }
  if (mayReachInside || isDoor(target, there) || target.endsWith(".port.ts")) return [];
  return [`import ${there.folder}/index.ts, the only door of that folder`];
};

/** Breaches of the table of rooms: forbidden rooms, side doors, folders the table does not name. */
export const importBreaches = (files: readonly SourceFile[]): Breach[] =>
  files.flatMap((file) => {
    if (!file.path.includes("/")) return [];
    const place = placeOf(file.path);
    if (place === undefined) {
      const because = "this folder is not on the plan of the house";
      return [{ file: file.path, line: 1, because, try: "add it to scripts/house/rooms.ts with whom it may import" }];
    }
    return importsOf(file).flatMap(({ target, line, specifier }) => {
      if (specifier === "licet")
        return [
          { file: file.path, line, because: "it imports its own package by name", try: "import the folder's index.ts" },
        ];
      if (target === undefined) return [];
      return adviceFor(file.path, place, target).map((advice) => ({
        file: file.path,
        line,
        because: `${place.folder} imports ${target}`,
        try: advice,
      }));
    });
  });
