import type { Transitions } from '@omni/platform';

export const importStatuses = [
  'uploaded',
  'validating',
  'validated',
  'importing',
  'completed',
  'failed',
  'reverting',
  'reverted',
] as const;
export type ImportStatus = (typeof importStatuses)[number];

export const importTransitions: Transitions<ImportStatus> = {
  receive: { from: ['uploaded', 'validated', 'failed'], to: 'uploaded' },
  revise: { from: ['uploaded', 'validated', 'failed'], to: 'uploaded' },
  validate: { from: ['uploaded', 'validated', 'failed'], to: 'validating' },
  finish_validation: { from: ['validating'], to: 'validated' },
  // A reverted import may be committed again: its rows are as valid as before.
  commit: { from: ['validated', 'reverted'], to: 'importing' },
  finish_import: { from: ['importing'], to: 'completed' },
  revert: { from: ['completed'], to: 'reverting' },
  finish_revert: { from: ['reverting'], to: 'reverted' },
  fail: { from: ['validating', 'importing', 'reverting'], to: 'failed' },
};
