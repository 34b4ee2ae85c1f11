/// The real server as a process of its own: started, driven over its interface, killed and started again.
@NullMarked
package vn.doithoai.process;

import org.jspecify.annotations.NullMarked;
