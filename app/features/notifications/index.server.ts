export { notifier } from "./deliver.server";
export { inbox, type InboxLine, markAllRead, openNotification, unreadOf } from "./inbox.server";
export { drainMails } from "./mailer.server";
