package vn.doithoai.journal;

import io.vertx.jdbcclient.spi.JDBCColumnDescriptorProvider;
import io.vertx.jdbcclient.spi.JDBCDecoderImpl;
import java.sql.ResultSet;
import java.sql.SQLException;

/// Reads a value as SQLite has it: text, whole number or nothing, all that the journal stores.
///
/// The SQL client makes it by its name; public for that reason only.
public final class SqliteValues extends JDBCDecoderImpl {

    @Override
    public Object parse(ResultSet rows, int column, JDBCColumnDescriptorProvider types) throws SQLException {
        return rows.getObject(column);
    }
}
