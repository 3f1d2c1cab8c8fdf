import { query } from '@omni/platform';
import { auditEvents } from './audit-events.resource';
import { auditInput, auditPage, headView, verdictView, verifyInput } from './audit.contract';
import { z } from 'zod';

export class ListAuditEvents extends query({
  name: 'audit_event.list',
  summary: 'Lists who did, or was refused, what, newest first',
  resource: auditEvents,
  needs: 'read',
  input: auditInput,
  output: auditPage,
  errors: ['invalid_cursor'],
}) {}

export class VerifyAudit extends query({
  name: 'audit_event.verify',
  summary: 'Walks the audit chain and names the first entry that is not as it was sealed',
  resource: auditEvents,
  needs: 'verify',
  input: verifyInput,
  output: verdictView,
}) {}

export class ShowAuditHead extends query({
  name: 'audit_event.head',
  summary: 'Shows the head of the audit chain, to be kept outside',
  resource: auditEvents,
  needs: 'verify',
  input: z.strictObject({}),
  output: headView,
}) {}
