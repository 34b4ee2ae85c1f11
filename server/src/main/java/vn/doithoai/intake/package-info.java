/// What comes from outside: lists of delegates and petitions, pictures of QR codes, the text of an identity card.
///
/// Nothing here is trusted: sizes are checked before anything is unpacked or decoded, and every row that cannot be
/// taken is named with its row, its column and the reason. What is readable becomes wishes of the conference; whether
/// they are granted is the conference's to say. All of this takes time, so it never runs on an event loop.
@NullMarked
package vn.doithoai.intake;

import org.jspecify.annotations.NullMarked;
