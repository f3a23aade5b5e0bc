import { Link } from "@tanstack/react-router";
import type { ChangeAsked, TouchedCase } from "../api/changes.ts";
import { Name } from "../frame/foreign-name.tsx";
import { OutcomeMark } from "../frame/outcome-mark.tsx";
import { TroubleNote, Waiting } from "../frame/trouble-note.tsx";
import { Cites } from "../law/cited.tsx";
import { counted, grouped, roundDollars, wholeDollars } from "../words/amounts.ts";
import { dayAfter, longDay } from "../words/days.ts";
import { type TouchedRun, useTouched } from "./touched-run.ts";

/** Cases shown before the rest is only counted. */
const SHOWN = 40;

/** The saved answers, or the orders of the book, that a change touches, each asked again on both sides of it. */
export function Touched({ asked }: { readonly asked: ChangeAsked }) {
  const run = useTouched(asked);
  const { touched, done, total, ended, error } = run;
  const orders = asked.among === "orders";
  const title = orders ? "Orders of the book it touches" : "Saved answers it touches";
  return (
    <section className="block" aria-label={title}>
      <h3>{title}</h3>
      {error !== undefined && <TroubleNote error={error} />}
      {ended === undefined && error === undefined && (
        <Waiting what={total > 0 ? `Asking again: ${grouped(done)} of ${grouped(total)} …` : "Asking again …"} />
      )}
      {ended && (
        <p className="quiet small" role="status">
          {orders ? ordersSaid(run) : answersSaid(ended)}
          {reachSaid(ended)}
        </p>
      )}
      <ul className="touched">
        {touched.slice(0, SHOWN).map((t) => (
          <li key={`${t.recordId} ${t.orderId} ${t.askedOn}`}>
            <OneTouched touched={t} isDay={"on" in asked} />
          </li>
        ))}
      </ul>
      {touched.length > SHOWN && <p className="quiet small">and {grouped(touched.length - SHOWN)} more</p>}
    </section>
  );
}

type Ended = NonNullable<TouchedRun["ended"]>;

function answersSaid({ looked, touched }: Ended): string {
  if (looked === 0)
    return "No answer has been kept yet. Keep one from its letter, and this line says whether a change touches it.";
  if (touched === 0) return `None of ${counted(looked, "saved answer")} comes out otherwise on the other side.`;
  return `${counted(touched, "saved answer")} of ${grouped(looked)} ${touched === 1 ? "comes" : "come"} out otherwise.`;
}

function ordersSaid({ touched, ended }: TouchedRun): string {
  if (ended === undefined || ended.looked === 0) return "The book has no order that was under way then.";
  const usd = touched.reduce((sum, t) => sum + (t.usd ?? 0), 0);
  const of = ended.all > ended.looked ? `the ${grouped(ended.looked)} of most money` : counted(ended.looked, "order");
  if (ended.touched === 0) return `None of ${of} comes out otherwise on the other side.`;
  return `${counted(ended.touched, "order")} of ${of}, ${roundDollars(usd)}, ${ended.touched === 1 ? "comes" : "come"} out otherwise.`;
}

function reachSaid({ looked, asked, unasked, because }: Ended): string {
  const reached =
    looked > asked ? ` ${grouped(asked)} had a party that the change could reach; asked again on both sides.` : "";
  return `${reached}${unasked > 0 ? ` ${grouped(unasked)} could not be asked for these days: ${because}.` : ""}`;
}

function OneTouched({ touched: t, isDay }: { readonly touched: TouchedCase; readonly isDay: boolean }) {
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
        <CaseLink touched={t} />
      </p>
      <p className="quiet small">
        {t.asOf !== null && t.was !== null && (
          <>
            saved about {longDay(t.asOf)}: <OutcomeMark of={t.was} />
          </>
        )}
        {t.usd !== null && wholeDollars(t.usd)}
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

function CaseLink({ touched: t }: { readonly touched: TouchedCase }) {
  const words = (
    <>
      {t.item || "an item"} ·{" "}
      {[...new Set(t.parties)].map((p, i) => (
        <span key={p}>
          {i > 0 && ", "}
          <Name of={p} />
        </span>
      ))}
    </>
  );
  if (t.orderId !== null)
    return (
      <Link to="/ask" search={{ order: t.orderId, asOf: t.askedOn }} data-row>
        <span className="mono">{t.orderId}</span> {words}
      </Link>
    );
  return (
    <Link to="/answers/$id" params={{ id: t.recordId ?? "" }} data-row>
      {words}
    </Link>
  );
}
