import { type Bi, pick } from "~/lib/bilingual";
import { useLocale } from "./locale";

type BiTextProps = {
  value: Bi | null | undefined;
  as?: "span" | "p" | "div" | "h2" | "h3" | "dd";
  /** Keeps the author's line breaks. */
  multiline?: boolean;
  className?: string;
};

/** A text its author gave in one or two languages, marked with the language actually shown. */
export function BiText({ value, as: Element = "span", multiline, className }: BiTextProps) {
  const { text, lang } = pick(value, useLocale());
  return (
    <Element lang={lang} className={[multiline ? "whitespace-pre-line" : "", className ?? ""].join(" ").trim() || undefined}>
      {text}
    </Element>
  );
}
