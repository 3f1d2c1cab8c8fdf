import type { Transitions } from '@omni/platform';

export const customFieldTransitions: Transitions<'active' | 'archived'> = {
  archive: { from: ['active'], to: 'archived' },
  unarchive: { from: ['archived'], to: 'active' },
};
