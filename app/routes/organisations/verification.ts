import { z } from "zod";
import { verificationForm } from "~/features/organisations";
import { verifyOrganisation, withdrawVerification } from "~/features/organisations/index.server";
import { hasRole } from "~/http/access";
import { act, redirectTo } from "~/http/page.server";
import { uuid } from "~/lib/text";

const back = ({ organisationId }: { organisationId: string }) => `/organisations/${organisationId}`;

export const action = act(
  { access: hasRole("staff", "admin"), params: z.object({ organisationId: uuid }), form: verificationForm, back },
  async ({ ctx, params, form }) => {
    if (form.intent === "verify") {
      await verifyOrganisation(ctx, { organisationId: params.organisationId, method: form.method });
      return redirectTo(back(params), "organisations_verified_done");
    }
    await withdrawVerification(ctx, { organisationId: params.organisationId });
    return redirectTo(back(params), "organisations_unverified_done");
  },
);
