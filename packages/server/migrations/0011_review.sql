-- Reviews: meetings of the bodies that follow the programme, and what they decided.

create table review_meeting (
  id          uuid primary key,
  programme   text not null references programme,
  body        uuid not null references programme_body,
  starts_at   timestamptz not null,
  place       text not null default '',
  state       text not null check (state in ('planned', 'held', 'closed', 'cancelled')),
  report      uuid references frozen_report,
  version     integer not null check (version > 0),
  made_at     timestamptz not null,
  made_by     uuid not null references person
);
create index review_meeting_programme on review_meeting (programme, starts_at desc);

create table decision (
  id         uuid primary key,
  programme  text not null references programme,
  meeting    uuid not null references review_meeting,
  number     integer not null check (number > 0),
  text       text not null check (text <> ''),
  condition  text not null default '',
  language   text not null,
  owner      uuid not null references programme_body,
  deadline   date,
  state      text not null check (state in ('open', 'closed')),
  closed_at  timestamptz,
  closed_in  uuid references review_meeting,
  -- Public once its meeting's minutes are closed.
  public_at  timestamptz,
  version    integer not null check (version > 0),
  unique (programme, number)
);
create index decision_meeting on decision (meeting);

create table decision_measure (
  decision uuid not null references decision,
  measure  uuid not null references measure,
  primary key (decision, measure)
);
create index decision_measure_measure on decision_measure (measure);

-- Made, changed, followed up, closed, opened again: what was said, by whom.
create table decision_event (
  decision  uuid not null references decision,
  number    integer not null check (number > 0),
  kind      text not null check (kind in ('made', 'changed', 'followed-up', 'closed', 'reopened')),
  text      text not null default '',
  language  text not null,
  before    jsonb,
  after     jsonb,
  at        timestamptz not null,
  by_person uuid not null references person,
  primary key (decision, number)
);
create trigger decision_event_is_append_only before update or delete or truncate on decision_event
  for each statement execute function refuse_change();

create table meeting_item (
  id       uuid primary key,
  meeting  uuid not null references review_meeting,
  position integer not null,
  kind     text not null check (kind in ('report', 'measure', 'decision', 'other')),
  title    text not null default '',
  measure  uuid references measure,
  decision uuid references decision,
  -- What was said under this point: the minutes.
  minutes  text not null default '',
  -- In which languages the title and the minutes were written.
  language text not null,
  minutes_language text not null default 'fi',
  check ((kind = 'measure') = (measure is not null)),
  check ((kind = 'decision') = (decision is not null)),
  unique (meeting, decision),
  unique (meeting, measure)
);
create index meeting_item_meeting on meeting_item (meeting, position);

create table meeting_presence (
  meeting uuid not null references review_meeting,
  person  uuid references person,
  -- Somebody who has no account, by the part she takes and not by name: "secretary of the division".
  guest   text,
  as_what text not null check (as_what in ('chair', 'member', 'secretary', 'expert')),
  check (num_nonnulls(person, guest) = 1),
  unique (meeting, person),
  unique (meeting, guest)
);

create index review_meeting_body on review_meeting (body, state, starts_at);

-- Whether the actor keeps this meeting: the coordinator, or a reviewer of the body that meets.
create function actor_keeps_meeting(body uuid) returns boolean language sql stable parallel safe
  return actor_runs_programme() or actor_holds_over('reviewer', body);

alter table review_meeting enable row level security;
alter table review_meeting force row level security;
create policy review_meeting_read on review_meeting for select using (true);
create policy review_meeting_add on review_meeting for insert with check (actor_runs_programme() and made_by = actor_id());
-- A meeting that is closed or was cancelled stays as it is.
create policy review_meeting_change on review_meeting for update
  using (actor_keeps_meeting(body) and state in ('planned', 'held')) with check (actor_keeps_meeting(body));
grant select, insert, update (starts_at, place, state, report, version) on review_meeting to koto_app;

alter table decision enable row level security;
alter table decision force row level security;
create policy decision_read on decision for select using (public_at is not null or actor_works_with_programme() or actor_is_task('notices'));
create policy decision_add on decision for insert with check (
  state = 'open' and public_at is null and exists (select from review_meeting where review_meeting.id = meeting and actor_keeps_meeting(review_meeting.body))
);
-- The body that owns it tells how it goes; whether it is closed is for those who decide.
create policy decision_change on decision for update
  using (exists (select from review_meeting where review_meeting.id = meeting and actor_keeps_meeting(review_meeting.body)));
grant select, insert, update (text, condition, owner, deadline, state, closed_at, closed_in, public_at, version) on decision to koto_app;

alter table decision_measure enable row level security;
alter table decision_measure force row level security;
create policy decision_measure_read on decision_measure for select using (exists (select from decision where decision.id = decision));
create policy decision_measure_add on decision_measure for insert with check (
  exists (select from decision join review_meeting on review_meeting.id = decision.meeting
    where decision.id = decision_measure.decision and actor_keeps_meeting(review_meeting.body))
);
create policy decision_measure_remove on decision_measure for delete using (
  exists (select from decision join review_meeting on review_meeting.id = decision.meeting
    where decision.id = decision_measure.decision and actor_keeps_meeting(review_meeting.body))
);
grant select, insert, delete on decision_measure to koto_app;

alter table decision_event enable row level security;
alter table decision_event force row level security;
-- How it goes is said among those who work with the programme; the public reads the decision itself.
create policy decision_event_read on decision_event for select using (actor_works_with_programme() and exists (select from decision where decision.id = decision_event.decision));
create policy decision_event_add on decision_event for insert with check (
  by_person = actor_id() and exists (
    select from decision join review_meeting on review_meeting.id = decision.meeting where decision.id = decision_event.decision
      and (actor_keeps_meeting(review_meeting.body) or (kind = 'followed-up' and actor_acts_for(decision.owner))))
);
grant select, insert on decision_event to koto_app;

alter table meeting_item enable row level security;
alter table meeting_item force row level security;
create policy meeting_item_read on meeting_item for select using (actor_works_with_programme());
create policy meeting_item_write on meeting_item for all using (
  exists (select from review_meeting where review_meeting.id = meeting
    and actor_keeps_meeting(review_meeting.body) and review_meeting.state in ('planned', 'held'))
);
grant select, insert, update (position, title, minutes, language, minutes_language), delete on meeting_item to koto_app;

alter table meeting_presence enable row level security;
alter table meeting_presence force row level security;
create policy meeting_presence_read on meeting_presence for select using (actor_works_with_programme());
create policy meeting_presence_write on meeting_presence for all using (
  exists (select from review_meeting where review_meeting.id = meeting
    and actor_keeps_meeting(review_meeting.body) and review_meeting.state in ('planned', 'held'))
);
grant select, insert, delete on meeting_presence to koto_app;
