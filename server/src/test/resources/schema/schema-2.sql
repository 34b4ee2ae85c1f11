CREATE TABLE journal_schema (version bigint not null);
CREATE TABLE journal_line (
  stream text not null,
  seq bigint not null,
  at bigint not null,
  actor text not null,
  device text not null,
  command text not null,
  fingerprint text not null,
  result text,
  type text not null,
  version bigint not null,
  body text not null,
  hash text not null,
  primary key (stream, seq));
CREATE TABLE journal_personal (
  stream text not null,
  seq bigint not null,
  value text not null,
  primary key (stream, seq),
  foreign key (stream, seq) references journal_line (stream, seq));
insert into journal_schema values (1);
insert into journal_schema values (2);
insert into journal_line values ('old', 1, 1732238102120, 'secretary-1', 'device-4', '0198d2aa-7b1c-7000-8000-0000000000aa', '5d41402abc4b2a76', null, 'note-written', 1, '{"a":1}', '698c87c83895f91eb8969e3b43548b5188d308451cffddef1281174f4760791f');
insert into journal_line values ('old', 2, 1732238102120, 'secretary-1', 'device-4', '0198d2aa-7b1c-7000-8000-0000000000aa', '5d41402abc4b2a76', '{"delegate":"17"}', 'walk-in-registered', 1, '{"b":2}', '7f30b20d67bc6738a7c5062a303b6694845155b5e20ff799a579fa40f4767579');
insert into journal_personal values ('old', 2, 'phone of {"b":2}');
