import { type ReactNode, useEffect, useRef } from "react";
import { cx } from "./classes";
import { Icon, type IconName } from "./Icon";

type PopoverProps = {
  /** What the button is called. */
  label: string;
  summary?: ReactNode;
  icon?: IconName;
  className?: string;
  /** Leaves out the arrow on a phone. */
  compact?: boolean;
  children: ReactNode;
};

/** A folded menu: opens without JavaScript; with it, Escape and a press elsewhere close it. */
export function Popover({ label, summary, icon, className, compact, children }: PopoverProps) {
  const ref = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const close = (event: Event) => {
      const details = ref.current;
      if (details?.open && event.target instanceof Node && !details.contains(event.target)) details.open = false;
    };
    const onEscape = (event: KeyboardEvent) => {
      const details = ref.current;
      if (event.key !== "Escape" || !details?.open) return;
      details.open = false;
      details.querySelector("summary")?.focus();
    };
    document.addEventListener("click", close);
    document.addEventListener("focusin", close);
    document.addEventListener("keydown", onEscape);
    return () => {
      document.removeEventListener("click", close);
      document.removeEventListener("focusin", close);
      document.removeEventListener("keydown", onEscape);
    };
  }, []);
  return (
    <details ref={ref} className={cx("relative", className)}>
      <summary className="inline-flex min-h-11 min-w-11 items-center justify-center gap-1.5 px-2 hover:text-accent">
        {icon ? <Icon name={icon} /> : null}
        <span className="visually-hidden">{label}</span>
        {summary}
        {summary ? <Icon name="chevron-down" size={16} className={cx("chevron-drop", compact && "max-sm:hidden")} /> : null}
      </summary>
      <div className="pop">{children}</div>
    </details>
  );
}
