package vn.doithoai.conference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What must not become public, and what must not be mistaken for it.
class MaskingTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    gọi 0912345678 nhé            | gọi xxxxxxxxxx nhé
                    0912 345 678                  | xxxx xxx xxx
                    0912.345.678.                 | xxxx.xxx.xxx.
                    (0912-345-678)                | (xxxx-xxx-xxx)
                    09 12 34 56 78                | xx xx xx xx xx
                    +84912345678                  | +xxxxxxxxxxx
                    +84 912 345 678               | +xx xxx xxx xxx
                    máy bàn 0203.3854.275         | máy bàn xxxx.xxxx.xxx
                    024 3825 3536                 | xxx xxxx xxxx
                    CCCD 022085001234             | CCCD xxxxxxxxxxxx
                    CCCD.031234567890             | CCCD.xxxxxxxxxxxx
                    ĐT.0912345678, anh A,0912345678 | ĐT.xxxxxxxxxx, anh A,xxxxxxxxxx
                    0912 345678 hoặc 091 2345678  | xxxx xxxxxx hoặc xxx xxxxxxx
                    0912.345678                   | xxxx.xxxxxx
                    024 38253536                  | xxx xxxxxxxx
                    (024)38253536                 | (xxx)xxxxxxxx
                    CMND 100123456, cấp 2010      | CMND xxxxxxxxx, cấp 2010
                    tài khoản 0141000123456789    | tài khoản xxxxxxxxxxxxxxxx
                    mã 12345678901234567890       | mã xxxxxxxxxxxxxxxxxxxx
                    xe 14A-123.45 đỗ              | xe xxA-xxx.xx đỗ
                    xe 29-H1 234.56               | xe xx-Hx xxx.xx
                    xe 30F 12345, 15B1 2345       | xe xxF xxxxx, xxBx xxxx
                    """)
    void masks(String text, String masked) {
        assertEquals(masked, Masking.text(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "500.000.000 đồng",
                "1.200.000 đồng/m2",
                "ngày 01/01/2024, 08 giờ 30",
                "ngày 01.01.2024 10 giờ",
                "Luật số 72/2025/QH15",
                "Kế hoạch 332-KH/TU ngày 05/11/2024",
                "tổ 14, khu 5, đường rộng 12,5 m",
                "121 đại biểu, 24 đơn vị",
                "quốc lộ 18A",
                "12.345.678,5 m2, dự toán 1,5 tỷ",
                "nhà 01 ngõ 234/567",
                "từ 2021 đến 2025"
            })
    void leaves(String text) {
        assertEquals(text, Masking.text(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Nguyễn Thị An      | N.T.A.
                    Bà Nguyễn Thị An   | Bà N.T.A.
                    ông  Đặng Văn Ổn   | ông Đ.V.Ổ.
                    An                 | A.
                    Nguyễn Thị Anh     | N.T.A.
                    Bà                 | Bà
                    """)
    void initials(String name, String masked) {
        assertEquals(masked, Masking.name(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void nothingStaysNothing(String name) {
        assertEquals("", Masking.name(name));
    }
}
