import type { OrganizationFacts } from '@omni/platform';
import type { DocumentModel } from './pdf';

type Words = Pick<DocumentModel, 'title' | 'number' | 'body' | 'sha256' | 'madeAt'>;

/** A document of this business as it reads, without signatures. */
export const unsignedModel = (
  { name, locale, timezone }: Pick<OrganizationFacts, 'name' | 'locale' | 'timezone'>,
  { title, number, body, sha256, madeAt }: Words,
): DocumentModel => ({
  title,
  number,
  from: name,
  locale,
  timezone,
  body,
  sha256,
  madeAt,
  signatures: [],
  certificate: null,
});
