package org.skinweek.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** A database with something wrong in it: values that nothing of ours wrote, or bytes that were changed. */
final class MutatedDatabase {
    private static final List<String> TABLES = List.of(
            "product",
            "product_pack",
            "dose",
            "week_plan",
            "placement",
            "diary_entry",
            "skin_note",
            "profile",
            "setting",
            "tolerance",
            "own_number",
            "own_rule",
            "own_rule_subject",
            "skin_cycle",
            "rhythm_line",
            "plan_exception",
            "days_away",
            "skin_event",
            "patch_test",
            "patch_look",
            "skin_photo",
            "undo_step",
            "history_start",
            "told_reminder");

    private static final List<String> VALUES = List.of(
            "''",
            "' '",
            "'FROM_THE_FUTURE'",
            "'EVENING'",
            "'MONDAY'",
            "'2026-02-30'",
            "'2026-11-16'",
            "'-999999999-01-01'",
            "'+999999999-12-31'",
            "'Mars/Tharsis'",
            "'肌 ليلا'",
            "char(0)",
            "'a' || char(0) || 'b'",
            "char(0x202E) || 'x'",
            "CAST(x'C328FF' AS TEXT)",
            "hex(zeroblob(50000))",
            "zeroblob(0)",
            "zeroblob(16)",
            "randomblob(16)",
            "randomblob(17)",
            "0",
            "1",
            "2",
            "-1",
            "101",
            "4294967297",
            "9223372036854775807",
            "-9223372036854775808",
            "1e308",
            "9e999",
            "-0.5",
            "NULL");

    private MutatedDatabase() {}

    /** Changes one to three values, as SQLite lets them be. */
    static void changeValues(Path file, Random random) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA ignore_check_constraints = ON");
            SqlSession sql = new SqlSession(connection);
            for (int change = random.nextInt(3); change >= 0; change--) {
                String table = TABLES.get(random.nextInt(TABLES.size()));
                List<String> columns =
                        sql.list("SELECT name FROM pragma_table_info('%s')".formatted(table), row -> row.getString(1));
                String column = columns.get(random.nextInt(columns.size()));
                int rows = sql.number("SELECT count(*) FROM " + table);
                String key = columns.contains("id") ? "id" : columns.get(0);
                try {
                    statement.executeUpdate(
                            "UPDATE %1$s SET %2$s = %3$s WHERE %4$s = (SELECT %4$s FROM %1$s LIMIT 1 OFFSET %5$s)"
                                    .formatted(
                                            table,
                                            column,
                                            VALUES.get(random.nextInt(VALUES.size())),
                                            key,
                                            random.nextInt(Math.max(1, rows))));
                } catch (SQLException e) {
                    // a value of another type, or one that must be unique: SQLite itself refuses it
                }
            }
        }
    }

    /** Changes bytes: some anywhere, a page, the end, or what is behind it. */
    static void changeBytes(Path file, Random random) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(6)) {
                case 0 -> bytes[random.nextInt(100)] = (byte) random.nextInt();
                case 1 -> {
                    for (int i = random.nextInt(8); i >= 0; i--) {
                        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
                    }
                }
                case 2 -> Arrays.fill(bytes, at, Math.min(bytes.length, at + 4096), (byte) random.nextInt(2));
                case 3 -> bytes = Arrays.copyOf(bytes, at);
                case 4 -> bytes = Arrays.copyOf(bytes, bytes.length + random.nextInt(10_000));
                default ->
                    System.arraycopy(
                            bytes, random.nextInt(bytes.length - 600), bytes, random.nextInt(bytes.length - 600), 600);
            }
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
