import { command, id, query } from '@omni/platform';
import { z } from 'zod';
import { members } from '../../members/member.resource';
import { sessions } from '../session.resource';

const output = z
  .strictObject({ data: z.array(sessions.contract.view), nextCursor: z.null() })
  .meta({ id: 'SessionPage' });

export class ListMySessions extends query({
  name: 'session.list_mine',
  summary: 'Lists where one is logged in, in every organization',
  resource: sessions,
  needs: 'read',
  open: 'signed_in',
  input: z.strictObject({}),
  output,
}) {}

export class RevokeMySession extends command({
  name: 'session.revoke',
  summary: 'Ends one of one’s own sessions',
  resource: sessions,
  needs: 'act',
  open: 'signed_in',
  input: z.strictObject({ id }).meta({ id: 'RevokeMySessionInput' }),
  output: z.null(),
  effect: 'irreversible',
}) {}

export class ListMemberSessions extends query({
  name: 'session.list_of_member',
  summary: 'Lists where a member is logged in to this organization',
  resource: sessions,
  needs: 'list_of_member',
  input: z.strictObject({ id }),
  output,
}) {}

export class EndMemberSessions extends command({
  name: 'member.end_sessions',
  summary: 'Ends all of a member’s sessions in this organization',
  resource: members,
  needs: 'end_sessions',
  input: z.strictObject({ id }).meta({ id: 'EndMemberSessionsInput' }),
  output: z.strictObject({ ended: z.int() }).meta({ id: 'SessionsEnded' }),
  effect: 'irreversible',
}) {}
