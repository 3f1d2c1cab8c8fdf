create schema raw;
create table raw.contacts (
  organization_id uuid not null, id uuid not null default gen_random_uuid(), client_id uuid,
  first_name text, last_name text, display_name text, title text, primary_email citext, phone text,
  marketing_consent text not null default 'unknown',
  created_at timestamptz(3) not null default now(), updated_at timestamptz(3) not null default now(), version int not null default 1,
  primary key (organization_id, id));
create index on raw.contacts (organization_id, created_at desc, id desc);
create index on raw.contacts (organization_id, marketing_consent, created_at desc, id desc);
create index on raw.contacts (organization_id, primary_email);
create table raw.invoices (
  organization_id uuid not null, id uuid not null default gen_random_uuid(), client_id uuid not null, status text not null default 'draft',
  total_minor bigint not null, created_at timestamptz(3) not null default now(), primary key (organization_id, id));
create index on raw.invoices (organization_id, client_id);
create table raw.invoice_lines (
  organization_id uuid not null, id uuid not null default gen_random_uuid(), invoice_id uuid not null, position int not null,
  description text not null, quantity numeric(18,6) not null, unit_amount numeric(20,8) not null,
  created_at timestamptz(3) not null default now(), primary key (organization_id, id),
  foreign key (organization_id, invoice_id) references raw.invoices (organization_id, id));
create index on raw.invoice_lines (organization_id, invoice_id);
