import { m } from "~/i18n/messages";
import type { Bi } from "~/lib/bilingual";
import { BiText } from "~/ui/BiText";
import { Icon } from "~/ui/Icon";

/** Where it stands and where it should get to, side by side: the one comparison a team needs first. */
export function FromTo({ baseline, target }: { baseline?: Bi | undefined; target?: Bi | undefined }) {
  return (
    <div className="grid overflow-hidden rounded-md border border-line md:grid-cols-[1fr_auto_1.15fr]">
      <div className="bg-wash p-5">
        <h3 className="text-note font-bold text-ink-soft">{m.discovery_baseline()}</h3>
        {baseline ? (
          <BiText value={baseline} as="p" multiline className="mt-1 font-serif text-lead" />
        ) : (
          <p className="mt-1 text-ink-soft">{m.discovery_not_given()}</p>
        )}
      </div>
      <div className="flex items-center justify-center bg-wash px-2 pb-3 text-forge md:pb-0">
        <Icon name="arrow-right" size={24} className="rotate-90 md:rotate-0" />
      </div>
      <div className="border-t-4 border-forge bg-sheet p-5 md:border-t-0 md:border-s-4">
        <h3 className="text-note font-bold text-forge">{m.discovery_target()}</h3>
        {target ? (
          <BiText value={target} as="p" multiline className="mt-1 font-serif text-lead font-bold" />
        ) : (
          <p className="mt-1 text-ink-soft">{m.discovery_not_given()}</p>
        )}
      </div>
    </div>
  );
}
