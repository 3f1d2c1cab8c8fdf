import { z } from 'zod';
import { eventDraftWire } from '../wire';
import { addEvent, changeEvent, liveEvent, removeEvent, shown as shownEvent } from './calendar';
import { faultPlan, type Faults } from './faults';
import { liveDocument, pay, stateOf, touch } from './ledger';
import { addMail, removeMail } from './mail';
import { refused } from './refusal';
import { bodyOf, route, type ControlAsk, type Reply, type Route } from './routes';
import { actAsSigner, envelopeOf, shown as shownEnvelope } from './signature';
import type { Account, SandboxState } from './state';
import { receive, report, textOf } from './texts';
import type { Webhooks } from './webhooks';

const token = z.string();
const id = z.string();
const instant = z.iso.datetime({ offset: true });

/** What whoever controls the sandbox may send to `POST /control/<name>`. */
export const controls = {
  fail: faultPlan,
  reset: z.strictObject({}),
  'tokens/revoke': z.strictObject({ token }),
  'tokens/restore': z.strictObject({ token }),
  'cursors/expire': z.strictObject({ token }),
  'calendar/create': z.strictObject({
    token,
    calendar: z.string().default('primary'),
    event: eventDraftWire
      .partial({ description: true, location: true, attendees: true, marks: true, timezone: true })
      .transform((event) => ({
        description: null,
        location: null,
        attendees: [],
        marks: {},
        timezone: 'Europe/Berlin',
        ...event,
      })),
  }),
  'calendar/change': z.strictObject({
    token,
    calendar: z.string().default('primary'),
    id,
    startsAt: instant.optional(),
    endsAt: instant.optional(),
    title: z.string().optional(),
    busy: z.boolean().optional(),
    status: z.enum(['confirmed', 'tentative', 'cancelled']).optional(),
  }),
  'calendar/remove': z.strictObject({ token, calendar: z.string().default('primary'), id }),
  'ledger/pay': z.strictObject({
    token,
    kind: z.enum(['invoice', 'bill']).default('invoice'),
    id,
    amountMinor: z.int().positive().optional(),
    paidOn: z.iso.date().optional(),
  }),
  'ledger/touch': z.strictObject({ token, kind: z.string(), id }),
  'ledger/void': z.strictObject({ token, kind: z.string(), id }),
  'ledger/remove': z.strictObject({ token, kind: z.string(), id }),
  'signature/view': z.strictObject({ token, id, signer: z.string() }),
  'signature/sign': z.strictObject({ token, id, signer: z.string() }),
  'signature/decline': z.strictObject({ token, id, signer: z.string(), reason: z.string() }),
  'mail/deliver': z.strictObject({
    token,
    raw: z.base64(),
    messageId: z.string().nullable().default(null),
    receivedAt: instant.optional(),
    folder: z.enum(['inbox', 'sent']).default('inbox'),
  }),
  'mail/remove': z.strictObject({ token, id }),
  'text/report': z.strictObject({
    token,
    id,
    status: z.enum(['sending', 'sent', 'delivered', 'undelivered', 'failed']),
    errorCode: z.int().nullable().default(null),
  }),
  'text/receive': z.strictObject({
    token,
    from: z.string(),
    to: z.string().default('+15005550006'),
    body: z.string(),
    /** where the number's messages are delivered to */
    url: z.url(),
    id: id.optional(),
  }),
  'webhooks/hold': z.strictObject({ token }),
  'webhooks/release': z.strictObject({
    token,
    order: z.enum(['first_to_last', 'last_to_first']).default('first_to_last'),
    times: z.int().min(1).max(20).default(1),
  }),
  'webhooks/replay': z.strictObject({ token, deliveryId: z.string().optional() }),
};

export type ControlName = keyof typeof controls;
type Body<N extends ControlName> = z.output<(typeof controls)[N]>;
export type ControlInput<N extends ControlName> = z.input<(typeof controls)[N]>;

interface Parts {
  state: SandboxState;
  faults: Faults;
  webhooks: Webhooks;
}

/** Routes that make the providers misbehave, play the other side, and show what they hold. */
export function controlRoutes(parts: Parts): Route<ControlAsk>[] {
  const acts = actions(parts);
  return [
    ...Object.entries(acts).map(([name, act]) =>
      route<ControlAsk>('POST', `/control/${name}`, async (ask): Promise<Reply> => {
        const body = bodyOf(controls[name as ControlName], ask);
        const answer = await (act as (body: unknown, ask: ControlAsk) => unknown)(body, ask);
        await parts.webhooks.settled();
        return { status: 200, body: answer ?? {} };
      }),
    ),
    route<ControlAsk>('GET', '/control/state', ({ query }) => {
      const asked = query.get('token');
      const accounts = asked ? [parts.state.open(asked)] : parts.state.all();
      return {
        status: 200,
        body: { accounts: accounts.map(shownAccount), faults: parts.faults.waiting() },
      };
    }),
  ];
}

