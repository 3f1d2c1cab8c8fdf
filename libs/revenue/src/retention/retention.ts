import { addMonths } from '@omni/platform';

/** How long the law has a business keep its documents of account, from the day on them. May be lengthened, never less. */
export const DOCUMENT_RETENTION_YEARS = 7;

/** Documents of this day and before have been kept long enough. */
export const keptSince = (today: string): string => addMonths(today, -12 * DOCUMENT_RETENTION_YEARS);
