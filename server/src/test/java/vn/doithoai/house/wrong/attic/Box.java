package vn.doithoai.house.wrong.attic;

/// Stands in a room that the plan of the house does not have.
record Box() {}
