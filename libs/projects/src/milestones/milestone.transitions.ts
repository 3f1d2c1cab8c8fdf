import type { Transitions } from '@omni/platform';

export const MILESTONE_STATUSES = ['pending', 'completed', 'cancelled'] as const;
export type MilestoneStatus = (typeof MILESTONE_STATUSES)[number];

export const milestoneTransitions: Transitions<MilestoneStatus> = {
  complete: { from: ['pending'], to: 'completed' },
  reopen: { from: ['completed'], to: 'pending' },
  cancel: { from: ['pending'], to: 'cancelled' },
};

export const CLIENT_APPROVALS = ['not_required', 'requested', 'approved', 'rejected'] as const;
export type ClientApproval = (typeof CLIENT_APPROVALS)[number];

/** What the client says is a state of its own beside the work's. */
export const approvalTransitions: Transitions<ClientApproval> = {
  request_approval: { from: ['not_required', 'rejected'], to: 'requested' },
  approve: { from: ['requested'], to: 'approved' },
  reject: { from: ['requested'], to: 'rejected' },
};
