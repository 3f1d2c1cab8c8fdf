import type { Transitions } from '@omni/platform';

export const TEMPLATE_STATUSES = ['draft', 'published', 'retired'] as const;
export type TemplateStatus = (typeof TEMPLATE_STATUSES)[number];
export const TEMPLATE_KINDS = ['proposal', 'contract', 'amendment', 'nda'] as const;
export type TemplateKind = (typeof TEMPLATE_KINDS)[number];

export const templateTransitions: Transitions<TemplateStatus> = {
  publish: { from: ['draft'], to: 'published' },
  retire: { from: ['published'], to: 'retired' },
};
