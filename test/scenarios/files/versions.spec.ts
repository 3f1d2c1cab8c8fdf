import { signUpOwner, type Json } from '@omni/testing';
import { announce, follow, problem, upload, world, type World } from './world';

let w: World;
beforeAll(async () => {
  w = await world();
});
afterAll(() => w.app.stop());

describe('one version of a file', () => {
  it('U-046 is shown by its number with its own bytes, the older one too', async () => {
    const file = await upload(w.app, w.owner.http, 'first words', { name: 'Draft.txt' });
    const next = await w.owner.http.json('POST', `/v1/files/${file.id as string}/versions`, {
      body: announce('second words, and more'),
    });
    const path = `/v1/files/${file.id as string}/versions`;
    expect(await w.owner.http.json('GET', `${path}/2`)).toMatchObject({
      status: 'pending_upload',
      download: null,
    });
    await follow(w.app, next.upload, 'second words, and more');
    await w.owner.http.json('POST', `/v1/files/${file.id as string}/complete`);
    await w.app.drain();
    for (const [no, words] of [
      [1, 'first words'],
      [2, 'second words, and more'],
    ] as const) {
      const shown = await w.owner.http.json('GET', `${path}/${String(no)}`);
      expect(shown).toMatchObject({ versionNo: no, ...announce(words), status: 'available' });
      expect(await (await follow(w.app, shown.download)).text()).toBe(words);
    }
    expect((await w.owner.http.get(`${path}/3`)).status).toBe(404);
  });

  it('U-046 is asked for with ?version= as well: the file as it is, with the bytes that it had', async () => {
    const file = await upload(w.app, w.owner.http, 'first', { name: 'Plan.txt' });
    const path = `/v1/files/${file.id as string}`;
    const next = await w.owner.http.json('POST', `${path}/versions`, { body: announce('second, longer') });
    await follow(w.app, next.upload, 'second, longer');
    await w.owner.http.json('POST', `${path}/complete`);
    await w.app.drain();
    const now = await w.owner.http.json('GET', path);
    expect(now).not.toHaveProperty('download');
    for (const [no, words] of [
      [1, 'first'],
      [2, 'second, longer'],
    ] as const) {
      const { download, ...shown } = await w.owner.http.json('GET', `${path}?version=${String(no)}`);
      expect(Object.keys(shown).sort()).toEqual(Object.keys(now).sort());
      expect(shown).toMatchObject({
        id: file.id,
        name: 'Plan.txt',
        version: now.version,
        ...announce(words),
      });
      expect(await (await follow(w.app, download)).text()).toBe(words);
    }
    expect((await w.owner.http.get(`${path}?version=3`)).status).toBe(404);
    for (const nonsense of ['0', '-1', '1.5', 'last', '', '99999999999'])
      expect(problem(await w.owner.http.get(`${path}?version=${nonsense}`)).status).toBe(422);
    expect(problem(await w.staff.http.get(`${path}?version=1`))).toEqual(
      problem(await w.staff.http.get(path)),
    );
    const { paths } = await w.app.http.json('GET', '/openapi.json');
    const { parameters } = paths['/v1/files/{id}'].get;
    expect(parameters.find((one: Json) => one.name === 'version')).toMatchObject({
      in: 'query',
      required: false,
      description: expect.any(String),
    });
  });

  it('U-126 is nothing to others', async () => {
    const file = await upload(w.app, w.owner.http, 'ours', { name: 'Ours.txt', sensitivity: 'hr' });
    const stranger = await signUpOwner(w.app);
    for (const who of [stranger, w.manager, w.staff])
      expect(problem(await who.http.get(`/v1/files/${file.id as string}/versions/1`)).status).toBe(404);
  });
});
