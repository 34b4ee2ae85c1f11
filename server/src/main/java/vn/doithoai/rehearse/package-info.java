/// A simulated half day against the real server, over its public interface only: training for the staff, test from end
/// to end, and load, in one. All people in it are made up.
@NullMarked
package vn.doithoai.rehearse;

import org.jspecify.annotations.NullMarked;
