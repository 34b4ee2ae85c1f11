/// Where the server starts and its rooms are wired together.
@NullMarked
package vn.doithoai;

import org.jspecify.annotations.NullMarked;
