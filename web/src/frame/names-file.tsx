import type { ReactNode } from "react";
import { namesOfFile } from "./names-of-file.ts";

type OnNames = (names: readonly string[]) => void;

const read = (file: File | undefined, onNames: OnNames) =>
  void file?.text().then((text) => onNames(namesOfFile(file.name, text)));

/** A button that takes names from a file: one a line, or a table with a column of names. */
export function NamesFile({ onNames }: { readonly onNames: OnNames }) {
  return (
    <label className="button file-button">
      From a file
      <input
        type="file"
        accept=".txt,.csv,.tsv,text/plain,text/csv"
        className="unseen"
        onChange={(e) => {
          read(e.target.files?.[0], onNames);
          e.target.value = "";
        }}
      />
    </label>
  );
}

/** A place where such a file may be dropped; the button beside it does the same by keyboard. */
export function DropNames({ onNames, children }: { readonly onNames: OnNames; readonly children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a way of the mouse alone -- because the button beside it serves the keyboard
    <div
      className="drop-place"
      onDragOver={(e) => {
        if (!e.dataTransfer.types.includes("Files")) return;
        e.preventDefault();
        e.currentTarget.dataset["over"] = "yes";
      }}
      onDragLeave={(e) => delete e.currentTarget.dataset["over"]}
      onDrop={(e) => {
        delete e.currentTarget.dataset["over"];
        const [file] = e.dataTransfer.files;
        if (file === undefined) return;
        e.preventDefault();
        read(file, onNames);
      }}
    >
      {children}
    </div>
  );
}
