import { randomUUID } from 'node:crypto';
import {
  inviteMember,
  mailTo,
  signUpOwner,
  startApp,
  type Json,
  type Mail,
  type Person,
  type TestApp,
} from '@omni/testing';
import * as agreements from './agreements/world';
import { happen } from './notifications/world';
import * as revenue from './revenue/world';
import * as scheduling from './scheduling/world';

const OFFICE = 'office@acme.example';
let w: agreements.World;
beforeAll(async () => {
  const app = await startApp();
  const owner = await signUpOwner(app, { organization: { name: 'Acme', slug: 'acme', email: OFFICE } });
  w = { app, owner, manager: owner, staff: owner, accountant: owner, ...(await somebody(app, owner)) };
  await scheduling.hours(owner, owner.memberId);
  await scheduling.newType(owner, { slug: 'first-meeting' });
});
afterAll(() => w.app.stop());

const MONDAY = '2026-03-09T09:00:00Z';

type Somebody = Pick<agreements.World, 'clientId' | 'contactId' | 'contactEmail'>;
let people = 0;
/** A client and the contact of theirs, both with the same address. */
async function somebody(app: TestApp, owner: Person): Promise<Somebody> {
  people += 1;
  const contactEmail = `grace.${String(people)}@globex.example`;
  const clientId = await agreements.newClient(owner.http, { email: contactEmail });
  const contactId = await agreements.newContact(owner.http, clientId, contactEmail);
  // Other modules hear of them.
  await app.drain();
  return { clientId, contactId, contactEmail };
}

const post = (path: string, body: object = {}, row?: Json): Promise<Json> =>
  revenue.done(w.owner.http.post(path, body, row ? revenue.match(row as { version: number }) : {}));

const pay = (clientId: string): Promise<Json> =>
  post('/v1/payments', { method: 'cash', amountMinor: 500, currency: 'EUR', clientId });

/** Each kind of mail, with how it comes about and how its subject begins. */
const KINDS: [what: string, subject: RegExp, send: (to: Somebody) => Promise<unknown>][] = [
  [
    'an invoice',
    /^Invoice /,
    async ({ clientId }) => {
      const bound = await revenue.issued(w.owner.http, clientId, 5000);
      await post(`/v1/invoices/${bound.id}/send`, {}, bound);
    },
  ],
  ['a statement', /: Acme$/, ({ clientId }) => post(`/v1/client-statements/${clientId}/send`)],
  [
    'a receipt',
    /: Acme$/,
    async ({ clientId }) => {
      const paid = await pay(clientId);
      await post(`/v1/payments/${paid.id}/send-receipt`, {}, paid);
    },
  ],
  ['a proposal', /^Proposal .* from Acme/, (to) => agreements.sentProposal({ ...w, ...to })],
  [
    'a request to sign',
    /^Please sign /,
    async (to) => {
      const draft = await agreements.contract({ ...w, ...to });
      const signers = [{ contactId: to.contactId }];
      await post('/v1/signature-requests', { subjectType: 'contract', subjectId: draft.id, signers });
    },
  ],
  [
    'a letter about an appointment',
    /^Booked: First meeting/,
    async ({ contactEmail }) => {
      const start = { email: contactEmail };
      await revenue.done(scheduling.bookOpen({ ...w, slug: 'acme' }, 'first-meeting', MONDAY, start));
    },
  ],
  [
    'a request for files',
    /^Documents$/,
    async ({ clientId, contactId }) => {
      const items = [{ label: 'Floor plan' }];
      const asked = await post('/v1/file-requests', { title: 'Documents', clientId, contactId, items });
      await post(`/v1/file-requests/${asked.id}/send`);
    },
  ],
  ['a link into the portal', /portal/, ({ contactId }) => post('/v1/portal-access', { contactId })],
  [
    'a notification of a client',
    /is completed$/,
    async ({ clientId, contactId }) => {
      await w.owner.http.json('PATCH', `/v1/contacts/${contactId}`, { body: { isPrimary: true } });
      await happen(w.app, w.owner, 'project.completed', randomUUID(), {
        projectId: randomUUID(),
        clientId,
        engagementId: null,
        code: 'PRJ-1',
        name: 'Rocket',
        clientVisible: true,
        managerMemberId: w.owner.memberId,
      });
    },
  ],
];

