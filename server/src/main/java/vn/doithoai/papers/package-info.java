/// What goes out on paper. A paper is a pure function of the conference: first its content as records, also served as
/// JSON ([MinutesContent], [NoticeContent], [PetitionsContent]), of which all tell petitions alike ([Matter]); then the
/// same content as a document ([MinutesPaper], [NoticePaper]) in the format of the office that leads ([PartyFormat],
/// [StateFormat]), or as a spreadsheet ([PetitionsSheet]). [Papers] is the door, [Paper] what there is.
@NullMarked
package vn.doithoai.papers;

import org.jspecify.annotations.NullMarked;
