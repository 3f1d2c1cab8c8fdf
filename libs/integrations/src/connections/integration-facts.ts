import type { Integration } from './integration.entity';

/** What events tell of a connection. */
export const factsOf = ({ id, provider, category, displayName }: Integration) => ({
  id,
  provider,
  category,
  displayName,
});
