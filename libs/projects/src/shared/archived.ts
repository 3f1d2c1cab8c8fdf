import type { Span } from '@omni/platform';

/** What is done or completed leaves the default lists after this long. */
export const ARCHIVED_AFTER: Span = { days: 30 };
