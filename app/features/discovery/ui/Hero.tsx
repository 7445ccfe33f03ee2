import { m } from "~/i18n/messages";
import { ButtonRow, LinkButton } from "~/ui/Button";
import { HotBar, TemperedBar } from "./QuenchDrawing";

type HeroProps = { scale: { L1: string; L2: string; L3: string; L4: string }; kicker: { text: string; lang: string } | null; words: { pose: string; solve: string; lead: string } };

/** The name drawn: the problem comes glowing from industry, crosses the water line, and leaves tempered. */
export function Hero({ scale, kicker, words }: HeroProps) {
  return (
    <section className="relative -mt-3 mb-10 grid lg:grid-cols-[minmax(0,1fr)_25rem]">
      <div className="relative flex flex-col lg:col-span-2 lg:grid lg:grid-cols-subgrid">
        <h1 className="min-w-0 text-poster leading-none lg:col-span-2 lg:row-start-1">
          <span className="flex min-h-28 items-end pb-3 text-forge sm:min-h-36 lg:h-44 lg:pb-4">{words.pose}</span>
          <span aria-hidden="true" className="block h-1 bg-accent" />
          <span className="block pt-3 text-accent lg:pt-4">{words.solve}</span>
        </h1>
        <div aria-hidden="true" className="relative hidden h-44 lg:col-start-2 lg:row-start-1 lg:block">
          <HotBar />
        </div>
      </div>
      <div className="min-w-0 lg:pe-12">
        <p className="mt-6 max-w-[32em] text-lead text-pretty">{words.lead}</p>
        <ButtonRow className="mt-6">
          <LinkButton to="/challenges" kind="primary" icon="search">
            {m.home_see_challenges()}
          </LinkButton>
          <LinkButton to="/challenges/new" icon="edit">
            {m.home_pose()}
          </LinkButton>
        </ButtonRow>
        {kicker ? (
          <p className="mt-6 text-note text-ink-soft" lang={kicker.lang}>
            {kicker.text}
          </p>
        ) : null}
      </div>
      <div className="hidden lg:-mt-[7.5rem] lg:block">
        <TemperedBar scale={scale} />
      </div>
    </section>
  );
}
