import { begin } from './delivery';
import type { Row, Seat } from './desk';
import {
  COMPANIES,
  FIRST_NAMES,
  FORMS,
  LAST_NAMES,
  LOST,
  PROJECT_KINDS,
  STREETS,
  TITLES,
  UNQUALIFIED,
  slugOf,
} from './names';
import type { Party, World } from './world';

interface Prospect {
  name: string;
  industry: string;
  host: string;
  firstName: string;
  lastName: string;
  email: string;
  phone: string;
}

const SOURCES = ['web_form', 'web_form', 'referral', 'referral', 'social', 'event', 'campaign'];

/** Somebody who has not been met before. */
export function newProspect(world: World): Prospect {
  const { chance } = world;
  const index = world.met++;
  const [company, industry] = COMPANIES[index % COMPANIES.length] ?? COMPANIES[0];
  const round = Math.floor(index / COMPANIES.length);
  const name = round === 0 ? company : `${company} ${String(round + 1)}`;
  const [firstName, lastName] = [chance.of(FIRST_NAMES), chance.of(LAST_NAMES)];
  const host = `${slugOf(name)}.example`;
  const phone = `+49 40 555${String(1000 + index)}`;
  return {
    name,
    industry,
    host,
    firstName,
    lastName,
    email: `${slugOf(firstName)}.${slugOf(lastName)}@${host}`,
    phone,
  };
}

/** A client from before the story begins, with the people there. */
export async function keepClient(world: World, prospect = newProspect(world)): Promise<Party> {
  const { desk, chance, facts } = world;
  const { name, industry, host, firstName, lastName, email, phone } = prospect;
  const client = await desk.send('manager', 'client_company.create', {
    name: `${name} ${chance.of(FORMS)}`,
    industry,
    domain: host,
    website: `https://${host}`,
    email: `info@${host}`,
    phone,
    billingAddress: addressOf(world),
    paymentTermsDays: chance.of([14, 14, 30]),
    ownerMemberId: desk.member('manager'),
  });
  const contact = await desk.send('manager', 'contact.create', {
    clientId: client.id,
    firstName,
    lastName,
    title: chance.of(TITLES),
    primaryEmail: email,
    phone,
    isPrimary: true,
    locale: 'de-DE',
    ownerMemberId: desk.member('manager'),
    ...(chance.happens(0.6) ? { marketingConsent: 'opted_in', consentSource: 'Contract' } : {}),
  });
  facts.clients += 1;
  await secondContact(world, client.id, host);
  const party = { clientId: client.id, contactId: contact.id, company: name };
  world.parties.push(party);
  return party;
}

/** Somebody asks: they are called, judged, and offered something or not. */
export async function receiveLead(world: World): Promise<void> {
  const { desk, agenda, chance, facts } = world;
  const prospect = newProspect(world);
  const seat = chance.of<Seat>(['owner', 'manager', 'manager']);
  const lead = await desk.send('manager', 'lead.create', {
    name: `${prospect.firstName} ${prospect.lastName}`,
    email: prospect.email,
    phone: prospect.phone,
    companyName: prospect.name,
    source: chance.of(SOURCES),
    ownerMemberId: desk.member(seat),
  });
  facts.leads += 1;
  agenda.in(chance.between(1, 3), async () => {
    await desk.send(seat, 'lead.contact', { id: lead.id });
    await desk.send(seat, 'crm_activity.create', {
      kind: 'call',
      subject: `First call with ${prospect.name}`,
      entityType: 'lead',
      entityId: lead.id,
      direction: 'outbound',
      outcome: chance.of(['connected', 'connected', 'left_message']),
      durationMinutes: chance.between(5, 30),
      memberId: desk.member(seat),
    });
    agenda.in(chance.between(1, 6), () => judge(world, lead, seat, prospect));
  });
}

async function judge(world: World, lead: Row, seat: Seat, prospect: Prospect): Promise<void> {
  const { desk, agenda, chance } = world;
  if (chance.happens(0.25)) {
    await desk.send(seat, 'lead.unqualify', { id: lead.id, reason: chance.of(UNQUALIFIED) });
    return;
  }
  await desk.send(seat, 'lead.qualify', { id: lead.id });
  agenda.in(chance.between(1, 5), () => convert(world, lead, seat, prospect));
}

