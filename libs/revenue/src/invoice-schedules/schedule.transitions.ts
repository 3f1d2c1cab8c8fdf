import type { Transitions } from '@omni/platform';

export const SCHEDULE_KINDS = ['installment', 'recurring'] as const;
export type ScheduleKind = (typeof SCHEDULE_KINDS)[number];

export const SCHEDULE_STATUSES = ['draft', 'active', 'paused', 'completed', 'cancelled'] as const;
export type ScheduleStatus = (typeof SCHEDULE_STATUSES)[number];

export const TRIGGERS = ['date', 'contract_signed', 'milestone_completed', 'time_threshold'] as const;
export type Trigger = (typeof TRIGGERS)[number];

export const ITEM_STATUSES = ['pending', 'drafted', 'invoiced', 'skipped'] as const;
export type ItemStatus = (typeof ITEM_STATUSES)[number];

export const scheduleTransitions: Transitions<ScheduleStatus> = {
  activate: { from: ['draft'], to: 'active' },
  pause: { from: ['active'], to: 'paused' },
  resume: { from: ['paused'], to: 'active' },
  complete: { from: ['active'], to: 'completed' },
  cancel: { from: ['draft', 'active', 'paused'], to: 'cancelled' },
};

/** What became of an instalment's invoice leads back and forth; a skipped one can be drafted by hand. */
export const itemTransitions: Transitions<ItemStatus> = {
  draft: { from: ['pending', 'skipped'], to: 'drafted' },
  invoice: { from: ['pending', 'drafted', 'skipped'], to: 'invoiced' },
  skip: { from: ['pending', 'drafted', 'invoiced'], to: 'skipped' },
};