/** Everything but what would let somebody act as the account, and answers that are kept for replays. */
const shownAccount = ({
  token: _token,
  webhookSecret: _secret,
  answers: _answers,
  documents,
  ...rest
}: Account) => ({ ...rest, documents: documents.map((d) => ({ ...d, ...stateOf(d), seq: d.seq })) });

function actions({ state, faults, webhooks }: Parts): {
  [N in ControlName]: (body: Body<N>, ask: ControlAsk) => unknown;
} {
  const documentOf = (body: { token: string; kind: string; id: string }) => {
    const account = state.open(body.token);
    return { account, stored: liveDocument(account, body.kind, body.id) };
  };
  const signing = (
    body: { token: string; id: string; signer: string },
    { now }: ControlAsk,
    act: Parameters<typeof actAsSigner>[4],
  ) => {
    const account = state.open(body.token);
    const envelope = envelopeOf({ account, params: { id: body.id }, now });
    actAsSigner(webhooks, account, envelope, body.signer, act);
    return shownEnvelope(envelope);
  };
  return {
    fail: (plan) => faults.plan(plan),
    reset: () => {
      faults.clear();
      state.reset();
    },
    'tokens/revoke': (body) => void (state.open(body.token).revoked = true),
    'tokens/restore': (body) => void (state.open(body.token).revoked = false),
    'cursors/expire': (body) => void (state.open(body.token).generation += 1),
    'calendar/create': (body) => shownEvent(addEvent(state.open(body.token), body.calendar, body.event)),
    'calendar/change': ({ token: of, calendar, id: event, ...change }) => {
      const account = state.open(of);
      const found = liveEvent(account, calendar, event);
      changeEvent(account, found, defined(change));
      return shownEvent(found);
    },
    'calendar/remove': (body) => {
      const account = state.open(body.token);
      removeEvent(account, liveEvent(account, body.calendar, body.id));
    },
    'ledger/pay': (body, { now }) => {
      const { account, stored } = documentOf(body);
      pay(account, stored, body.amountMinor, body.paidOn ?? now.toISOString().slice(0, 10));
      return stateOf(stored);
    },
    'ledger/touch': (body) => {
      const { account, stored } = documentOf(body);
      touch(account, stored, {});
      return stateOf(stored);
    },
    'ledger/void': (body) => {
      const { account, stored } = documentOf(body);
      touch(account, stored, { document: { ...stored.document, voided: true } });
      return stateOf(stored);
    },
    'ledger/remove': (body) => {
      const { account, stored } = documentOf(body);
      touch(account, stored, { deleted: true });
      return stateOf(stored);
    },
    'signature/view': (body, ask) => signing(body, ask, { what: 'view' }),
    'signature/sign': (body, ask) => signing(body, ask, { what: 'sign', at: ask.now }),
    'signature/decline': (body, ask) => signing(body, ask, { what: 'decline', reason: body.reason }),
    'mail/deliver': ({ token: of, receivedAt, ...mail }, { now }) => ({
      id: addMail(state.open(of), { ...mail, receivedAt: receivedAt ?? now.toISOString() }).id,
    }),
    'mail/remove': (body) => {
      const account = state.open(body.token);
      const mail = account.mails.find((m) => m.id === body.id && !m.removed);
      if (!mail) throw refused(404, 'not_found', 'There is no such mail.');
      removeMail(account, mail);
    },
    'text/report': (body) => {
      const account = state.open(body.token);
      report(webhooks, account, textOf(account, body.id), body.status, body.errorCode);
    },
    'text/receive': ({ token: of, id: sid, ...text }) => ({
      id: receive(webhooks, state.open(of), { ...text, sid }),
    }),
    'webhooks/hold': (body) => void (state.open(body.token).holding = true),
    'webhooks/release': async (body) => {
      const account = state.open(body.token);
      account.holding = false;
      const held = account.deliveries.filter((d) => d.answers.length === 0);
      if (body.order === 'last_to_first') held.reverse();
      for (let time = 0; time < body.times; time += 1) await webhooks.send(account, held);
      return { sent: held.length * body.times };
    },
    'webhooks/replay': async (body) => {
      const account = state.open(body.token);
      const chosen = account.deliveries.filter((d) => (body.deliveryId ?? d.id) === d.id);
      await webhooks.send(account, chosen);
      return { sent: chosen.length };
    },
  };
}

const defined = (change: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
