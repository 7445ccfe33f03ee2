import { Form, Link, useNavigation } from "@remix-run/react";
import { type ButtonHTMLAttributes, type ReactNode, useId } from "react";
import { m } from "~/i18n/messages";
import { cx, safeId } from "./classes";
import { Icon, type IconName } from "./Icon";

export type ButtonKind = "primary" | "secondary" | "quiet" | "danger";
export type ButtonSize = "md" | "sm";

const kinds: Record<ButtonKind, string> = {
  primary: "border-accent bg-accent text-sheet hover:border-accent-deep hover:bg-accent-deep",
  secondary: "border-edge bg-sheet text-ink hover:border-ink hover:bg-wash",
  quiet: "border-transparent bg-transparent text-accent underline underline-offset-4 hover:bg-accent-wash",
  danger: "border-bad bg-sheet text-bad hover:bg-bad hover:text-sheet",
};

/** Class names of a button, for the rare element that must look like one. */
export function buttonClass(kind: ButtonKind = "secondary", size: ButtonSize = "md", off = false): string {
  return cx(
    "inline-flex items-center gap-2 rounded-sm border font-medium",
    kind === "quiet" ? "px-1 text-start" : cx("justify-center text-center", size === "md" ? "px-4" : "px-3"),
    size === "md" ? "min-h-11 py-2 text-body leading-6" : "min-h-8 py-0.5 text-note",
    off ? "border-dashed border-edge bg-wash text-ink-soft no-underline" : kinds[kind],
  );
}

type ButtonProps = Omit<ButtonHTMLAttributes<HTMLButtonElement>, "style"> & {
  kind?: ButtonKind;
  size?: ButtonSize;
  icon?: IconName;
  /** Shows that work is under way and stops a second press. */
  pending?: boolean;
};

export function Button({ kind = "secondary", size = "md", icon, pending, children, className, type = "submit", ...rest }: ButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      aria-disabled={pending || rest["aria-disabled"] || undefined}
      aria-busy={pending || undefined}
      onClick={pending ? (event) => event.preventDefault() : rest.onClick}
      className={cx(buttonClass(kind, size, rest.disabled), className)}
    >
      {icon ? <Icon name={icon} size={size === "sm" ? 16 : 20} /> : null}
      {children}
    </button>
  );
}

type LinkButtonProps = {
  to: string;
  kind?: ButtonKind;
  size?: ButtonSize;
  icon?: IconName;
  /** A file: the browser fetches it itself. */
  download?: boolean | string;
  /** A full page load instead of a client-side visit. */
  reload?: boolean;
  /** Not read ahead when the pointer comes near: what the page shows is looked up anew for each reader. */
  unread?: boolean;
  /** Words only a screen reader gets, naming what this link is about. */
  describe?: string;
  children: ReactNode;
  className?: string;
};

export function LinkButton({ to, kind = "secondary", size = "md", icon, download, reload, unread, describe, children, className }: LinkButtonProps) {
  const inner = (
    <>
      {icon ? <Icon name={icon} size={size === "sm" ? 16 : 20} /> : null}
      <span>
        {children}
        {describe ? <span className="visually-hidden">{describe}</span> : null}
      </span>
    </>
  );
  const classes = cx(buttonClass(kind, size), className);
  if (download !== undefined || reload) {
    return (
      <a href={to} download={download} className={classes}>
        {inner}
      </a>
    );
  }
  return (
    <Link to={to} prefetch={unread ? "none" : "intent"} className={classes}>
      {inner}
    </Link>
  );
}

type ButtonFormProps = {
  action: string;
  label: ReactNode;
  kind?: ButtonKind;
  size?: ButtonSize;
  icon?: IconName;
  fields?: Record<string, string | number | undefined>;
  /** Why it may not be pressed now; the button is off and the reason is written beneath. */
  refused?: string | null;
  /** A question asked before the deed; works without JavaScript. */
  confirm?: string;
  pendingLabel?: string;
  describe?: string;
};

/** One deed, one button: a POST that cannot be sent twice. */
export function ButtonForm(props: ButtonFormProps) {
  const { action, label, kind = "secondary", size = "md", icon, fields = {}, refused, confirm, pendingLabel, describe } = props;
  const navigation = useNavigation();
  const reasonId = `why-${safeId(useId())}`;
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined);
  const pending = navigation.formAction === action && entries.every(([name, value]) => navigation.formData?.get(name) === String(value));

  if (refused) {
    return (
      <div className="max-w-prose">
        <button type="button" aria-disabled="true" aria-describedby={reasonId} className={buttonClass(kind, size, true)}>
          <Icon name="lock" size={16} />
          {label}
          {describe ? <span className="visually-hidden">{describe}</span> : null}
        </button>
        <p id={reasonId} className="mt-1 text-note text-ink-soft">
          {refused}
        </p>
      </div>
    );
  }

  const form = (buttonLabel: ReactNode, buttonKind: ButtonKind) => (
    <Form method="post" action={action} className="print-hide inline-block" preventScrollReset>
      {entries.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={String(value)} />
      ))}
      <Button kind={buttonKind} size={size} icon={icon} pending={pending}>
        <span>
          {pending ? (pendingLabel ?? m.ui_working()) : buttonLabel}
          {describe ? <span className="visually-hidden">{describe}</span> : null}
        </span>
      </Button>
    </Form>
  );

  if (!confirm) return form(label, kind);
  return (
    <details className="print-hide inline-block max-w-prose align-top">
      <summary className={buttonClass(kind, size)}>
        {icon ? <Icon name={icon} size={16} /> : null}
        <span>
          {label}
          {describe ? <span className="visually-hidden">{describe}</span> : null}
        </span>
        <Icon name="chevron-down" size={16} className="chevron-drop" />
      </summary>
      <div className="mt-2 rounded-md border border-edge bg-sheet p-4">
        <p className="mb-3">{confirm}</p>
        {form(m.ui_confirm(), kind === "quiet" ? "secondary" : kind)}
      </div>
    </details>
  );
}

/** Buttons side by side, wrapping on a phone; the main one first. */
export function ButtonRow({ children, className }: { children: ReactNode; className?: string }) {
  return <div className={cx("flex flex-wrap items-start gap-3", className)}>{children}</div>;
}
