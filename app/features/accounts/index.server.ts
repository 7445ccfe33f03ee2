export { enter, enterDemo, presentPersonas, signIn, signOut, type Browser, type Entered } from "./sign-in.server";
export { endOneSession, listSessions, resolveActor, type OwnSession } from "./sessions.server";
export { issueToken, readToken, replaceToken, spendToken } from "./tokens.server";
export { recordConsent } from "./consents.server";
