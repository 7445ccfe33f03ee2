export { notifier } from "./deliver.server";
export { type InboxLine, inbox, markAllRead, openNotification, unreadOf } from "./inbox.server";
