/** How long the law has a business keep its documents of account, from the day on them. May be lengthened, never less. */
export const DOCUMENT_RETENTION_YEARS = 7;
