import { Link } from "@tanstack/react-router";
import type { ChangeAsked, TouchedAnswer } from "../api/changes.ts";
import { Name } from "../frame/foreign-name.tsx";
import { OutcomeMark } from "../frame/outcome-mark.tsx";
import { TroubleNote, Waiting } from "../frame/trouble-note.tsx";
import { Cites } from "../law/cited.tsx";
import { counted, grouped } from "../words/amounts.ts";
import { dayAfter, longDay } from "../words/days.ts";
import { useTouched } from "./touched-run.ts";

/** The saved answers a change touches, each asked again on both sides of it. */
export function Touched({ asked }: { readonly asked: ChangeAsked }) {
  const { touched, done, total, ended, error } = useTouched(asked);
  const isDay = "on" in asked;
  return (
    <section className="block" aria-label="Saved answers it touches">
      <h3>Saved answers it touches</h3>
      {error !== undefined && <TroubleNote error={error} />}
      {ended === undefined && error === undefined && (
        <Waiting
          what={total > 0 ? `Asking again: ${grouped(done)} of ${grouped(total)} …` : "Asking saved answers again …"}
        />
      )}
      <ul className="touched">
        {touched.map((t) => (
          <li key={`${t.recordId} ${t.askedOn}`}>
            <OneTouched touched={t} isDay={isDay} />
          </li>
        ))}
      </ul>
      {ended && (
        <p className="quiet small" role="status">
          {ended.saved === 0
            ? "No answer has been kept yet. Keep one from its letter, and this line says whether a change touches it."
            : ended.touched === 0
              ? `None of ${counted(ended.saved, "saved answer")} comes out otherwise on the other side.`
              : `${counted(ended.touched, "saved answer")} of ${grouped(ended.saved)} ${ended.touched === 1 ? "comes" : "come"} out otherwise.`}{" "}
          {ended.saved > ended.asked &&
            `${ended.asked === 1 ? "1 had a party that the change could reach and was" : `${grouped(ended.asked)} had a party that the change could reach and were`} asked again on both sides.`}
          {ended.unasked > 0 && ` ${grouped(ended.unasked)} could not be asked for these days: ${ended.because}.`}
        </p>
      )}
    </section>
  );
}

function OneTouched({ touched: t, isDay }: { readonly touched: TouchedAnswer; readonly isDay: boolean }) {
  const sides = isDay
    ? ([
        [`on ${longDay(dayAfter(t.askedOn, -1))}`, t.before],
        [`on ${longDay(t.askedOn)}`, t.after],
      ] as const)
    : ([
        ["before the edition", t.before],
        ["with it", t.after],
      ] as const);
  return (
    <>
      <p>
        <Link to="/answers/$id" params={{ id: t.recordId }} data-row>
          {t.item || "an item"} ·{" "}
          {t.parties.map((p, i) => (
            <span key={p}>
              {i > 0 && ", "}
              <Name of={p} />
            </span>
          ))}
        </Link>
      </p>
      <p className="quiet small">
        saved about {longDay(t.asOf)}: <OutcomeMark of={t.was} />
        {!isDay && ` · asked for ${longDay(t.askedOn)}`}
      </p>
      <dl className="two-sides">
        {sides.map(([when, side]) => (
          <div key={when}>
            <dt>{when}</dt>
            <dd>
              <OutcomeMark of={side.outcome} />
              {side.only.length > 0 && (
                <p className="small">
                  <Cites of={side.only} />
                </p>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
