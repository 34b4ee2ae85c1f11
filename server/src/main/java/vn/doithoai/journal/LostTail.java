package vn.doithoai.journal;

/// What to do when the head files say more than the database has, or are missing: the command line's choice.
public enum LostTail {
    /// Do not start: the default. Losing lines silently is the one thing the journal must never do.
    REFUSE,
    /// Go on from what the database has (`--accept-lost-tail`); the old head files stay beside the new ones.
    ACCEPT
}
