package org.skinweek.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Command;
import org.skinweek.notebook.HistoryStart;
import org.skinweek.notebook.StepWriter;
import org.skinweek.notebook.UndoHistory;
import org.skinweek.notebook.UndoStep;

/**
 * The steps that can be undone. They are written in the transaction of their changes, so that neither is ever there
 * without the other, and every program that has the notebook open sees the same history.
 */
final class HistoryRepository {
    /** The tables of the history, which is never copied from one notebook to another. */
    static final Set<String> TABLES = Set.of("undo_step", "history_start");

    private static final String STEPS = """
            SELECT id, label, arguments, writer, recorded_at, zone, undone FROM undo_step
            WHERE schema_version = (SELECT user_version FROM pragma_user_version) ORDER BY id
            """;

    private static final String ADD = """
            INSERT INTO undo_step (label, arguments, changes, undone, schema_version, writer, recorded_at, zone)
            VALUES (?, ?, ?, 0, (SELECT user_version FROM pragma_user_version), ?, ?, ?)
            """;

    private static final String FORGET = """
            DELETE FROM undo_step WHERE id <= (SELECT id FROM undo_step ORDER BY id DESC LIMIT 1 OFFSET %s)
            """.formatted(UndoHistory.STEPS);

    private static final String FORGET_UNDONE = "DELETE FROM undo_step WHERE undone = 1";

    private static final String MARK = "UPDATE undo_step SET undone = ? WHERE id = ?";

    private static final String BEGIN = """
            INSERT OR REPLACE INTO history_start (one, reason, backup, recorded_at, zone) VALUES (1, ?, ?, ?, ?)
            """;

    private final SqlSession sql;
    private final InstantSource clock;
    private final Supplier<ZoneId> zone;
    private final ChangeText changeText;

    /**
     * The history of an opened database.
     *
     * @param changeText puts changes into a column
     * @param clock dates steps
     * @param zone where the user is now
     */
    HistoryRepository(SqlSession sql, ChangeText changeText, InstantSource clock, Supplier<ZoneId> zone) {
        this.sql = sql;
        this.changeText = changeText;
        this.clock = clock;
        this.zone = zone;
    }

    /**
     * All steps that undo and redo can reach: of those done what comes after the last that cannot be read, of those undone
     * what comes before the first.
     */
    UndoHistory all() throws SQLException {
        List<UndoStep> done = new ArrayList<>();
        List<UndoStep> undone = new ArrayList<>();
        boolean[] ended = new boolean[1];
        sql.list(STEPS, row -> {
            Optional<UndoStep> step = TolerantRows.value(row, HistoryRepository::step);
            boolean isDone = row.getInt("undone") == 0;
            if (isDone && step.isPresent()) {
                done.add(step.get());
            } else if (isDone) {
                done.clear();
            } else if (step.isEmpty()) {
                ended[0] = true;
            } else if (!ended[0]) {
                undone.add(step.get());
            }
            return true;
        });
        Optional<HistoryStart> start =
                sql
                        .list("SELECT reason, backup, recorded_at, zone FROM history_start", HistoryRepository::start)
                        .stream()
                        .flatMap(Optional::stream)
                        .findFirst();
        return new UndoHistory(done, undone, start);
    }

    /**
     * What a step changed; empty where another program has meanwhile dropped it.
     *
     * @throws StorageException when this program cannot read it
     */
    Optional<List<Change>> changes(UndoStep step) throws SQLException {
        List<String> texts =
                sql.list("SELECT changes FROM undo_step WHERE id = %s".formatted(step.id()), row -> row.getString(1));
        try {
            return texts.stream().findFirst().map(changeText::read);
        } catch (IllegalArgumentException e) {
            throw new StorageException(
                    StorageException.Problem.STEP_UNREADABLE, "a step of the history cannot be read", e);
        }
    }

    void add(Command command, StepWriter writer) throws SQLException {
        forgetUndone();
        sql.update(
                ADD,
                command.label(),
                ColumnCodec.lines(command.arguments()),
                changeText.written(command.changes()),
                writer.name(),
                ColumnCodec.nanos(clock.instant()),
                zone.get().getId());
        sql.update(FORGET);
    }

    void undo(UndoStep step) throws SQLException {
        sql.update(MARK, 1, step.id());
    }

    void redo(UndoStep step) throws SQLException {
        sql.update(MARK, 0, step.id());
    }

    void forgetUndone() throws SQLException {
        sql.update(FORGET_UNDONE);
    }

    /** True when that is why nothing before the first step can be undone. */
    boolean beganWith(HistoryStart.Reason reason) throws SQLException {
        return sql.list("SELECT reason FROM history_start", row -> row.getString(1))
                .contains(reason.name());
    }

    /** The name of the copy that was made before the history began; empty where there is none. */
    static Optional<String> copyBefore(SqlSession sql) throws SQLException {
        if (sql.number("SELECT count(*) FROM sqlite_schema WHERE name = 'history_start'") == 0) {
            return Optional.empty();
        }
        return sql.list("SELECT backup FROM history_start WHERE backup IS NOT NULL", row -> row.getString(1)).stream()
                .findFirst();
    }

    /** Forgets all steps and says why. */
    void begin(HistoryStart.Reason reason, @Nullable String backup) throws SQLException {
        sql.update("DELETE FROM undo_step");
        sql.update(
                BEGIN,
                reason.name(),
                backup,
                ColumnCodec.nanos(clock.instant()),
                zone.get().getId());
    }

    /** The rows as statements that write them to another database. */
    List<String> statements() throws SQLException {
        List<String> statements = new ArrayList<>();
        for (String table : TABLES) {
            statements.addAll(RowStatements.all(sql, table));
        }
        return Collections.unmodifiableList(statements);
    }

    private static UndoStep step(ResultSet row) throws SQLException {
        return new UndoStep(
                row.getLong("id"),
                row.getString("label"),
                ColumnCodec.lines(row.getString("arguments")),
                StepWriter.valueOf(row.getString("writer")),
                ColumnCodec.instant(row.getLong("recorded_at")),
                ZoneId.of(row.getString("zone")));
    }

    private static Optional<HistoryStart> start(ResultSet row) throws SQLException {
        return TolerantRows.value(
                row,
                from -> new HistoryStart(
                        HistoryStart.Reason.valueOf(from.getString("reason")),
                        from.getString("backup"),
                        ColumnCodec.instant(from.getLong("recorded_at")),
                        ZoneId.of(from.getString("zone"))));
    }
}
