export { changePassword } from "./change-password.server";
export { confirmEmail } from "./confirm-email.server";
export { recordConsent } from "./consents.server";
export { disableAccount, enableAccount } from "./disable-account.server";
export { exportMyData } from "./export-data.server";
export { grantRole, revokeRole } from "./grant-role.server";
export { noticeText, noticeVersion, registrationNotice } from "./notices.server";
export { type NewAccount, openAccount, type PersonFacts, recordPerson } from "./open-account.server";
export { endOtherSessions, endSession } from "./own-sessions.server";
export { hashPassword } from "./passwords.server";
export {
  namesOf,
  type PersonForStaff,
  peopleList,
  peopleWithRole,
  personForStaff,
} from "./people.server";
export { register } from "./register.server";
export { requestPasswordReset, resetPassword } from "./reset-password.server";
export { forgetExpiredSessions, resolveActor } from "./sessions.server";
export { createSetupLink, finishSetup, isSetupLinkOpen } from "./setup.server";
export { type Browser, type Entered, enterDemo, presentPersonas, signIn, signOut } from "./sign-in.server";
export { forgetOldTokens, issueToken, readToken, replaceToken, spendToken } from "./tokens.server";
export { changeLocale, updateProfile } from "./update-profile.server";
export { calendarChoice, type MyProfile, myProfile, myRecords, mySessions, outboxLetters, type ShownSession } from "./views.server";
