-- Makes a loaded demonstration twenty times as large within a minute, for measuring reads on PostgreSQL:
-- the rows of the story's tables are repeated under ids of their own. People, organisations and the event log stay as they are.
-- psql "$DATABASE_URL" -f tests/bench/enlarge.sql, as a superuser, on a database that is thrown away afterwards.
\set ON_ERROR_STOP on
set session_replication_role = replica;
do $$
declare
  story constant text[] := array[
    'challenges', 'challenge_needs', 'challenge_revisions', 'challenge_role_holders', 'challenge_decisions', 'challenge_notes',
    'applications', 'invitations', 'engagements', 'engagement_mentors', 'milestones', 'check_ins', 'claims', 'activities', 'enrolments',
    'search_documents'];
  story_table text;
  names text;
  copied text;
begin
  foreach story_table in array story loop
    select
      string_agg(format('%I', a.attname), ', ' order by a.attnum),
      string_agg(
        case
          when a.atttypid = 'uuid'::regtype and (a.attname = 'id' or exists (
            select from pg_constraint c
            where c.contype = 'f' and c.conrelid = a.attrelid and a.attnum = any (c.conkey) and c.confrelid::regclass::text = any (story)))
          then format('md5(%1$I::text || copy)::uuid', a.attname)
          when a.attname in ('code', 'receipt_no') then format('%1$I || ''-'' || copy', a.attname)
          else format('%I', a.attname)
        end, ', ' order by a.attnum)
    into names, copied
    from pg_attribute a
    where a.attrelid = story_table::regclass and a.attnum > 0 and not a.attisdropped and a.attgenerated = '';
    execute format('create temp table first_of on commit drop as select * from %I %s', story_table,
      case when story_table = 'search_documents' then 'where kind = ''challenge''' else '' end);
    execute format('insert into %I (%s) select %s from first_of, generate_series(2, 20) copy', story_table, names, copied);
    drop table first_of;
  end loop;
end $$;
analyze;
