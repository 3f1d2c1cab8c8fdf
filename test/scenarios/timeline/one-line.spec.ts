import type { Json } from '@omni/testing';
import { upload } from '../files/world';
import { done, draft, issued, match, newClient, world, type World } from '../revenue/world';

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

/** What stands on a row's timeline of itself and of others, oldest first. */
async function linesOn(entityType: string, entityId: string): Promise<string[]> {
  const query = `entityType=${entityType}&entityId=${entityId}&sort=occurredAt&limit=200`;
  const { data } = await w.owner.http.json('GET', `/v1/timeline?${query}`);
  return (data as Json[]).map((line) => line.type as string);
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

  it('U-004 what an event names as a mere label is told as changed all the same', async () => {
    const task = await done(w.owner.http.post('/v1/tasks', { title: 'Write' }));
    const path = `/v1/tasks/${String(task.id)}`;
    const dueAt = '2026-05-04T10:00:00.000Z';
    await done(w.owner.http.patch(path, { title: 'Rewrite', dueAt, assigneeMemberId: w.staff.memberId }));
    await done(w.owner.http.patch(path, { assigneeMemberId: w.manager.memberId }));
    expect((await linesOf('task', task.id as string)).sort()).toEqual([
      'task.assigned',
      'task.assigned',
      'task.created',
      'task.updated',
    ]);
  });

  it('U-004 a file that is shared and renamed at once is told as both', async () => {
    const file = await upload(w.app, w.owner.http, 'hello', { name: 'Notes.txt', clientId: w.clientId });
    const path = `/v1/files/${String(file.id)}`;
    await done(w.owner.http.patch(path, { name: 'Plan.txt', visibility: 'client' }));
    await done(w.owner.http.patch(path, { visibility: 'internal' }));
    const before = await linesOf('file', file.id as string);
    expect(before.slice(-3).sort()).toEqual(['file.published', 'file.updated', 'file.updated']);
    await done(w.owner.http.patch(path, { visibility: 'client' }));
    expect((await linesOf('file', file.id as string)).slice(before.length)).toEqual(['file.published']);
  });

  it('U-004 a deal that moves on and an invoice that is claimed again are told once', async () => {
    const deal = await done(
      w.owner.http.post('/v1/deals', {
        name: 'Big',
        clientId: w.clientId,
        amountMinor: 100,
        currency: 'EUR',
      }),
    );
    const { data: pipelines } = await w.owner.http.json('GET', '/v1/pipelines?include=stages');
    const pipeline = (pipelines as Json[]).find((one) => one.id === deal.pipelineId);
    const other = (pipeline?.stages as Json[]).find(
      (stage) => stage.kind === 'open' && stage.id !== deal.stageId,
    );
    await done(w.owner.http.post(`/v1/deals/${String(deal.id)}/move`, { stageId: other?.id }));
    expect(await linesOf('deal', deal.id as string)).toEqual(['deal.created', 'deal.stage_changed']);
    const invoice = await issued(w.owner.http, w.clientId, 500);
    const off = await done(w.owner.http.post(`/v1/invoices/${invoice.id}/write-off`, {}, match(invoice)));
    await done(w.owner.http.post(`/v1/invoices/${invoice.id}/recover`, {}, match(off)));
    expect((await linesOf('invoice', invoice.id)).slice(2)).toEqual([
      'invoice.written_off',
      'invoice.recovered',
    ]);
  });

  it('U-004 a new row is told on the timeline of every row that it names', async () => {
    const type = await done(
      w.owner.http.post('/v1/appointment-types', {
        name: 'Visit',
        slug: 'visit',
        durationMinutes: 60,
        locationKind: 'phone',
        hostMemberIds: [w.owner.memberId],
      }),
    );
    const appointment = await done(
      w.owner.http.post('/v1/appointments', { appointmentTypeId: type.id, startsAt: '2026-03-03T09:00:00Z' }),
    );
    const appointmentId = appointment.id as string;
    const { id } = await done(
      w.owner.http.post('/v1/activities', {
        kind: 'meeting',
        subject: 'Kick-off',
        entityType: 'client_company',
        entityId: w.clientId,
        appointmentId,
      }),
    );
    expect(await linesOf('crm_activity', id as string)).toEqual(['crm_activity.logged']);
    expect(await linesOf('appointment', appointmentId)).toEqual(['appointment.booked']);
    expect(await linesOn('appointment', appointmentId)).toEqual([
      'appointment.booked',
      'crm_activity.logged',
    ]);
    expect(await linesOn('appointment_type', type.id as string)).toContain('appointment.booked');
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
