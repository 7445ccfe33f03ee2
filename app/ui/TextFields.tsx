import { type HTMLInputTypeAttribute, type ReactNode, useEffect, useState } from "react";
import { m } from "~/i18n/messages";
import { buttonClass } from "./Button";
import { cx } from "./classes";
import { controlProps, FieldFrame, type FieldProps, useField } from "./FieldFrame";

const widths = { short: "max-w-32", medium: "sm:max-w-note", full: "" } as const;

type TextFieldProps = FieldProps & {
  type?: "text" | "email" | "tel" | "url" | "search" | "password";
  inputMode?: "text" | "numeric" | "decimal" | "email" | "tel" | "url" | "search";
  width?: keyof typeof widths;
  maxLength?: number;
  prefix?: ReactNode;
  suffix?: ReactNode;
  spellCheck?: boolean;
  defaultValue?: string | number | null;
  lang?: string;
};

export function TextField({ type = "text", inputMode, width = "full", prefix, suffix, spellCheck, defaultValue, lang, ...props }: TextFieldProps) {
  const field = useField(props);
  const kept = type === "password" ? undefined : (field.value ?? defaultValue ?? undefined);
  return (
    <FieldFrame {...props} field={field}>
      <div className={cx("flex items-center gap-2", widths[width])}>
        {prefix ? <span className="flex-none text-ink-soft">{prefix}</span> : null}
        <input
          {...controlProps(props, field)}
          type={type as HTMLInputTypeAttribute}
          inputMode={inputMode}
          spellCheck={spellCheck}
          lang={lang}
          maxLength={props.maxLength}
          defaultValue={kept}
          className={cx("control", inputMode === "numeric" && "tabular")}
        />
        {suffix ? <span className="flex-none text-ink-soft">{suffix}</span> : null}
      </div>
    </FieldFrame>
  );
}

/** A password that can be shown; pasting is never blocked. */
export function PasswordField({ newPassword, ...props }: FieldProps & { newPassword?: boolean }) {
  const field = useField(props);
  const [shown, setShown] = useState(false);
  const [live, setLive] = useState(false);
  useEffect(() => setLive(true), []);
  return (
    <FieldFrame {...props} field={field}>
      <div className="flex items-stretch gap-2">
        <input
          {...controlProps(props, field)}
          type={shown ? "text" : "password"}
          autoComplete={props.autoComplete ?? (newPassword ? "new-password" : "current-password")}
          autoCapitalize="none"
          spellCheck={false}
          className="control"
        />
        {live ? (
          <button type="button" className={buttonClass("secondary")} aria-pressed={shown} onClick={() => setShown(!shown)}>
            <span className="whitespace-nowrap">{m.ui_show_password()}</span>
          </button>
        ) : null}
      </div>
    </FieldFrame>
  );
}

type NumberFieldProps = Omit<TextFieldProps, "type" | "inputMode" | "width"> & {
  /** Allows a decimal point. */
  decimal?: boolean;
  width?: keyof typeof widths;
};

/** A text input with a numeric keypad: full-width digits and thousands marks may be typed, the server reads them. */
export function NumberField({ decimal, width = "short", ...props }: NumberFieldProps) {
  return <TextField {...props} width={width} inputMode={decimal ? "decimal" : "numeric"} autoComplete={props.autoComplete ?? "off"} />;
}

/** A date as people write it here: 115/3/5, 115.03.05, 1150305 or 2026-03-05. */
export function DateField(props: Omit<TextFieldProps, "type" | "inputMode" | "width">) {
  return <TextField {...props} width="medium" hint={props.hint ?? m.ui_date_hint()} autoComplete={props.autoComplete ?? "off"} />;
}

type FileFieldProps = FieldProps & {
  accept?: string;
  multiple?: boolean;
  /** The server's own limit, said as soon as a larger file is chosen; nothing is sent for it. */
  maxBytes?: number;
};

export function FileField({ accept, multiple, maxBytes, ...props }: FileFieldProps) {
  const [fault, setFault] = useState("");
  const field = useField(fault ? { ...props, errors: [fault] } : props);
  return (
    <FieldFrame {...props} field={field}>
      <input
        {...controlProps(props, field)}
        type="file"
        accept={accept}
        multiple={multiple}
        onChange={({ currentTarget: input }) => {
          const tooBig = maxBytes !== undefined && [...(input.files ?? [])].some((file) => file.size > maxBytes);
          const said = tooBig ? m.errors_file_too_big({ limit: `${Math.floor(maxBytes / 1_000_000)} MB` }) : "";
          input.setCustomValidity(said);
          setFault(said);
        }}
        className="control border-dashed file:me-3 file:rounded-sm file:border file:border-solid file:border-edge file:bg-wash file:px-3 file:py-0.5 file:font-medium file:text-ink"
      />
    </FieldFrame>
  );
}

/** Counts what a reader would call characters: an emoji or a rare name counts once. */
export function countGraphemes(text: string): number {
  if (typeof Intl.Segmenter !== "function") return [...text.normalize("NFC")].length;
  let count = 0;
  for (const _ of new Intl.Segmenter("zh-Hant", { granularity: "grapheme" }).segment(text.normalize("NFC"))) count += 1;
  return count;
}

type TextAreaProps = FieldProps & {
  rows?: number;
  /** Counted in characters as people see them; nothing is cut off. */
  limit?: number;
  defaultValue?: string | null;
  lang?: string;
  onText?: (text: string) => void;
};

export function TextArea({ rows = 5, limit, defaultValue, lang, onText, ...props }: TextAreaProps) {
  const field = useField(props);
  const start = field.value ?? defaultValue ?? "";
  const [count, setCount] = useState(() => countGraphemes(start));
  const over = limit !== undefined && count > limit;
  const countId = `${field.id}-count`;
  return (
    <FieldFrame {...props} field={field}>
      <textarea
        {...controlProps(props, field)}
        aria-describedby={cx(field.describedBy, limit !== undefined && countId) || undefined}
        rows={rows}
        lang={lang}
        defaultValue={start}
        className="control resize-y"
        onInput={(event) => {
          const text = event.currentTarget.value;
          if (limit !== undefined) setCount(countGraphemes(text));
          onText?.(text);
        }}
      />
      {limit === undefined ? null : (
        <p id={countId} className={cx("tabular text-note", over ? "font-medium text-bad" : "text-ink-soft")}>
          {over ? m.ui_chars_over({ over: count - limit, limit }) : m.ui_chars_used({ count, limit })}
        </p>
      )}
    </FieldFrame>
  );
}
