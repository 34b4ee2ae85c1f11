package vn.doithoai.live;

import vn.doithoai.view.Audience;

/// Who opens a socket, as the web room has made out from cookie, bearer or token.
///
/// @param device the paired device's id; for a delegate anything that is one per delegate of a conference, as
///     `uong-bi-2024/delegate-17`
public record Viewer(Audience audience, String device) {}
