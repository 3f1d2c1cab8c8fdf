import { defineEvent } from '@omni/platform';
import { z } from 'zod';
import { FAULTS } from './audit.contract';

/** Goes out through every channel that events take, so that a head is kept where this database cannot reach. */
export const AuditChainVerified = defineEvent({
  type: 'audit.chain_verified',
  summary: 'The audit chain was walked and is whole; this is its head.',
  data: z.strictObject({ day: z.iso.date(), seq: z.int(), hash: z.string(), checked: z.int() }),
  sample: {
    day: '2026-03-02',
    seq: 4711,
    hash: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    checked: 120,
  },
});

export const AuditTamperDetected = defineEvent({
  type: 'audit.tamper_detected',
  summary: 'An audit entry is not as it was sealed.',
  data: z.strictObject({ seq: z.int(), auditId: z.uuid().nullable(), reason: z.enum(FAULTS) }),
  sample: { seq: 42, auditId: '0b9a5c62-6d2c-4d1e-9a53-1f0a2f1f6c11', reason: 'changed_row' },
  line: (d) => `Audit entry ${String(d.seq)} is not as it was sealed`,
});
