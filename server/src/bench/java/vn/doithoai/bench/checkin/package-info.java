/// What a durable check-in costs, beside what the machine gives and what others would write.
@NullMarked
package vn.doithoai.bench.checkin;

import org.jspecify.annotations.NullMarked;
