import { m } from "~/i18n/messages";
import { Section } from "~/ui/Page";
import { Facts } from "~/ui/Section";

/** What the law has people told before they give their data. */
export function PrivacyNotice({ notice }: { notice: { version: number; intro: string; items: { term: string; text: string }[] } }) {
  return (
    <Section title={m.accounts_notice_title()} lead={notice.intro} className="mb-6">
      <Facts items={notice.items.map(({ term, text }) => ({ term, value: text }))} />
      <p className="mt-2 text-note text-ink-soft">{m.accounts_notice_version({ version: notice.version })}</p>
    </Section>
  );
}
