import { z } from 'zod';

/** Whom a document is mailed to: ten addresses at most. */
export const addresses = z.array(z.email().max(254)).max(10);

/** Receivers of a client's own papers, where no document names a contact. */
export const clientReceivers = addresses
  .min(1)
  .optional()
  .describe("Unless told: the client's address, else its primary contact's, else its oldest's with one.");

/** What somebody says above the figures that a mail tells; `follows` names those. */
export const messageAbove = (follows: string) =>
  z.string().trim().min(1).max(4000).optional().describe(`Stands first; ${follows}.`);
