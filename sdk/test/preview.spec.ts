import { preview } from '../src/preview';

test('a dry run’s answer is what it would do', async () => {
  const answer = { dryRun: true, result: { id: 'a' }, changes: [], events: [] };
  const { result } = await preview(Promise.resolve(answer as unknown as { id: string }));
  expect(result.id).toBe('a');
});

test('an answer of a call that wrote is no preview', async () => {
  await expect(preview(Promise.resolve({ id: 'a' }))).rejects.toThrow('without dryRun');
});
