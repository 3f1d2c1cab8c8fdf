import {
  inviteMember,
  logIn,
  signUpOwner,
  startApp,
  type Answer,
  type Json,
  type Person,
  type StartOptions,
  type TestApp,
} from '@omni/testing';

/** An organization in Berlin whose owner is at work Monday to Friday, 9 to 17. */
export interface World {
  app: TestApp;
  owner: Person;
  slug: string;
}

export const WEEK = (...intervals: { from: string; to: string }[]) =>
  Object.fromEntries(['mon', 'tue', 'wed', 'thu', 'fri'].map((day) => [day, intervals]));

export const NINE_TO_FIVE = WEEK({ from: '09:00', to: '17:00' });

export async function world(options: StartOptions = {}): Promise<World> {
  const app = await startApp({
    ...options,
    env: { AUTH_RATE_LIMIT_PER_MINUTE: '100000', RATE_LIMIT_PER_MINUTE: '100000', ...options.env },
  });
  const owner = await signUpOwner(app, { organization: { name: 'Acme', slug: 'acme' } });
  await hours(owner, owner.memberId);
  return { app, owner, slug: 'acme' };
}

export const members = async (w: World) => ({
  manager: await inviteMember(w.app, w.owner, 'manager'),
  staff: await inviteMember(w.app, w.owner, 'staff'),
  accountant: await inviteMember(w.app, w.owner, 'accountant'),
});

export const hours = (by: Person, memberId: string, more: Record<string, unknown> = {}): Promise<Json> =>
  by.http.json('POST', '/v1/availability-rules', {
    body: { memberId, timezone: 'Europe/Berlin', weekly: NINE_TO_FIVE, ...more },
  });

let count = 0;

export const newType = (by: Person, more: Record<string, unknown> = {}): Promise<Json> =>
  by.http.json('POST', '/v1/appointment-types', {
    body: {
      slug: `type-${String(++count)}`,
      name: 'First meeting',
      durationMinutes: 60,
      locationKind: 'video',
      hostMemberIds: [by.memberId],
      ...more,
    },
  });

/** Local starts of a type's slots: `09:00`. */
export async function starts(w: World, typeId: string, from: string, to = from): Promise<string[]> {
  const { slots } = await w.owner.http.json(
    'GET',
    `/v1/appointment-types/${typeId}/slots?from=${from}&to=${to}`,
  );
  return slots.map((slot: { local: string }) => slot.local.slice(from === to ? 11 : 5, 16));
}

export async function done<T = Json>(asked: Promise<Answer<T>>): Promise<T> {
  const answer = await asked;
  if (answer.status >= 300) throw new Error(`${String(answer.status)}: ${answer.text}`);
  return answer.body;
}

export interface Told {
  type: string;
  payload: Json;
}

/** Events of a kind, in the order in which they happened. */
export const told = (app: TestApp, type: string): Promise<Told[]> =>
  app.ownerSql<Told>(
    'select type, payload from platform.outbox_events where type like $1 order by xid, position',
    [type],
  );

export const GRACE = { name: 'Grace Hopper', email: 'grace@navy.example' };

/** Books on the open page. */
export const bookOpen = (w: World, typeSlug: string, startsAt: string, more: Record<string, unknown> = {}) =>
  w.app.http.post(`/v1/booking/${w.slug}/${typeSlug}`, { startsAt, ...GRACE, ...more });

/** Moves the clock and logs the owner in again: tokens are short-lived. */
export async function travelTo(w: World, moment: string): Promise<void> {
  w.app.clock.set(moment);
  const { accessToken } = await logIn(w.app, w.owner.email);
  w.owner = { ...w.owner, token: accessToken, http: w.app.http.as(accessToken) };
}
