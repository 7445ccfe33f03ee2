import { z } from "zod";
import { publishListing } from "~/features/catalogue/index.server";
import { signedIn } from "~/http/access";
import { act, redirectTo } from "~/http/page.server";
import { uuid } from "~/lib/text";

const params = z.object({ listingId: uuid });
const back = ({ listingId }: { listingId: string }) => `/cases/${listingId}`;

export const action = act({ access: signedIn, params, form: z.object({}), back }, async ({ ctx, params: { listingId } }) => {
  await publishListing(ctx, { listingId });
  return redirectTo(back({ listingId }), "catalogue_published");
});