async function convert(
  world: World,
  lead: Row,
  seat: Seat,
  { name, industry, host }: Prospect,
): Promise<void> {
  const { desk, agenda, chance, facts } = world;
  const what = chance.of(PROJECT_KINDS);
  const converted = await desk.send(seat, 'lead.convert', {
    id: lead.id,
    dealName: `${what} for ${name}`,
    amountMinor: chance.between(40, 260) * 10_000,
    currency: 'EUR',
    expectedCloseOn: agenda.date(agenda.today + chance.between(25, 70)),
  });
  facts.clients += 1;
  const [clientId, contactId, dealId] = [
    converted.convertedClientId,
    converted.convertedContactId,
    converted.convertedDealId,
  ] as string[];
  if (clientId === undefined || contactId === undefined || dealId === undefined)
    throw new Error('a converted lead names what it became');
  await desk.send(seat, 'client_company.revise', {
    id: clientId,
    industry,
    website: `https://${host}`,
    email: `info@${host}`,
    billingAddress: addressOf(world),
    paymentTermsDays: 14,
  });
  await secondContact(world, clientId, host);
  agenda.in(chance.between(3, 9), () =>
    advance(world, dealId, seat, { clientId, contactId, company: name }, 1),
  );
}

/** A client wants something new. */
export async function offerMore(world: World, party: Party): Promise<void> {
  const { desk, agenda, chance } = world;
  const deal = await desk.send('manager', 'deal.create', {
    name: `${chance.of(PROJECT_KINDS)} for ${party.company}`,
    clientId: party.clientId,
    contactId: party.contactId,
    ownerMemberId: desk.member('manager'),
    amountMinor: chance.between(30, 180) * 10_000,
    currency: 'EUR',
    expectedCloseOn: agenda.date(agenda.today + chance.between(20, 50)),
  });
  agenda.in(chance.between(3, 9), () => advance(world, deal.id, 'manager', party, 1));
}

const STEPS = [
  { kind: 'call', subject: 'Talked about goals and budget' },
  { kind: 'meeting', subject: 'Workshop at the client’s' },
  { kind: 'email', subject: 'Sent the proposal' },
  { kind: 'call', subject: 'Negotiated scope and price' },
] as const;

/** Moves a deal on by one stage, until it is won, lost, or the story ends with it open. */
async function advance(world: World, dealId: string, seat: Seat, party: Party, stage: number): Promise<void> {
  const { desk, agenda, chance, facts } = world;
  const stages = await openStages(world);
  const step = STEPS[Math.min(stage, STEPS.length) - 1] ?? STEPS[0];
  await desk.send(seat, 'crm_activity.create', {
    ...step,
    entityType: 'deal',
    entityId: dealId,
    clientId: party.clientId,
    contactIds: [party.contactId],
    direction: 'outbound',
    outcome: 'completed',
    durationMinutes: step.kind === 'email' ? null : chance.between(15, 90),
    memberId: desk.member(seat),
  });
  if (stage > 1 && chance.happens(stage < stages.length ? 0.12 : 0.2)) {
    const [lostReason, lostNote] = chance.of(LOST);
    await desk.send(seat, 'deal.lose', { id: dealId, lostReason, lostNote });
    facts.dealsLost += 1;
    return;
  }
  const next = stages[stage];
  if (next !== undefined) {
    await desk.send(seat, 'deal.move', { id: dealId, stageId: next });
    agenda.in(chance.between(4, 13), () => advance(world, dealId, seat, party, stage + 1));
    return;
  }
  const won = await desk.send(seat, 'deal.win', { id: dealId });
  facts.dealsWon += 1;
  agenda.in(chance.between(1, 4), () =>
    begin(world, {
      ...party,
      engagementId: won.engagementId as string,
      amountMinor: won.amountMinor as number,
      name: won.name as string,
    }),
  );
}

const known = new WeakMap<World, string[]>();

/** Ids of the default pipeline's open stages, in their order. */
async function openStages(world: World): Promise<string[]> {
  const remembered = known.get(world);
  if (remembered) return remembered;
  const [pipeline] = await world.desk.list('owner', 'pipeline', {});
  const stages = (
    pipeline
      ? ((await world.desk.read('owner', 'pipeline', pipeline.id)).stages as { id: string; kind: string }[])
      : []
  )
    .filter((stage) => stage.kind === 'open')
    .map((stage) => stage.id);
  known.set(world, stages);
  return stages;
}

async function secondContact(world: World, clientId: string, host: string): Promise<void> {
  const { desk, chance } = world;
  if (!chance.happens(0.5)) return;
  const [firstName, lastName] = [chance.of(FIRST_NAMES), chance.of(LAST_NAMES)];
  await desk.send('manager', 'contact.create', {
    clientId,
    firstName,
    lastName,
    title: 'Accounts payable',
    primaryEmail: `${slugOf(firstName)}-${slugOf(lastName)}@${host}`,
    ownerMemberId: desk.member('manager'),
  });
}

function addressOf({ chance }: World): Record<string, string> {
  const postalCode = String(20_000 + chance.between(95, 2700)).padStart(5, '0');
  return {
    line1: `${chance.of(STREETS)} ${String(chance.between(1, 120))}`,
    postalCode,
    city: 'Hamburg',
    country: 'DE',
  };
}
