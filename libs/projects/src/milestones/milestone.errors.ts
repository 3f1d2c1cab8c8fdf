import { conflict } from '@omni/platform';

export const milestoneExists = () =>
  conflict('projects.milestone.exists', 'The project has a milestone of this name already.');

export const milestoneInvoiced = () =>
  conflict(
    'projects.milestone.invoiced',
    'The milestone is on an invoice. Void or delete the invoice first.',
  );
