import { index, type RouteConfig, route } from "@remix-run/route-config";

/** The table of contents: every address of the product, in reading order. No optional segments, no splats but the last. */
export default [
  // Public
  index("routes/home.tsx"),

  // Results and open data
  route("/statistics", "routes/statistics/index.tsx"),
  route("/statistics/data.csv", "routes/statistics/data-csv.ts"),
  route("/statistics/data.json", "routes/statistics/data-json.ts"),
  route("/statistics/data.ods", "routes/statistics/data-ods.ts"),
  route("/statistics/:code", "routes/statistics/result.tsx"),
  route("/statistics/:code/rows", "routes/statistics/rows.ts"),

  // Accounts
  route("/sign-in", "routes/account/sign-in.tsx"),
  route("/sign-out", "routes/account/sign-out.ts"),
  route("/register", "routes/account/register.tsx"),
  route("/confirm-email/:token", "routes/account/confirm-email.tsx"),
  route("/forgot-password", "routes/account/forgot-password.tsx"),
  route("/reset-password/:token", "routes/account/reset-password.tsx"),
  route("/setup/:token", "routes/account/setup.tsx"),
  route("/account", "routes/account/profile.tsx"),
  route("/account/sessions", "routes/account/sessions.tsx"),
  route("/account/password", "routes/account/password.tsx"),
  route("/account/language", "routes/account/language.ts"),
  route("/account/data", "routes/account/data.tsx"),
  route("/account/data/archive", "routes/account/data-archive.ts"),
  route("/outbox", "routes/account/outbox.tsx"),
  route("/demo", "routes/account/demo.tsx"),
  route("/demo/:persona", "routes/account/demo-entry.ts"),

  route("/notifications", "routes/notifications/inbox.tsx"),
  route("/notifications/:notificationId", "routes/notifications/line.ts"),

  // Desks
  route("/desk", "routes/desk/start.tsx"),
  route("/desk/agency", "routes/desk/agency.tsx"),

  // Organisations and teams
  route("/organisations", "routes/organisations/list.tsx"),
  route("/organisations/new", "routes/organisations/new.tsx"),
  route("/organisations/invitation/:token", "routes/organisations/invitation.tsx"),
  route("/organisations/:organisationId", "routes/organisations/show.tsx"),
  route("/organisations/:organisationId/edit", "routes/organisations/edit.tsx"),
  route("/organisations/:organisationId/members", "routes/organisations/members.tsx"),
  route("/organisations/:organisationId/verification", "routes/organisations/verification.ts"),
  route("/teams", "routes/teams/list.tsx"),
  route("/teams/new", "routes/teams/new.tsx"),
  route("/teams/invitation/:token", "routes/teams/invitation.tsx"),
  route("/teams/:teamId", "routes/teams/show.tsx"),
  route("/teams/:teamId/edit", "routes/teams/edit.tsx"),
  route("/teams/:teamId/members", "routes/teams/members.tsx"),
  route("/teams/:teamId/profile", "routes/teams/profile.tsx"),
  route("/teams/:teamId/profile/items/:item", "routes/teams/profile-item.tsx"),
  route("/teams/:teamId/profile/works/new", "routes/teams/work-new.tsx"),
  route("/teams/:teamId/profile/works/:workId", "routes/teams/work.tsx"),
  route("/teams/:teamId/diagnosis", "routes/teams/diagnosis.tsx"),
  route("/staff/evidence", "routes/staff/evidence.tsx"),

  // Programme office: people and roles
  route("/staff/people", "routes/staff/people.tsx"),
  route("/staff/people/:personId", "routes/staff/person.tsx"),

  // Programme office: key results, snapshots, gender, calls
  route("/staff/kpi", "routes/staff/kpi.tsx"),
  route("/staff/kpi/:code", "routes/staff/kpi-result.tsx"),
  route("/staff/kpi/:code/export", "routes/staff/kpi-export.ts"),
  route("/staff/kpi/:code/snapshots", "routes/staff/kpi-freeze.ts"),
  route("/staff/snapshots/:snapshotId", "routes/staff/snapshot.tsx"),
  route("/staff/gender", "routes/staff/gender.tsx"),
  route("/staff/calls", "routes/staff/calls.tsx"),
  route("/staff/calls/new", "routes/staff/call-new.tsx"),
  route("/staff/calls/:callId", "routes/staff/call.tsx"),
  route("/staff/calls/:callId/extension", "routes/staff/call-extension.tsx"),

  // Challenges: the owner writes, brokers coach, reviewers decide, the broker publishes
  route("/desk/owner", "routes/desk/owner.tsx"),
  route("/desk/broker", "routes/desk/broker.tsx"),
  route("/desk/review", "routes/desk/review.tsx"),
  route("/challenges/new", "routes/challenges/new.tsx"),
  route("/challenges/:challengeId/edit/:step", "routes/challenges/edit.tsx"),
  route("/challenges/:challengeId/submission", "routes/challenges/submission.tsx"),
  route("/challenges/:challengeId/withdrawal", "routes/challenges/withdrawal.ts"),
  route("/challenges/:challengeId/record", "routes/challenges/record.tsx"),
  route("/challenges/:challengeId/notes", "routes/challenges/notes.tsx"),
  route("/challenges/:challengeId/history", "routes/challenges/history.tsx"),
  route("/challenges/:challengeId/broker", "routes/challenges/broker.ts"),
  route("/challenges/:challengeId/reviewer", "routes/challenges/reviewer.ts"),
  route("/challenges/:challengeId/review", "routes/challenges/review.tsx"),
  route("/challenges/:challengeId/decline", "routes/challenges/decline.tsx"),
  route("/challenges/:challengeId/publication", "routes/challenges/publication.tsx"),
  route("/challenges/:challengeId/deadline", "routes/challenges/deadline.tsx"),
  route("/challenges/:challengeId/archive", "routes/challenges/archive.ts"),
  route("/challenges/:challengeId/next-round", "routes/challenges/next-round.ts"),
  route("/challenges/:challengeId/roles", "routes/challenges/roles.tsx"),

  // Applications: a team applies, the programme checks, the owner chooses
  route("/desk/solver", "routes/desk/solver.tsx"),
  route("/teams/:teamId/recommended", "routes/teams/recommended.tsx"),
  route("/challenges/:challengeId/apply", "routes/challenges/apply.tsx"),
  route("/invitations/:invitationId", "routes/applications/invitation.tsx"),
  route("/applications/:applicationId", "routes/applications/show.tsx"),
  route("/applications/:applicationId/edit", "routes/applications/edit.tsx"),
  route("/applications/:applicationId/submission", "routes/applications/submission.tsx"),
  route("/applications/:applicationId/withdrawal", "routes/applications/withdrawal.tsx"),
  route("/staff/applications", "routes/staff/applications.tsx"),
  route("/applications/:applicationId/eligibility", "routes/applications/eligibility.tsx"),
  route("/challenges/:challengeId/teams", "routes/challenges/teams.tsx"),
  route("/challenges/:challengeId/invitations", "routes/challenges/invitations.tsx"),
  route("/challenges/:challengeId/applications", "routes/challenges/applications.tsx"),
  route("/applications/:applicationId/shortlisting", "routes/applications/shortlisting.ts"),
  route("/applications/:applicationId/offer", "routes/applications/offer.ts"),
  route("/applications/:applicationId/offer-confirmation", "routes/applications/offer-confirmation.tsx"),
  route("/applications/:applicationId/answer", "routes/applications/answer.tsx"),
  route("/applications/:applicationId/letter", "routes/applications/letter.tsx"),

  // Engagements: a selected team at work on a challenge
  route("/desk/mentor", "routes/desk/mentor.tsx"),
  route("/engagements/:engagementId", "routes/engagements/show.tsx"),
  route("/engagements/:engagementId/check-ins/new", "routes/engagements/check-in-new.tsx"),
  route("/check-ins/:checkInId/confirmation", "routes/engagements/check-in-confirmation.ts"),
  route("/engagements/:engagementId/milestones/new", "routes/engagements/milestone-new.tsx"),
  route("/engagements/:engagementId/milestones/:milestoneId", "routes/engagements/milestone.tsx"),
  route("/engagements/:engagementId/resource-pack", "routes/engagements/resource-pack.tsx"),
  route("/engagements/:engagementId/mentors", "routes/engagements/mentors.tsx"),
  route("/engagements/:engagementId/state", "routes/engagements/state.tsx"),

  // Programme office: the desk, awards, outcomes, the event log
  route("/desk/staff", "routes/desk/staff.tsx"),
  route("/staff/awards", "routes/staff/awards.tsx"),
  route("/staff/claims", "routes/staff/claims.tsx"),
  route("/claims/new", "routes/staff/claim-new.tsx"),
  route("/staff/log", "routes/staff/log.tsx"),

  // Everything else
  route("*", "routes/not-found.tsx"),
] satisfies RouteConfig;
