// Makes the database and the roles of OmniBusiness on a PostgreSQL server (17 or newer). May be repeated at any time.
// ADMIN_DATABASE_URL names a superuser, or a role that may create roles and databases. The roles' passwords and the
// database's name are those in DATABASE_URL, MIGRATION_DATABASE_URL, RELAY_DATABASE_URL and QUEUE_DATABASE_URL.
// Needs a build: npm run build.
import { createRequire } from 'node:module';

const { provisionRoles } = createRequire(import.meta.url)('../dist/libs/platform/src/embedded/provision.js');

const roles = {
  app: 'DATABASE_URL',
  owner: 'MIGRATION_DATABASE_URL',
  relay: 'RELAY_DATABASE_URL',
  queue: 'QUEUE_DATABASE_URL',
};

function urlIn(name) {
  const url = URL.parse(process.env[name] ?? '');
  if (!url || !url.protocol.startsWith('postgres')) throw new Error(`${name} must be a postgres:// URL`);
  return url;
}

function passwordsAndDatabase() {
  const databasePasswords = {};
  const databases = new Set();
  for (const [role, name] of Object.entries(roles)) {
    const url = urlIn(name);
    if (url.username !== `omni_${role}`) throw new Error(`${name} must be that of the role omni_${role}`);
    if (!url.password) throw new Error(`${name} must hold the password that its role shall have`);
    databasePasswords[role] = decodeURIComponent(url.password);
    databases.add(decodeURIComponent(url.pathname.slice(1)));
  }
  if (databases.size !== 1) throw new Error('the URLs of the roles must name one database');
  return { databasePasswords, database: [...databases][0] };
}

try {
  const admin = urlIn('ADMIN_DATABASE_URL').href;
  const { databasePasswords, database } = passwordsAndDatabase();
  await provisionRoles(admin, { databasePasswords }, database);
  console.log(`The database ${database} and its roles are ready.`);
} catch (error) {
  console.error(`Provisioning failed: ${error.message}`);
  process.exitCode = 1;
}
