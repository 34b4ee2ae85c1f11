/// What a person writes by hand in the folder `config/`, read into settings and plans.
///
/// [ConfigFolder] reads everything; [ConferenceFile], [CalendarFile] and [HallFile] one file each. Whatever is wrong
/// is collected as [Trouble]s that name file, line and column, what was found and what was expected, and refused all
/// at once: the server never starts half-configured. [Setting] is the table of everything the server can be told.
@NullMarked
package vn.doithoai.config;

import org.jspecify.annotations.NullMarked;
