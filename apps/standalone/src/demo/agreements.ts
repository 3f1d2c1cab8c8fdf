import { issue } from './billing';
import type { Row } from './desk';
import type { World } from './world';

/** Proposals in their several states and the contracts that come of them, in the last weeks of the story. */
export function negotiate(world: World): void {
  const { agenda, desk } = world;
  if (!desk.knows('proposal.create')) return;
  const before = (days: number, work: () => Promise<unknown>): void => {
    agenda.on(agenda.length - days, work);
  };
  // What is due on signing is still to be paid when the story ends.
  before(13, () => carryThrough(world));
  before(26, async () => {
    const { id, version } = await sendTo(world, 1, 'Shop for spare parts', 2_690_000);
    agenda.in(5, () =>
      desk.send('manager', 'proposal.decline', { id, reason: 'Too large for this year' }, version),
    );
  });
  before(20, () => draftFramework(world));
  before(12, async () => {
    const { id, version } = await sendTo(world, 2, 'Brand guide and templates', 720_000);
    agenda.in(2, () => desk.send('manager', 'proposal.view', { id }, version));
  });
  before(6, () => sendTo(world, 3, 'Customer portal, first stage', 3_150_000));
  before(3, () => offer(world, 4, 'Accessibility review', 480_000));
}

/** A client says yes: the house's workflow makes contract, project and plan of invoices, and begins once it is signed. */
async function carryThrough(world: World): Promise<void> {
  const { agenda, desk, facts } = world;
  const sent = await sendTo(world, 0, 'Relaunch of the website', 1_840_000);
  agenda.in(3, async () => {
    const { displayName } = await desk.read('manager', 'contact', String(sent.contactId));
    await desk.send('manager', 'proposal.accept', { id: sent.id, typedName: displayName }, sent.version);
    await desk.settle();
    facts.projects += (await desk.list('owner', 'project', under(await contractOf(world, sent)))).length;
  });
  agenda.in(9, async () => {
    const contract = await contractOf(world, sent);
    await desk.send('owner', 'contract.mark_signed', { id: contract.id }, contract.version);
    await desk.settle();
    const drafts = await desk.list('accountant', 'invoice', {
      ...under(contract),
      'filter[status]': 'draft',
    });
    for (const draft of drafts) await issue(world, draft);
  });
}

async function contractOf({ desk }: World, { id }: Row): Promise<Row> {
  const [contract] = await desk.list('owner', 'contract', { 'filter[proposalId]': id });
  if (!contract) throw new Error('an accepted proposal has its contract');
  return contract;
}

const under = ({ engagementId }: Row): Record<string, string> => ({
  'filter[engagementId]': String(engagementId),
});

async function sendTo(world: World, nth: number, title: string, netMinor: number): Promise<Row> {
  const { desk, agenda } = world;
  const { id, version } = await offer(world, nth, title, netMinor);
  const validUntil = agenda.date(agenda.today + 30);
  return desk.send('manager', 'proposal.send', { id, validUntil }, version);
}

/** An offer to the nth client, however few there are. */
function offer({ desk, parties }: World, nth: number, title: string, netMinor: number): Promise<Row> {
  const { clientId, contactId, company } = partyOf(parties, nth);
  const share = (percent: number): string => String((netMinor * percent) / 100);
  return desk.send('manager', 'proposal.create', {
    clientId,
    contactId,
    title: `${title} for ${company}`,
    currency: 'EUR',
    body: [
      { type: 'heading', text: 'What we do' },
      { type: 'paragraph', text: `${title}: from the first workshop to the day it goes live.` },
      { type: 'lines' },
    ],
    lines: [
      { key: 'concept', description: 'Concept and design', unitAmount: share(40), taxPct: '19' },
      { key: 'build', description: 'Development and tests', unitAmount: share(60), taxPct: '19' },
      {
        key: 'care',
        description: 'Care in the first year',
        unitAmount: '240000',
        taxPct: '19',
        optional: true,
      },
    ],
    deposit: { kind: 'percent', percent: '40' },
  });
}

/** A contract that lies with the client for review. */
async function draftFramework({ desk, parties, agenda }: World): Promise<void> {
  const { clientId, contactId, company } = partyOf(parties, 1);
  const { id, version } = await desk.send('manager', 'contract.create', {
    clientId,
    contactId,
    title: `Framework agreement with ${company}`,
    kind: 'msa',
    effectiveOn: agenda.date(agenda.today + 30),
    autoRenew: true,
    renewalTermMonths: 12,
    renewalNoticeDays: 60,
    body: [
      { type: 'heading', text: 'Subject' },
      { type: 'paragraph', text: 'Design, development and care, ordered piece by piece at agreed rates.' },
      { type: 'heading', text: 'Payment' },
      { type: 'paragraph', text: 'Invoices are due within fourteen days.' },
    ],
  });
  await desk.send('manager', 'contract.submit', { id }, version);
}

function partyOf(parties: World['parties'], nth: number) {
  const party = parties[nth % parties.length];
  if (!party) throw new Error('nobody is there to deal with');
  return party;
}
