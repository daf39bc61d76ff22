-- Frozen reports: a snapshot that reads the same for ever.

create table frozen_report (
  id           uuid primary key,
  programme    text not null references programme,
  number       integer not null check (number > 0),
  title        jsonb not null check (title ?& array['fi', 'sv', 'en']),
  starts       date not null,
  ends         date not null check (starts <= ends),
  -- The shape of the content, which later versions of Koto go on reading.
  format       integer not null check (format > 0),
  -- Kept as it was written, letter by letter.
  content      json not null,
  sha256       bytea not null check (sha256 = sha256(convert_to(content::text, 'UTF8'))),
  frozen_at    timestamptz not null,
  frozen_by    uuid not null references person,
  published_at timestamptz,
  unique (programme, number)
);

-- All but its publication stays as it was, even to the owner.
create function keep_frozen() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and old.published_at is null and new.published_at is not null
    and to_jsonb(new) - 'published_at' = to_jsonb(old) - 'published_at' then
    return new;
  end if;
  raise exception 'a frozen report does not change' using errcode = 'insufficient_privilege';
end $$;
create trigger frozen_report_stays before update or delete on frozen_report for each row execute function keep_frozen();
create trigger frozen_report_is_kept before truncate on frozen_report for each statement execute function refuse_change();

alter table frozen_report enable row level security;
alter table frozen_report force row level security;
create policy frozen_report_read on frozen_report for select using (published_at is not null or actor_works_with_programme());
create policy frozen_report_add on frozen_report for insert with check (actor_runs_programme() and frozen_by = actor_id());
create policy frozen_report_publish on frozen_report for update using (actor_runs_programme());
grant select, insert, update (published_at) on frozen_report to koto_app;
