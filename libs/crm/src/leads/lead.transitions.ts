import type { Transitions } from '@omni/platform';

export const leadStatuses = ['new', 'contacted', 'qualified', 'unqualified', 'converted'] as const;
export type LeadStatus = (typeof leadStatuses)[number];

/** Whoever converts a lead has qualified it, so every open lead converts. */
export const leadTransitions = {
  contact: { from: ['new', 'unqualified'], to: 'contacted' },
  qualify: { from: ['new', 'contacted'], to: 'qualified' },
  unqualify: { from: ['new', 'contacted'], to: 'unqualified' },
  convert: { from: ['new', 'contacted', 'qualified'], to: 'converted' },
} as const satisfies Transitions<LeadStatus>;
