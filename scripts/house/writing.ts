import { posix } from "node:path";
import type { Breach } from "./breach.ts";
import { isNode, lineAt, type SourceFile, type SyntaxNode } from "./source-file.ts";

const drawers = /(^|\/)(utils?|helpers?|common|misc|shared|lib|manager|stuff)(\/|\.ts$)/;
// The hyphens keep this file from reporting itself.
const spelled = (words: string): string => words.replaceAll("-", "");
const unfinished = new RegExp(spelled("\\b(TO-DO|FIX-ME|XX-X|HA-CK|not imple-mented|place-holder|st-ub|st-ubbed)\\b"));
const escapes = new RegExp(spelled("\\bas un-known as\\b|@ts.(?:ig-nore|expect.error|nocheck)|bio-me.ig-nore"));
const longest = 400;

/** Names of files that hold anything and therefore say nothing, and files too long to find one's way in. */
const fileFaults = (file: SourceFile): Breach[] => {
  const at = { file: file.path, line: 1 };
  const lines = file.text.split("\n").length;
  const table = /\.(table|generated)\.ts$/.test(file.path);
  return [
    ...(drawers.test(file.path)
      ? [{ ...at, because: "the name is a drawer, not a room", try: "name the thing it holds" }]
      : []),
    ...(lines > longest && !table
      ? [{ ...at, because: `${lines} lines, more than ${longest}`, try: "make two files of it, each with one job" }]
      : []),
  ];
};

/** Words of unfinished work, and escapes from the type system that do not say why. */
const lineFaults = (file: SourceFile): Breach[] =>
  file.text.split("\n").flatMap((row, index) => {
    const at = { file: file.path, line: index + 1 };
    const escape = escapes.exec(row)?.[0];
    return [
      ...(unfinished.test(row)
        ? [{ ...at, because: "a word of unfinished work", try: "finish it, or leave it out" }]
        : []),
      ...(escape && !row.includes("-- because ")
        ? [
            {
              ...at,
              because: `\`${escape}\` gives no reason`,
              try: "do without it, or end the line with -- because and the reason",
            },
          ]
        : []),
    ];
  });

const exportsSomethingOwn = (node: SyntaxNode): boolean =>
  node.type === "ExportNamedDeclaration" && node["declaration"] !== null && node["declaration"] !== undefined;

/** Whether a doc comment ends right before an offset. */
const documented = (text: string, offset: number): boolean => {
  const before = text.slice(0, offset).trimEnd();
  return before.endsWith("*/") && before.lastIndexOf("/**") === before.lastIndexOf("/*");
};

/** The exported things no sentence speaks of; one sentence may speak of several that follow without a blank line. */
const silentExports = (file: SourceFile): SyntaxNode[] => {
  const silent: SyntaxNode[] = [];
  let spokenUntil = -1;
  for (const node of Array.isArray(file.tree["body"]) ? file.tree["body"].filter(isNode) : []) {
    if (!exportsSomethingOwn(node)) continue;
    const sameBreath = spokenUntil >= 0 && /^[^\S\n]*\n?[^\S\n]*$/.test(file.text.slice(spokenUntil, node.start));
    const spoken = sameBreath || documented(file.text, node.start);
    if (!spoken) silent.push(node);
    spokenUntil = spoken ? node.end : -1;
  }
  return silent;
};

/** Exported things without their sentence, and doors without the paragraph on what lies behind them. */
const docFaults = (file: SourceFile): Breach[] => {
  if (file.isTest) return [];
  const door = posix.basename(file.path) === "index.ts" && !file.text.startsWith("/**");
  return [
    ...(door
      ? [
          {
            file: file.path,
            line: 1,
            because: "the door says nothing",
            try: "open with a paragraph on what the folder is for",
          },
        ]
      : []),
    ...silentExports(file).map((node) => ({
      file: file.path,
      line: lineAt(file, node.start),
      because: "exported without a sentence",
      try: "say above it what it is: shape, unit, errors, source",
    })),
  ];
};

/** Breaches of the house's manner of writing. */
export const writingBreaches = (files: readonly SourceFile[]): Breach[] =>
  files.flatMap((file) => [...fileFaults(file), ...lineFaults(file), ...docFaults(file)]);
