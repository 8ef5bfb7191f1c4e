package org.skinweek.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.Sensitivity;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.UnreadRow.Kind;
import org.skinweek.rules.NumberOverride;
import org.skinweek.rules.RuleAdjustments;
import org.skinweek.rules.RuleTolerance;

/** Reads and stores tolerances, own numbers and own rules. */
final class AdjustmentRepository {
    private final SqlSession sql;
    private final TolerantRows rows;
    private final OwnRuleRepository ownRules;

    AdjustmentRepository(SqlSession sql, TolerantRows rows) {
        this.sql = sql;
        this.rows = rows;
        this.ownRules = new OwnRuleRepository(sql, rows);
    }

    RuleAdjustments all() throws SQLException {
        return new RuleAdjustments(
                rows.list(
                        "SELECT rule, product, reason, begins, until FROM tolerance ORDER BY position",
                        AdjustmentRepository::tolerance,
                        row -> new TolerantRows.Unread(
                                tolerance(row.getString(1), row.getString(2)),
                                Kind.TOLERANCE,
                                row.getString(4),
                                row.getString(1))),
                rows.list(
                        "SELECT rule, number, value, skin FROM own_number ORDER BY position",
                        AdjustmentRepository::number,
                        row -> new TolerantRows.Unread(
                                number(row.getString(1), row.getString(2)), Kind.OWN_NUMBER, null, row.getString(1))),
                ownRules.all());
    }

    void store(Change.OfTolerance change) throws SQLException {
        @Nullable RuleTolerance tolerance = change.after();
        @Nullable RuleTolerance before = change.before();
        if (tolerance != null) {
            rows.moveAside(tolerance(empty(tolerance.rule()), empty(tolerance.product())));
            sql.update(
                    """
                    INSERT INTO tolerance (rule, product, reason, begins, until) VALUES (?, ?, ?, ?, ?)
                    ON CONFLICT (rule, product) DO UPDATE
                    SET reason = excluded.reason, begins = excluded.begins, until = excluded.until
                    """,
                    empty(tolerance.rule()),
                    empty(tolerance.product()),
                    tolerance.reason(),
                    tolerance.begins().toString(),
                    tolerance.until().toString());
        } else if (before != null) {
            sql.update(
                    "DELETE FROM tolerance WHERE rule = ? AND product = ?",
                    empty(before.rule()),
                    empty(before.product()));
        }
    }

    void store(Change.OfNumber change) throws SQLException {
        @Nullable NumberOverride number = change.after();
        @Nullable NumberOverride before = change.before();
        if (number != null) {
            rows.moveAside(number(number.rule(), number.number()));
            sql.update(
                    """
                    INSERT INTO own_number (rule, number, value, skin) VALUES (?, ?, ?, ?)
                    ON CONFLICT (rule, number) DO UPDATE SET value = excluded.value, skin = excluded.skin
                    """,
                    number.rule(),
                    number.number(),
                    number.value(),
                    number.skin().name());
        } else if (before != null) {
            sql.update("DELETE FROM own_number WHERE rule = ? AND number = ?", before.rule(), before.number());
        }
    }

    void store(Change.OfOwnRule change) throws SQLException {
        ownRules.store(change);
    }

    private static RuleTolerance tolerance(ResultSet row) throws SQLException {
        return new RuleTolerance(
                absent(row.getString(1)),
                absent(row.getString(2)),
                row.getString(3),
                ColumnCodec.day(row.getString(4)),
                ColumnCodec.day(row.getString(5)));
    }

    private static NumberOverride number(ResultSet row) throws SQLException {
        return new NumberOverride(
                Objects.requireNonNull(row.getString(1)),
                Objects.requireNonNull(row.getString(2)),
                row.getDouble(3),
                Sensitivity.valueOf(row.getString(4)));
    }

    private static TolerantRows.Place tolerance(@Nullable String rule, @Nullable String product) {
        return TolerantRows.Place.of("tolerance", "rule || '/' || product", rule + "/" + product);
    }

    private static TolerantRows.Place number(@Nullable String rule, @Nullable String number) {
        return TolerantRows.Place.of("own_number", "rule || '/' || number", rule + "/" + number);
    }

    private static String empty(@Nullable String id) {
        return id == null ? "" : id;
    }

    private static @Nullable String absent(String id) {
        return id.isEmpty() ? null : id;
    }
}
