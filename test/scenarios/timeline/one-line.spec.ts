import type { Json } from '@omni/testing';
import { done, draft, issued, newClient, world, type World } from '../revenue/world';

let w: World;
beforeAll(async () => {
  w = await world();
});
afterAll(() => w.app.stop());

/** What a row's timeline says of the row itself, oldest first. */
async function linesOf(entityType: string, entityId: string): Promise<string[]> {
  await w.app.drain();
  const query = `entityType=${entityType}&entityId=${entityId}&sort=occurredAt&limit=200`;
  const { data } = await w.owner.http.json('GET', `/v1/timeline?${query}`);
  const own = (data as Json[]).filter((line) => line.subject.id === entityId);
  return own.map((line) => line.type as string);
}

describe('one line for one fact', () => {
  it('U-004 what came about in words of its own is not told as created as well', async () => {
    const clientId = await newClient(w.app, w.owner);
    const invoice = await issued(w.owner.http, clientId, 500);
    expect(await linesOf('invoice', invoice.id)).toEqual(['invoice.drafted', 'invoice.issued']);
    const call = await done(
      w.owner.http.post('/v1/activities', {
        kind: 'call',
        subject: 'Asked',
        entityType: 'client_company',
        entityId: clientId,
      }),
    );
    expect(await linesOf('crm_activity', call.id)).toEqual(['crm_activity.logged']);
    // Both went out all the same: others hear of the row as such.
    const { data } = await w.owner.http.json('GET', `/v1/events?aggregateId=${String(invoice.id)}`);
    expect((data as Json[]).map((event) => event.type as string)).toContain('invoice.created');
  });

  it('U-004 what nobody tells otherwise is told as created, changed and deleted', async () => {
    const { id } = await done(w.owner.http.post('/v1/contacts', { firstName: 'Ada' }));
    await done(w.owner.http.patch(`/v1/contacts/${String(id)}`, { lastName: 'Byron' }));
    // A change that is told in part leaves the rest to be told.
    await done(
      w.owner.http.patch(`/v1/contacts/${String(id)}`, { title: 'Countess', marketingConsent: 'opted_out' }),
    );
    await done(w.owner.http.patch(`/v1/contacts/${String(id)}`, { marketingConsent: 'opted_in' }));
    await w.owner.http.delete(`/v1/contacts/${String(id)}`);
    expect(await linesOf('contact', id as string)).toEqual([
      'contact.created',
      'contact.updated',
      'contact.consent_changed',
      'contact.updated',
      'contact.consent_changed',
      'contact.deleted',
    ]);
  });

  it('U-004 an invitation, and whoever is erased, is told once', async () => {
    const invitation = await done(
      w.owner.http.post('/v1/invitations', { email: 'new@acme.example', role: 'staff' }),
    );
    await w.app.drain();
    const { data } = await w.owner.http.json('GET', '/v1/timeline?limit=200');
    const said = (data as Json[]).filter((line) => String(line.summary).startsWith('new@acme.example'));
    expect(said.map((line) => line.data.invitationId as string)).toEqual([invitation.id]);
    const { id } = await done(w.owner.http.post('/v1/contacts', { firstName: 'Gone' }));
    await done(w.owner.http.post(`/v1/contacts/${String(id)}/erase`));
    expect((await linesOf('contact', id as string)).slice(1)).toEqual(['contact.erased']);
  });

  it('U-187 a deleted draft is told once, beside its drafting', async () => {
    const made = await draft(w.owner.http, {
      clientId: w.clientId,
      currency: 'EUR',
      lines: [{ description: 'Work', unitAmount: '100' }],
    });
    await w.owner.http.delete(`/v1/invoices/${String(made.id)}`, { 'if-match': `"${String(made.version)}"` });
    expect(await linesOf('invoice', made.id)).toEqual(['invoice.drafted', 'invoice.deleted']);
  });
});
