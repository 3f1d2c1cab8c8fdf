import type { Channel, Mode } from '../preferences/choices';

/**
 * To whom: by the name of a property of the event's data that holds an id or a list of them, or of a row that the event
 * names. A name that an event does not have means nobody.
 */
export type RecipientRule =
  | { member: string }
  /** a user's id, as actors and `createdById` are written */
  | { user: string }
  /** a role or a list of roles: every active member who has it */
  | { role: string }
  /** every active member who has one of these roles, whatever the event says */
  | { roles: readonly ('owner' | 'manager')[] }
  /** the member that a row of another kind names: `{ of: 'project', by: 'projectId', member: 'managerMemberId' }` */
  | { of: string; by: string; member: string }
  | { contact: string }
  /** a client's first person */
  | { clientOf: string };

/** What happened, who is told, in which words. Data, so that it can be listed and shown as it is. */
export interface Rule {
  /** of the event */
  type: string;
  /** for people who choose what they want to hear of */
  summary: string;
  /** all of them, or with `first` those of the first that names anybody */
  recipients: readonly RecipientRule[];
  first?: true;
  /** `Task {title} is yours`: names in braces are properties of the event's data, or `organization` */
  title: string;
  body?: string;
  /** how each channel is told where nobody chose; `off` for a channel that is left out */
  channels: Partial<Record<Channel, Mode>>;
  /** the row that it is about, where it is another than the event's own */
  about?: { type: string; by: string };
  /** only where these properties have one of these values */
  when?: Readonly<Record<string, readonly (string | boolean | null)[]>>;
  /** not again for as long as one of the same title has not been read */
  once?: true;
  /** nobody can mute it, and the actor is told too */
  security?: true;
}
