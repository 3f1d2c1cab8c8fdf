import { portalClient } from '@omni/testing';
import { engagement, upload, world } from '../files/world';

test('U-026 B-069 a client is shown the present alone: what was shared with them once is not had from the past', async () => {
  const { app, owner, clientId } = await world();
  const engagementId = await engagement(owner, clientId);
  const contact = await owner.http.json('POST', '/v1/contacts', {
    body: { clientId, firstName: 'Carla', primaryEmail: 'carla@acme.example' },
  });
  const { http } = await portalClient(app, owner, contact.id);
  const file = await upload(app, owner.http, 'theirs for a while', {
    name: 'Terms.txt',
    clientId,
    engagementId,
    visibility: 'client',
  });
  const place = `/v1/portal/files/${String(file.id)}`;
  expect((await http.get(place)).status).toBe(200);
  const then = app.clock.now().toISOString();
  app.clock.advance(60_000);
  await owner.http.json('PATCH', `/v1/files/${String(file.id)}`, { body: { visibility: 'internal' } });
  expect((await http.get(place)).status).toBe(404);
  for (const path of [place, '/v1/portal/files', '/v1/portal/folders']) {
    const { status, body } = await http.get(`${path}?asOf=${then}`);
    expect([status, body.errors?.[0]]).toEqual([
      422,
      expect.objectContaining({ pointer: 'asOf', code: 'unknown_parameter' }),
    ]);
  }
  await app.stop();
});
