-- Units of the city and its partners, the people who work in them, and the roles they hold there.

-- Whether it is Koto itself, doing one of the named tasks.
create function actor_is_task(variadic tasks text[]) returns boolean language sql stable parallel safe
  return actor_kind() = 'system' and actor_task() = any (tasks);

create table unit (
  id            uuid primary key,
  city          text not null,
  slug          text not null check (slug ~ '^[a-z0-9][a-z0-9-]*$'),
  name          jsonb not null check (name ?& array['fi', 'sv', 'en']),
  kind          text not null,
  parent        uuid references unit check (parent <> id),
  -- Whether a loaded programme names it. When the programme no longer does, it is closed, never deleted.
  in_programme  boolean not null default false,
  closed_at     timestamptz,
  unique (city, slug)
);
create index unit_parent on unit (parent);

create table person (
  id            uuid primary key,
  name          text not null check (name <> ''),
  email         text,
  language      text not null,
  -- Who the identity provider says it is; empty until the first sign-in of a person an administrator added.
  oidc_issuer   text,
  oidc_subject  text,
  active        boolean not null default true,
  check ((oidc_issuer is null) = (oidc_subject is null)),
  unique (oidc_issuer, oidc_subject)
);
create unique index person_email on person (lower(email)) where email is not null;

create table role_assignment (
  id        uuid primary key,
  person    uuid not null references person,
  role      text not null check (role in
    ('resident', 'worker', 'reporter', 'coordinator', 'reviewer', 'partner', 'administrator', 'auditor')),
  -- Without a unit the role is held for the whole city. These three are never held at a unit:
  unit      uuid references unit check (unit is null or role not in ('resident', 'administrator', 'auditor')),
  since     timestamptz not null,
  until     timestamptz,
  given_by  uuid references person,
  ended_by  uuid references person,
  check (given_by is null or given_by <> person)
);
create index role_assignment_person on role_assignment (person);
create index role_assignment_unit on role_assignment (unit) where unit is not null;

-- Units are public; only administrators and Koto's own tasks write them.
alter table unit enable row level security;
alter table unit force row level security;
create policy unit_read on unit for select using (true);
create policy unit_add on unit for insert with check (actor_holds('administrator') or actor_kind() = 'system');
create policy unit_change on unit for update using (actor_holds('administrator') or actor_kind() = 'system');
grant select, insert, update (name, kind, parent, in_programme, closed_at) on unit to koto_app;

-- A person is seen by herself, by administrators and auditors, and while someone signs in.
alter table person enable row level security;
alter table person force row level security;
create policy person_read on person for select using (
  id = actor_id() or actor_holds('administrator') or actor_holds('auditor')
  or actor_is_task('sign-in', 'demo', 'command-line')
);
create policy person_add on person for insert with check (
  actor_holds('administrator') or actor_is_task('sign-in', 'demo', 'command-line')
);
create policy person_change on person for update using (
  actor_holds('administrator') or actor_is_task('sign-in', 'demo', 'command-line')
);
grant select, insert, update (name, email, language, oidc_issuer, oidc_subject, active) on person to koto_app;

-- A role is given by an administrator to somebody else, in her own name; what was given never changes, it only ends.
-- Signing in may make a resident, and nothing more.
alter table role_assignment enable row level security;
alter table role_assignment force row level security;
create policy role_assignment_read on role_assignment for select using (
  person = actor_id() or actor_holds('administrator') or actor_holds('auditor')
  or actor_is_task('sign-in', 'demo', 'command-line')
);
create policy role_assignment_add on role_assignment for insert with check (
  (actor_holds('administrator') and person <> actor_id() and given_by = actor_id())
  or (actor_is_task('sign-in') and role = 'resident')
  or actor_is_task('demo', 'command-line')
);
create policy role_assignment_end on role_assignment for update using (
  actor_holds('administrator') or actor_is_task('demo', 'command-line')
);
grant select, insert, update (until, ended_by) on role_assignment to koto_app;

-- Administrators read the history of what they administer; the whole audit stays the auditor's.
drop policy audit_entry_read on audit_entry;
create policy audit_entry_read on audit_entry for select using (
  actor_holds('auditor') or actor_kind() = 'system' or (actor_id is not null and actor_id = actor_id())
  or (actor_holds('administrator') and subject_kind in ('unit', 'person', 'role-assignment'))
);
create index audit_entry_action on audit_entry (action, at desc, id desc);
