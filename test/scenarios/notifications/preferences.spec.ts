import { randomUUID } from 'node:crypto';
import {
  inviteMember,
  mailTo,
  signUpOwner,
  startApp,
  type Json,
  type Person,
  type TestApp,
} from '@omni/testing';
import { deliveries, expectSoundEvents, happen, told, travel } from './world';

let app: TestApp;
let owner: Person;
let staff: Person;
let projectId: string;

beforeAll(async () => {
  app = await startApp();
  owner = await signUpOwner(app);
  staff = await inviteMember(app, owner, 'staff');
  const clientId = (await owner.http.json('POST', '/v1/client-companies', { body: { name: 'Acme' } })).id;
  const engagement = await owner.http.json('POST', '/v1/engagements', {
    body: { clientId, name: 'Website', kind: 'project', billingMode: 'fixed' },
  });
  await owner.http.json('POST', `/v1/engagements/${engagement.id}/activate`);
  await app.drain();
  const projects = await owner.http.json<{ data: Json[] }>('GET', '/v1/projects');
  projectId =
    projects.data[0]?.id ??
    (
      await owner.http.json('POST', '/v1/projects', {
        body: { name: 'Website', engagementId: engagement.id },
      })
    ).id;
});
afterAll(() => app.stop());

const put = (person: Person, path: string, body: object) =>
  person.http.put(`/v1/notification-preferences/${path}`, body);
const choose = (type: string, channel: string, mode: string) => ({ type, channel, mode });
const newTask = async (title: string, inProject = false): Promise<string> => {
  const body = { title, ...(inProject ? { projectId } : {}) };
  const { id } = await owner.http.json('POST', '/v1/tasks', { body });
  await owner.http.json('POST', `/v1/tasks/${id}/assign`, { body: { assigneeMemberId: staff.memberId } });
  await app.drain();
  return id;
};
const last = async (type: string) => (await deliveries(app, staff, type)).at(-1);

