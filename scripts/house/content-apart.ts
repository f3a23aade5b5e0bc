import { globSync } from "node:fs";
import { posix } from "node:path";
import type { Breach } from "./breach.ts";
import { importsOf } from "./imports.ts";
import type { SourceFile } from "./source-file.ts";

/** Names of the list folders, as `us/some-list` and as `some-list`, read from lists/. */
export const readListIds = (root: string): string[] =>
  globSync("lists/*/*/index.ts", { cwd: root }).flatMap((path) => {
    const folder = posix.dirname(path.replaceAll("\\", "/")).slice("lists/".length);
    return [folder, posix.basename(folder)];
  });

/** The text with the specifiers of its imports blanked: the wiring in src/main must name what it wires. */
const withoutSpecifiers = (file: SourceFile): string =>
  importsOf(file).reduce(
    (text, { start, end }) => text.slice(0, start) + " ".repeat(end - start) + text.slice(end),
    file.text,
  );

/** Section numbers and list names in src/, in code and comments alike: they belong to law/ and lists/. */
export const contentBreaches = (files: readonly SourceFile[], listIds: readonly string[]): Breach[] => {
  const words = listIds.map((id) => id.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  const names = words.length > 0 ? new RegExp(`(?<![\\w-])(?:${words.join("|")})(?![\\w-])`) : undefined;
  const sections = /(?<![\d.])7\d\d\.\d+/;
  return files
    .filter((file) => file.path.startsWith("src/") && !file.isTest)
    .flatMap((file) => {
      const text = file.path.startsWith("src/main/") ? withoutSpecifiers(file) : file.text;
      return text.split("\n").flatMap((row, index) => {
        const at = { file: file.path, line: index + 1 };
        const section = sections.exec(row)?.[0];
        const name = names?.exec(row)?.[0];
        return [
          ...(section
            ? [
                {
                  ...at,
                  because: `section ${section} is named in src/`,
                  try: "say it in law/ and hand it over as data",
                },
              ]
            : []),
          ...(name
            ? [
                {
                  ...at,
                  because: `the list ${name} is named in src/`,
                  try: "let the list declare the property this code asks for",
                },
              ]
            : []),
        ];
      });
    });
};
