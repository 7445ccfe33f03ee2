import { exportMyData } from "~/features/accounts/index.server";
import { signedIn } from "~/http/access";
import { attempts } from "~/http/attempts.server";
import { download } from "~/http/page.server";
import { m } from "~/i18n/messages";
import { personId } from "~/lib/ctx";
import { taipeiDay } from "~/lib/time";

export const loader = download({ access: signedIn }, async ({ ctx }) => {
  await attempts.dataExport(ctx, personId(ctx.actor) ?? "");
  const { bytes } = await exportMyData(ctx);
  return { body: bytes, name: `cuilian-${m.accounts_export_title()}-${taipeiDay(ctx.now)}.zip`, type: "application/zip" };
});
