import type { MovableClock } from '@omni/platform';
import type { Agenda } from './agenda';
import type { Chance } from './chance';
import type { Desk, Row } from './desk';

/** How large the demo business is. */
export interface DemoSize {
  months: number;
  clients: number;
}

export const WHOLE_YEAR: DemoSize = { months: 12, clients: 40 };

/** What the story did: the API must say the same. */
export interface DemoFacts {
  firstDay: string;
  lastDay: string;
  clients: number;
  leads: number;
  dealsWon: number;
  dealsLost: number;
  projects: number;
  invoices: number;
  invoicedMinor: number;
  receivedMinor: number;
  writtenOffMinor: number;
}

/** A client and the person there whom one talks to. */
export interface Party {
  clientId: string;
  contactId: string;
  company: string;
}

/** A project that somebody works on. */
export interface Work {
  projectId: string;
  clientId: string;
  contactId: string | null;
  name: string;
  hourly: boolean;
  /** approved hours that no invoice charges yet */
  approved: string[];
}

/** What all parts of the story share. */
export interface World {
  desk: Desk;
  agenda: Agenda;
  chance: Chance;
  clock: MovableClock;
  size: DemoSize;
  facts: DemoFacts;
  products: Row[];
  /** companies that were met so far, as an index into the list of names */
  met: number;
  /** clients from before the story */
  parties: Party[];
  /** under way now */
  works: Work[];
}
