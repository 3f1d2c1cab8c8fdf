import { signUp, startApp } from '@omni/testing';

/** What hashing costs in earnest. */
const env = { PASSWORD_HASH_MEMORY_KIB: '19456', PASSWORD_HASH_PASSES: '2' };
const ROUNDS = 30;

const median = (list: number[]): number => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;

test('I15 a login takes as long for an unknown e-mail as for a known one; the medians are told, not judged', async () => {
  const app = await startApp({ env });
  const ada = await signUp(app);
  const known: number[] = [];
  const unknown: number[] = [];
  const timed = async (into: number[], email: string): Promise<void> => {
    const begun = performance.now();
    const { status } = await app.http.post('/v1/auth/login', { email, password: 'wrong password 1' });
    into.push(performance.now() - begun);
    expect(status).toBe(401);
  };
  for (let i = 0; i < ROUNDS; i += 1) {
    await timed(known, ada.user.email);
    await timed(unknown, `nobody-${String(i)}@example.com`);
    // Out of the window, so that the known one is not locked out.
    app.clock.advance({ minutes: 16 });
  }
  await app.stop();
  console.info(
    `login with a wrong password: known ${median(known).toFixed(1)} ms, unknown ${median(unknown).toFixed(1)} ms`,
  );
});
