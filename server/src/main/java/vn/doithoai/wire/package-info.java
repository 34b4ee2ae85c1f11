/// How the words of the conference look as JSON, the same in the journal, on the screens and over HTTP.
@NullMarked
package vn.doithoai.wire;

import org.jspecify.annotations.NullMarked;
