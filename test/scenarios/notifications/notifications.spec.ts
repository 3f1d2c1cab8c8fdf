import { randomUUID } from 'node:crypto';
import { Bus, Catalogue, PrincipalSource, internalCall, systemPrincipal } from '@omni/platform';
import {
  inviteMember,
  mailTo,
  signUpOwner,
  startApp,
  type Json,
  type Person,
  type TestApp,
} from '@omni/testing';
import { deliveries, expectSoundEvents, happen, told } from './world';

let app: TestApp;
let owner: Person;
let manager: Person;
let staff: Person;
let accountant: Person;
let stranger: Person;

beforeAll(async () => {
  app = await startApp();
  owner = await signUpOwner(app);
  manager = await inviteMember(app, owner, 'manager');
  staff = await inviteMember(app, owner, 'staff');
  accountant = await inviteMember(app, owner, 'accountant');
  stranger = await signUpOwner(app);
  await app.drain();
});
afterAll(() => app.stop());

const task = (body: object): Promise<Json> =>
  owner.http.json('POST', '/v1/tasks', { body: { title: 'Call Ada', ...body } });
const assign = async (id: string, to: Person, by = owner) => {
  await by.http.json('POST', `/v1/tasks/${id}/assign`, { body: { assigneeMemberId: to.memberId } });
  await app.drain();
};
const mails = async (person: Person, subject: string) =>
  (await mailTo(app, person.email)).filter((mail) => mail.subject.includes(subject));

