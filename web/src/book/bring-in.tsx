import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { bringIn, type ImportAsked, type ImportFile } from "../api/books.ts";
import { TextField } from "../ask/text-field.tsx";
import { TroubleNote, Waiting } from "../frame/trouble-note.tsx";
import { grouped } from "../words/amounts.ts";
import { seen } from "../words/scripts-of-names.ts";
import { fileOf } from "./import-file.ts";
import { ImportPreview } from "./import-preview.tsx";
import { SetAsideTable } from "./set-aside.tsx";

/** Files into a book: first looked at with their columns and rows as they would be read, then kept. */
export function BringIn() {
  const cache = useQueryClient();
  const [files, setFiles] = useState<readonly ImportFile[]>([]);
  const [id, setId] = useState("ours");
  const [mapping, setMapping] = useState<ImportAsked["mapping"]>({});
  const look = useMutation({ mutationFn: bringIn });
  const keep = useMutation({
    mutationFn: bringIn,
    onSuccess: () => void cache.invalidateQueries({ queryKey: ["book"] }),
  });
  const lookAt = (next: { files?: readonly ImportFile[]; mapping?: ImportAsked["mapping"] }) => {
    const asked = { id, files: next.files ?? files, mapping: next.mapping ?? mapping, preview: true };
    keep.reset();
    if (asked.files.length > 0) look.mutate(asked);
  };
  const take = async (chosen: FileList | null) => {
    const read = await Promise.all([...(chosen ?? [])].slice(0, 5).map(fileOf));
    setFiles(read);
    lookAt({ files: read });
  };
  const report = keep.data ?? look.data;
  return (
    <div className="bring-in">
      <p>
        Tables called customers, orders, products, bom or owners, as CSV, XLSX or Parquet. Records are taken under their
        keys: bringing in the same file twice changes nothing. A row that cannot be read is set aside whole.
      </p>
      <div className="bring-first">
        <TextField
          label="Name of the book"
          value={id}
          onSettled={(name) => setId(name.toLowerCase().replace(/[^a-z0-9-]/g, "-"))}
          example="ours"
        />
        <label className="button file-button">
          Choose files
          <input
            type="file"
            multiple
            accept=".csv,.tsv,.xlsx,.parquet"
            className="unseen"
            onChange={(e) => void take(e.target.files)}
          />
        </label>
      </div>
      {look.isPending && <Waiting what="Reading the files …" />}
      {look.error && <TroubleNote error={look.error} />}
      {keep.error && <TroubleNote error={keep.error} />}
      {report && (
        <>
          {report.tables.map((t) => (
            <ImportPreview
              key={t.file}
              table={t}
              mapping={mapping[t.table] ?? {}}
              onMap={(columns) => {
                const next = { ...mapping, [t.table]: columns };
                setMapping(next);
                lookAt({ mapping: next });
              }}
            />
          ))}
          {report.troubles.length > 0 && (
            <div className="trouble" role="alert">
              <p>
                <strong>The book cannot be read yet.</strong>
              </p>
              {report.troubles.map((t) => (
                <p key={`${t.code} ${t.at} ${t.because}`}>
                  <code>{t.code}</code> at <code>{seen(t.at)}</code>: {seen(t.because)}{" "}
                  <span className="quiet">Try: {t.try}</span>
                </p>
              ))}
            </div>
          )}
          {report.setAside.length > 0 && (
            <section className="block">
              <h3>{keep.data ? "Rows set aside" : "Rows that would be set aside"}</h3>
              <SetAsideTable rows={report.setAside} total={report.rowsSetAside} />
            </section>
          )}
          {keep.data ? (
            <p className="block" role="status">
              <strong>{keep.data.kept ? "Brought in." : "Nothing new."}</strong>{" "}
              {keep.data.merge
                ? `${grouped(keep.data.merge.added)} added, ${grouped(keep.data.merge.changed)} changed, ${grouped(keep.data.merge.same)} the same.`
                : ""}{" "}
              <Link to="/book" search={{ book: keep.data.id }}>
                See the book
              </Link>
            </p>
          ) : (
            <p className="block">
              <button
                type="button"
                className="button first"
                disabled={keep.isPending || look.isPending || report.troubles.length > 0}
                onClick={() => keep.mutate({ id, files, mapping, preview: false })}
              >
                Bring these in
              </button>
            </p>
          )}
        </>
      )}
    </div>
  );
}
