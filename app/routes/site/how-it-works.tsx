import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { GradeTable, LoopStrip, TextLayout, TextSections } from "~/features/discovery";
import { loop, roleSections, ruleSections } from "~/features/discovery/index.server";
import { open } from "~/http/page.server";
import { siteOrigin } from "~/http/site.server";
import { m } from "~/i18n/messages";
import { PageHeader } from "~/ui/Page";
import { pageMeta } from "~/ui/pageTitle";
import { Section } from "~/ui/Section";

export const loader = open({}, async ({ ctx, request }) => ({
  title: m.home_how_title(),
  description: m.home_how_lead(),
  origin: siteOrigin(request),
  locale: ctx.locale,
  toc: m.home_how_toc(),
  loop: { title: m.home_loop_title(), acts: loop() },
  roles: { title: m.home_how_roles(), sections: roleSections() },
  rules: { title: m.home_how_rules(), grades: { title: m.home_rule_grades(), text: m.home_rule_grades_text() }, sections: ruleSections() },
}));

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data ? { ...data, path: "/how-it-works" } : undefined);

export default function HowItWorks() {
  const { title, description, toc, loop: way, roles, rules } = useLoaderData<typeof loader>();
  const grades = { id: "grades", title: rules.grades.title };
  return (
    <>
      <PageHeader title={title} lead={description} />
      <Section title={way.title}>
        <LoopStrip acts={way.acts} />
      </Section>
      <TextLayout label={toc} contents={[...roles.sections, grades, ...rules.sections]}>
        <Section title={roles.title}>
          <TextSections sections={roles.sections} level={3} />
        </Section>
        <Section title={rules.title}>
          <Section id="grades" title={grades.title} level={3} lead={rules.grades.text}>
            <GradeTable caption={grades.title} />
          </Section>
          <TextSections sections={rules.sections} level={3} />
        </Section>
      </TextLayout>
    </>
  );
}
