/// What is measured, beside what, in the same run: `./mvnw -q -Pbench`, or a part of it with
/// `-Dbench.parts=push,growth`.
///
/// Machines are noisy, so a figure stands beside its reference, measured in turns with it, and the ratio that is told
/// is the median of the ratios of the turns. Latencies count from the time that was planned, not from the time when the
/// load generator came to it.
@NullMarked
package vn.doithoai.bench;

import org.jspecify.annotations.NullMarked;
