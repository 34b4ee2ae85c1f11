package vn.doithoai.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What scanners read off the cards that people hold out; all numbers are made up.
class IdCardTextTest {
    private static final String CARD = "001090000001|010000001|Trần Văn Mẫu|01011990|Nam|Tổ 3, phường Mẫu|02022021";
    private static final IdCardText MAU = new IdCardText.Citizen("Trần Văn Mẫu");

    @Test
    void takesTheNameAndNothingElse() {
        assertEquals(MAU, IdCardText.read(CARD));
    }

    @Test
    void readsTheCardsSince2024() {
        assertEquals(MAU, IdCardText.read(CARD.replace("010000001", "") + "||||"));
        assertEquals(MAU, IdCardText.read(CARD + "|Lê Thị Thử|Phạm Giả Định|Vũ Hư Cấu|0100"));
    }

    @Test
    void seesThroughWhatScannersAdd() {
        for (String added :
                new String[] {"]Q1" + CARD, "\uFEFF" + CARD, CARD + "\r\n", "CCCD: " + CARD, CARD + "\0x"}) {
            assertEquals(MAU, IdCardText.read(added), added);
        }
        assertEquals(MAU, IdCardText.read(Normalizer.normalize(CARD, Normalizer.Form.NFD)));
        assertEquals(MAU, IdCardText.read(CARD.replace("01011990", "00001990")));
    }

    @Test
    void knowsAnInsuranceCard() {
        assertEquals(
                new IdCardText.Insurance(),
                IdCardText.read("GD4010000000001|5472e1baa76e|01/01/1990|1|4d|01|01/01/2024|-|01|4|x|y|"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https://hoi-truong.vn/d/12345678901234567890",
                "12345678901234567890",
                "001090000001|010000001|Trần Văn Mẫu|01011990",
                "00109000000|010000001|Trần Văn Mẫu|01011990|Nam|Tổ 3|02022021",
                "001090000001|010000001||01011990|Nam|Tổ 3|02022021",
                "001090000001|010000001|Trần Văn Mẫu|1-1-1990|Nam|Tổ 3|02022021",
                "001090000001|010000001|Trần Văn Mẫu|01011990|?|Tổ 3|02022021",
                "|||||||"
            })
    void callsNothingElseACard(String scanned) {
        assertEquals(new IdCardText.Unknown(), IdCardText.read(scanned));
    }
}
