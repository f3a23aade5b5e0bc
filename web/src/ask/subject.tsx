import { Fragment } from "react";
import type { Assessment } from "../../../src/operations/index.ts";
import { Name } from "../frame/foreign-name.tsx";
import { placeName } from "../words/places.ts";
import { actWords } from "../words/trade-words.ts";
import type { AskSearch } from "./ask-search.ts";

/** What was asked, as the sentence under the headline: "to export … to …, China." */
export function Subject({ asked, answer }: { readonly asked: AskSearch; readonly answer: Assessment }) {
  const code = asked.par ? `${asked.eccn}.${asked.par}` : asked.eccn;
  const whom = answer.parties;
  const found = ["no_requirement_found", "no_requirement_found_with_conditions", "not_subject_to_ear"].includes(
    answer.outcome,
  );
  return (
    <p className="subject">
      {found ? "on the stated facts, " : ""}to {actWords(asked.act ?? "export")}{" "}
      {asked.item ? (
        <>
          <Name of={asked.item} /> (<code>{code}</code>)
        </>
      ) : (
        <>
          an item of <code>{code}</code>
        </>
      )}{" "}
      to{" "}
      {whom.slice(0, 3).map((p, i) => (
        <Fragment key={p.name}>
          {i > 0 && (i === Math.min(whom.length, 3) - 1 ? " and " : ", ")}
          <Name of={p.name} />
          {p.country !== asked.to ? ` (${placeName(p.country)})` : ""}
        </Fragment>
      ))}
      {whom.length > 3 ? ` and ${whom.length - 3} others` : ""}
      {asked.to ? `, ${placeName(asked.to)}` : ""}.
    </p>
  );
}
