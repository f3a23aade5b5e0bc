import type { ReactNode } from "react";

const PATHS: Readonly<Record<string, ReactNode>> = {
  "/ask": <path d="M4 3.5h9l3 3v10H4zM7 8h5M7 11h6M7 14h3" />,
  "/screen": (
    <>
      <circle cx="9" cy="9" r="5" />
      <path d="m13 13 4 4" />
    </>
  ),
  "/tomorrow": <path d="M3.5 5h13v11.5h-13zM3.5 8.5h13M7 3v3.5M13 3v3.5M10 11v3M8.5 12.5h3" />,
  "/lists": <path d="M4 5h12M4 10h12M4 15h8" />,
  "/law": <path d="M10 3.5v13M6.5 16.5h7M4 6h12M4 6l-2 5h4zM16 6l-2 5h4z" />,
  "/book": <path d="M4 3.5h10.5v13H4zM7.5 3.5v13M14.5 6.5H16v10H4" />,
  "/answers": <path d="M3.5 6.5v10h13v-10M2.5 3.5h15v3h-15zM8 10h4" />,
  fold: <path d="M12 5 7 10l5 5" />,
  unfold: <path d="m8 5 5 5-5 5" />,
  theme: (
    <>
      <circle cx="10" cy="10" r="6.5" />
      <path d="M10 3.5v13a6.5 6.5 0 0 0 0-13z" fill="currentColor" stroke="none" />
    </>
  ),
  help: <path d="M7.5 7.5a2.5 2.5 0 1 1 3.6 2.2c-.8.4-1.1.9-1.1 1.8M10 14.2v.3" />,
  close: <path d="m5 5 10 10M15 5 5 15" />,
};

/** A line drawing, 20 by 20; it says nothing to a screen reader, for its label stands beside it. */
export function Icon({ of }: { readonly of: string }) {
  return (
    <svg
      width="20"
      height="20"
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.4"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {PATHS[of]}
    </svg>
  );
}
