import type { ReactNode } from "react";

/** How a file becomes what a screen takes: the names in it, or lines of text. */
export interface FileTaken<T> {
  read(fileName: string, text: string): T;
  onText(taken: T): void;
}

const take = <T,>(file: File | undefined, { read, onText }: FileTaken<T>) =>
  void file?.text().then((text) => onText(read(file.name, text)));

/** A button that takes names from a file: one a line, or a table with a column of names. */
export function NamesFile<T>(props: FileTaken<T>) {
  return (
    <label className="button file-button">
      From a file
      <input
        type="file"
        accept=".txt,.csv,.tsv,text/plain,text/csv"
        className="unseen"
        onChange={(e) => {
          take(e.target.files?.[0], props);
          e.target.value = "";
        }}
      />
    </label>
  );
}

/** A place where such a file may be dropped; the button beside it does the same by keyboard. */
export function DropNames<T>({ children, ...taken }: FileTaken<T> & { readonly children: ReactNode }) {
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
        take(file, taken);
      }}
    >
      {children}
    </div>
  );
}
