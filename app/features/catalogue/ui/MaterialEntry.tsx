import { m } from "~/i18n/messages";
import { nameOf } from "~/i18n/vocabulary";
import { markOf, pick, properName } from "~/lib/bilingual";
import { StateBadge, Tag } from "~/ui/Badge";
import { BiText } from "~/ui/BiText";
import { ButtonForm } from "~/ui/Button";
import { useLocale } from "~/ui/locale";
import type { Material } from "../material";

/** One material in its list: the title leads to where it is, the tags to what else teaches the same. */
export function MaterialEntry({ one, level }: { one: Material; level: 2 | 3 }) {
  const locale = useLocale();
  const Heading = level === 2 ? "h2" : "h3";
  const title = pick(one.title, locale);
  const by = one.provider ? properName(one.provider, locale) : m.catalogue_material_office();
  const step = (name: "publish" | "withdraw") => ({ listingId: one.id, step: name });
  return (
    <li id={`material-${one.id}`} className="grid gap-2 border-b border-line py-5">
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
        <Heading lang={title.lang} className="text-lead font-bold">
          {one.url ? (
            <a href={one.url} rel="noreferrer" className="link inline-flex min-h-6 items-center">
              {title.text}
            </a>
          ) : (
            title.text
          )}
        </Heading>
        <div className="cluster">
          {one.state === "listed" ? null : <StateBadge tone="wait">{m.catalogue_unpublished()}</StateBadge>}
          {one.may.publish ? (
            <ButtonForm
              action="/materials"
              label={m.catalogue_publish()}
              fields={step("publish")}
              size="sm"
              kind="primary"
              describe={` ${title.text}`}
            />
          ) : null}
          {one.may.withdraw ? (
            <ButtonForm
              action="/materials"
              label={m.catalogue_withdraw()}
              fields={step("withdraw")}
              size="sm"
              confirm={m.catalogue_material_withdraw_confirm()}
              describe={` ${title.text}`}
            />
          ) : null}
        </div>
      </div>
      {one.summary ? <BiText value={one.summary} as="p" className="max-w-prose" /> : null}
      <p className="flex flex-wrap gap-x-4 text-note text-ink-soft">
        <span lang={markOf(by)}>{by}</span>
        {one.licence ? <span lang={markOf(one.licence)}>{one.licence}</span> : null}
      </p>
      {one.items.length > 0 ? (
        <div className="cluster">
          {one.items.map((item) => (
            <Tag key={item} to={`/materials?item=${item}`}>
              {nameOf.competency(item)}
            </Tag>
          ))}
        </div>
      ) : null}
    </li>
  );
}
