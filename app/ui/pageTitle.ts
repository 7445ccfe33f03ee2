/** What a route's `meta` returns: a title made in its loader, followed by the product's name. */
export const pageTitle = (title: string | undefined) => [{ title: title ? `${title}｜淬煉 Cuilian` : "淬煉 Cuilian" }];