describe('members are told', () => {
  it('U-091 of a task that became theirs, in the app and by mail', async () => {
    const { id } = await task({ title: 'Draw the wheels' });
    await assign(id, staff);
    const [notification] = await told(staff, 'task.assigned');
    expect(notification).toMatchObject({
      title: 'Task “Draw the wheels” is yours',
      entityType: 'task',
      entityId: id,
      status: 'delivered',
      readAt: null,
      channels: ['in_app', 'email'],
    });
    const [mail] = await mails(staff, 'Draw the wheels');
    expect(mail?.headers['message-id']).toBe(`<${notification.id}@omnibusiness>`);
    expect(await deliveries(app, staff, 'task.assigned')).toEqual([{ in_app: 'delivered', email: 'sent' }]);
    expect(await told(owner, 'task.assigned')).toEqual([]);
  });

  it('U-221 of a done task: assignee and author, but never whoever did it', async () => {
    const { id } = await task({ title: 'Oil the wheels' });
    await assign(id, staff);
    await staff.http.json('POST', `/v1/tasks/${id}/complete`);
    await app.drain();
    expect(await told(staff, 'task.completed')).toEqual([]);
    expect((await told(owner, 'task.completed')).map((one) => one.title)).toEqual([
      'Task “Oil the wheels” is done',
    ]);

    const other = await task({ title: 'Turn the wheels' });
    await assign(other.id, staff);
    await owner.http.json('POST', `/v1/tasks/${other.id}/complete`);
    await app.drain();
    expect((await told(staff, 'task.completed')).map((one) => one.title)).toEqual([
      'Task “Turn the wheels” is done',
    ]);
    expect(await told(owner, 'task.completed')).toHaveLength(1);
  });

  it('U-096 of an approval that waits for them, and of nothing when they have left', async () => {
    const leaver = await inviteMember(app, owner, 'staff');
    await owner.http.json('POST', `/v1/members/${leaver.memberId}/suspend`);
    await happen(app, owner, 'approval.asked', randomUUID(), {
      subjectLabel: 'Invoice INV-0001',
      memberIds: [staff.memberId, leaver.memberId],
    });
    expect((await told(staff, 'approval.asked'))[0]?.title).toBe(
      'Your approval is asked for: Invoice INV-0001',
    );
    expect(await told(accountant, 'approval.asked')).toHaveLength(0);
    expect(await deliveries(app, leaver, 'approval.asked')).toEqual([]);
  });

  it('U-096 of an approval that is really asked for, by roles, and whoever asked of the answer', async () => {
    const { id: clientId } = await owner.http.json('POST', '/v1/client-companies', {
      body: { name: 'Asked' },
    });
    const lines = [{ description: 'Work', unitAmount: '600000' }];
    const invoice = await manager.http.json('POST', '/v1/invoices', {
      body: { clientId, currency: 'EUR', lines },
    });
    const { approval } = await manager.http.json('POST', '/v1/approvals/request', {
      body: { subjectType: 'invoice', subjectId: invoice.id, rules: [{ roles: ['accountant'] }] },
    });
    await app.drain();
    expect(await told(accountant, 'approval.asked')).toMatchObject([
      { title: expect.stringMatching(/^Your approval is asked for: ./), entityId: approval.id },
    ]);
    await accountant.http.json('POST', `/v1/approvals/${approval.id as string}/decide`, {
      body: { decision: 'reject', note: 'Too dear' },
    });
    await app.drain();
    expect(await told(manager, 'approval.rejected')).toMatchObject([{ body: 'Too dear' }]);
  });

  it('of a workflow that stops again and again once, until they have read it', async () => {
    const stops = (key: string) =>
      happen(app, owner, 'workflow_run.failed', randomUUID(), { key, workflowId: randomUUID() });
    const titles = async (person: Person) =>
      (await told(person, 'workflow_run.failed')).map(({ title }) => title as string).sort();
    for (let i = 0; i < 3; i++) await stops('chase');
    await stops('greet');
    const [chase, greet] = ['Workflow chase stopped and needs you', 'Workflow greet stopped and needs you'];
    expect(await titles(owner)).toEqual([chase, greet]);
    expect(await titles(manager)).toEqual([chase, greet]);
    const one = (await told(owner, 'workflow_run.failed')).find(({ title }) => title === chase);
    await owner.http.json('POST', `/v1/notifications/${one?.id as string}/read`);
    await stops('chase');
    await stops('chase');
    expect(await titles(owner)).toEqual([chase, chase, greet]);
    expect(await titles(manager)).toEqual([chase, greet]);
  });

  it('of one event once, however often it is delivered', async () => {
    const { id } = await task({ title: 'Once' });
    await assign(id, manager);
    const [event] = await app.ownerSql<{ id: string }>(
      `select id from platform.outbox_events where aggregate_id = $1 and type = 'task.assigned'`,
      [id],
    );
    await app.ownerSql(`delete from platform.processed_events where event_id = $1`, [event?.id]);
    await app.ownerSql(
      `insert into platform.event_failures (organization_id, event_id, event_created_at, consumer, aggregate_id, position, xid, attempts, next_attempt_at, last_error)
       select organization_id, id, created_at, 'notifications.notify', aggregate_id, position, xid, 1, now() - interval '1 minute', 'again'
       from platform.outbox_events where id = $1`,
      [event?.id],
    );
    await app.drain();
    expect(await told(manager, 'task.assigned')).toHaveLength(1);
  });
});

describe('a list of notifications', () => {
  it('is its owner’s alone, whatever their role, and another organization’s never', async () => {
    const [mine] = await told(staff, 'task.assigned');
    for (const person of [owner, manager, accountant, stranger]) {
      expect((await person.http.get(`/v1/notifications/${mine.id}`)).status).toBe(404);
      expect((await person.http.post(`/v1/notifications/${mine.id}/read`)).status).toBe(404);
    }
    expect((await staff.http.get(`/v1/notifications/${mine.id}`)).status).toBe(200);
  });

  it('is read one by one and all at once, and counts what is not', async () => {
    const unread = async (): Promise<number> =>
      (await staff.http.json<{ unread: number }>('GET', '/v1/notifications/unread-count')).unread;
    const before = await unread();
    expect(before).toBeGreaterThan(1);
    const [first] = await told(staff);
    const read = await staff.http.json('POST', `/v1/notifications/${first.id}/read`);
    expect(read).toMatchObject({ status: 'read', readAt: expect.any(String) });
    expect(await unread()).toBe(before - 1);
    const again = await staff.http.json('POST', `/v1/notifications/${first.id}/unread`);
    expect(again).toMatchObject({ status: 'delivered', readAt: null });
    expect((await staff.http.json('POST', '/v1/notifications/read-all')).read).toBe(before);
    expect(await unread()).toBe(0);
    expect((await staff.http.json('GET', '/v1/notifications?filter[status]=read&total=exact')).total).toBe(
      before,
    );
  });

  it('holds nothing older than 90 days', async () => {
    const person = await signUpOwner(app);
    await person.http.json('POST', '/v1/notifications', {
      body: { memberId: person.memberId, title: 'Old news' },
    });
    const { now } = { now: app.clock.now() };
    app.clock.set(new Date(now.getTime() + 89 * 86_400_000).toISOString());
    await app.runSchedule('governance.purge');
    const count = () =>
      app.ownerSql('select 1 from notifications.notifications where organization_id = $1', [
        person.organizationId,
      ]);
    expect(await count()).toHaveLength(1);
    app.clock.set(new Date(now.getTime() + 91 * 86_400_000).toISOString());
    await app.runSchedule('governance.purge');
    expect(await count()).toHaveLength(0);
    app.clock.set(now.toISOString());
  });
});

