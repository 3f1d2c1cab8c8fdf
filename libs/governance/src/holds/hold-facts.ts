import type { LegalHold } from './hold.entity';

/** What events tell of a hold. */
export const factsOf = ({ id, entityType, entityId }: LegalHold, reason: string) => ({
  id,
  entityType,
  entityId,
  reason,
  [`${entityType.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())}Id`]: entityId,
});
