import { z } from "zod";
import { openNotification } from "~/features/notifications/index.server";
import { signedIn } from "~/http/access";
import { page, redirectTo } from "~/http/page.server";
import { uuid } from "~/lib/text";

/** Opens what a line speaks of; that it was read is only noted for the reader. */
export const loader = page({ access: signedIn, params: z.object({ notificationId: uuid }) }, async ({ ctx, params }) =>
  redirectTo(await openNotification(ctx, params.notificationId)),
);
