import Fastify from 'fastify';
import { Pool } from 'pg';

/**
 * The yardstick: Fastify and pg with named prepared statements and nothing else. No token, no policy, no walls, no
 * validation beyond types, no audit, no events. Same rows, same answers.
 */
const pool = new Pool({ connectionString: process.env.RAW_DATABASE_URL, max: 10 });
const app = Fastify();
const tenant = process.env.RAW_TENANT ?? '';

const CONTACT =
  'id, client_id, first_name, last_name, display_name, title, primary_email, phone, created_at, updated_at, version';

app.get<{ Params: { id: string } }>('/contacts/:id', async (request, reply) => {
  const { rows } = await pool.query({
    name: 'get',
    text: `select ${CONTACT} from raw.contacts where organization_id = $1 and id = $2`,
    values: [tenant, request.params.id],
  });
  if (!rows[0]) return reply.status(404).send({});
  return rows[0] as object;
});

app.get<{ Querystring: { consent: string } }>('/contacts', async (request) => {
  const { rows } = await pool.query({
    name: 'list',
    text: `select ${CONTACT} from raw.contacts where organization_id = $1 and marketing_consent = $2 order by created_at desc, id desc limit 25`,
    values: [tenant, request.query.consent],
  });
  return { data: rows };
});

app.get<{ Querystring: { at: string; id: string } }>('/contacts-after', async (request) => {
  const { rows } = await pool.query({
    name: 'deep',
    text: `select ${CONTACT} from raw.contacts where organization_id = $1 and (created_at, id) < ($2::timestamptz, $3::uuid) order by created_at desc, id desc limit 25`,
    values: [tenant, request.query.at, request.query.id],
  });
  return { data: rows };
});

app.get<{ Querystring: { q: string } }>('/contacts-search', async (request) => {
  const { rows } = await pool.query({
    name: 'search',
    text: `select ${CONTACT} from raw.contacts where organization_id = $1 and display_name ilike $2 order by created_at desc, id desc limit 25`,
    values: [tenant, `%${request.query.q}%`],
  });
  return { data: rows };
});

interface ContactBody {
  firstName: string;
  lastName: string;
  email: string;
}

app.post<{ Body: ContactBody }>('/contacts', async (request, reply) => {
  const { firstName, lastName, email } = request.body;
  const { rows } = await pool.query({
    name: 'create',
    text: `insert into raw.contacts (organization_id, first_name, last_name, display_name, primary_email) values ($1, $2, $3, $2 || ' ' || $3, $4) returning ${CONTACT}`,
    values: [tenant, firstName, lastName, email],
  });
  return reply.status(201).send(rows[0]);
});

app.patch<{ Params: { id: string }; Body: { title: string } }>('/contacts/:id', async (request) => {
  const { rows } = await pool.query({
    name: 'update',
    text: `update raw.contacts set title = $3, updated_at = now(), version = version + 1 where organization_id = $1 and id = $2 returning ${CONTACT}`,
    values: [tenant, request.params.id, request.body.title],
  });
  return rows[0] as object;
});

interface InvoiceBody {
  clientId: string;
  lines: { description: string; quantity: string; unitAmount: string }[];
}

app.post<{ Body: InvoiceBody }>('/invoices', async (request, reply) => {
  const { clientId, lines } = request.body;
  const total = lines.reduce((sum, line) => sum + Number(line.quantity) * Number(line.unitAmount), 0);
  const { rows } = await pool.query({
    name: 'invoice',
    text: `with i as (insert into raw.invoices (organization_id, client_id, total_minor) values ($1, $2, $3) returning *),
             l as (insert into raw.invoice_lines (organization_id, invoice_id, position, description, quantity, unit_amount)
                   select $1, i.id, x.position, x.description, x.quantity, x.unit_amount
                   from i, unnest($4::int[], $5::text[], $6::numeric[], $7::numeric[]) as x (position, description, quantity, unit_amount) returning *)
           select (select to_jsonb(i) from i) as invoice, (select jsonb_agg(l) from l) as lines`,
    values: [
      tenant,
      clientId,
      Math.round(total),
      lines.map((_, i) => i + 1),
      lines.map((l) => l.description),
      lines.map((l) => l.quantity),
      lines.map((l) => l.unitAmount),
    ],
  });
  return reply.status(201).send(rows[0]);
});

void app.listen({ port: Number(process.env.PORT ?? 0), host: '127.0.0.1' }).then((address) => {
  process.send?.({ listening: address });
});
