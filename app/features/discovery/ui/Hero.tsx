import { m } from "~/i18n/messages";
import { ButtonRow, LinkButton } from "~/ui/Button";
import { cx } from "~/ui/classes";
import { useLocale } from "~/ui/locale";
import { QuenchDrawing, SmallQuenchDrawing } from "./QuenchDrawing";

type HeroProps = {
  scale: { L1: string; L2: string; L3: string; L4: string };
  kicker: { text: string; lang: string } | null;
  words: { pose: string; solve: string; lead: string };
};

/** The name drawn: a problem comes glowing from industry, crosses the water line, and leaves tempered. Heights keep words and drawing on one line. */
export function Hero({ scale, kicker, words }: HeroProps) {
  const chinese = useLocale() !== "en";
  return (
    <section className="relative -mt-3 mb-10 grid gap-x-8 lg:mb-14 lg:grid-cols-[minmax(0,1fr)_25rem]">
      <span aria-hidden="true" className="absolute inset-x-0 top-28 h-1 bg-accent lg:top-44" />
      <SmallQuenchDrawing className={cx("sign absolute end-0 top-0 lg:hidden", chinese ? "" : "max-sm:hidden")} />
      <div className="relative min-w-0">
        <h1 className={cx("text-poster", chinese && "max-sm:text-[3.125rem]")}>
          <span className={cx("flex h-28 items-end text-forge lg:h-44", chinese ? "pb-2 lg:pb-4" : "pb-3 lg:pb-6")}>{words.pose}</span>
          <span className="block pt-3 text-accent lg:pt-5">{words.solve}</span>
        </h1>
        <p className="mt-7 max-w-[32em] text-lead text-pretty">{words.lead}</p>
        <ButtonRow className="mt-6">
          <LinkButton to="/challenges" kind="primary" icon="search">
            {m.home_see_challenges()}
          </LinkButton>
          <LinkButton to="/challenges/new" icon="edit">
            {m.home_pose()}
          </LinkButton>
        </ButtonRow>
        {kicker ? (
          <p className="mt-5 text-note text-ink-soft" lang={kicker.lang}>
            {kicker.text}
          </p>
        ) : null}
      </div>
      <div className="relative hidden lg:block">
        <QuenchDrawing scale={scale} />
      </div>
    </section>
  );
}
