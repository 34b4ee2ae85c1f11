package vn.doithoai.rehearse;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import vn.doithoai.rehearse.Programme.Item;
import vn.doithoai.rehearse.Speakers.Kind;

/// The half day from the first petition on paper to the signed minutes, in order.
final class HalfDay {
    /// The first ones in the hall speak, so those after them write.
    private static final int FIRST_WRITER = 15;

    private static final int WRITERS_ON_PHONES = 4;
    private static final String CONCLUSION =
            "Chủ tọa tiếp thu các ý kiến của Nhân dân; giao các cơ quan giải quyết đúng"
                    + " thời hạn và báo cáo kết quả; giao Văn phòng ban hành thông báo kết luận hội nghị.";

    private final Api api;
    private final Cast cast;
    private final Programme programme;
    private final Pace pace;
    private final Expected expected;
    private final Consumer<String> say;
    private final List<Matter> matters = Matter.all();
    private final Device tablet;

    HalfDay(Api api, Cast cast, Programme programme, Pace pace, Expected expected, Consumer<String> say) {
        this.api = api;
        this.cast = cast;
        this.programme = programme;
        this.pace = pace;
        this.expected = expected;
        this.say = say;
        this.tablet = cast.chair().device();
    }

    /// Plays it to the end.
    void play(Doors doors, List<Guest> guests) {
        Desks desks = new Desks(cast, programme, pace, expected);
        Speakers speakers = new Speakers(api, cast, expected);
        Chair chair = new Chair(api, cast, programme, pace, expected, speakers, desks);
        desks.collect(matters);
        say.accept("Đón tiếp đại biểu ở ba cửa / three doors are open");
        List<Guest> inHall = doors.open(guests);
        say.accept("Đăng ký phát biểu / delegates ask to speak");
        speakers.register(matters, inHall);
        open();
        chair.prepareQueue();
        writtenInHall(desks, inHall);
        say.accept("Đối thoại / the dialogue");
        chair.dialogue();
        desks.duplicate(matter(Matter.DUPLICATE), matter(Matter.FIRST));
        desks.settleRest(matters);
        rest();
        close(speakers);
    }

    private void open() {
        tablet.refused("not-in-session", "call");
        tablet.command("show", "scene", "rules");
        pace.pass(Duration.ofMinutes(2));
        tablet.command("show", "scene", "auto");
        say.accept("Khai mạc / the conference opens");
        tablet.command("open-conference");
        tablet.refused("already-open", "open-conference");
        cast.display().screen().await("conference", "status", "in-session");
        pace.pass(Duration.ofMinutes(programme.items().getFirst().minutes()));
        for (Item item : programme.items().subList(1, dialogueAt() + 1)) {
            goTo(item);
            if (!item.kind().equals("dialogue")) pace.pass(Duration.ofMinutes(item.minutes()));
        }
    }

    private int dialogueAt() {
        for (int i = 1; i < programme.items().size(); i++) {
            if (programme.items().get(i).kind().equals("dialogue")) return i;
        }
        throw new RehearsalFailed("the agenda has no dialogue after its first item");
    }

    private void goTo(Item item) {
        tablet.command("go-to", "item", item.id());
        cast.display().screen().await("agenda/" + item.id(), "status", "current");
        if (!item.kind().equals("dialogue")) cast.display().screen().await("stage", "scene", "agenda");
    }

    private void writtenInHall(Desks desks, List<Guest> inHall) {
        List<Matter> written = matters.stream()
                .filter(matter -> matter.how().equals("written-in-hall"))
                .toList();
        Device door = cast.doors().getFirst().device();
        for (int i = 0; i < written.size(); i++) {
            Guest guest = inHall.get(FIRST_WRITER + i);
            Device device = i < WRITERS_ON_PHONES ? cast.phone(api, guest).device() : door;
            desks.written(written.get(i), guest, device);
            pace.pass(Duration.ofSeconds(20));
        }
    }

    /// The items after the dialogue.
    private void rest() {
        cast.desk().command("announce", "text", "Hội nghị chuyển sang phần tham gia ý kiến");
        pace.pass(Duration.ofMinutes(1));
        cast.desk().command("show", "scene", "auto");
        for (Item item :
                programme.items().subList(dialogueAt() + 1, programme.items().size())) {
            goTo(item);
            cast.desk().command("note", "text", "Ghi nhận ý kiến tham gia", "item", item.id());
            pace.pass(Duration.ofMinutes(item.minutes()));
        }
    }

    private void close(Speakers speakers) {
        cast.otherDesk().command("record-conclusion", "text", CONCLUSION);
        tablet.refused("not-yet-concluded", "sign-minutes", "name", "Chủ tọa");
        say.accept("Bế mạc / the conference closes");
        tablet.command("close-conference");
        speakers.all().stream()
                .filter(turn -> turn.kind() == Kind.NOT_REACHED || turn.kind() == Kind.ABSENT)
                .forEach(turn -> expected.request(turn.request(), "written"));
        cast.desk().command("sign-minutes", "name", "Thư ký 1 (diễn tập)");
        tablet.command("sign-minutes", "name", "Chủ tọa (diễn tập)");
        // Seen by everybody: what every screen shows is compared once this has come to all of them.
        tablet.command("show", "scene", "backdrop");
    }

    /// The minutes as a Word file.
    byte[] minutes() {
        HttpResponse<byte[]> answer = cast.desk().download("papers/minutes.docx");

        if (answer.statusCode() != 200) {
            throw new RehearsalFailed("the minutes could not be fetched: " + answer.statusCode());
        }
        return answer.body();
    }

    private Matter matter(String code) {
        return matters.stream()
                .filter(matter -> matter.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
