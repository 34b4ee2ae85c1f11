/// What goes out on paper. A paper is a pure function of the conference: first its content as records
/// ([MinutesContent], also served as JSON), then the same content as a document ([MinutesPaper]) in the format of the
/// office that leads ([PartyFormat], [StateFormat]). [Papers] is the door.
@NullMarked
package vn.doithoai.papers;

import org.jspecify.annotations.NullMarked;
