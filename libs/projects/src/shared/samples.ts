/** Ids and moments that the samples of this module's events and documents share. */
export const sampleIds = {
  project: '6f0a3c52-7d1e-4b77-9a53-0c1de2f3a401',
  task: '6f0a3c52-7d1e-4b77-9a53-0c1de2f3a402',
  milestone: '6f0a3c52-7d1e-4b77-9a53-0c1de2f3a403',
  template: '6f0a3c52-7d1e-4b77-9a53-0c1de2f3a404',
  timeEntry: '6f0a3c52-7d1e-4b77-9a53-0c1de2f3a405',
  engagement: '6f0a3c52-7d1e-4b77-9a53-0c1de2f3a406',
  client: '6f0a3c52-7d1e-4b77-9a53-0c1de2f3a407',
  member: '6f0a3c52-7d1e-4b77-9a53-0c1de2f3a408',
  user: '6f0a3c52-7d1e-4b77-9a53-0c1de2f3a409',
};

export const sampleAt = '2026-03-02T09:30:00.000Z';

export const sampleBase = { version: 1, createdAt: sampleAt, updatedAt: sampleAt, deletedAt: null };
