import type { ReactNode } from "react";

/** An empty list teaches: what will stand here, and how the first one comes about. */
export function EmptyState({ title, action, children, level = 3 }: { title: string; action?: ReactNode; children?: ReactNode; level?: 2 | 3 }) {
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <div className="flex items-start gap-5 rounded-md border border-dashed border-edge px-5 py-6">
      <svg viewBox="0 0 48 40" width={48} height={40} className="sign mt-1 hidden flex-none sm:block" aria-hidden="true" focusable="false">
        <path d="M10 30 14 12h20l4 18z" fill="none" strokeWidth="1.5" strokeDasharray="4 3" className="stroke-edge" />
        <path d="M0 34.5h48" strokeWidth="1.5" className="stroke-accent" />
      </svg>
      <div className="min-w-0">
        <Heading className="font-sans text-body font-bold">{title}</Heading>
        {children ? <div className="mt-1 max-w-prose text-ink-soft">{children}</div> : null}
        {action ? <div className="mt-4">{action}</div> : null}
      </div>
    </div>
  );
}
