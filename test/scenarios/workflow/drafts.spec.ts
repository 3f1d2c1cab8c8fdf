import { signUpOwner, type Json, type Person, type TestApp } from '@omni/testing';
import { provide, startProbed } from './probe';
import { manual } from './world';

let app: TestApp;
let owner: Person;
beforeAll(async () => {
  app = await startProbed();
  owner = await signUpOwner(app);
});
afterAll(() => app.stop());

const match = (version: unknown) => ({ 'if-match': `"${String(version)}"` });

/** A workflow's path, and that of its draft. */
async function draftOf(key: string, steps: unknown[]): Promise<{ path: string; draft: string }> {
  const { id } = await owner.http.json('POST', '/v1/workflows', {
    body: { key, name: key, graph: { triggers: manual, steps } },
  });
  const path = `/v1/workflows/${String(id)}`;
  const { data } = await owner.http.json('GET', `${path}/versions`);
  return { path, draft: `${path}/versions/${String((data as Json[])[0]!.id)}` };
}

describe('a draft', () => {
  it('is revised and published by the version that was read of it, which moves with each change', async () => {
    const { path, draft } = await draftOf('drafted', [provide('one')]);
    await owner.http.patch(path, { name: 'Renamed meanwhile' });
    const read = await owner.http.json('GET', draft);
    app.clock.advance(60_000);
    const revised = await owner.http.patch(draft, { note: 'shorter' }, match(read.version));
    expect([revised.status, revised.body.version]).toEqual([200, Number(read.version) + 1]);
    expect(revised.headers.get('etag')).toBe(`"${String(revised.body.version)}"`);
    expect(revised.body.updatedAt > read.updatedAt).toBe(true);
    expect(await owner.http.json('GET', draft)).toEqual(revised.body);

    const late = await owner.http.patch(draft, { note: 'longer' }, match(read.version));
    expect([late.status, late.body.currentVersion]).toEqual([412, revised.body.version]);
    const early = await owner.http.post(`${draft}/publish`, {}, match(read.version));
    expect([early.status, early.body.currentVersion]).toEqual([412, revised.body.version]);
    const published = await owner.http.post(`${draft}/publish`, {}, match(revised.body.version));
    expect([published.status, published.body.status]).toEqual([200, 'published']);
    expect(await owner.http.json('GET', draft)).toEqual(published.body);
  });
});

describe('functions in expressions', () => {
  it('that nothing defines are refused at publish, with the place', async () => {
    const { draft } = await draftOf('unknown-functions', [
      provide('one', { when: '$foo(input.a)' }),
      provide('two', { input: { title: 'x {{ input.a ~> $shout }}' } }),
      provide('three', { when: '$map([1], function($n) { $bar($n) })[0]' }),
      provide('four', { when: '$eval("true")' }),
    ]);
    const { status, body } = await owner.http.post(`${draft}/publish`);
    expect([status, body.code]).toEqual([422, 'workflow.graph.invalid']);
    expect((body.errors as Json[]).map(({ pointer, code, message }) => [pointer, code, message])).toEqual([
      ['/steps/0/when', 'unknown_function', 'there is no function $foo here'],
      ['/steps/1/input/title', 'unknown_function', 'there is no function $shout here'],
      ['/steps/2/when', 'unknown_function', 'there is no function $bar here'],
      ['/steps/3/when', 'unknown_function', 'there is no function $eval here'],
    ]);
  });

  it('that are built in, or that the expression defines itself, are not', async () => {
    const { draft } = await draftOf('known-functions', [
      provide('one', { when: '($f := function($n) { $n > 1 }; $f($count(input.a)))' }),
      provide('two', { when: '$reduce([1, 2], function($f, $n) { $f + $n }) ~> $boolean' }),
      provide('three', {
        when: '($up := $uppercase ~> $trim; $up("a") = "A" and $millis() > 0 and $now() != "")',
      }),
      provide('four', { when: 'function($go) { $go(1) }($boolean)' }),
    ]);
    const { status, body } = await owner.http.post(`${draft}/publish`);
    expect([status, body.errors]).toEqual([200, undefined]);
  });
});
