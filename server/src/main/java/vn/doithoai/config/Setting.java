package vn.doithoai.config;

/// The table of everything that the server can be told, and the reference of `config/hall.yaml`: a test holds that
/// the file explains every line of it.
public enum Setting {
    CONFIG("", "DOITHOAI_CONFIG", "config", "", "The folder that holds hall.yaml, calendar.yaml and conferences/."),
    HOST(
            "host",
            "DOITHOAI_HOST",
            "127.0.0.1",
            "",
            "The address to listen on. 127.0.0.1 lets in this machine only, 0.0.0.0 everybody on the LAN."),
    PORT("port", "DOITHOAI_PORT", "8080", "", "The port to listen on; 0 takes a free one and prints it."),
    PUBLIC_URL(
            "publicUrl",
            "DOITHOAI_PUBLIC_URL",
            "made from host and port",
            "",
            "The address that people type and that stands in printed QR codes, such as http://192.168.1.10:8080."),
    ORIGINS(
            "origins",
            "DOITHOAI_ORIGINS",
            "made from host, port and publicUrl",
            "",
            "Further addresses that pages may come from; browsers of any other page are refused."),
    DATA(
            "data",
            "DOITHOAI_DATA",
            "data",
            "",
            "The folder for everything that is kept; relative to the folder that holds config/."),
    BACKUP(
            "backup",
            "DOITHOAI_BACKUP",
            "no copies",
            "",
            "A folder on another disk that a verified copy goes to every five minutes, such as /media/usb."),
    STORAGE(
            "storage",
            "DOITHOAI_STORAGE",
            "SQLite in the data folder",
            "",
            "Where the journal is: sqlite:FILE or postgresql://USER:PASSWORD@HOST:PORT/DATABASE."),
    UPLOAD_MAX(
            "limits.uploadMegabytes",
            "DOITHOAI_LIMITS_UPLOAD_MEGABYTES",
            "5",
            "MB",
            "The largest list or picture that is taken in."),
    SCREENS_MAX(
            "limits.screens",
            "DOITHOAI_LIMITS_SCREENS",
            "6000",
            "live connections",
            "How many screens and phones may be connected at once."),
    ORGANISER_CODE(
            "",
            "DOITHOAI_ORGANISER_CODE",
            "a new one at every start",
            "",
            "The code that pairs the first organiser. Only from the environment: a secret does not belong in a file.");

    private final String key;
    private final String variable;
    private final String otherwise;
    private final String unit;
    private final String sentence;

    Setting(String key, String variable, String otherwise, String unit, String sentence) {
        this.key = key;
        this.variable = variable;
        this.otherwise = otherwise;
        this.unit = unit;
        this.sentence = sentence;
    }

    /// Its name in `hall.yaml`, with a dot before the last part when it stands within another; empty when it cannot
    /// stand there.
    public String key() {
        return key;
    }

    /// The environment variable that wins over the file.
    public String variable() {
        return variable;
    }

    /// What holds when nobody says anything.
    public String otherwise() {
        return otherwise;
    }

    /// What a number counts; empty for other things.
    public String unit() {
        return unit;
    }

    /// What it is for.
    public String sentence() {
        return sentence;
    }
}
