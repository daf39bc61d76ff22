-- Programmes: what a city promised, kept item by item, several programmes side by side.
-- Everything here is public, so there is no row-level security. The app may add and change; it deletes only
-- what it can make again.
--
-- Every item has an id that never changes, its key as the document writes it (a set's or a measure's number, else its slug;
-- a path where a slug is only unique inside its parent), its place in the document, and its content as the format has it.
-- What left the programme is retired, never deleted: later state hangs on these rows.

create table programme (
  id         text primary key,
  item       uuid not null unique,
  city       text not null,
  main       boolean not null default false,
  version    integer not null check (version > 0),
  loaded_at  timestamptz not null,
  content    jsonb not null,
  head       integer not null check (head > 0),
  since      timestamptz not null
);
comment on table programme is 'content: the document''s head and the strategy''s title; version: of the whole; head: of the content';
create unique index programme_main on programme (main) where main;
create index programme_city on programme (city);

create table strategy_goal (
  id         uuid primary key,
  programme  text not null references programme,
  key        text not null,
  position   integer not null,
  content    jsonb not null,
  version    integer not null check (version > 0),
  since      timestamptz not null,
  retired_at timestamptz,
  unique (programme, key)
);

create table programme_body (
  id         uuid primary key,
  programme  text not null references programme,
  city       text not null,
  key        text not null,
  parent     uuid references programme_body,
  position   integer not null,
  content    jsonb not null,
  version    integer not null check (version > 0),
  since      timestamptz not null,
  retired_at timestamptz,
  unique (programme, key)
);
comment on table programme_body is 'A body as this programme names it; (city, key) leads to the city''s unit';
create index programme_body_city on programme_body (city, key);
create index programme_body_parent on programme_body (parent);

create table plan (
  id         uuid primary key,
  programme  text not null references programme,
  key        text not null,
  position   integer not null,
  content    jsonb not null,
  version    integer not null check (version > 0),
  since      timestamptz not null,
  retired_at timestamptz,
  unique (programme, key)
);

create table plan_theme (
  id         uuid primary key,
  programme  text not null references programme,
  key        text not null,
  plan       uuid not null references plan,
  position   integer not null,
  content    jsonb not null,
  version    integer not null check (version > 0),
  since      timestamptz not null,
  retired_at timestamptz,
  unique (programme, key)
);
create index plan_theme_plan on plan_theme (plan);

create table theme (
  id         uuid primary key,
  programme  text not null references programme,
  key        text not null,
  position   integer not null,
  content    jsonb not null,
  version    integer not null check (version > 0),
  since      timestamptz not null,
  retired_at timestamptz,
  unique (programme, key)
);

create table measure_set (
  id         uuid primary key,
  programme  text not null references programme,
  key        text not null,
  theme      uuid not null references theme,
  plan       uuid references plan,
  position   integer not null,
  content    jsonb not null,
  version    integer not null check (version > 0),
  since      timestamptz not null,
  retired_at timestamptz,
  unique (programme, key)
);
create index measure_set_theme on measure_set (theme);
create index measure_set_plan on measure_set (plan);

create table objective (
  id          uuid primary key,
  programme   text not null references programme,
  key         text not null,
  measure_set uuid references measure_set,
  plan_theme  uuid references plan_theme,
  position    integer not null,
  content     jsonb not null,
  version     integer not null check (version > 0),
  since       timestamptz not null,
  retired_at  timestamptz,
  unique (programme, key),
  check (num_nonnulls(measure_set, plan_theme) = 1)
);
create index objective_measure_set on objective (measure_set);
create index objective_plan_theme on objective (plan_theme);

create table measure (
  id          uuid primary key,
  programme   text not null references programme,
  key         text not null,
  measure_set uuid not null references measure_set,
  plan_theme  uuid references plan_theme,
  position    integer not null,
  content     jsonb not null,
  version     integer not null check (version > 0),
  since       timestamptz not null,
  retired_at  timestamptz,
  unique (programme, key)
);
create index measure_measure_set on measure (measure_set);
create index measure_plan_theme on measure (plan_theme);

create table deliverable (
  id         uuid primary key,
  programme  text not null references programme,
  key        text not null,
  measure    uuid not null references measure,
  position   integer not null,
  content    jsonb not null,
  version    integer not null check (version > 0),
  since      timestamptz not null,
  retired_at timestamptz,
  unique (programme, key)
);
create index deliverable_measure on deliverable (measure);

