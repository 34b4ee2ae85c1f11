package vn.doithoai.rehearse;

import vn.doithoai.rehearse.People.Person;

/// Somebody on the list, with the code on the invitation.
record Guest(String delegate, String code, Person person) {}
