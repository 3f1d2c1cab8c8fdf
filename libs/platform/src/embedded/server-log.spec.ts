import { failureIn, faultFor } from './server-log';

test.each([
  ['FATAL:  could not write lock file "postmaster.pid": No space left on device', 'disk full'],
  ['LOG:  could not bind IPv4 address "127.0.0.1": Address already in use', 'port taken'],
  ['FATAL:  lock file "postmaster.pid" already exists', 'in use'],
  ['FATAL:  pre-existing shared memory block (key 1, ID 2) is still in use', 'leftovers'],
  ['FATAL:  data directory "/x" has wrong ownership', 'not ours'],
  ['initdb: error: invalid locale name "C.UTF-8"', 'locale'],
  ['PANIC:  could not locate a valid checkpoint record at 0/14EE0B0', 'broken'],
])('"%s" is read as %s', (line, failure) => {
  expect(failureIn(`LOG:  starting PostgreSQL\n${line}\nLOG:  database system is shut down\n`)).toBe(failure);
});

test('a damaged database is told with what the server says and what to do', () => {
  const log = '2026-01-01 PANIC:  could not locate a valid checkpoint record\nLOG:  shutting down\n';
  expect(faultFor('broken', '/data/postgres', log).message).toBe(
    'The database in /data/postgres does not start (it says: could not locate a valid checkpoint record): it may be damaged, so put the whole data directory back from a backup, or start with an empty DATA_DIR.',
  );
});

test("a full disk is told without the server's words", () => {
  expect(faultFor('disk full', '/data', 'No space left on device').message).toBe(
    'The disk that holds /data is full: free some space and start again.',
  );
});
