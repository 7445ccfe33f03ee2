import { m } from "~/i18n/messages";
import { LinkButton } from "~/ui/Button";
import { PageHeader } from "~/ui/Page";
import { Notice } from "~/ui/Section";

/** After asking for a letter: the same words whether the address is known or not. */
export function Sent({ text, outbox }: { text: string; outbox: boolean }) {
  return (
    <>
      <PageHeader title={m.accounts_sent_title()} />
      <Notice tone="good" live>
        <p>{text}</p>
        <p className="mt-2">{m.accounts_sent_nothing()}</p>
      </Notice>
      {outbox ? (
        <Notice
          tone="info"
          actions={
            <LinkButton to="/outbox" icon="mail">
              {m.accounts_outbox_open()}
            </LinkButton>
          }
        >
          {m.accounts_sent_outbox()}
        </Notice>
      ) : null}
    </>
  );
}
