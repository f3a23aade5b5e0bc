import { type ReactNode, useEffect, useRef } from "react";
import { Icon } from "./icons.tsx";

/** A sheet over the page: the browser's own dialog, which keeps the focus and closes on escape. */
export function Dialog(props: {
  readonly title: string;
  readonly bare?: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}) {
  const box = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = box.current;
    if (dialog !== null && !dialog.open) dialog.showModal();
    return () => dialog?.close();
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a click on the backdrop -- because the keyboard closes it by escape
    <dialog
      ref={box}
      aria-label={props.title}
      onClose={props.onClose}
      onClick={(e) => {
        if (e.target === box.current) props.onClose();
      }}
    >
      {!props.bare && (
        <div className="dialog-head">
          <h2>{props.title}</h2>
          <button type="button" className="quiet-button icon-button" aria-label="Close" onClick={props.onClose}>
            <Icon of="close" />
          </button>
        </div>
      )}
      {props.children}
    </dialog>
  );
}
