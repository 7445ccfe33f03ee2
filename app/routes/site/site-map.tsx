import type { MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { accessKeys, browserKeys, siteMap } from "~/features/discovery/index.server";
import { open } from "~/http/page.server";
import { siteOrigin } from "~/http/site.server";
import { m } from "~/i18n/messages";
import { PageHeader } from "~/ui/Page";
import { pageMeta } from "~/ui/pageTitle";
import { Section } from "~/ui/Section";
import { Table } from "~/ui/Table";

export const loader = open({}, async ({ ctx, request }) => ({
  title: m.home_map_title(),
  description: m.home_map_lead(),
  origin: siteOrigin(request),
  locale: ctx.locale,
  words: {
    pages: m.home_map_pages(),
    keys: m.home_map_keys(),
    keysText: m.home_map_keys_text(),
    key: m.home_map_key(),
    goes: m.home_map_goes(),
    browsers: m.home_map_browsers(),
    noscript: m.home_map_noscript(),
  },
  groups: siteMap(),
  keys: accessKeys(),
  browsers: browserKeys(),
}));

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data ? { ...data, path: "/site-map" } : undefined);

export default function SiteMap() {
  const { title, description, words, groups, keys, browsers } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader title={title} lead={description} />
      <Section title={words.pages}>
        <div className="grid gap-x-10 gap-y-8 sm:grid-cols-2 lg:grid-cols-3">
          {groups.map((group, place) => (
            <section key={group.title} aria-labelledby={`map-${place + 1}`}>
              <h3 className="mb-2 border-b-2 border-ink pb-2 font-bold">{group.title}</h3>
              <ol>
                {group.links.map((link, index) => (
                  <li key={link.to} className="flex items-baseline gap-3 border-b border-line">
                    <span aria-hidden="true" className="tabular w-8 text-note text-ink-soft">{`${place + 1}.${index + 1}`}</span>
                    <Link
                      to={link.to}
                      prefetch="intent"
                      className="inline-flex min-h-9 grow items-center underline-offset-4 hover:text-accent hover:underline"
                    >
                      {link.label}
                    </Link>
                  </li>
                ))}
              </ol>
            </section>
          ))}
        </div>
      </Section>
      <Section id="keys" title={words.keys} lead={words.keysText}>
        <Table
          caption={words.keys}
          captionHidden
          rows={keys}
          rowKey={(one) => one.key}
          columns={[
            {
              key: "key",
              header: words.key,
              primary: true,
              cell: (one) => <kbd className="rounded-sm border border-edge bg-sheet px-2 font-mono">{one.key}</kbd>,
            },
            { key: "goes", header: words.goes, cell: (one) => one.goes },
          ]}
        />
      </Section>
      <Section title={words.browsers}>
        <ul className="list-[square] ps-5">
          {browsers.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <p className="mt-4 max-w-prose text-ink-soft">{words.noscript}</p>
      </Section>
    </>
  );
}