describe('preferences', () => {
  it('U-239 B-062 four events at three levels are delivered as the truth table says', async () => {
    expect(
      (
        await put(owner, 'organization', {
          preferences: [
            choose('task.assigned', 'email', 'off'),
            choose('task.overdue', 'email', 'off'),
            choose('notice', 'in_app', 'off'),
          ],
        })
      ).status,
    ).toBe(200);
    expect(
      (await put(staff, 'me', { preferences: [choose('task.overdue', 'email', 'instant')] })).status,
    ).toBe(200);
    expect(
      (
        await put(staff, `entities/project/${projectId}`, {
          preferences: [choose('*', 'in_app', 'off'), choose('*', 'email', 'off')],
        })
      ).status,
    ).toBe(200);

    const overdue = (id: string, project: string | null) =>
      happen(app, owner, 'task.overdue', id, {
        taskId: id,
        projectId: project,
        title: 'Late',
        assigneeMemberId: staff.memberId,
      });
    const session = () =>
      happen(app, owner, 'session.reuse_detected', randomUUID(), {
        userId: staff.userId,
        sessionId: randomUUID(),
        ip: null,
      });

    // event                          organization   user      record    →  in the app, by mail
    const table: [string, () => Promise<unknown>, string, object][] = [
      [
        'default of the organization',
        () => newTask('Plain'),
        'task.assigned',
        { in_app: 'delivered', email: 'off' },
      ],
      [
        'user before organization',
        () => overdue(randomUUID(), null),
        'task.overdue',
        { in_app: 'delivered', email: 'sent' },
      ],
      [
        'record before user',
        () => overdue(randomUUID(), projectId),
        'task.overdue',
        { in_app: 'off', email: 'off' },
      ],
      ['security comes always', session, 'session.reuse_detected', { in_app: 'delivered', email: 'off' }],
    ];
    for (const [name, cause, type, wanted] of table) {
      await cause();
      expect([name, await last(type)]).toEqual([name, wanted]);
    }
    await newTask('In the muted project', true);
    expect(await last('task.assigned')).toEqual({ in_app: 'off', email: 'off' });
    expect((await told(staff)).some((one) => one.title.includes('muted project'))).toBe(false);

    await owner.http.json('POST', '/v1/notifications', {
      body: { memberId: staff.memberId, title: 'By mail alone' },
    });
    expect(await last('notice')).toEqual({ in_app: 'off', email: 'sent' });
    expect(await told(staff, 'notice')).toEqual([]);
  });

  it('U-239 muting login alerts is refused at every level', async () => {
    for (const [person, path] of [
      [owner, 'organization'],
      [staff, 'me'],
      [staff, `entities/project/${projectId}`],
    ] as const)
      for (const mode of ['off', 'daily'])
        expect(
          await put(person, path, { preferences: [choose('session.reuse_detected', 'in_app', mode)] }),
        ).toMatchObject({
          status: 422,
          body: {
            code: 'notifications.preference.security',
            errors: [{ pointer: '/preferences/0/type', code: 'security' }],
          },
        });
    await put(staff, 'me', { preferences: [choose('*', 'in_app', 'off'), choose('*', 'email', 'off')] });
    await happen(app, owner, 'user.locked', staff.userId, {
      userId: staff.userId,
      until: app.clock.now().toISOString(),
    });
    expect(await last('user.locked')).toEqual({ in_app: 'delivered', email: 'sent' });
  });

  it('B-062 the matrix says what holds in the end, and which level decided', async () => {
    await put(staff, 'me', { preferences: [choose('task.assigned', 'email', 'weekly')] });
    const matrix = (query = '') =>
      staff.http.json<{ data: Json[] }>('GET', `/v1/notification-preferences/effective${query}`);
    const row = ({ data }: { data: Json[] }, type: string) => data.find((one) => one.type === type);
    expect(row(await matrix(), 'task.assigned')).toMatchObject({
      security: false,
      channels: [
        { channel: 'in_app', mode: 'instant', source: 'rule' },
        { channel: 'email', mode: 'weekly', source: 'user' },
      ],
    });
    expect(row(await matrix(), 'task.overdue').channels[1]).toMatchObject({
      mode: 'off',
      source: 'organization',
    });
    expect(
      row(await matrix(`?entityType=project&entityId=${projectId}`), 'task.assigned').channels[0],
    ).toMatchObject({
      mode: 'off',
      source: 'entity',
    });
    expect(row(await matrix(), 'user.locked')).toMatchObject({ security: true });
  });

  it('are read back as they were put, and what is not named is left to the next level', async () => {
    const level = {
      preferences: [choose('task.assigned', 'email', 'daily')],
      quietHours: { from: '22:00', to: '07:00', timezone: 'Asia/Tokyo' },
    };
    expect((await put(staff, 'me', level)).body).toMatchObject({ scope: 'user', ...level });
    const mine = () => staff.http.json('GET', '/v1/notification-preferences/me');
    expect(await mine()).toMatchObject(level);
    await put(staff, 'me', { preferences: [] });
    expect(await mine()).toMatchObject({ preferences: [], quietHours: level.quietHours });
    await put(staff, 'me', { preferences: [], quietHours: null });
    expect(await mine()).toMatchObject({ preferences: [], quietHours: null });
    expect(
      await staff.http.json('GET', `/v1/notification-preferences/entities/project/${projectId}`),
    ).toMatchObject({
      scope: 'entity',
      entityType: 'project',
      preferences: [choose('*', 'email', 'off'), choose('*', 'in_app', 'off')],
    });
  });

  it('of the organization are set by Owner and Managers, seen by all; one’s own are nobody else’s', async () => {
    const manager = await inviteMember(app, owner, 'manager');
    const accountant = await inviteMember(app, owner, 'accountant');
    expect((await put(staff, 'organization', { preferences: [] })).status).toBe(403);
    expect((await put(accountant, 'organization', { preferences: [] })).status).toBe(403);
    expect(
      (await put(manager, 'organization', { preferences: [choose('notice', 'email', 'daily')] })).status,
    ).toBe(200);
    expect(await accountant.http.json('GET', '/v1/notification-preferences/organization')).toMatchObject({
      preferences: [choose('notice', 'email', 'daily')],
    });
    await put(staff, 'me', { preferences: [choose('notice', 'email', 'off')] });
    const rows = await accountant.http.json<{ data: Json[] }>('GET', '/v1/notification-preferences');
    expect(rows.data.every((row) => row.scope === 'organization')).toBe(true);
    const stranger = await signUpOwner(app);
    expect((await stranger.http.json<{ data: Json[] }>('GET', '/v1/notification-preferences')).data).toEqual(
      [],
    );
    expect((await put(stranger, `entities/project/${projectId}`, { preferences: [] })).status).toBe(422);
  });

  it('that are none are refused where they stand', async () => {
    for (const [preference, code] of [
      [choose('no.such_thing', 'email', 'off'), 'unknown_type'],
      [choose('task.assigned', 'in_app', 'weekly'), 'in_app_is_instant'],
    ] as const)
      expect(await put(staff, 'me', { preferences: [preference] })).toMatchObject({
        status: 422,
        body: { code: 'notifications.preference.invalid', errors: [{ code }] },
      });
    const twice = choose('task.assigned', 'email', 'off');
    expect((await put(staff, 'me', { preferences: [twice, twice] })).status).toBe(422);
    expect((await put(staff, 'me', { preferences: [choose('task.assigned', 'fax', 'off')] })).status).toBe(
      422,
    );
    expect(
      (await put(staff, 'me', { preferences: [], quietHours: { from: '25:00', to: '07:00' } })).status,
    ).toBe(422);
    expect(
      (
        await put(staff, 'me', {
          preferences: [],
          quietHours: { from: '22:00', to: '07:00', timezone: 'Mars' },
        })
      ).status,
    ).toBe(422);
  });
});

