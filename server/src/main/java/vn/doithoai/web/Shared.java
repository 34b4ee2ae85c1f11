package vn.doithoai.web;

import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicInteger;

/// What the event loops of the server have in common.
///
/// @param port the one that is really bound; 0 until then
/// @param connections how many are open
record Shared(AtomicInteger port, AtomicInteger connections, Guesses guesses, Pages pages, Aside aside) {
    static Shared fresh(InstantSource clock) {
        return new Shared(new AtomicInteger(), new AtomicInteger(), new Guesses(clock), new Pages(), new Aside());
    }
}