create table indicator (
  id                 uuid primary key,
  programme          text not null references programme,
  key                text not null,
  measure            uuid references measure,
  plan               uuid references plan,
  position           integer not null,
  content            jsonb not null,
  version            integer not null check (version > 0),
  definition_version integer not null check (definition_version > 0),
  since              timestamptz not null,
  retired_at         timestamptz,
  unique (programme, key),
  check (num_nonnulls(measure, plan) <= 1)
);
comment on table indicator is 'With neither measure nor plan it is the programme''s own; definition_version grows when its number would be made otherwise';
create index indicator_measure on indicator (measure);
create index indicator_plan on indicator (plan);

create table concept (
  id         uuid primary key,
  programme  text not null references programme,
  key        text not null,
  position   integer not null,
  content    jsonb not null,
  version    integer not null check (version > 0),
  since      timestamptz not null,
  retired_at timestamptz,
  unique (programme, key)
);

create table best_practice (
  id         uuid primary key,
  programme  text not null references programme,
  key        text not null,
  position   integer not null,
  content    jsonb not null,
  version    integer not null check (version > 0),
  since      timestamptz not null,
  retired_at timestamptz,
  unique (programme, key)
);

-- Who answers for what, taken out of the contents so that it can be joined; made again at each load.
create table measure_body (
  measure  uuid not null references measure,
  body     uuid not null references programme_body,
  role     text not null check (role in ('leads', 'contributes')),
  position integer not null,
  primary key (measure, body, role)
);
create index measure_body_body on measure_body (body, role);

create table indicator_body (
  indicator uuid not null references indicator,
  body      uuid not null references programme_body,
  position  integer not null,
  primary key (indicator, body)
);
create index indicator_body_body on indicator_body (body);

-- Every content that an item ever had, the present one too.
create table item_version (
  item               uuid not null,
  number             integer not null check (number > 0),
  programme          text not null references programme,
  programme_version  integer not null,
  kind               text not null,
  key                text not null,
  belongs_to         text,
  content            jsonb not null,
  fields             text[] not null,
  definition_version integer,
  at                 timestamptz not null,
  actor_kind         text not null,
  actor_id           uuid,
  actor_task         text,
  reason             text,
  primary key (item, number)
);
comment on column item_version.fields is 'What changed: the content''s fields, belongsTo, or one of added, retired, returned';
create index item_version_programme on item_version (programme, programme_version);

-- Every load that changed something.
create table programme_version (
  programme  text not null references programme,
  number     integer not null check (number > 0),
  loaded_at  timestamptz not null,
  summary    text not null,
  changes    jsonb not null,
  reason     text,
  actor_kind text not null,
  actor_id   uuid,
  actor_task text,
  primary key (programme, number)
);

create trigger item_version_is_append_only before update or delete or truncate on item_version
  for each statement execute function refuse_change();
create trigger programme_version_is_append_only before update or delete or truncate on programme_version
  for each statement execute function refuse_change();

-- Full text, in each language of the programme; made again at each load.
create table programme_search (
  programme     text not null references programme,
  kind          text not null,
  key           text not null,
  language      text not null,
  text_language text not null,
  position      integer not null,
  title         jsonb not null,
  body          text not null,
  more          text not null,
  tsv           tsvector not null,
  primary key (programme, language, kind, key)
);
comment on column programme_search.text_language is 'The language the text really is in, where this one is missing';
create index programme_search_tsv on programme_search using gin (tsv);

create table programme_word (
  programme text not null references programme,
  language  text not null,
  word      text not null,
  plain     text not null,
  lexeme    text not null,
  uses      integer not null,
  primary key (programme, language, word)
);
comment on table programme_word is 'Every word of the texts with its stem, and without accents (plain): for compounds, beginnings and typing mistakes';
create index programme_word_lexeme on programme_word (programme, language, lexeme);
create index programme_word_plain on programme_word using gin (plain gin_trgm_ops);

grant select, insert, update on programme, strategy_goal, programme_body, plan, plan_theme, theme, measure_set, objective, measure,
  deliverable, indicator, concept, best_practice to koto_app;
grant select, insert on item_version, programme_version to koto_app;
grant select, insert, delete on measure_body, indicator_body, programme_search, programme_word to koto_app;
