import { Catalogue, Rights, memberOf, type AnyResource } from '@omni/platform';
import { inviteMember, signUpOwner, startApp, type Json, type Person, type TestApp } from '@omni/testing';
import { ApiDocument } from './support/document';
import { Shelf, creates, fill, idsBehindTheWalls, makeRow } from './support/fill';

let app: TestApp;
let document: ApiDocument;
let owner: Person;
let staff: Person;
let accountant: Person;
let ids: Map<string, string[]>;

beforeAll(async () => {
  app = await startApp();
  document = new ApiDocument(app);
  owner = await signUpOwner(app);
  [staff, accountant] = [
    await inviteMember(app, owner, 'staff'),
    await inviteMember(app, owner, 'accountant'),
  ];
  const shelf = new Shelf(owner);
  expect(await fill(app, document, owner, shelf, 'hidden-word')).toEqual([]);
  // What staff may make they make as well, so that each kind has rows of theirs beside those of others.
  const own = new Shelf(staff);
  for (const [type, known] of shelf.ids) if (type !== 'member') known.forEach((id) => own.put(type, id));
  for (const { op } of creates(app, document))
    await makeRow(document, staff.http, op, own, () => 'staffs-word');
  await app.drain();
  ids = await idsBehindTheWalls(app, owner.organizationId);
});
afterAll(() => app.stop());

/** Resources with a list and a row of their own. */
const served = (): AnyResource[] => {
  const paths = new Set(document.operations.filter((op) => op.method === 'GET').map((op) => op.path));
  return app
    .get(Catalogue)
    .allResources()
    .filter(
      (r) => paths.has(`/v1/${r.name}`) && paths.has(`/v1/${r.name}/{id}`) && r.type !== 'organization',
    );
};
const rightsOf = (role: 'staff' | 'accountant', resource: AnyResource): Rights =>
  new Rights(memberOf(role), resource);
const listed = async (person: Person, path: string): Promise<Json[]> =>
  (await person.http.json<{ data: Json[] }>('GET', path)).data;

/** Whether a row can be asked for as it was; what reads its rows in a way of its own may not offer it. */
const readsPast = (path: string): boolean =>
  document.operations.some(
    (op) => op.path === `${path}/{id}` && op.method === 'GET' && op.parameters.some((p) => p.name === 'asOf'),
  );

describe('staff', () => {
  it('B-016 see the same rows by list, get, filter, count, history and in the past', async () => {
    let partly = 0;
    for (const resource of served().filter((r) => rightsOf('staff', r).some('read'))) {
      const path = `/v1/${resource.name}`;
      const seen = new Set(
        (
          await listed(
            staff,
            `${path}?limit=200${resource.table.byProperty.has('archivedAt') ? '&archived=include' : ''}`,
          )
        ).map((row) => row.id as string),
      );
      const all = await app.ownerSql<{ id: string }>(
        `select id from ${resource.table.sql} where organization_id = $1 and deleted_at is null limit 30`,
        [owner.organizationId],
      );
      if (all.some(({ id }) => !seen.has(id))) partly += 1;
      for (const { id } of all) {
        const wanted = seen.has(id) ? 200 : 404;
        const statuses = [(await staff.http.get(`${path}/${id}`)).status];
        if (resource.history && readsPast(path))
          statuses.push((await staff.http.get(`${path}/${id}?asOf=2099-01-01T00:00:00Z`)).status);
        if (document.operations.some((op) => op.path === `${path}/{id}/versions`))
          statuses.push((await staff.http.get(`${path}/${id}/versions`)).status);
        expect({ path, id, statuses }).toEqual({ path, id, statuses: statuses.map(() => wanted) });
      }
    }
    expect(partly).toBeGreaterThan(2);
  });

  it('B-016 are told nothing by feeds of rows that their lists do not show', async () => {
    for (const resource of served()) {
      const readable = rightsOf('staff', resource).some('read');
      const archived = resource.table.byProperty.has('archivedAt') ? '&archived=include' : '';
      const seen = new Set(
        readable
          ? (await listed(staff, `/v1/${resource.name}?limit=200${archived}`)).map((row) => row.id as string)
          : [],
      );
      for (const id of (ids.get(resource.type) ?? []).filter((one) => !seen.has(one)).slice(0, 3)) {
        for (const path of [
          `/v1/events?aggregateType=${resource.type}&aggregateId=${id}`,
          `/v1/timeline?entityType=${resource.type}&entityId=${id}`,
          `/v1/versions/diff?entityType=${resource.type}&entityId=${id}&from=1`,
        ]) {
          const { status, body } = await staff.http.get(path);
          const rows = (body as { data?: unknown[] }).data ?? [];
          expect({ path, told: status === 200 && (rows.length > 0 || path.includes('diff')) }).toEqual({
            path,
            told: false,
          });
        }
      }
    }
  });
});

