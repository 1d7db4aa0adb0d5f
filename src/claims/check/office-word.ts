/** The title of an office claim without what the text adds to it: "interim president (former)" → "president". */
export const officeWord = (within: string): string =>
  within.replace(/ \(former\)$/, '').replace(/^interim /, '');
