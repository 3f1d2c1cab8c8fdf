import {
  Bus,
  Errands,
  delist,
  enlist,
  internalCall,
  systemPrincipal,
  type Enlisting,
  type Unit,
} from '@omni/platform';
import type { Http, TestApp } from '@omni/testing';
import { ACME, GLOBEX, factsOf, outside, startSample, tokenOf } from '../../libs/testing/src/sample';

let app: TestApp;
let owner: Http;
beforeAll(async () => {
  app = await startSample();
  owner = app.http.as(tokenOf('owner', ACME));
});
beforeEach(async () => {
  await app.ownerSql('truncate sample.notes, platform.errands');
  outside.onErrand = () => undefined;
  outside.onGivenUp = () => undefined;
});
afterAll(() => app.stop());

const errands = () => app.get(Errands);
const inUnit = <T>(work: (unit: Unit) => Promise<T>, organizationId = ACME): Promise<T> =>
  app.get(Bus).run(internalCall(systemPrincipal(factsOf(organizationId))), 'test', work);
const list = (word: string, more: Enlisting = {}, organizationId = ACME): Promise<void> =>
  inUnit((unit) => enlist(unit, 'sample.call', { word }, more), organizationId);

/** What errands did, in the order in which they did it. */
const notes = async (by = 'errand'): Promise<[word: string, attempt: number][]> =>
  (
    await app.ownerSql<{ type: string; attempt: number }>(
      `select type, aggregate_version as attempt from sample.notes where consumer = $1 order by position`,
      [by],
    )
  ).map((row) => [row.type, row.attempt]);

interface Listed {
  status: string;
  attempts: number;
  due: string;
  error: string | null;
}
const listed = (): Promise<Listed[]> =>
  app.ownerSql<Listed>(
    `select status, attempts, to_char(due_at at time zone 'utc', 'HH24:MI:SS') as due, last_error as error
     from platform.errands order by created_at, id`,
  );
const failing = (message = 'no answer', more: object = {}) => {
  outside.onErrand = () => {
    throw Object.assign(new Error(message), more);
  };
};

test('an errand is on the list if and only if its transaction commits', async () => {
  const undone = inUnit(async (unit) => {
    await enlist(unit, 'sample.call', { word: 'never' });
    throw new Error('taken back');
  });
  await expect(undone).rejects.toThrow('taken back');
  await list('done');
  await app.drain();
  expect(await notes()).toEqual([['done', 1]]);
});

test('whoever drains beside another goes on when the work of both is done', async () => {
  await list('slow');
  let finish = (): void => undefined;
  const begun = new Promise<void>((begin) => {
    outside.onErrand = () => {
      begin();
      return new Promise<void>((resolve) => (finish = resolve));
    };
  });
  const first = app.drain();
  await begun;
  let isOver = false;
  const beside = app.drain().then(() => (isOver = true));
  // More round trips than a drain makes that finds nothing to do.
  for (let n = 0; n < 40; n += 1) await app.ownerSql('select 1');
  expect(isOver).toBe(false);
  finish();
  await first;
  await beside;
  expect(await notes()).toEqual([['slow', 1]]);
});

test('it is run once, with no transaction open, in its own organization, and is off the list then', async () => {
  await list('theirs', {}, GLOBEX);
  outside.onErrand = async (errand) => {
    expect(errand.organizationId).toBe(GLOBEX);
    const [open] = await app.ownerSql<{ n: number }>(
      `select count(*)::int as n from pg_stat_activity where datname = current_database()
         and state like 'idle in transaction%'`,
    );
    expect(open).toEqual({ n: 0 });
  };
  await app.drain();
  await app.drain();
  expect(await notes()).toEqual([['theirs', 1]]);
  expect(await listed()).toEqual([]);
  expect(await app.appSql(ACME, 'select 1 from sample.notes')).toEqual([]);
});

test('it waits for its moment', async () => {
  await list('later', { at: '2026-03-02T09:05:00.000Z' });
  await app.drain();
  expect(await notes()).toEqual([]);
  app.clock.advance('PT5M');
  await app.drain();
  expect(await notes()).toEqual([['later', 1]]);
});

test('one key is one errand: the last word counts, at the earliest moment', async () => {
  const now = app.clock.now().getTime();
  const at = (minutes: number) => new Date(now + minutes * 60_000).toISOString();
  await list('first', { key: 'k', at: at(10) });
  await list('second', { key: 'k', at: at(60) });
  await list('other', { key: 'l', at: at(60) });
  app.clock.advance('PT10M');
  await app.drain();
  expect(await notes()).toEqual([['second', 1]]);
});

