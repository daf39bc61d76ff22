-- How a measure stands, and when it is to be done. What was said is never changed: what counts is the newest.

create table measure_state (
  id          uuid primary key,
  measure     uuid not null references measure,
  number      integer not null check (number > 0),
  state       text not null check (state in ('planned', 'under-way', 'done', 'postponed', 'merged', 'stopped')),
  merged_into uuid references measure check (merged_into <> measure),
  -- The day from which it is so.
  since       date not null,
  reason      text not null check (reason <> ''),
  language    text not null,
  at          timestamptz not null,
  by_person   uuid references person,
  unique (measure, number),
  check ((state = 'merged') = (merged_into is not null))
);

create table measure_schedule (
  measure   uuid not null references measure,
  number    integer not null check (number > 0),
  starts    date,
  ends      date,
  -- [{ title: LocalizedText, starts, ends }], in order.
  phases    jsonb not null default '[]',
  reason    text,
  language  text not null,
  at        timestamptz not null,
  by_person uuid references person,
  primary key (measure, number),
  check (starts <= ends)
);

create trigger measure_state_is_append_only before update or delete or truncate on measure_state
  for each statement execute function refuse_change();
create trigger measure_schedule_is_append_only before update or delete or truncate on measure_schedule
  for each statement execute function refuse_change();

-- Whether the actor leads a body that leads the measure.
create function actor_leads_measure(measure uuid) returns boolean language sql stable parallel safe
  return actor_runs_programme() or exists (
    select from measure_body where measure_body.measure = actor_leads_measure.measure and role = 'leads' and actor_leads(body));

alter table measure_state enable row level security;
alter table measure_state force row level security;
create policy measure_state_read on measure_state for select using (true);
create policy measure_state_add on measure_state for insert with check (actor_leads_measure(measure) and by_person = actor_id());
grant select, insert on measure_state to koto_app;
alter table measure_schedule enable row level security;
alter table measure_schedule force row level security;
create policy measure_schedule_read on measure_schedule for select using (true);
create policy measure_schedule_add on measure_schedule for insert with check (actor_leads_measure(measure) and by_person = actor_id());
grant select, insert on measure_schedule to koto_app;
