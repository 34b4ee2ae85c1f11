/// The pages in a real Chromium against the real server process: one file per person in the hall, named after them,
/// with what that person does and sees; and the tests that let these people meet.
@NullMarked
package vn.doithoai.screens;

import org.jspecify.annotations.NullMarked;
