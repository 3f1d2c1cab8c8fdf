import { randomBytes } from 'node:crypto';
import { DevMailbox, PrincipalSource } from '@omni/platform';
import type { Desk, Row, Seat } from './desk';
import type { Keepsake } from './keepsake';

const TEAM: readonly { seat: Seat; role: string; name: string; address: string }[] = [
  { seat: 'owner', role: 'owner', name: 'Mara Lindqvist', address: 'mara' },
  { seat: 'manager', role: 'manager', name: 'Jonas Petersen', address: 'jonas' },
  { seat: 'designer', role: 'staff', name: 'Elif Demir', address: 'elif' },
  { seat: 'developer', role: 'staff', name: 'Tom Behrens', address: 'tom' },
  { seat: 'accountant', role: 'accountant', name: 'Wiebke Claussen', address: 'wiebke' },
];

const PRODUCTS = [
  { sku: 'RET-M', name: 'Monthly care', kind: 'service', unit: 'month', unitAmount: '180000' },
  { sku: 'DES-H', name: 'Design', kind: 'service', unit: 'hour', unitAmount: '9500' },
  { sku: 'DEV-H', name: 'Development', kind: 'service', unit: 'hour', unitAmount: '11000' },
  { sku: 'WEB-F', name: 'Website at a fixed price', kind: 'service', unit: 'piece', unitAmount: '1200000' },
] as const;

interface SignedIn {
  accessToken: string;
  organization: { id: string; memberId: string } | null;
}

/** So many earlier runs may have left their founder's address behind. */
const MAX_ATTEMPTS = 20;

/** Founds the business and fills its desks. Nobody gets in by a way that a real founder has not. */
export async function found(desk: Desk, attempt: number): Promise<Keepsake> {
  const host = `studio-nord${attempt > 1 ? `-${String(attempt)}` : ''}.example`;
  const people = TEAM.map(({ seat, name, address }) => ({
    seat,
    name,
    email: `${address}@${host}`,
    password: randomBytes(12).toString('base64url'),
  }));
  const [owner, ...others] = people;
  if (!owner) throw new Error('nobody founds the business');
  await desk.sendAs(null, 'user.register', {
    name: owner.name,
    email: owner.email,
    password: owner.password,
  });
  const confirmation = await mailedToken(desk, owner.email);
  // The address has an account: its keepsake is gone, and without its password nobody gets in.
  if (confirmation === null && attempt < MAX_ATTEMPTS) return found(desk, attempt + 1);
  await desk.sendAs(null, 'user.verify_email', { token: confirmation });
  const signedIn = (await desk.sendAs(null, 'user.login', {
    email: owner.email,
    password: owner.password,
  })) as unknown as SignedIn;
  const founder = await desk.get(PrincipalSource).authenticate(signedIn.accessToken, null);
  const organization = await desk.sendAs(founder, 'organization.create', {
    name: 'Studio Nord',
    legalName: 'Studio Nord GmbH',
    country: 'DE',
    baseCurrency: 'EUR',
    timezone: 'Europe/Berlin',
    locale: 'de-DE',
    industry: 'agency',
    email: `hallo@${host}`,
    phone: '+49 40 5550100',
    website: `https://${host}`,
    address: { line1: 'Große Elbstraße 42', postalCode: '22767', city: 'Hamburg', country: 'DE' },
  });
  const again = (await desk.sendAs(null, 'user.login', {
    email: owner.email,
    password: owner.password,
  })) as unknown as SignedIn;
  await desk.seat('owner', organization.id, again.organization?.memberId ?? '');
  for (const person of others) {
    const role = TEAM.find(({ seat }) => seat === person.seat)?.role;
    await desk.send('owner', 'invitation.create', { email: person.email, role });
    const token = await mailedToken(desk, person.email);
    const joined = (await desk.sendAs(null, 'invitation.accept', {
      token,
      name: person.name,
      password: person.password,
    })) as unknown as SignedIn;
    await desk.seat(person.seat, organization.id, joined.organization?.memberId ?? '');
  }
  // Each who joined changed the organization's access facts: everybody sits down anew.
  for (const { seat } of people) await desk.seat(seat, organization.id, desk.member(seat));
  await desk.send('owner', 'organization.activate', { id: organization.id });
  for (const { seat } of people) await desk.seat(seat, organization.id, desk.member(seat));
  const key = await desk.send('owner', 'api_key.create', {
    name: 'Demo',
    scopes: ['*'],
    roleCeiling: 'manager',
  });
  await desk.drain();
  return {
    attempt,
    organization: { id: organization.id, name: 'Studio Nord' },
    people,
    apiKey: key.secret as string,
    complete: false,
  };
}

/** What the business sells, with the tax of its country; nothing where the product has no revenue module. */
export async function stockShelves(desk: Desk): Promise<Row[]> {
  if (!desk.knows('invoice.create')) return [];
  const rates = await desk.list('owner', 'tax_rate', {});
  const standard = rates.find((rate) => rate.kind === 'vat' && Number(rate.percentage) > 15);
  const products: Row[] = [];
  for (const product of PRODUCTS) {
    products.push(
      await desk.create('owner', 'product', { ...product, currency: 'EUR', taxRateId: standard?.id ?? null }),
    );
  }
  return products;
}

const OFFICE_HOURS = Object.fromEntries(
  ['mon', 'tue', 'wed', 'thu', 'fri'].map((day) => [
    day,
    [
      { from: '09:00', to: '12:30' },
      { from: '13:30', to: '17:00' },
    ],
  ]),
);

/** When people can be met, and what for: the booking page is open. */
export async function keepHours(desk: Desk): Promise<void> {
  if (!desk.knows('appointment_type.create')) return;
  for (const seat of ['owner', 'manager', 'designer'] as const)
    await desk.create('owner', 'availability', {
      memberId: desk.member(seat),
      timezone: 'Europe/Berlin',
      weekly: OFFICE_HOURS,
      holidaysCalendar: 'DE-HH',
    });
  await desk.send('owner', 'appointment_type.create', {
    slug: 'first-call',
    name: 'First call',
    description: 'What you have in mind, and whether we are the right ones for it.',
    durationMinutes: 30,
    bufferAfter: 15,
    minNoticeMinutes: 240,
    locationKind: 'video',
    location: 'https://meet.studio-nord.example/first-call',
    hostMemberIds: [desk.member('owner'), desk.member('manager')],
    assignment: 'round_robin',
    reminderMinutes: [60],
  });
  await desk.send('owner', 'appointment_type.create', {
    slug: 'design-review',
    name: 'Design review',
    description: 'We go through the drafts together, at our office.',
    durationMinutes: 90,
    minNoticeMinutes: 1440,
    locationKind: 'in_person',
    location: 'Große Elbstraße 42, Hamburg',
    hostMemberIds: [desk.member('designer')],
    cancellationPolicy: { noticeHours: 24, late: 'refuse' },
  });
}

async function mailedToken(desk: Desk, address: string): Promise<string | null> {
  await desk.drain();
  const [mail] = await desk.get(DevMailbox).list(address, 1);
  return /token=([\w.-]+)/.exec(mail?.text ?? '')?.[1] ?? null;
}
