-- Reporting rounds: the coordinator asks, each body answers for its own shares, the coordinator accepts or returns.

create table reporting_round (
  id         uuid primary key,
  programme  text not null references programme,
  number     integer not null check (number > 0),
  title      jsonb not null check (title ?& array['fi', 'sv', 'en']),
  starts     date not null,
  ends       date not null check (starts <= ends),
  deadline   date not null,
  state      text not null check (state in ('open', 'closed')),
  version    integer not null check (version > 0),
  opened_at  timestamptz not null,
  opened_by  uuid not null references person,
  closed_at  timestamptz,
  unique (programme, number)
);

create table round_event (
  round     uuid not null references reporting_round,
  number    integer not null check (number > 0),
  kind      text not null check (kind in ('opened', 'deadline-moved', 'closed', 'unlocked')),
  before    jsonb,
  after     jsonb,
  reason    text check (kind not in ('unlocked', 'deadline-moved') or reason <> ''),
  at        timestamptz not null,
  by_person uuid not null references person,
  primary key (round, number)
);
create trigger round_event_is_append_only before update or delete or truncate on round_event
  for each statement execute function refuse_change();

-- One body's answer about one measure in one round: what she is writing. What others read is accepted_answer.
create table round_answer (
  id           uuid primary key,
  round        uuid not null references reporting_round,
  measure      uuid not null references measure,
  body         uuid not null references programme_body,
  role         text not null check (role in ('leads', 'contributes')),
  state        text not null check (state in ('open', 'draft', 'submitted', 'returned', 'accepted')),
  -- Grows with every save: whoever saves names the one that she saw.
  version      integer not null check (version > 0),
  achieved     text check (achieved in ('yes', 'partially', 'no')),
  words        text not null default '',
  risks        text not null default '',
  language     text not null default 'fi',
  saved_at     timestamptz,
  saved_by     uuid references person,
  submitted_at timestamptz,
  submitted_by uuid references person,
  decided_at   timestamptz,
  decided_by   uuid references person,
  -- What the coordinator said when it was returned or accepted.
  comment      text,
  unique (round, measure, body)
);
create index round_answer_body on round_answer (body, round);
create index round_answer_measure on round_answer (measure);

-- Every text that stood there and was sent, returned, accepted or written over by somebody else.
create table round_answer_version (
  answer    uuid not null references round_answer,
  number    integer not null check (number > 0),
  kind      text not null check (kind in ('saved', 'submitted', 'returned', 'accepted', 'reopened', 'imported')),
  version   integer not null,
  achieved  text,
  words     text not null,
  risks     text not null,
  language  text not null,
  comment   text,
  at        timestamptz not null,
  by_person uuid references person,
  primary key (answer, number)
);
create trigger round_answer_version_is_append_only before update or delete or truncate on round_answer_version
  for each statement execute function refuse_change();

-- What was accepted, for everybody. Risks stay with those who work with the programme.
create table accepted_answer (
  id          uuid primary key,
  answer      uuid not null references round_answer,
  number      integer not null check (number > 0),
  round       uuid not null references reporting_round,
  measure     uuid not null references measure,
  body        uuid not null references programme_body,
  achieved    text not null check (achieved in ('yes', 'partially', 'no')),
  words       text not null,
  language    text not null,
  accepted_at timestamptz not null,
  unique (answer, number)
);
create index accepted_answer_measure on accepted_answer (measure, accepted_at desc);
create trigger accepted_answer_is_append_only before update or delete or truncate on accepted_answer
  for each statement execute function refuse_change();

alter table reporting_round enable row level security;
alter table reporting_round force row level security;
create policy reporting_round_read on reporting_round for select using (true);
create policy reporting_round_add on reporting_round for insert with check (actor_runs_programme() and opened_by = actor_id());
create policy reporting_round_change on reporting_round for update using (actor_runs_programme());
grant select, insert, update (title, deadline, state, version, closed_at) on reporting_round to koto_app;

alter table round_event enable row level security;
alter table round_event force row level security;
create policy round_event_read on round_event for select using (actor_works_with_programme());
create policy round_event_add on round_event for insert with check (actor_runs_programme() and by_person = actor_id());
grant select, insert on round_event to koto_app;

alter table round_answer enable row level security;
alter table round_answer force row level security;
create policy round_answer_read on round_answer for select using (
  actor_runs_programme() or actor_holds('auditor') or actor_is_task('notices') or actor_acts_for(body)
  or (actor_holds('reviewer') and state = 'accepted')
);
create policy round_answer_add on round_answer for insert with check (actor_runs_programme());
-- A body writes while its round is open; the coordinator decides.
create policy round_answer_change on round_answer for update
  using (
    exists (select from reporting_round where reporting_round.id = round and reporting_round.state = 'open')
    and (actor_runs_programme() or (actor_acts_for(body) and state in ('open', 'draft', 'returned', 'submitted')))
  )
  with check (actor_runs_programme() or (actor_acts_for(body) and state in ('draft', 'submitted')));
grant select, insert, update (state, version, achieved, words, risks, language, saved_at, saved_by, submitted_at, submitted_by,
  decided_at, decided_by, comment) on round_answer to koto_app;

alter table round_answer_version enable row level security;
alter table round_answer_version force row level security;
create policy round_answer_version_read on round_answer_version for select using (
  exists (select from round_answer where round_answer.id = answer)
);
create policy round_answer_version_add on round_answer_version for insert with check (
  exists (select from round_answer as of where of.id = answer and (actor_runs_programme() or actor_acts_for(of.body)))
);
grant select, insert on round_answer_version to koto_app;

alter table accepted_answer enable row level security;
alter table accepted_answer force row level security;
create policy accepted_answer_read on accepted_answer for select using (true);
create policy accepted_answer_add on accepted_answer for insert with check (
  actor_runs_programme() and exists (select from reporting_round as asked where asked.id = accepted_answer.round and asked.state = 'open')
);
grant select, insert on accepted_answer to koto_app;
