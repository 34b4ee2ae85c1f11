package vn.doithoai.conference;

/// What somebody wants. Says nothing about whether it may be: that is [Decider]'s to answer.
public sealed interface Command
        permits SessionCommand, AttendanceCommand, AgendaCommand, FloorCommand, ProceedingsCommand {}
