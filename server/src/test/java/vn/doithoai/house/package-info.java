/// The house rules as tests. Each rule says what it bans, where, and what to use instead; `RulesTest` shows that each
/// one really fails when it should. The two tables to edit are `Rooms` (who may use whom) and `ApiBans` (banned calls
/// and the few classes that may make them).
package vn.doithoai.house;