describe('clients', () => {
  it('U-219 whose project is completed have a message in the portal and a mail, as they are to be told', async () => {
    const client = await owner.http.json('POST', '/v1/client-companies', { body: { name: 'Globex' } });
    const contact = await owner.http.json('POST', '/v1/contacts', {
      body: { firstName: 'Hank', primaryEmail: 'hank@globex.example', clientId: client.id, isPrimary: true },
    });
    const engagementId = (
      await owner.http.json('POST', '/v1/engagements', {
        body: { clientId: client.id, name: 'App', kind: 'project', billingMode: 'fixed' },
      })
    ).id;
    const complete = (name: string, clientVisible = true) =>
      happen(app, owner, 'project.completed', randomUUID(), {
        projectId: randomUUID(),
        clientId: client.id,
        engagementId,
        code: 'PRJ-1',
        name,
        clientVisible,
        managerMemberId: owner.memberId,
      });
    await complete('Rocket');
    const threads = await owner.http.json<{ data: Json[] }>(
      'GET',
      `/v1/threads?filter[clientId]=${client.id}`,
    );
    expect(threads.data).toMatchObject([
      { channel: 'portal', visibility: 'shared', engagementId, contactIds: [contact.id], messageCount: 1 },
    ]);
    const messages = () =>
      owner.http.json<{ data: Json[] }>('GET', `/v1/messages?filter[threadId]=${threads.data[0].id}`);
    expect((await messages()).data).toMatchObject([
      {
        status: 'sent',
        authorKind: 'workflow',
        channel: 'portal',
        subject: 'Your project “Rocket” is completed',
      },
    ]);
    expect(await mailTo(app, 'hank@globex.example')).toMatchObject([
      { subject: 'Your project “Rocket” is completed' },
    ]);
    expect(await told(owner, 'project.completed')).toHaveLength(1);

    await complete('Hidden', false);
    expect((await messages()).data).toHaveLength(1);

    await put(owner, 'organization', { preferences: [choose('project.completed', 'email', 'off')] });
    await complete('Second');
    expect((await messages()).data).toHaveLength(2);
    expect(await mailTo(app, 'hank@globex.example')).toHaveLength(1);

    await put(owner, 'organization', { preferences: [choose('project.completed', 'in_app', 'off')] });
    await owner.http.json('PATCH', `/v1/contacts/${contact.id}`, { body: { doNotContact: true } });
    await complete('Third');
    expect((await messages()).data).toHaveLength(2);
    expect(await mailTo(app, 'hank@globex.example')).toHaveLength(1);
  });
});

