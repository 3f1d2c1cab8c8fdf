import { mine, type Scope } from '@omni/platform';

/** A conversation is a member's own when they take part in it or began it. */
export const own: Scope = mine('participantMemberIds[]', 'createdById');

/** What Owner and Managers see: their own, and what is shared. A private mailbox stays private to them too. */
export const ownOrShared: Scope = (principal) => ({ $or: [own(principal), { visibility: 'shared' }] });

/** Channels by which clients talk in the portal. */
export const PORTAL_CHANNELS = ['portal', 'chat'] as const;