async function mailOf([, subject, send]: (typeof KINDS)[number]): Promise<Mail | undefined> {
  const to = await somebody(w.app, w.owner);
  await send(to);
  return (await mailTo(w.app, to.contactEmail)).find((mail) => subject.test(mail.subject));
}

describe('what an organization mails to people outside of it', () => {
  it.each(KINDS)(
    '%s comes in its name, is answered to its own address, and is text and HTML',
    async (...kind) => {
      const mail = await mailOf(kind);
      expect(mail?.headers.from).toMatch(/^"?Acme"? <no-reply@/);
      expect(mail?.headers['reply-to']).toBe(OFFICE);
      expect(mail?.html).toMatch(/^<p>/);
      expect(mail?.text.trim()).not.toBe('');
    },
  );

  it('a message that somebody writes to an invoice keeps its lines in HTML, and is no markup', async () => {
    const { clientId, contactEmail } = await somebody(w.app, w.owner);
    const bound = await revenue.issued(w.owner.http, clientId, 5000);
    const message = 'Dear Grace,\n\nnet 14 days & <b>no</b> discount:\nas agreed.';
    await post(`/v1/invoices/${bound.id}/send`, { message }, bound);
    const [mail] = await mailTo(w.app, contactEmail);
    const due = 'Amount due: €50.00, by 2026-04-01.';
    expect(mail?.text.trim()).toBe([message, due, 'Acme'].join('\n\n'));
    expect(mail?.html?.trim()).toBe(
      [
        '<p>Dear Grace,</p>',
        '<p>net 14 days &amp; &lt;b&gt;no&lt;/b&gt; discount:<br>as agreed.</p>',
        `<p>${due}</p>`,
        '<p>Acme</p>',
      ].join('\n'),
    );
  });

  it('a letter about an appointment has a link to where it takes place and one to change it', async () => {
    const email = 'alan@globex.example';
    await post('/v1/appointments', {
      startsAt: '2026-03-10T09:00:00Z',
      endsAt: '2026-03-10T10:00:00Z',
      meetingUrl: 'https://meet.example/?room=1&as=guest',
      invitee: { name: 'Alan', email },
    });
    const mail = (await mailTo(w.app, email)).find(({ subject }) => subject.startsWith('Booked'));
    expect(mail?.text).toContain('\n\nJoin: https://meet.example/?room=1&as=guest\n\n');
    expect(mail?.html).toContain('<a href="https://meet.example/?room=1&amp;as=guest">Join</a>');
    expect(mail?.html).toMatch(/<a href="[^"]+">Reschedule or cancel<\/a>/);
  });

  it('what its members are mailed has nowhere to be answered to', async () => {
    const staff = await inviteMember(w.app, w.owner, 'staff');
    const task = await post('/v1/tasks', { title: 'Call Ada' });
    await post(`/v1/tasks/${task.id}/assign`, { assigneeMemberId: staff.memberId });
    const mails = await mailTo(w.app, staff.email);
    expect(mails.map(({ subject }) => subject)).toEqual(['Task “Call Ada” is yours', 'Acme invites you']);
    expect(mails.filter(({ headers }) => 'reply-to' in headers)).toEqual([]);
  });

  it('nothing has an address for answers while the organization has none, and all has a new one at once', async () => {
    const answersTo = async (email: string | null) => {
      await w.owner.http.json('PATCH', `/v1/organizations/${w.owner.organizationId}`, { body: { email } });
      const found: (string | undefined)[] = [];
      for (const kind of KINDS.slice(0, 3)) found.push((await mailOf(kind))?.headers['reply-to']);
      return found;
    };
    expect(await answersTo(null)).toEqual([undefined, undefined, undefined]);
    expect(await answersTo('hello@acme.example')).toEqual(Array(3).fill('hello@acme.example'));
  });
});
