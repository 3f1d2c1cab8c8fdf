import { Catalogue } from '@omni/platform';
import { signUpOwner, startApp, type Person, type TestApp } from '@omni/testing';
import { ApiDocument } from '../../house/support/document';
import { Shelf, fill } from '../../house/support/fill';

let app: TestApp;
let owner: Person;
let document: ApiDocument;
let shelf: Shelf;
beforeAll(async () => {
  app = await startApp();
  owner = await signUpOwner(app);
  document = new ApiDocument(app);
  shelf = new Shelf(owner);
  expect(await fill(app, document, owner, shelf, 'plain')).toEqual([]);
});
afterAll(() => app.stop());

/** The organization is what everything is in, and invitations are changed by nobody: they are sent and taken back. */
const APART = ['user', 'organization', 'invitation'];

/** Every kind of record that can be made and read, with one of it. */
const records = () =>
  app
    .get(Catalogue)
    .allResources()
    .filter((r) => r.name !== 'links' && document.operations.some((op) => op.path === `/v1/${r.name}/{id}`))
    .flatMap((r) => {
      const id = shelf.one(r.type);
      return id === undefined || APART.includes(r.type) ? [] : [{ type: r.type, name: r.name, id }];
    });

it('O-083 U-225 records of every type are tagged and linked, and say so with include=tags,links', async () => {
  const anchor = shelf.one('client_company') ?? '';
  const found = records();
  expect(found.length).toBeGreaterThan(15);
  const wrong: string[] = [];
  for (const { type, name, id } of found) {
    const at = { entityType: type, entityId: id };
    const tagged = await owner.http.post('/v1/tags/apply', { name: 'Marked', ...at });
    const linked =
      type === 'client_company'
        ? await owner.http.post('/v1/links', {
            fromType: type,
            fromId: id,
            toType: 'contact',
            toId: shelf.one('contact'),
            relation: 'evidence',
          })
        : await owner.http.post('/v1/links', {
            fromType: type,
            fromId: id,
            toType: 'client_company',
            toId: anchor,
            relation: 'evidence',
          });
    const { body, text } = await owner.http.get(`/v1/${name}/${id}?include=tags,links`);
    const seen = body.included as { tags?: { name: string }[]; links?: { id: string }[] } | undefined;
    if (
      seen?.tags?.[0]?.name !== 'Marked' ||
      !seen.links?.some((link) => link.id === (linked.body as { id: string }).id)
    )
      wrong.push(`${type}: ${String(tagged.status)} ${String(linked.status)} ${text.slice(0, 200)}`);
    const list = document.operations.find((op) => op.method === 'GET' && op.path === `/v1/${name}`);
    if (list?.parameters.some((p) => p.name === 'filter[tag]')) {
      const listed = await owner.http.get(`/v1/${name}?filter[tag]=marked&include=tags`);
      const ids = (listed.body.data as { id: string }[] | undefined)?.map((row) => row.id);
      if (!ids?.includes(id)) wrong.push(`${type} list: ${listed.text.slice(0, 200)}`);
    }
  }
  expect(wrong).toEqual([]);
});
