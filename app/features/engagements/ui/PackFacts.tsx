import type { ResourcePack } from "@db/schema/engagements";
import { m } from "~/i18n/messages";
import { DateTime } from "~/ui/DateTime";
import { EmptyState } from "~/ui/EmptyState";
import { Facts } from "~/ui/Section";

const long = (text: string) => <span className="whitespace-pre-line">{text}</span>;

/** What the owner has handed over: data, API, tools, one contact. */
export function PackFacts({ pack }: { pack: ResourcePack }) {
  if (pack.handedOverAt === undefined) return <EmptyState title={m.engagements_pack_empty_title()}>{m.engagements_pack_empty_body()}</EmptyState>;
  return (
    <Facts
      columns={1}
      items={[
        ...(pack.data ? [{ term: m.engagements_pack_data(), value: long(pack.data) }] : []),
        ...(pack.api ? [{ term: m.engagements_pack_api(), value: long(pack.api) }] : []),
        ...(pack.tools ? [{ term: m.engagements_pack_tools(), value: long(pack.tools) }] : []),
        {
          term: m.engagements_pack_contact(),
          value: (
            <>
              {pack.contactName}
              {pack.contactEmail ? (
                <>
                  {" "}
                  <a className="link break-all" href={`mailto:${pack.contactEmail}`}>
                    {pack.contactEmail}
                  </a>
                </>
              ) : null}
            </>
          ),
        },
        { term: m.engagements_pack_handed_over(), value: <DateTime value={pack.handedOverAt} weekday /> },
      ]}
    />
  );
}
