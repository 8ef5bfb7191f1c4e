package org.skinweek.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.Session;
import org.skinweek.notebook.ReminderKind;
import org.skinweek.reminder.ReminderKey;
import org.skinweek.reminder.ReminderLog;
import org.skinweek.reminder.ToldReminder;

/** Reads and stores which reminders were told. A row that cannot be read counts as none: it is told once more at worst. */
final class ReminderRepository {
    /** The table, which is never copied from one notebook to another. */
    static final String TABLE = "told_reminder";

    private static final String PUT = """
            INSERT OR REPLACE INTO told_reminder
            (kind, day, session, subject, told_at, zone, times, snoozed_until, answered_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String DELETE =
            "DELETE FROM told_reminder WHERE kind = ? AND day = ? AND session = ? AND subject = ?";

    private final SqlSession sql;

    ReminderRepository(SqlSession sql) {
        this.sql = sql;
    }

    ReminderLog all() throws SQLException {
        Map<ReminderKey, ToldReminder> told = new LinkedHashMap<>();
        sql.list("SELECT * FROM told_reminder ORDER BY told_at, kind, day, session, subject", row -> {
            TolerantRows.value(row, ReminderRepository::told).ifPresent(each -> told.put(each.key(), each));
            return true;
        });
        return new ReminderLog(told);
    }

    /** Changes what is noted, in one transaction with reading it; returns what is noted after it. */
    ReminderLog change(UnaryOperator<ReminderLog> change) throws SQLException {
        AtomicReference<ReminderLog> after = new AtomicReference<>(ReminderLog.EMPTY);
        sql.transaction(() -> {
            ReminderLog before = all();
            after.set(change.apply(before));
            store(before, after.get());
        });
        return after.get();
    }

    /** Stores the difference between two logs. */
    private void store(ReminderLog before, ReminderLog after) throws SQLException {
        for (ReminderKey key : before.told().keySet()) {
            if (!after.told().containsKey(key)) {
                sql.update(
                        DELETE,
                        key.kind().name(),
                        key.day().toString(),
                        key.session().name(),
                        key.subject());
            }
        }
        for (ToldReminder told : after.told().values()) {
            if (!told.equals(before.told().get(told.key()))) {
                ReminderKey key = told.key();
                sql.update(
                        PUT,
                        key.kind().name(),
                        key.day().toString(),
                        key.session().name(),
                        key.subject(),
                        ColumnCodec.nanos(told.toldAt()),
                        told.zone().getId(),
                        told.times(),
                        nanos(told.snoozedUntil()),
                        nanos(told.answeredAt()));
            }
        }
    }

    private static ToldReminder told(ResultSet row) throws SQLException {
        return new ToldReminder(
                new ReminderKey(
                        ReminderKind.valueOf(row.getString("kind")),
                        ColumnCodec.day(row.getString("day")),
                        Session.valueOf(row.getString("session")),
                        row.getString("subject")),
                ColumnCodec.instant(row.getLong("told_at")),
                ZoneId.of(row.getString("zone")),
                row.getInt("times"),
                instant(row, "snoozed_until"),
                instant(row, "answered_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        long nanos = row.getLong(column);
        return row.wasNull() ? null : ColumnCodec.instant(nanos);
    }

    private static @Nullable Object nanos(@Nullable Instant instant) {
        return instant == null ? null : ColumnCodec.nanos(instant);
    }
}
