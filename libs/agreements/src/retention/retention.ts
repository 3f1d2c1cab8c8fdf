/** How long agreements are kept after they were decided or ended. May be lengthened, never less. */
export const AGREEMENT_RETENTION_YEARS = 7;
