// Apart from the query's schema: a browser shows the choices, only the server reads the address by them.
export const stateChoices = ["open", "closed", "archived"] as const;
export const closingChoices = ["7", "30"] as const;
export const sortChoices = ["newest", "deadline", "relevance"] as const;
