-- What waits for whom: notices on the person's own page, and by mail as she chose.

create table notice (
  id         uuid primary key,
  person     uuid not null references person,
  programme  text not null references programme,
  kind       text not null check (kind in
    ('answer', 'answer-returned', 'milestone', 'milestone-returned', 'approval', 'decision', 'feedback')),
  subject    uuid not null,
  -- The rung or the reminder of the ladder that brought it, counted from a day: told once. A day that moves begins anew.
  step       text not null,
  due        date not null,
  -- The day for which she was told.
  day        date not null,
  about      jsonb not null,
  at         timestamptz not null,
  mailed_at  timestamptz,
  -- What it was about has been done.
  settled_at timestamptz,
  unique (person, kind, subject, step, due)
);
create index notice_person on notice (person, at desc);
create index notice_open on notice (programme, subject) where settled_at is null;
create index notice_to_mail on notice (person) where mailed_at is null and settled_at is null;

create table notice_choice (
  person     uuid primary key references person,
  mail       text not null check (mail in ('daily', 'weekly', 'none')),
  changed_at timestamptz not null,
  -- Up to when her notices have been looked through for mail.
  mailed_at  timestamptz
);

alter table notice enable row level security;
alter table notice force row level security;
create policy notice_read on notice for select using (person = actor_id() or actor_is_task('notices'));
create policy notice_add on notice for insert with check (actor_is_task('notices'));
create policy notice_change on notice for update using (actor_is_task('notices'));
-- Old ones are forgotten.
create policy notice_forget on notice for delete using (actor_is_task('notices'));
grant select, insert, update (mailed_at, settled_at), delete on notice to koto_app;

alter table notice_choice enable row level security;
alter table notice_choice force row level security;
create policy notice_choice_read on notice_choice for select using (person = actor_id() or actor_is_task('notices'));
create policy notice_choice_write on notice_choice for insert with check (person = actor_id());
create policy notice_choice_change on notice_choice for update using (person = actor_id() or actor_is_task('notices'));
grant select, insert, update (mail, changed_at, mailed_at) on notice_choice to koto_app;

-- What Koto does by itself, once a day: a row for each job. Whoever holds the row's lock does it; others go past.
create table job (
  name     text primary key,
  done_for date,
  done_at  timestamptz
);
grant select, insert, update (done_for, done_at) on job to koto_app;
