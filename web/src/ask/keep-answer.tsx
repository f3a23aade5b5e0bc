import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { keepAnswer } from "../api/asking.ts";
import { TroubleNote } from "../frame/trouble-note.tsx";
import type { QuestionAsked } from "./ask-search.ts";

/** The one next step: keep the answer, so that it can be made again; or print it. */
export function KeepAnswer({ question }: { readonly question: QuestionAsked }) {
  const cache = useQueryClient();
  const { mutate, data, error, isPending, variables } = useMutation({
    mutationFn: keepAnswer,
    onSuccess: () => void cache.invalidateQueries({ queryKey: ["answers"] }),
  });
  const kept = data && JSON.stringify(variables) === JSON.stringify(question) ? data.recordId : undefined;
  return (
    <div className="letter-foot" id="keep">
      <div className="row-of">
        <button
          type="button"
          className="button first"
          disabled={isPending || kept != null}
          onClick={() => mutate(question)}
        >
          {kept ? "Kept" : "Keep this answer"}
        </button>
        <button type="button" className="button" onClick={() => window.print()}>
          Print the letter
        </button>
        <Link to="/ask/diligence" search={(now) => now}>
          due diligence record
        </Link>
        {kept && (
          <Link to="/answers/$id" params={{ id: kept }}>
            {kept}
          </Link>
        )}
      </div>
      {error && <TroubleNote error={error} />}
    </div>
  );
}