test('asked for again while it runs, it is run again, all its tries before it', async () => {
  await list('before', { key: 'k' });
  outside.onErrand = async () => {
    outside.onErrand = () => undefined;
    await list('meanwhile', { key: 'k' });
  };
  await app.drain();
  expect(await notes()).toEqual([
    ['before', 1],
    ['meanwhile', 1],
  ]);
  expect(await listed()).toEqual([]);
});

test('it is taken off the list as long as nobody has begun it', async () => {
  await list('gone', { key: 'k' });
  expect(await inUnit((unit) => delist(unit, 'sample.call', 'k'))).toBe(true);
  expect(await inUnit((unit) => delist(unit, 'sample.call', 'k'))).toBe(false);
  await list('begun', { key: 'k' });
  let taken: boolean | undefined;
  outside.onErrand = async () => {
    taken = await inUnit((unit) => delist(unit, 'sample.call', 'k'));
  };
  await app.drain();
  expect([taken, await notes()]).toEqual([false, [['begun', 1]]]);
});

describe('an errand that fails', () => {
  beforeEach(() => app.clock.set('2026-03-02T09:00:00.000Z'));

  test('is tried again, each time after twice as long, and is given up after its last try', async () => {
    failing();
    await list('poor');
    await app.drain();
    expect(await listed()).toEqual([{ status: 'waiting', attempts: 1, due: '09:00:02', error: 'no answer' }]);
    for (const [seconds, attempts, due] of [
      [2, 2, '09:00:06'],
      [4, 3, '09:00:14'],
    ] as const) {
      await app.drain();
      expect((await listed())[0]?.attempts).toBe(attempts - 1);
      app.clock.advance({ seconds });
      await app.drain();
      expect(await listed()).toEqual([{ status: 'waiting', attempts, due, error: 'no answer' }]);
    }
    app.clock.advance({ seconds: 8 });
    await app.drain();
    expect(await listed()).toMatchObject([{ status: 'failed', attempts: 4, error: 'no answer' }]);
    expect(await notes('given up')).toEqual([['no answer', 4]]);
    app.clock.advance('P1D');
    await app.drain();
    expect(await notes('given up')).toHaveLength(1);
  });

  test('and works in the end is done as if nothing had been', async () => {
    failing();
    await list('patient');
    await app.drain();
    outside.onErrand = () => undefined;
    app.clock.advance({ seconds: 2 });
    await app.drain();
    expect([await notes(), await listed()]).toEqual([[['patient', 2]], []]);
  });

  test('for good is given up at once, in one transaction with what says so', async () => {
    failing('refused', { permanent: true });
    outside.onGivenUp = () => {
      throw new Error('cannot be said');
    };
    await list('hopeless');
    await expect(errands().runDue()).rejects.toThrow('cannot be said');
    // Neither given up nor said: whoever takes it after the lease begins anew.
    expect([await notes('given up'), (await listed())[0]?.status]).toEqual([[], 'running']);
    outside.onGivenUp = () => undefined;
    await app.ownerSql(`update platform.errands set leased_until = '-infinity'`);
    await app.drain();
    expect([await notes('given up'), (await listed())[0]?.status]).toEqual([[['refused', 2]], 'failed']);
  });

  test('waits as long as it was told to, and never less than its own time', async () => {
    failing('slow down', { retryAfterMs: 90_000 });
    await list('asked');
    await app.drain();
    expect(await listed()).toMatchObject([{ due: '09:01:30' }]);
    failing('hurry', { retryAfterMs: 1 });
    app.clock.advance({ seconds: 90 });
    await app.drain();
    expect(await listed()).toMatchObject([{ attempts: 2, due: '09:01:34' }]);
  });

  test('makes way for another of its key once it is given up', async () => {
    failing('refused', { permanent: true });
    await list('old', { key: 'k' });
    await app.drain();
    outside.onErrand = () => undefined;
    await list('new', { key: 'k' });
    await app.drain();
    expect([await notes(), (await listed()).map((e) => e.status)]).toEqual([[['new', 1]], ['failed']]);
  });
});

