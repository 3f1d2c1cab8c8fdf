/** An address as it is compared: letter case, blanks and full-width forms do not make another one. */
export const normaliseAddress = (address: string): string => address.normalize('NFKC').trim().toLowerCase();

/** Each once, normalised, in a stable order. */
export const addressSet = (addresses: readonly (string | null | undefined)[]): string[] =>
  [...new Set(addresses.flatMap((one) => (one ? [normaliseAddress(one)] : [])))].sort();
