import { open } from "~/http/page.server";
import { notFound } from "~/lib/errors";

/** Every address nobody else answers, so that its page has the reader's language and navigation. */
export const loader = open({}, async () => {
  throw notFound();
});

export default function NotFound() {
  return null;
}
