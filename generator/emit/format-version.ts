/** The version of the form of `catalog.json`; it grows when a reader of the form before could not read the new one. */
export const formatVersion = 1
