package vn.doithoai.conference;

/// A fact that has happened and stays so. Its name in the journal is EventNames', not this class's.
public sealed interface Event permits SessionEvent, AttendanceEvent, AgendaEvent, FloorEvent, ProceedingsEvent {}
