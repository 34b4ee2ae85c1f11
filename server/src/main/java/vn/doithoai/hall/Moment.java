package vn.doithoai.hall;

import java.time.InstantSource;

/// The only place where the machine's clock is read. Everything below the edge is told what time it is.
public final class Moment {
    /// What time it is.
    public static final InstantSource CLOCK = InstantSource.system();

    private Moment() {}
}
