-- What residents say about the programme, and what the responsible body answers.

create table feedback (
  id          uuid primary key,
  programme   text not null references programme,
  measure     uuid references measure,
  body        uuid not null references programme_body,
  -- The body that handed it on: it still sees where it went.
  handed_from uuid references programme_body,
  text        text not null check (text <> '' and length(text) <= 5000),
  language    text not null,
  -- Given only by those who may be asked for more; emptied when it has been answered or closed, never kept with spam.
  email       text,
  -- The hash of the word in the address where the sender reads the answer.
  reading     bytea not null unique,
  state       text not null check (state in ('new', 'answered', 'closed', 'spam')),
  sent_at     timestamptz not null,
  answer      text,
  answer_language text,
  answered_at timestamptz,
  answered_by uuid references person,
  -- Question and answer are shown on the measure's page; only when the sender allowed it.
  may_publish boolean not null default false,
  public_at   timestamptz check (public_at is null or may_publish),
  version     integer not null check (version > 0),
  check (email is null or state = 'new'),
  check (public_at is null or (state = 'answered' and answer is not null))
);
create index feedback_body on feedback (body, state, sent_at desc);
create index feedback_measure on feedback (measure) where measure is not null;

alter table feedback enable row level security;
alter table feedback force row level security;
create policy feedback_read on feedback for select using (
  public_at is not null or actor_runs_programme() or actor_acts_for(body) or actor_is_task('feedback', 'notices')
  or (handed_from is not null and actor_acts_for(handed_from))
);
create policy feedback_add on feedback for insert with check (state in ('new', 'spam') and answer is null and public_at is null);
-- A body hands on what is its own; then it is another's to answer.
create policy feedback_answer on feedback for update
  using (actor_runs_programme() or actor_acts_for(body))
  with check (actor_runs_programme() or actor_acts_for(body) or (handed_from is not null and actor_acts_for(handed_from)));
grant select, insert, update (body, handed_from, email, state, answer, answer_language, answered_at, answered_by, public_at, version)
  on feedback to koto_app;
