import type { Assessment } from "../../../src/operations/index.ts";
import { Name } from "../frame/foreign-name.tsx";
import { grouped } from "../words/amounts.ts";
import { placeName } from "../words/places.ts";
import { actWords, roleWords } from "../words/trade-words.ts";
import { type AskSearch, NOT_STATED } from "./ask-search.ts";
import type { OwnerAsked } from "./party-asked.ts";
import { factName, factWords } from "./stated-facts.tsx";

/** On paper only: the transaction as it was stated, and lines for the people who prepare and review. Nothing is signed by the program. */
export function ReviewRecord(props: {
  readonly asked: AskSearch;
  readonly answer: Assessment;
  readonly record?: string;
}) {
  const { asked, answer, record } = props;
  const code = asked.par ? `${asked.eccn}.${asked.par}` : asked.eccn;
  const rows: readonly (readonly [string, string | undefined])[] = [
    ["Act", actWords(asked.act ?? "export")],
    ["Item", asked.item],
    ["Classification", code],
    ["Made in", asked.origin === NOT_STATED ? undefined : placeName(asked.origin ?? "US")],
    ["Value", asked.value === undefined ? undefined : `US$ ${grouped(asked.value)}`],
    ["Controlled U.S. content", asked.content === undefined ? undefined : `${asked.content} %`],
    ["Tariff number", asked.hts],
    ["Destination", asked.to ? placeName(asked.to) : undefined],
    ["End use", asked.use],
    ["Order", asked.order],
    ...Object.entries(asked.facts ?? {}).map(([name, value]) => [factName(name), factWords(value)] as const),
  ];
  return (
    <section className="part review-record" aria-label="Review record">
      <h3>The transaction as stated</h3>
      <dl className="stated">
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value ? <Name of={value} /> : "not stated"}</dd>
          </div>
        ))}
        {(asked.parties ?? [])
          .filter((p) => p.n.trim() !== "")
          .map((p) => (
            <div key={`${p.n} ${p.r}`}>
              <dt>{roleWords(p.r)}</dt>
              <dd>
                <Name of={p.n} />, {placeName(p.c || asked.to || "")}
                {p.a ? `; ${p.a}` : ""}
                {p.o && p.o.length > 0 ? `; owned by ${ownersWords(p.o)}` : "; owners not stated"}
              </dd>
            </div>
          ))}
      </dl>
      <h3>Review</h3>
      <dl className="sign-lines">
        {["Prepared by", "Reviewed by", "Decision", "Reason"].map((line) => (
          <div key={line}>
            <dt>{line}</dt>
            <dd>{line.endsWith("by") ? "Date" : ""}</dd>
          </div>
        ))}
      </dl>
      <p className="small">
        {record ? `Kept as record ${record}. ` : "Not kept as a record. "}Answer {answer.id} can be made again from the
        question, the law and the list editions named here.
      </p>
    </section>
  );
}

const ownersWords = (owners: readonly OwnerAsked[]): string =>
  owners
    .map((o) => {
      const share =
        o.lo !== undefined || o.hi !== undefined
          ? `${o.lo ?? 0}–${o.hi ?? 100} %`
          : o.p === undefined
            ? "share not known"
            : `${o.p} %`;
      return `${o.n} (${share}${o.o ? `; held by ${ownersWords(o.o)}` : ""})`;
    })
    .join(", ");
