/// The ledger on a real journal in a real file.
@NullMarked
package vn.doithoai.hall;

import org.jspecify.annotations.NullMarked;
