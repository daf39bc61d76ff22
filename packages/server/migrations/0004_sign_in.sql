-- Sessions and API tokens. Only the hash of either is kept: whoever reads the table cannot sign in with it.

create table session (
  id            uuid primary key,
  hash          bytea not null unique,
  person        uuid not null references person,
  started_at    timestamptz not null,
  last_used_at  timestamptz not null,
  -- The latest it can live, however busy it is.
  expires_at    timestamptz not null,
  ended_at      timestamptz,
  -- Shown to the provider when the session ends, so that it ends there too; emptied then.
  id_token      text
);
create index session_person on session (person, started_at desc);

create table api_token (
  id            uuid primary key,
  hash          bytea not null unique,
  person        uuid not null references person,
  name          text not null check (name <> ''),
  created_at    timestamptz not null,
  created_by    uuid references person,
  expires_at    timestamptz not null,
  ended_at      timestamptz,
  last_used_at  timestamptz
);
create index api_token_person on api_token (person, created_at desc);

-- A person sees her own; an administrator may end them, which needs seeing which there are.
alter table session enable row level security;
alter table session force row level security;
create policy session_read on session for select using (
  person = actor_id() or actor_holds('administrator') or actor_is_task('sign-in')
);
create policy session_add on session for insert with check (actor_is_task('sign-in'));
create policy session_change on session for update using (actor_holds('administrator') or actor_is_task('sign-in'));
-- Long ended sessions are forgotten at the person's next sign-in.
create policy session_forget on session for delete using (actor_is_task('sign-in'));
grant select, insert, update (last_used_at, ended_at, id_token), delete on session to koto_app;

alter table api_token enable row level security;
alter table api_token force row level security;
create policy api_token_read on api_token for select using (
  person = actor_id() or actor_holds('administrator') or actor_is_task('sign-in', 'demo', 'command-line')
);
create policy api_token_add on api_token for insert with check (
  (actor_holds('administrator') and person = actor_id() and created_by = actor_id())
  or actor_is_task('demo', 'command-line')
);
create policy api_token_change on api_token for update using (actor_holds('administrator') or actor_is_task('sign-in'));
grant select, insert, update (last_used_at, ended_at) on api_token to koto_app;
