/** In graphemes. It stands alone so that a browser may know it without the list of common passwords. */
export const passwordLength = { min: 8, max: 200 } as const;
