/// How long it takes until the last of many screens shows a change.
@NullMarked
package vn.doithoai.bench.push;

import org.jspecify.annotations.NullMarked;
