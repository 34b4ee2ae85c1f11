package vn.doithoai.house.wrong.conference;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.doithoai.house.wrong.web.Page;

/// A core that knows of pages and of a library.
final class Rule {
    String asks() {
        return Page.title();
    }

    Logger logs() {
        return LoggerFactory.getLogger("core");
    }

    private Rule() {}
}
