/// What each audience may see of a conference, as keyed values.
///
/// A [Key] names a value (`agenda/3`, `stage`), an [Audience] is somebody who looks, [Visibility] is the table of who
/// sees which family of keys, and [Views] gives the values. Each family has a file whose first comment says who sees
/// it and why. Pure: a value depends on the conference, the audience and the key, and on nothing else.
@NullMarked
package vn.doithoai.view;

import org.jspecify.annotations.NullMarked;
