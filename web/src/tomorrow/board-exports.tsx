import { useMutation } from "@tanstack/react-query";
import { fetchReport, type Impact, type ImpactAsked, REPORTS } from "../api/impact.ts";
import { csvText, saveBlob, saveText } from "../frame/save-file.ts";
import { TroubleNote } from "../frame/trouble-note.tsx";

/** The board on paper, and as the files that the server makes: the same as those of the command line. */
export function BoardExports(props: {
  readonly impact: Impact;
  readonly asked: ImpactAsked;
  readonly onCompare: () => void;
}) {
  const { impact, asked, onCompare } = props;
  const name = `exposure-${impact.on}`;
  const report = useMutation({
    mutationFn: async (file: string) => saveBlob(`${name}-${file}`, await fetchReport(asked, file)),
  });
  return (
    <div className="block no-print">
      <div className="row-of">
        <button type="button" className="button first" onClick={() => window.print()}>
          Print the board page
        </button>
        <button type="button" className="button" onClick={onCompare}>
          Compare with another scenario
        </button>
      </div>
      <fieldset className="row-of reports">
        <legend className="small quiet">Save as a file</legend>
        {REPORTS.map(([file, words]) => (
          <button
            key={file}
            type="button"
            className="link-button"
            disabled={report.isPending}
            onClick={() => report.mutate(file)}
          >
            {words}
          </button>
        ))}
        <button
          type="button"
          className="link-button"
          onClick={() => saveText(`${name}-orders.csv`, "text/csv", ordersCsv(impact))}
        >
          Orders, CSV
        </button>
      </fieldset>
      <p className="small quiet" role="status">
        {report.isPending ? `Making ${report.variables} …` : report.isSuccess ? `Saved ${report.variables}.` : ""}
      </p>
      {report.error && <TroubleNote error={report.error} />}
    </div>
  );
}

function ordersCsv(impact: Impact): string {
  return csvText(
    [
      "order",
      "customer",
      "name",
      "product",
      "state",
      "ships",
      "destination",
      "amount_usd",
      "outcome",
      "before",
      "requirements",
      "review",
    ],
    impact.orders.map((o) => [
      o.orderId,
      o.customerId,
      o.customerName,
      o.productId,
      o.state,
      o.shipDate,
      o.destination,
      o.amountUsd,
      o.outcome,
      o.before ?? "",
      o.requirements.map((r) => r.citation).join("; "),
      o.reviewPolicy.map((p) => p.policy).join("; "),
    ]),
  );
}
