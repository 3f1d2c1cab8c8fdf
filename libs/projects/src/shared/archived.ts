/** A PostgreSQL interval: what is done or completed leaves the default lists after this long. */
export const ARCHIVED_AFTER = '30 days';
