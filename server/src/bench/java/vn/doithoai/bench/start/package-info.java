/// How long the hall waits for its server: replay of a long journal, and start to the first page.
@NullMarked
package vn.doithoai.bench.start;

import org.jspecify.annotations.NullMarked;
