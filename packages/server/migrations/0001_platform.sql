-- The ground everything stands on: who is asking, and what was changed.
-- Runs as koto_owner. The app logs in as koto_app, which owns nothing and cannot bypass row-level security.

create extension if not exists pg_trgm;
create extension if not exists unaccent;

-- Who the transaction is for, as `withActor` set it. Empty outside of one: then nothing about a person is seen.
create function actor_kind() returns text language sql stable parallel safe
  return coalesce(current_setting('koto.actor_kind', true), '');
create function actor_id() returns uuid language sql stable parallel safe
  return nullif(current_setting('koto.actor_id', true), '')::uuid;
create function actor_task() returns text language sql stable parallel safe
  return coalesce(current_setting('koto.actor_task', true), '');
create function actor_holds(role text) returns boolean language sql stable parallel safe
  return role = any (string_to_array(coalesce(current_setting('koto.roles', true), ''), ','));

create table audit_entry (
  id            uuid primary key,
  at            timestamptz not null,
  actor_kind    text not null check (actor_kind in ('public', 'person', 'system')),
  actor_id      uuid,
  actor_task    text,
  action        text not null,
  subject_kind  text not null,
  subject_id    text not null,
  before        jsonb,
  after         jsonb,
  reason        text,
  request_id    text
);
create index audit_entry_at on audit_entry (at desc, id desc);
create index audit_entry_subject on audit_entry (subject_kind, subject_id, at desc);
create index audit_entry_actor on audit_entry (actor_id, at desc) where actor_id is not null;

-- Append-only by right: the app may add and read, nobody may change, and only the auditor sees all.
alter table audit_entry enable row level security;
alter table audit_entry force row level security;
create policy audit_entry_add on audit_entry for insert with check (true);
create policy audit_entry_read on audit_entry for select using (
  actor_holds('auditor') or actor_kind() = 'system' or (actor_id is not null and actor_id = actor_id())
);
grant select, insert on audit_entry to koto_app;

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'insufficient_privilege';
end $$;
create trigger audit_entry_is_append_only before update or delete or truncate on audit_entry
  for each statement execute function refuse_change();
