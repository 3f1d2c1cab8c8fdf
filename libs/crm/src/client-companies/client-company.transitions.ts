import type { Transitions } from '@omni/platform';

export const clientCompanyStatuses = ['prospect', 'active', 'inactive', 'former'] as const;
export type ClientCompanyStatus = (typeof clientCompanyStatuses)[number];

export const clientCompanyTransitions = {
  activate: { from: ['prospect', 'inactive', 'former'], to: 'active' },
  deactivate: { from: ['active'], to: 'inactive' },
  markFormer: { from: ['inactive'], to: 'former' },
} as const satisfies Transitions<ClientCompanyStatus>;