it('B-035 explain takes a right for the right, even where a command has its name', async () => {
  const rule = async (action: string): Promise<unknown> =>
    (await owner.http.json('POST', '/v1/authz/explain', { body: { resource: 'notifications', action } }))
      .rule;
  expect(await rule('read')).toBe('notifications.notifications:read');
  // What names no right still asks for what the command needs.
  expect(await rule('unread')).toBe('notifications.notifications:update');
});

describe('notification.send', () => {
  it('tells a member something about a record, once a key', async () => {
    const { id } = await task({ title: 'Look here' });
    const body = {
      memberId: staff.memberId,
      title: 'Have a look',
      body: 'It is urgent.',
      entityType: 'task',
      entityId: id,
      key: 'look-1',
    };
    const first = await manager.http.post('/v1/notifications', body);
    expect(first).toMatchObject({
      status: 201,
      body: { type: 'notice', title: 'Have a look', entityId: id },
    });
    const second = await manager.http.post('/v1/notifications', body);
    expect([second.status, second.body.id]).toEqual([200, first.body.id]);
    const [mail] = await mails(staff, 'Have a look');
    expect(mail?.text).toContain('It is urgent.');
    expect(await mails(staff, 'Have a look')).toHaveLength(1);
  });

  it('is a step of workflows, which have no member of their own', async () => {
    const organization = await app.get(PrincipalSource).organization(owner.organizationId);
    const Command = app.get(Catalogue).commandClass('notification.send');
    const call = internalCall(systemPrincipal(organization, 'workflow'));
    await app
      .get(Bus)
      .send(Command!, { memberId: staff.memberId, title: 'From a workflow', key: 'run-1:step-2' }, call);
    expect((await told(staff, 'notice')).map((one) => one.title)).toContain('From a workflow');
  });

  it('is for Owners and Managers, and names one recipient who is there', async () => {
    const body = { memberId: owner.memberId, title: 'Hello' };
    expect((await staff.http.post('/v1/notifications', body)).status).toBe(403);
    expect((await accountant.http.post('/v1/notifications', body)).status).toBe(403);
    for (const [wrong, code] of [
      [{ title: 'Hello' }, 'notifications.recipient_unknown'],
      [{ ...body, contactId: randomUUID() }, 'notifications.recipient_unknown'],
      [{ title: 'Hello', memberId: stranger.memberId }, 'notifications.recipient_unknown'],
      [{ ...body, entityType: 'task' }, 'notifications.incomplete_link'],
      [{ ...body, entityType: 'task', entityId: randomUUID() }, 'notifications.entity_unknown'],
    ] as const)
      expect(await owner.http.post('/v1/notifications', wrong)).toMatchObject({
        status: 422,
        body: { code },
      });
  });

  it('cannot put lines of its own into the head of a mail', async () => {
    await owner.http.json('POST', '/v1/notifications', {
      body: { memberId: staff.memberId, title: 'Sneaky\r\nBcc: everybody@example.com' },
    });
    const [mail] = await mails(staff, 'Sneaky');
    expect(mail?.subject).toBe('Sneaky Bcc: everybody@example.com');
    expect(mail?.headers.bcc).toBeUndefined();
    expect(mail?.to).toEqual([staff.email]);
  });
});

it('B-013 whatever was told says what its declaration promises', () => expectSoundEvents(app));