describe('many hands', () => {
  test('never hold the same errand', async () => {
    for (let i = 0; i < 30; i += 1) await list(String(i));
    const claims = (await Promise.all(Array.from({ length: 6 }, () => errands().claimDue(10)))).flat();
    expect(new Set(claims.map((claim) => claim.id)).size).toBe(claims.length);
    await Promise.all(claims.map((claim) => errands().run(claim)));
    await errands().runDue();
    expect((await notes()).length).toBe(30);
  });

  test('take over what a silent holder left, and he finds it gone', async () => {
    await list('left');
    const [silent] = await errands().claimDue(1);
    expect(await errands().claimDue(1)).toEqual([]);
    await app.ownerSql(`update platform.errands set leased_until = now() - interval '1 second'`);
    const [taken] = await errands().claimDue(1);
    expect(taken?.id).toBe(silent?.id);
    await errands().run(silent!);
    expect(await notes()).toEqual([]);
    await errands().run(taken!);
    expect([await notes(), await listed()]).toEqual([[['left', 1]], []]);
  });

  test('leave what another has taken over meanwhile to him, though the first one comes to an end', async () => {
    await list('slow');
    let second: Awaited<ReturnType<Errands['claimDue']>>[number] | undefined;
    outside.onErrand = async () => {
      outside.onErrand = () => undefined;
      await app.ownerSql(`update platform.errands set leased_until = now() - interval '1 second'`);
      [second] = await errands().claimDue(1);
    };
    const [first] = await errands().claimDue(1);
    await errands().run(first!);
    expect(await listed()).toHaveLength(1);
    await errands().run(second!);
    expect([await notes(), await listed()]).toEqual([
      [
        ['slow', 1],
        ['slow', 2],
      ],
      [],
    ]);
  });

  test('give back what they cannot hand on', async () => {
    await list('back');
    await errands().release(await errands().claimDue(1));
    await app.drain();
    expect(await notes()).toEqual([['back', 1]]);
  });

  test('let organizations take turns: the many of one do not stand before the one of another', async () => {
    for (let i = 0; i < 40; i += 1) await list(`many ${String(i)}`);
    app.clock.advance({ seconds: 1 });
    await list('one', {}, GLOBEX);
    const claims = await errands().claimDue(4);
    expect(claims.filter((claim) => claim.organizationId === GLOBEX)).toHaveLength(1);
    await errands().release(claims);
  });

  test('leave what they do not know to those who do', async () => {
    await inUnit((unit) => enlist(unit, 'sample.of-tomorrow', {}));
    expect(await errands().runDue()).toBe(1);
    expect(await listed()).toMatchObject([{ status: 'running', error: null }]);
  });
});

describe('over the API', () => {
  const given = async (word: string, key?: string): Promise<string> => {
    failing('refused', { permanent: true });
    await list(word, key === undefined ? {} : { key });
    await app.drain();
    outside.onErrand = () => undefined;
    const { data } = await owner.json<{ data: { id: string }[] }>('GET', '/v1/errands');
    return data[0]?.id ?? '';
  };

  test('those that were given up are seen by Owners, and put back on the list', async () => {
    await list('waiting', { at: '2099-01-01T00:00:00Z' });
    const id = await given('again');
    const { data } = await owner.json('GET', '/v1/errands');
    expect(data).toMatchObject([{ id, name: 'sample.call', attempts: 1, lastError: 'refused' }]);
    const retried = await owner.post(`/v1/errands/${id}/retry`);
    expect(retried.body).toMatchObject({ id, attempts: 0, failedAt: null });
    await app.drain();
    expect(await notes()).toEqual([['again', 1]]);
    expect((await owner.get('/v1/errands')).body.data).toEqual([]);
    expect((await owner.post(`/v1/errands/${id}/retry`)).status).toBe(404);
  });

  test('nobody else sees or retries them', async () => {
    const id = await given('secret');
    for (const role of ['manager', 'staff', 'accountant'] as const)
      expect((await app.http.as(tokenOf(role, ACME)).get('/v1/errands')).status).toBe(403);
    const other = app.http.as(tokenOf('owner', GLOBEX));
    expect((await other.get('/v1/errands')).body.data).toEqual([]);
    expect((await other.post(`/v1/errands/${id}/retry`)).status).toBe(404);
  });

  test('one whose key another has taken meanwhile is refused, for the work is under way', async () => {
    const id = await given('old', 'k');
    await list('new', { key: 'k', at: '2099-01-01T00:00:00Z' });
    expect((await owner.post(`/v1/errands/${id}/retry`)).status).toBe(409);
  });
});
