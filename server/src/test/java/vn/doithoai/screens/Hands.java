package vn.doithoai.screens;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import vn.doithoai.process.HallClient;

/// People who work by program, to bring the hall where a test begins, and to move it on while screens are cut off.
final class Hands {
    static final String DIALOGUE = "doi-thoai";

    private final House house;
    private final HallClient chair;
    private final HallClient door;

    Hands(House house) {
        this.house = house;
        this.chair = house.script().device("chair", "Chủ tọa (kịch bản)");
        this.door = house.script().device("reception", "Cửa (kịch bản)");
    }

    /// A delegate of the women's union; `delegate` and `code`.
    JsonNode invite(String name) {
        return house.invite(name, "Tổ dân phố mẫu", "phu-nu", "A-1");
    }

    void checkIn(String delegate) {
        door.accepted(House.command("check-in").put("delegate", delegate));
    }

    /// A place in the queue; the request.
    String ask(String delegate, String topic) {
        ObjectNode ask =
                House.command("request-to-speak").put("delegate", delegate).put("topic", topic);
        return door.accepted(ask).result().get("request").asText();
    }

    /// Opens the conference and goes to the dialogue.
    void openTheDialogue() {
        preside(House.command("open-conference"));
        preside(House.command("go-to").put("item", DIALOGUE));
    }

    void speak(String request) {
        preside(House.command("call").put("request", request));
        preside(House.command("start-speech"));
    }

    void preside(ObjectNode command) {
        chair.accepted(command);
    }

    void preside(String type) {
        preside(House.command(type));
    }

    void extend(int seconds) {
        preside(House.command("extend-speech").put("seconds", seconds));
    }
}
