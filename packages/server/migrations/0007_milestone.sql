-- Milestones: something to be made by a day, shown with evidence, approved by another than the one who reported it.

create table milestone (
  -- A milestone that the programme's document names has the deliverable's id; its row is made when it is first touched.
  id           uuid primary key,
  programme    text not null references programme,
  measure      uuid not null references measure,
  deliverable  uuid references deliverable check (deliverable = id),
  body         uuid not null references programme_body,
  title        jsonb not null check (title ?& array['fi', 'sv', 'en']),
  due          date,
  -- The day on which it was done, as approved.
  done_on      date,
  -- No longer aimed at, and why.
  dropped_at   timestamptz,
  dropped_why  text,
  dropped_language text,
  version      integer not null check (version > 0),
  check (num_nonnulls(dropped_at, dropped_why, dropped_language) in (0, 3))
);
create index milestone_measure on milestone (measure);
create index milestone_body on milestone (body);

-- What was changed of a milestone, from what to what; a report and its approval are told by milestone_report.
create table milestone_change (
  milestone  uuid not null references milestone,
  -- The milestone's version that it led to.
  version    integer not null,
  kind       text not null check (kind in ('added', 'changed', 'dropped', 'taken-up')),
  before     jsonb,
  after      jsonb,
  reason     text,
  language   text,
  at         timestamptz not null,
  by_person  uuid not null references person,
  primary key (milestone, version),
  check ((reason is null) = (language is null))
);
create trigger milestone_change_is_append_only before update or delete or truncate on milestone_change
  for each statement execute function refuse_change();

create table milestone_report (
  id          uuid primary key,
  milestone   uuid not null references milestone,
  number      integer not null check (number > 0),
  done_on     date not null,
  text        text not null check (text <> ''),
  language    text not null,
  state       text not null check (state in ('reported', 'approved', 'returned', 'withdrawn')),
  reported_at timestamptz not null,
  reported_by uuid not null references person,
  decided_at  timestamptz,
  decided_by  uuid references person check (decided_by <> reported_by),
  comment     text,
  comment_language text,
  check ((comment is null) = (comment_language is null)),
  unique (milestone, number)
);
create unique index milestone_report_one_waiting on milestone_report (milestone) where state = 'reported';

create table milestone_evidence (
  id       uuid primary key,
  report   uuid not null references milestone_report,
  file     uuid unique references file,
  url      text check (url ~ '^https?://'),
  title    text not null check (title <> ''),
  -- Whoever approves decides whether everybody may see it.
  public   boolean not null default false,
  check (num_nonnulls(file, url) = 1)
);
create index milestone_evidence_report on milestone_evidence (report);

alter table milestone enable row level security;
alter table milestone force row level security;
create policy milestone_read on milestone for select using (true);
-- Whoever reports may touch what the document names; only who leads adds, changes, drops and says that it is done.
create policy milestone_add on milestone for insert with check (
  actor_leads(body) or (deliverable is not null and due is null and done_on is null and dropped_at is null and actor_acts_for(body))
);
create policy milestone_change on milestone for update using (actor_leads(body));
grant select, insert, update (body, title, due, done_on, dropped_at, dropped_why, dropped_language, version) on milestone to koto_app;

alter table milestone_change enable row level security;
alter table milestone_change force row level security;
create policy milestone_change_read on milestone_change for select using (actor_works_with_programme());
create policy milestone_change_add on milestone_change for insert with check (
  by_person = actor_id() and exists (select from milestone where milestone.id = milestone and actor_leads(milestone.body))
);
grant select, insert on milestone_change to koto_app;

-- What is not approved is not public.
alter table milestone_report enable row level security;
alter table milestone_report force row level security;
create policy milestone_report_read on milestone_report for select using (
  state = 'approved' or actor_works_with_programme() or actor_is_task('notices')
);
create policy milestone_report_add on milestone_report for insert with check (
  reported_by = actor_id() and state = 'reported' and decided_by is null
  and exists (select from milestone where milestone.id = milestone and actor_acts_for(milestone.body))
);
-- Approved or returned by somebody else who leads; withdrawn by the one who reported. What was decided stays.
create policy milestone_report_change on milestone_report for update
  using (state = 'reported' and exists (select from milestone where milestone.id = milestone and actor_acts_for(milestone.body)))
  with check (
    (state = 'withdrawn' and reported_by = actor_id())
    or (state in ('approved', 'returned') and decided_by = actor_id() and reported_by <> actor_id()
      and exists (select from milestone where milestone.id = milestone and actor_leads(milestone.body)))
  );
grant select, insert, update (state, decided_at, decided_by, comment, comment_language) on milestone_report to koto_app;

alter table milestone_evidence enable row level security;
alter table milestone_evidence force row level security;
create policy milestone_evidence_read on milestone_evidence for select using (
  actor_works_with_programme()
  or (public and exists (select from milestone_report as told where told.id = report and told.state = 'approved'))
);
create policy milestone_evidence_add on milestone_evidence for insert with check (
  exists (select from milestone_report as told where told.id = report and told.reported_by = actor_id() and told.state = 'reported') and not public
);
create policy milestone_evidence_publish on milestone_evidence for update using (
  exists (select from milestone_report as told join milestone on milestone.id = told.milestone
    where told.id = report and actor_leads(milestone.body))
);
grant select, insert, update (public) on milestone_evidence to koto_app;

-- A file is seen by whoever sees the evidence that it is, and by the one who brought it.
alter table file enable row level security;
alter table file force row level security;
create policy file_read on file for select using (
  added_by = actor_id() or exists (select from milestone_evidence where milestone_evidence.file = file.id)
);
create policy file_add on file for insert with check (added_by = actor_id() and actor_works_with_programme());
grant select, insert on file to koto_app;
