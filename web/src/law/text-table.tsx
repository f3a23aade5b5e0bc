import type { TextBlock } from "../api/atlas.ts";
import { TableBox } from "../frame/table-box.tsx";
import { CitedWords } from "./cited.tsx";
import { inOrder } from "./in-order.ts";

/** A table of the official text, or a piece of a long one. */
export function TextTable({ block, index }: { readonly block: TextBlock; readonly index: number }) {
  return (
    <div data-block={index}>
      <TableBox>
        <table className="text-table">
          <caption className={block.words === "" ? "unseen" : undefined}>
            {block.words === "" ? "A table of the official text" : block.words}
          </caption>
          {block.head && (
            <thead>
              <tr>
                {inOrder(block.head).map((h) => (
                  <th key={h.key} scope="col">
                    {h.of}
                  </th>
                ))}
              </tr>
            </thead>
          )}
          <tbody>
            {inOrder(block.rows ?? []).map((r) => (
              <tr key={r.key}>
                {inOrder(r.of).map((c) => (
                  <td key={c.key}>
                    <CitedWords words={c.of} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </TableBox>
    </div>
  );
}
