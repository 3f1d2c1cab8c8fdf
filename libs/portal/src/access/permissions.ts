/**
 * What an access may permit. Policies of other modules name these in their client grants (`permission: 'files.read'`); a
 * grant whose permission is not among the access's holds for nobody.
 */
export const PORTAL_PERMISSIONS = [
  'timeline.read',
  'projects.read',
  'milestones.approve',
  'tasks.complete',
  'files.read',
  'files.upload',
  'invoices.read',
  'invoices.pay',
  'proposals.read',
  'proposals.accept',
  'contracts.read',
  'contracts.sign',
  'messages.read',
  'messages.write',
  'appointments.read',
  'appointments.book',
  'tickets.read',
  'tickets.write',
] as const;
export type PortalPermission = (typeof PORTAL_PERMISSIONS)[number];
