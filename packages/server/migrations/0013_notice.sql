-- What waits for whom: notices on the person's own page, and by mail as she chose.

create table notice (
  id         uuid primary key,
  person     uuid not null references person,
  programme  text not null references programme,
  kind       text not null,
  subject    uuid not null,
  -- Same kind, subject and step: one notice. A step is the day or the rung of the ladder that brought it.
  step       text not null default '',
  about      jsonb not null,
  at         timestamptz not null,
  read_at    timestamptz,
  mailed_at  timestamptz,
  -- What it was about has been done.
  settled_at timestamptz,
  unique (person, kind, subject, step)
);
create index notice_person on notice (person, at desc);
create index notice_subject on notice (subject) where settled_at is null;

create table notice_choice (
  person     uuid primary key references person,
  mail       text not null check (mail in ('daily', 'weekly', 'none')),
  changed_at timestamptz not null,
  mailed_at  timestamptz
);

alter table notice enable row level security;
alter table notice force row level security;
create policy notice_read on notice for select using (person = actor_id() or actor_is_task('notices'));
create policy notice_add on notice for insert with check (actor_is_task('notices'));
create policy notice_change on notice for update using (person = actor_id() or actor_is_task('notices'));
-- Old ones are forgotten.
create policy notice_forget on notice for delete using (actor_is_task('notices'));
grant select, insert, update (read_at, mailed_at, settled_at, about), delete on notice to koto_app;

alter table notice_choice enable row level security;
alter table notice_choice force row level security;
create policy notice_choice_read on notice_choice for select using (person = actor_id() or actor_is_task('notices'));
create policy notice_choice_write on notice_choice for insert with check (person = actor_id());
create policy notice_choice_change on notice_choice for update using (person = actor_id() or actor_is_task('notices'));
grant select, insert, update (mail, changed_at, mailed_at) on notice_choice to koto_app;
