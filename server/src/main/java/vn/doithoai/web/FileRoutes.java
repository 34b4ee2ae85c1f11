package vn.doithoai.web;

import io.vertx.core.Future;
import io.vertx.core.http.HttpMethod;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.doithoai.conference.Role;
import vn.doithoai.intake.QrPicture;

/// What comes in as a file: lists of delegates and petitions, pictures of codes.
final class FileRoutes {
    private static final Set<Role> AT_THE_DOOR = EnumSet.of(Role.ORGANISER, Role.RECEPTION);
    private static final Set<Role> AT_THE_DESK = EnumSet.of(Role.ORGANISER, Role.SECRETARY);
    private static final int MEGABYTE = 1024 * 1024;

    private final Aside aside;
    private final Imports imports;
    private final int uploadMegabytes;

    FileRoutes(Aside aside, Imports imports, int uploadMegabytes) {
        this.aside = aside;
        this.imports = imports;
        this.uploadMegabytes = uploadMegabytes;
    }

    List<Route> all() {
        // Browsers call a CSV file what Windows calls it, and a file without a known ending a stream of octets. What it
        // is in truth is seen when it is read.
        Takes list = new Takes(
                List.of(
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        "text/csv",
                        "application/vnd.ms-excel",
                        Takes.OCTETS),
                uploadMegabytes * MEGABYTE);
        Takes picture = new Takes(List.of("image/png", "image/jpeg", Takes.OCTETS), uploadMegabytes * MEGABYTE);
        return List.of(
                Route.of(
                                HttpMethod.POST,
                                "/api/conferences/{c}/imports/delegates",
                                Route.ORGANISER,
                                list,
                                200,
                                "Invites everybody on a list (XLSX, CSV), or nobody where a row must be mended; "
                                        + "?dryRun=true only says what would happen.",
                                imports::delegates)
                        .asking(Imports.DRY_RUN),
                Route.of(
                                HttpMethod.POST,
                                "/api/conferences/{c}/imports/petitions",
                                AT_THE_DESK,
                                list,
                                200,
                                "Records the petitions of a list (XLSX, CSV), or none where a row must be mended; "
                                        + "?dryRun=true only says what would happen.",
                                imports::petitions)
                        .asking(Imports.DRY_RUN),
                Route.of(
                        HttpMethod.POST,
                        "/api/conferences/{c}/scan",
                        AT_THE_DOOR,
                        picture,
                        200,
                        "The texts of the QR codes in a picture.",
                        this::scan));
    }

    private Future<?> scan(Exchange x) {
        byte[] picture = x.body().getBytes();
        return aside.run(() -> QrPicture.read(picture)).compose(codes -> x.json(200, Map.of("codes", codes)));
    }
}
