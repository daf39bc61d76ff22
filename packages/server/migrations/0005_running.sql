-- The ground of a programme that runs: who acts for which body, what changed in public, and files.

-- Where a role is held: `reporter:UNIT` or, for the whole city, `reporter:*`. `withActor` sets it beside koto.roles.
create function actor_holds_at(role text, unit uuid) returns boolean language sql stable parallel safe
  return (role || ':*') = any (string_to_array(coalesce(current_setting('koto.roles_at', true), ''), ','))
    or (role || ':' || unit) = any (string_to_array(coalesce(current_setting('koto.roles_at', true), ''), ','));
create function actor_holds_everywhere(role text) returns boolean language sql stable parallel safe
  return (role || ':*') = any (string_to_array(coalesce(current_setting('koto.roles_at', true), ''), ','));

-- The city's units that a body of a programme stands for: its own, and those above it, nearest first.
create function units_over(body uuid) returns setof uuid language sql stable parallel safe begin atomic
  with recursive upward as (
    select unit.id, unit.parent, 0 as height from programme_body
    join unit on unit.city = programme_body.city and unit.slug = programme_body.key
    where programme_body.id = body
    union all
    select unit.id, unit.parent, height + 1 from unit join upward on unit.id = upward.parent
  )
  select id from upward order by height;
end;
create function actor_holds_over(role text, body uuid) returns boolean language sql stable parallel safe
  return actor_holds_everywhere(role)
    or (actor_holds(role) and exists (select from units_over(body) as unit (id) where actor_holds_at(role, unit.id)));

-- The coordinator of the programme: held for the whole city. A coordinator at a unit is the lead of the bodies there.
create function actor_runs_programme() returns boolean language sql stable parallel safe
  return actor_holds_everywhere('coordinator');
create function actor_leads(body uuid) returns boolean language sql stable parallel safe
  return actor_holds_over('coordinator', body);
create function actor_acts_for(body uuid) returns boolean language sql stable parallel safe
  return actor_holds_over('coordinator', body) or actor_holds_over('reporter', body);
-- Whoever works with the programme, in any of the ways one can.
create function actor_works_with_programme() returns boolean language sql stable parallel safe
  return actor_holds('coordinator') or actor_holds('reporter') or actor_holds('reviewer') or actor_holds('auditor');

-- Those who work with the programme know each other, by name, and who reports for which body.
create policy role_assignment_of_colleagues on role_assignment for select using (
  role in ('coordinator', 'reporter', 'reviewer') and (actor_works_with_programme() or actor_is_task('notices'))
);
create policy person_of_colleagues on person for select using (
  (actor_works_with_programme() or actor_is_task('notices')) and exists (
    select from role_assignment as held where held.person = person.id and held.role in ('coordinator', 'reporter', 'reviewer'))
);

-- What has changed for everybody to see, in order: the feed, "what changed", and whether a kept page is still good.
create table public_change (
  id         bigint generated always as identity primary key,
  programme  text not null references programme,
  at         timestamptz not null,
  kind       text not null check (kind in
    ('state', 'schedule', 'milestone', 'value', 'target', 'answer', 'round', 'meeting', 'decision', 'report', 'feedback')),
  measure    uuid references measure,
  indicator  uuid references indicator,
  -- The row that it tells of; its id is never a person's.
  subject    uuid not null,
  -- What a page tells of it, so that what was told stays so: public facts only, never who.
  told       jsonb not null
);
create index public_change_programme on public_change (programme, at desc, id desc);
create index public_change_measure on public_change (measure, at desc) where measure is not null;
create index public_change_indicator on public_change (indicator, at desc) where indicator is not null;
create trigger public_change_is_append_only before update or delete or truncate on public_change
  for each statement execute function refuse_change();
alter table public_change enable row level security;
alter table public_change force row level security;
create policy public_change_read on public_change for select using (true);
create policy public_change_add on public_change for insert with check (actor_kind() in ('person', 'system'));
grant select, insert on public_change to koto_app;

-- What was brought as evidence. Kept in the database, so that a backup has it and any number of processes serve it.
create table file (
  id          uuid primary key,
  name        text not null check (name <> '' and length(name) <= 200),
  media_type  text not null,
  size        integer not null check (size > 0),
  sha256      bytea not null,
  content     bytea not null,
  added_at    timestamptz not null,
  added_by    uuid not null references person
);
