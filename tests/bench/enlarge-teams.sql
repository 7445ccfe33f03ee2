-- Gives a loaded demonstration a hundred thousand public teams, for measuring lists on PostgreSQL: each of its own teams eight hundred
-- times, with levels, industries, works and their words dealt out anew. Members and the event log stay as they are.
-- psql "$DATABASE_URL" -f tests/bench/enlarge-teams.sql, as a superuser, on a database that is thrown away afterwards.
\set ON_ERROR_STOP on
set session_replication_role = replica;
select setseed(0.5);
create temp table copies as
  select t.id as old, md5(t.id::text || copy)::uuid as id, copy, random() as luck from teams t, generate_series(1, 800) copy where t.is_public;
create temp table fields as select row_number() over (order by id) - 1 as n, industries from teams where is_public;
create temp table words as select row_number() over () - 1 as n, title, summary, industry from past_works;
insert into teams (id, name, name_en, kind, summary, languages, industries, technologies, city, capacity, is_public, is_demo, created_at, updated_at)
  select c.id, t.name || ' ' || c.copy, t.name_en || ' ' || c.copy, t.kind, t.summary, t.languages,
    case when c.luck < 0.5 then t.industries else o.industries end,
    t.technologies, t.city, 1 + floor(random() * 3)::int, true, true, t.created_at, t.updated_at
  from copies c join teams t on t.id = c.old join fields o on o.n = floor(c.luck * 2 * (select count(*) from fields))::int % (select count(*) from fields);
insert into team_competencies (id, team_id, item, level, updated_at)
  select md5(k.id::text || c.copy)::uuid, c.id, k.item, greatest(1, least(5, k.level + floor(random() * 3)::int - 1)), k.updated_at
  from copies c join team_competencies k on k.team_id = c.old;
insert into evidence (id, team_id, item, kind, title, level, added_by, added_at, verified_by, verified_at)
  select md5(e.id::text || c.copy)::uuid, c.id, e.item, e.kind, e.title, greatest(1, least(5, e.level + floor(random() * 3)::int - 1)), e.added_by, e.added_at,
    e.verified_by, e.verified_at
  from copies c join evidence e on e.team_id = c.old where random() < 0.7;
insert into past_works (id, team_id, title, summary, industry, year, lang, created_at)
  select md5(c.id::text || turn)::uuid, c.id, w.title, w.summary || o.summary, w.industry, 114, 'zh', now()
  from copies c join generate_series(1, 2) turn on true
    join words w on w.n = ('x' || substr(md5(c.id::text || turn), 1, 6))::bit(24)::int % (select count(*) from words)
    join words o on o.n = ('x' || substr(md5(c.id::text || turn || 'o'), 1, 6))::bit(24)::int % (select count(*) from words);
analyze;
