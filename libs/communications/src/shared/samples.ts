export const sampleAt = '2026-03-02T09:00:00.000Z';
export const sampleIds = {
  thread: '1f7ab6c1-52a4-4b0e-9a43-8a6b6f0d2c11',
  message: '2c9d8f34-0b5e-4d3c-8e0f-3b1f5c7a9d22',
  account: '3a4b5c6d-7e8f-4a0b-9c1d-2e3f4a5b6c33',
  template: '4d5e6f70-8192-4a3b-8c4d-5e6f708192a4',
  client: '6f1c2b1e-4b0e-4a55-9d3f-2f6f6d2f3a10',
  contact: '0f6ad3b4-94f6-4a1b-8c57-4b9b6a1f6d21',
  member: 'd4c2f3a1-7b5e-4c9d-8f0a-1b2c3d4e5f60',
} as const;
