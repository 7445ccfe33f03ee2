import { type ReactNode, useEffect, useRef, useState } from "react";
import { m } from "~/i18n/messages";
import { type ButtonKind, type ButtonSize, buttonClass } from "./Button";
import { cx } from "./classes";
import { Icon } from "./Icon";

type DialogProps = {
  id: string;
  title: string;
  /** The words on the button that opens it. */
  trigger: ReactNode;
  kind?: ButtonKind;
  size?: ButtonSize;
  children: ReactNode;
};

/** A native dialog; until JavaScript runs it is a folded section in the page. */
export function Dialog({ id, title, trigger, kind = "secondary", size = "md", children }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null);
  const [live, setLive] = useState(false);
  useEffect(() => setLive(typeof HTMLDialogElement === "function"), []);
  if (!live) {
    return (
      <details id={id}>
        <summary className={buttonClass(kind, size)}>{trigger}</summary>
        <div className="mt-3 rounded-md border border-edge bg-sheet p-5">
          <h2 className="mb-3 text-lead">{title}</h2>
          {children}
        </div>
      </details>
    );
  }
  return (
    <>
      <button type="button" aria-haspopup="dialog" className={buttonClass(kind, size)} onClick={() => ref.current?.showModal()}>
        {trigger}
      </button>
      <dialog
        ref={ref}
        id={id}
        aria-labelledby={`${id}-title`}
        className="w-[min(40rem,calc(100vw-2rem))] rounded-md border border-edge bg-sheet p-0 text-ink shadow-lift"
      >
        <div className="flex items-center justify-between gap-4 border-b border-line px-5 py-3">
          <h2 id={`${id}-title`} className="text-lead">
            {title}
          </h2>
          <button type="button" className={buttonClass("secondary", "sm")} onClick={() => ref.current?.close()}>
            <Icon name="cross" size={16} />
            {m.ui_close()}
          </button>
        </div>
        <div className="p-5">{children}</div>
      </dialog>
    </>
  );
}

/** A folded passage. */
export function Details({ summary, open, children, className }: { summary: ReactNode; open?: boolean; children: ReactNode; className?: string }) {
  return (
    <details open={open} className={className}>
      <summary className="inline-flex min-h-8 items-center gap-1.5 text-accent underline-offset-4 hover:underline">
        <Icon name="chevron-right" size={16} className="chevron" />
        {summary}
      </summary>
      <div className={cx("ms-2 border-s border-edge py-1 ps-5")}>{children}</div>
    </details>
  );
}