describe('mail', () => {
  const sent = async (person: Person, subject: string) =>
    (await mailTo(app, person.email)).filter((mail) => mail.subject.includes(subject));

  it('B-062 waits for the end of quiet hours, by the clock where the member is', async () => {
    const night = await inviteMember(app, owner, 'staff');
    await put(night, 'me', {
      preferences: [choose('notice', 'email', 'instant')],
      quietHours: { from: '22:00', to: '07:00', timezone: 'America/New_York' },
    });
    await travel(app, '2026-03-10T04:00:00.000Z', owner, night); // midnight in New York
    await owner.http.json('POST', '/v1/notifications', {
      body: { memberId: night.memberId, title: 'In the night' },
    });
    expect(await sent(night, 'In the night')).toEqual([]);
    expect(
      (await told(night, 'notice')).length + (await deliveries(app, night, 'notice')).length,
    ).toBeGreaterThan(0);
    app.clock.set('2026-03-10T10:59:00.000Z');
    expect(await sent(night, 'In the night')).toEqual([]);
    app.clock.set('2026-03-10T11:00:00.000Z');
    expect(await sent(night, 'In the night')).toHaveLength(1);
  });

  it('B-062 is gathered into one a day, and one a week', async () => {
    await travel(app, '2026-03-11T12:00:00.000Z', owner); // a Wednesday
    const reader = await inviteMember(app, owner, 'staff');
    await put(reader, 'me', {
      preferences: [choose('notice', 'email', 'daily'), choose('task.assigned', 'email', 'weekly')],
    });
    for (const title of ['One', 'Two']) {
      await owner.http.json('POST', '/v1/notifications', { body: { memberId: reader.memberId, title } });
      app.clock.advance(60_000);
    }
    const { id } = await owner.http.json('POST', '/v1/tasks', { body: { title: 'Weekly' } });
    await owner.http.json('POST', `/v1/tasks/${id}/assign`, { body: { assigneeMemberId: reader.memberId } });
    await app.drain();
    const run = async (at: string) => {
      app.clock.set(at);
      await app.runSchedule('notifications.send-digests');
      return (await mailTo(app, reader.email)).filter((mail) => mail.subject.includes('notification'));
    };
    expect(await run('2026-03-11T20:00:00.000Z')).toEqual([]);
    const daily = await run('2026-03-12T07:15:00.000Z'); // 08:15 in Berlin
    expect(daily).toHaveLength(1);
    expect(daily[0]?.text).toMatch(/2 notifications since yesterday:[\s\S]*- One[\s\S]*- Two/);
    expect(daily[0]?.text).not.toContain('Weekly');
    expect(await run('2026-03-12T07:30:00.000Z')).toHaveLength(1);
    const weekly = await run('2026-03-16T07:15:00.000Z'); // the Monday after
    expect(weekly).toHaveLength(2);
    expect(weekly[0]?.text).toContain('Weekly');
    expect((await deliveries(app, reader, 'notice')).map(({ email }) => email)).toEqual(['sent', 'sent']);
    const events = await app.ownerSql(
      `select 1 from platform.outbox_events where type = 'notification.delivered' and payload->>'channel' = 'email' and payload->>'recipientId' = $1`,
      [reader.memberId],
    );
    expect(events).toHaveLength(3);
  });
});

it('B-013 whatever was told says what its declaration promises', () => expectSoundEvents(app));
