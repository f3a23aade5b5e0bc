import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import { type OfficialWords, type TextBlock, wordsQuery } from "../api/atlas.ts";
import { useAsOf } from "../frame/as-of.ts";
import { TroubleNote, Waiting } from "../frame/trouble-note.tsx";
import { counted } from "../words/amounts.ts";
import { longDay, minuteOf } from "../words/days.ts";
import { CitedWords } from "./cited.tsx";
import { inOrder } from "./in-order.ts";
import { TextTable } from "./text-table.tsx";

/** A section's own words, beside what is read of it; where they are not at hand, how to bring them in. */
export function OfficialText({ section, at }: { readonly section: string; readonly at?: number | undefined }) {
  const { asOf } = useAsOf();
  const here = `${section} ${at}`;
  const [turned, setTurned] = useState<{ readonly here: string; readonly first: number } | undefined>();
  const first = turned?.here === here ? turned.first : undefined;
  const { data, error } = useQuery(
    wordsQuery(section, asOf, first === undefined ? (at === undefined ? {} : { at }) : { first }),
  );
  return (
    <section className="official" aria-label="Official text">
      <h2 className="unseen">Official text</h2>
      {error && <TroubleNote error={error} />}
      {data === undefined && !error && <Waiting what="Opening the official text …" />}
      {data?.elsewhere && <p className="quiet">{section} is other law; its words are not kept here.</p>}
      {data?.words === null && !data.elsewhere && (
        <NotAtHand section={section} bring={data.bring} readAt={data.readAt} />
      )}
      {data?.words && (
        <Words words={data.words} readAt={data.readAt} at={at} turn={(to) => setTurned({ here, first: to })} />
      )}
    </section>
  );
}

function NotAtHand(props: { readonly section: string; readonly bring: string; readonly readAt: string }) {
  const { section, bring, readAt } = props;
  return (
    <div className="not-at-hand">
      <h3>The official words are not at hand</h3>
      <p>
        licet keeps no copy of the regulation’s text. To read {section} beside our reading of it, bring the text into
        your own archive:
      </p>
      <pre className="mono">{bring}</pre>
      <p className="small quiet">
        or, from a folder of the parts as the official address serves them: <code>{bring} --from FOLDER</code>
      </p>
      <p>
        <a href={readAt}>Read it at the official address</a>
      </p>
    </div>
  );
}

function Words(props: {
  readonly words: OfficialWords;
  readonly readAt: string;
  readonly at: number | undefined;
  readonly turn: (first: number) => void;
}) {
  const { words, readAt, at, turn } = props;
  const box = useRef<HTMLElement>(null);
  const target = words.blocks.findIndex((b, i) =>
    at === undefined ? words.path !== null && b.path?.startsWith(words.path) : i + words.first === at,
  );
  const shown = `${words.unit} ${words.first} ${target}`;
  useEffect(() => {
    const place = shown.split(" ").at(-1);
    const block = box.current?.querySelector(`[data-block="${place}"]`);
    if (box.current) box.current.scrollTop = block instanceof HTMLElement ? block.offsetTop - 12 : 0;
  }, [shown]);
  return (
    <>
      <h3>{words.heading}</h3>
      <p className="quiet small">
        Official text of {longDay(words.day)}
        {words.laterThanAsked && <strong className="ink"> △ later than the day asked</strong>}
        {words.asRead === true && " · in the words our reading was made from"}
        {words.asRead === false && (
          <strong className="ink"> △ otherwise than the words our reading was made from</strong>
        )}{" "}
        · <a href={readAt}>official address</a>
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must take the focus -- because arrows scroll it */}
      <section className="words" ref={box} tabIndex={0} aria-label={`Words of ${words.unit}`}>
        {inOrder(words.blocks).map((b) => (
          <Block key={b.key} block={b.of} index={b.at} marked={b.at === target} />
        ))}
      </section>
      <p className="row-of small">
        {words.previous !== null && (
          <button type="button" className="link-button" onClick={() => turn(words.previous ?? 0)}>
            what stands before
          </button>
        )}
        {words.next !== null && (
          <button type="button" className="link-button" onClick={() => turn(words.next ?? 0)}>
            {counted(words.total - words.next, "block")} more
          </button>
        )}
        {words.before && (
          <Link to="/law" search={{ section: words.before }}>
            ← {words.before}
          </Link>
        )}
        {words.after && (
          <Link to="/law" search={{ section: words.after }}>
            {words.after} →
          </Link>
        )}
      </p>
      <p className="quiet small">
        From <code>{words.from}</code>, kept {minuteOf(words.fetchedAt)}, digest{" "}
        <code>{words.digest.slice(0, 12)}</code>
        {words.days.length > 1 && ` · texts at hand: ${words.days.join(", ")}`}
      </p>
    </>
  );
}

function Block({
  block,
  index,
  marked,
}: {
  readonly block: TextBlock;
  readonly index: number;
  readonly marked: boolean;
}) {
  if (block.kind === "table") return <TextTable block={block} index={index} />;
  const depth = Math.max(0, (block.path?.split("(").length ?? 1) - 2);
  const Tag = block.kind === "heading" ? "h4" : "p";
  return (
    <Tag
      className={block.kind}
      data-block={index}
      aria-current={marked ? "location" : undefined}
      style={{ marginInlineStart: `${Math.min(depth, 5) * 16}px` }}
    >
      {block.mark && <span className="mark-of">{block.mark} </span>}
      <CitedWords words={block.words} />
    </Tag>
  );
}
