import type { ApplicationState } from "@db/vocabulary/states";
import { m } from "~/i18n/messages";
import { nameOf } from "~/i18n/vocabulary";
import { StateTrack } from "~/ui/Stepper";
import { Timeline } from "~/ui/Timeline";
import type { ApplicationView } from "../views.server";
import { sideName } from "./words";

const road = ["draft", "submitted", "eligible", "shortlisted", "offered", "accepted"] as const satisfies readonly ApplicationState[];
const stopOf: Partial<Record<ApplicationState, (typeof road)[number]>> = { needs_supplement: "submitted", waitlisted: "shortlisted" };
const momentOf = {
  draft: "application.started",
  submitted: "application.submitted",
  eligible: "application.found_eligible",
  shortlisted: "application.shortlisted",
  offered: "application.offered",
  accepted: "application.accepted",
} as const;

/** The life of the application as stops on one road; a side exit is named where it was taken. */
export function ApplicationTrack({ application }: { application: ApplicationView }) {
  const at = (stop: (typeof road)[number]) => application.timeline.find((one) => one.type === momentOf[stop])?.at ?? null;
  const stop = stopOf[application.state] ?? (road as readonly ApplicationState[]).find((one) => one === application.state);
  const reached = stop ? road.findIndex((one) => one === stop) : road.findLastIndex((one) => at(one) !== null);
  const ended = stop === undefined;
  const states = road
    .filter((_, index) => !ended || index <= reached)
    .map((one, index) => ({
      label: index === reached && stopOf[application.state] ? nameOf.applicationState(application.state) : nameOf.applicationState(one),
      at: at(one),
      state:
        index < reached || (index === reached && (ended || one === "accepted"))
          ? ("done" as const)
          : index === reached
            ? ("current" as const)
            : ("todo" as const),
    }));
  const end = { label: nameOf.applicationState(application.state), at: application.stateSince, state: "error" as const };
  return <StateTrack label={m.applications_record_life()} states={ended ? [...states, end] : states} />;
}

export function ApplicationTimeline({ application }: { application: ApplicationView }) {
  return (
    <Timeline
      label={m.applications_record_timeline()}
      events={application.timeline.map((one) => ({ id: one.id, when: one.at, who: sideName(one.side), what: one.what }))}
    />
  );
}
