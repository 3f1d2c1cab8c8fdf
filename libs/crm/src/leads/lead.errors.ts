import { conflict, type Fault } from '@omni/platform';

export const duplicateLead = (existingId?: string): Fault =>
  conflict(
    'duplicate_lead',
    'An open lead with this e-mail address exists already. Send Prefer: return-existing to get that one.',
    existingId ? { existingId } : undefined,
  );
