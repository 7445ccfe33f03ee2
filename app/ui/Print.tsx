import { type ReactNode, useEffect, useState } from "react";
import { m } from "~/i18n/messages";
import { buttonClass } from "./Button";
import { cx } from "./classes";
import { Icon } from "./Icon";
import { Mark } from "./Mark";

/** Opens the browser's print view; keeps its place, unseen, until JavaScript can answer a press. */
export function PrintButton({ label }: { label?: string }) {
  const [live, setLive] = useState(false);
  useEffect(() => setLive(true), []);
  return (
    <button type="button" className={cx("no-print", !live && "invisible", buttonClass("secondary"))} onClick={() => window.print()}>
      <Icon name="print" />
      {label ?? m.ui_print()}
    </button>
  );
}

type PrintSheetProps = {
  title: ReactNode;
  lang?: string;
  /** Where the sheet comes from: address and date, printed at its foot. */
  source: ReactNode;
  kicker?: ReactNode;
  children: ReactNode;
};

/** One A4 page, on screen as on paper: masthead, title, content, source. */
export function PrintSheet({ title, lang, source, kicker, children }: PrintSheetProps) {
  return (
    <article className="print-sheet mx-auto max-w-[50rem] border border-line bg-sheet p-6 sm:p-10">
      <div className="mb-6 flex items-center justify-between gap-4">
        <div className="flex items-center gap-2">
          <Mark size={24} />
          <span className="font-serif font-bold">
            淬煉 <span lang="en">Cuilian</span>
          </span>
        </div>
        <div className="text-note text-ink-soft">{kicker}</div>
      </div>
      <div className="temper-line" aria-hidden="true" />
      <h1 lang={lang} className="mt-5 mb-5 text-title">
        {title}
      </h1>
      {children}
      <div className="mt-8 border-t border-line pt-3 text-note text-ink-soft">{source}</div>
    </article>
  );
}
