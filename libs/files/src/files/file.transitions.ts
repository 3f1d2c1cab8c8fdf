import type { Transitions } from '@omni/platform';

export const FILE_STATUSES = ['pending_upload', 'scanning', 'available', 'quarantined'] as const;
export type FileStatus = (typeof FILE_STATUSES)[number];

/** A file goes back to `available` also when a further version was refused: the one before it still is what it was. */
export const fileTransitions: Transitions<FileStatus> = {
  receive: { from: ['pending_upload', 'available', 'quarantined'], to: 'scanning' },
  release: { from: ['scanning'], to: 'available' },
  quarantine: { from: ['scanning'], to: 'quarantined' },
  refuse: { from: ['scanning'], to: 'pending_upload' },
};

export const VERSION_STATUSES = [
  'pending_upload',
  'scanning',
  'available',
  'quarantined',
  'abandoned',
] as const;
export type VersionStatus = (typeof VERSION_STATUSES)[number];

export const versionTransitions: Transitions<VersionStatus> = {
  receive: { from: ['pending_upload'], to: 'scanning' },
  release: { from: ['scanning'], to: 'available' },
  quarantine: { from: ['scanning'], to: 'quarantined' },
  refuse: { from: ['scanning'], to: 'pending_upload' },
  abandon: { from: ['pending_upload'], to: 'abandoned' },
};
