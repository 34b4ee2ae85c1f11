/// The rules of a dialogue conference, and nothing else: commands in, events out, no clock, no chance, no I/O.
///
/// A [Command] is a wish, an [Event] a fact. [Decider] turns the one into the other or into a [Reason] why not;
/// [Conference] folds facts into the state that the next decision looks at. The rooms are [Session] (who presides,
/// what the projector holds), [Attendance] (who is in the hall), [Agenda], [Floor] (the speaking queue) and
/// [Proceedings] (petitions, answers, outcomes). Each room has its commands, events, state and rules in files that
/// begin with its name.
@NullMarked
package vn.doithoai.conference;

import org.jspecify.annotations.NullMarked;
