import type { ReactNode } from "react";
import { m } from "~/i18n/messages";
import { type Locale, pick, properName } from "~/lib/bilingual";
import { useLocale } from "~/ui/locale";
import { PageHeader } from "~/ui/Page";
import type { ActivityCard } from "../views.server";
import { ClassState } from "./ClassState";

/** The institute's name in the reader's language, where it has one. */
export const instituteName = ({ institute }: ActivityCard, locale: Locale): string => properName(institute, locale);

/** The head of a page about one deed on a class. */
export function ClassHeader({ card, title, lead, actions }: { card: ActivityCard; title: string; lead?: ReactNode; actions?: ReactNode }) {
  const locale = useLocale();
  return (
    <PageHeader
      title={title}
      crumbs={[
        { to: "/classes", label: m.shell_nav_classes() },
        { to: `/classes/${card.id}`, label: pick(card.title, locale).text },
      ]}
      lead={lead}
      actions={actions}
      state={<ClassState card={card} keeps />}
    />
  );
}
