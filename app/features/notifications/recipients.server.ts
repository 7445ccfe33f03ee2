import type { Db } from "@db/client.server";
import {
  applicantPeople,
  checkersOf,
  holderPeople,
  mentorPeople,
  organisationPeople,
  ownerPeople,
  rolePeople,
  runRequester,
  teamPeople,
} from "@db/queries/notifications.server";
import type { Ids, RecipientGroup } from "./plan";

const none = async (): Promise<string[]> => [];

/** The people of one group, as the database knows them at this moment. */
export function peopleOf(db: Db, group: RecipientGroup, ids: Ids): Promise<string[]> {
  const { challengeId, teamId, engagementId, personId, organisationId } = ids;
  switch (group) {
    case "owner":
      return challengeId ? ownerPeople(db, challengeId) : none();
    case "organisation":
      return organisationId ? organisationPeople(db, organisationId) : none();
    case "team":
    case "team_lead":
      return teamId ? teamPeople(db, teamId, group === "team_lead") : none();
    case "applicants":
      return challengeId ? applicantPeople(db, challengeId) : none();
    case "mentors":
      return engagementId ? mentorPeople(db, engagementId) : none();
    case "challenge_broker":
      return challengeId ? holderPeople(db, challengeId, "broker") : none();
    case "challenge_reviewers":
      return challengeId ? holderPeople(db, challengeId, "reviewer") : none();
    case "brokers":
      return rolePeople(db, "broker");
    case "reviewers":
      return rolePeople(db, "reviewer");
    case "staff":
      return rolePeople(db, "staff");
    case "checkers":
      return organisationId ? checkersOf(db, organisationId) : none();
    case "agency":
      return rolePeople(db, "agency");
    case "run_requester":
      return runRequester(db, ids.subject);
    case "mentor":
    case "person":
      return Promise.resolve(personId ? [personId] : []);
  }
}
