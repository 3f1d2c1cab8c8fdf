import { defineEvent, id } from '@omni/platform';
import { z } from 'zod';

/** Beside these the data name the record once more as `<type>Id`, by which the event stands on its timeline. */
const facts = z.object({ id, entityType: z.string(), entityId: id, reason: z.string() }).catchall(z.string());
const sample = {
  id: '8b9c0d1e-2f3a-4b4c-9d5e-6f7a8b9c0d1e',
  entityType: 'contract',
  entityId: '1c2d3e4f-5a6b-4c7d-8e9f-0a1b2c3d4e5f',
  contractId: '1c2d3e4f-5a6b-4c7d-8e9f-0a1b2c3d4e5f',
  reason: 'Dispute about the delivery of March',
};

export const LegalHoldPlaced = defineEvent({
  type: 'legal_hold.placed',
  summary: 'A record is kept until somebody says otherwise.',
  data: facts,
  sample,
  line: (d) => `Legal hold: ${d.reason}`,
});

export const LegalHoldReleased = defineEvent({
  type: 'legal_hold.released',
  summary: 'A record is no longer kept beyond its time.',
  data: facts,
  sample: { ...sample, reason: 'Settled' },
  line: (d) => `Legal hold released: ${d.reason}`,
});
