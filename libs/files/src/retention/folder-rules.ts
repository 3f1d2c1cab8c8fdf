/*
 * What folders say about the files in them and below them, as SQL over a file `t`. The nearest folder that names a term
 * counts; a hold counts wherever above it lies.
 */

const ABOVE = `files.folders own join files.folders a on a.organization_id = own.organization_id and own.path <@ a.path
  where own.organization_id = t.organization_id and own.id = t.folder_id`;

/** Days that the file is kept for by its folder; null where no folder says so. */
export const RETENTION_DAYS = `(select a.retention_days from ${ABOVE} and a.retention_days is not null order by nlevel(a.path) desc limit 1)`;

/** It lies in one of the folders `:ids`, or below one. */
export const IN_FOLDERS = `exists (select 1 from ${ABOVE} and a.id = any(:ids))`;

/** No legal hold lies on it. */
export const UNHELD = `not exists (select 1 from ${ABOVE} and a.legal_hold)`;
