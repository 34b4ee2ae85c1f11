package vn.doithoai;

/// Starts the server. The only place where the rooms are wired together.
public final class Main {
    private Main() {}

    /// Reads the settings and starts; so far it only says that the build works.
    ///
    /// @param args the command line
    public static void main(String[] args) {
        System.out.println("Đối Thoại " + Runtime.version() + " " + String.join(" ", args));
    }
}
