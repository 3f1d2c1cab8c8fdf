/** Somebody who is to be told something, with what the channels need of them. */
export type Recipient =
  | { kind: 'member'; id: string; userId: string; name: string; email: string }
  | {
      kind: 'contact';
      id: string;
      name: string;
      email: string | null;
      clientId: string | null;
      doNotContact: boolean;
    };