describe('what a role may not see', () => {
  const hiding = (): [AnyResource, string[]][] =>
    served().flatMap((resource): [AnyResource, string[]][] => {
      const { hidden } = rightsOf('accountant', resource);
      return hidden.size ? [[resource, [...hidden]]] : [];
    });

  it('B-016 stands in no view, list, sparse field, history or included relation', async () => {
    expect(hiding().length).toBeGreaterThan(1);
    for (const [resource, hidden] of hiding()) {
      const path = `/v1/${resource.name}`;
      const { id } = (await listed(accountant, `${path}?limit=1`))[0] as { id: string };
      const places = [
        `${path}?limit=50`,
        `${path}/${id}`,
        `${path}?fields=${hidden.filter((name) => name in resource.contract.view.shape).join(',')}`,
        ...(resource.history ? [`${path}?asOf=2099-01-01T00:00:00Z`, `${path}/${id}/versions`] : []),
      ];
      for (const place of places) {
        const { status, text } = await accountant.http.get(place);
        expect({ place, status, shown: hidden.filter((name) => text.includes(`"${name}"`)) }).toEqual({
          place,
          status: 200,
          shown: [],
        });
      }
    }
  });

  it('B-016 can be neither filtered nor sorted by, so that nobody guesses it', async () => {
    for (const [resource, hidden] of hiding()) {
      for (const name of hidden) {
        for (const query of [
          `filter[${name}]=1`,
          `filter[${name}][null]=false`,
          `sort=${name}`,
          `sort=-${name}`,
        ]) {
          const { status } = await accountant.http.get(`/v1/${resource.name}?${query}`);
          expect({ resource: resource.name, query, status }).toEqual({
            resource: resource.name,
            query,
            status: 422,
          });
        }
      }
    }
  });

  it('B-016 stands in no event, change or line of the timeline of such a row', async () => {
    for (const [resource, hidden] of hiding()) {
      const id = ids.get(resource.type)?.[0] ?? '';
      for (const place of [
        `/v1/events?limit=200&aggregateType=${resource.type}`,
        '/v1/changes?limit=200',
        `/v1/timeline?limit=200&entityType=${resource.type}&entityId=${id}`,
      ]) {
        const { status, body } = await accountant.http.get(place);
        if (status !== 200) continue;
        const rows = (body as { data: Json[] }).data.filter((row) =>
          String(row.type).startsWith(`${resource.type}.`),
        );
        const shown = hidden.filter((name) =>
          JSON.stringify(rows.map((row) => [row.data, row.previous])).includes(`"${name}":`),
        );
        expect({ place, shown }).toEqual({ place, shown: [] });
      }
    }
  });

  it('B-016 is not found by searching for its words', async () => {
    const searchable = hiding().filter(([resource]) => resource.list.search);
    for (const [resource] of searchable) {
      const { text, status } = await accountant.http.get(`/v1/${resource.name}?q=hidden-word`);
      if (resource.type === 'contact')
        expect({ status, told: text.includes('hidden-word') && text.includes('"firstName"') }).toEqual({
          status,
          told: false,
        });
    }
  });
});
