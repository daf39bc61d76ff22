-- Values of indicators: where it began, what is aimed at by when, and what it was in each period, by breakdown.

create table indicator_value (
  id                 uuid primary key,
  programme          text not null references programme,
  indicator          uuid not null references indicator,
  definition_version integer not null,
  kind               text not null check (kind in ('baseline', 'value', 'target')),
  -- What it covers; of a target, its day is the end.
  starts             date not null,
  ends               date not null check (starts <= ends),
  -- Dimensions and values of the catalogue, { gender: 'female' }; {} is the whole. As text in the dimensions' order, for keys.
  breakdown          jsonb not null default '{}',
  breakdown_key      text not null default '',
  -- The how manieth for this indicator, definition, kind, period and breakdown: above 1 it corrects the one before.
  number             integer not null check (number > 0),
  value              numeric,
  -- Never a zero that was not counted.
  missing            text check (missing in ('masked', 'not-applicable')),
  source             text not null default '',
  note               text not null default '',
  language           text not null default 'fi',
  -- Why the earlier one was corrected.
  why                text check (number = 1 or why <> ''),
  -- What was asked, and answered with yes: out of range, a jump, parts that are not the whole.
  confirmed          text[] not null default '{}',
  state              text not null check (state in ('proposed', 'accepted', 'refused')),
  body               uuid references programme_body,
  answer             uuid references round_answer,
  at                 timestamptz not null,
  by_person          uuid not null references person,
  decided_at         timestamptz,
  decided_by         uuid references person,
  comment            text,
  check ((value is null) = (missing is not null))
);
create unique index indicator_value_one on indicator_value (indicator, definition_version, kind, starts, ends, breakdown_key, number);
create index indicator_value_answer on indicator_value (answer) where answer is not null;
create index indicator_value_proposed on indicator_value (programme, body) where state = 'proposed';

alter table indicator_value enable row level security;
alter table indicator_value force row level security;
-- Whoever acts for a body that reports on the indicator: one that answers for it, or one of its measure.
create function actor_reports_on(of_indicator uuid) returns boolean language sql stable parallel safe
  return (actor_holds('reporter') or actor_holds('coordinator')) and (
    exists (select from indicator_body where indicator_body.indicator = of_indicator and actor_acts_for(indicator_body.body))
    or exists (select from indicator join measure_body on measure_body.measure = indicator.measure
      where indicator.id = of_indicator and actor_acts_for(measure_body.body))
  );

create policy indicator_value_read on indicator_value for select using (
  state = 'accepted' or actor_runs_programme() or actor_holds('auditor') or actor_is_task('notices') or actor_reports_on(indicator)
);
-- A body proposes its own; the coordinator enters any.
create policy indicator_value_add on indicator_value for insert with check (
  by_person = actor_id() and (actor_runs_programme() or (
    state = 'proposed' and kind = 'value' and body is not null and actor_acts_for(body) and actor_reports_on(indicator)
  ))
);
-- What was accepted or refused stays; what is proposed is taken back by being written anew, or decided on.
create policy indicator_value_decide on indicator_value for update
  using (state = 'proposed' and (actor_runs_programme() or (body is not null and actor_acts_for(body))))
  with check (actor_runs_programme() or (state = 'proposed' and by_person = actor_id() and body is not null and actor_acts_for(body)));
grant select, insert, update (value, missing, source, note, language, why, confirmed, state, at, by_person, decided_at, decided_by, comment)
  on indicator_value to koto_app;
