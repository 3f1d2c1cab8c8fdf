import { sha256, type BaseEntity, type Unit } from '@omni/platform';
import { User } from './user.entity';

/** The account that logs in with this e-mail, locked. Lets the transaction see that account's row and no other. */
export async function userByEmail(unit: Unit, email: string): Promise<User | undefined> {
  const opened = unit.sql(`select set_config('app.login_email', $1, true)`, [email]);
  const found = unit.rows(User, 't.email = $2::citext', [email]);
  const [, [user]] = await Promise.all([opened, found]);
  return user;
}

/** A person's row, locked. The transaction goes on as that person. */
export async function userById(unit: Unit, id: string): Promise<User | undefined> {
  const [, [user]] = await Promise.all([unit.actFor(id), unit.rows(User, 't.id = $2', [id])]);
  return user;
}

/** Holds off whoever registers or accepts an invitation with the same e-mail at the same moment. */
export const lockEmail = (unit: Unit, email: string): Promise<unknown> =>
  unit.sql('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`identity.users ${email}`]);

/** What events are about that concern an e-mail, whether or not somebody has it. */
export const aboutEmail = (email: string): BaseEntity =>
  Object.assign(Object.create(User.prototype) as User, {
    id: sha256(email).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5'),
    version: 1,
  });
