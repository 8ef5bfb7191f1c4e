package org.skinweek.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skinweek.catalog.Session;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Notebook;
import org.skinweek.rules.OwnLimit;
import org.skinweek.rules.OwnRule;
import org.skinweek.rules.RuleSubject;
import org.skinweek.rules.RuleTolerance;
import org.skinweek.rules.Severity;

/** Adjustments that another program wrote keep nobody from the diary, and are there when that program comes back. */
class AdjustmentStorageTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);
    private static final RuleTolerance TOLERANCE =
            new RuleTolerance("MAX-AHA", "gone", "why not", DAY, DAY.plusDays(84));
    private static final OwnRule RULE = new OwnRule(
            new UUID(3, 4),
            new OwnLimit.OnlyIn(new RuleSubject.OfProducts(Set.of("gone")), Session.EVENING),
            Severity.CAUTION,
            "");

    @TempDir
    Path folder;

    @Test
    void rowsOfANewerProgramArePassedOverAndStay() throws SQLException {
        try (NotebookStorage storage = Stores.store(folder).open()) {
            storage.store(List.of(new Change.OfTolerance(null, TOLERANCE), new Change.OfOwnRule(null, RULE)));
        }
        run("""
            INSERT INTO tolerance (rule, product, reason, begins, until)
                VALUES ('MAX-BHA', '', 'longer', '2026-11-25', '2027-11-25');
            INSERT INTO own_number (rule, number, value, skin) VALUES ('MAX-BHA', 'most.1', 2, 'VERY_SENSITIVE');
            INSERT INTO own_rule (id, kind, weekdays, same_day, severity, reason)
                VALUES (randomblob(16), 'ONLY_IN_SUMMER', '', 0, 'CAUTION', '');
            INSERT INTO own_rule_subject (rule, side, position) SELECT id, 0, 0 FROM own_rule WHERE kind LIKE '%SUMMER'
            """);
        try (NotebookStorage storage = Stores.store(folder).open()) {
            Notebook notebook = storage.load();
            assertThat(notebook.adjustments().tolerances()).containsExactly(TOLERANCE);
            assertThat(notebook.adjustments().numbers()).isEmpty();
            assertThat(notebook.adjustments().ownRules()).containsExactly(RULE);
            storage.store(List.of(new Change.OfTolerance(TOLERANCE, null), new Change.OfOwnRule(RULE, null)));
            assertThat(storage.load()).isEqualTo(Notebook.EMPTY);
        }
        assertThat(count("tolerance")).isEqualTo(1);
        assertThat(count("own_number")).isEqualTo(1);
        assertThat(count("own_rule")).isEqualTo(1);
        assertThat(count("own_rule_subject")).isEqualTo(1);
    }

    @Test
    void aRuleKeepsItsPlaceWhenItIsEdited() {
        OwnRule other = new OwnRule(new UUID(3, 5), RULE.limit(), Severity.TIP, "other");
        OwnRule edited = new OwnRule(
                RULE.id(), new OwnLimit.AtMostEvery(new RuleSubject.AnyActive(), 2), Severity.CAUTION, "edited");
        try (NotebookStorage storage = Stores.store(folder).open()) {
            storage.store(List.of(new Change.OfOwnRule(null, RULE), new Change.OfOwnRule(null, other)));
            storage.store(List.of(new Change.OfOwnRule(RULE, edited)));
            assertThat(storage.load().adjustments().ownRules()).containsExactly(edited, other);
        }
    }

    private void run(String script) throws SQLException {
        try (Connection connection = SqliteConnections.open(folder.resolve("skinweek.db"))) {
            new SqlSession(connection).script(script);
        }
    }

    private int count(String table) throws SQLException {
        try (Connection connection = SqliteConnections.open(folder.resolve("skinweek.db"))) {
            return new SqlSession(connection).number("SELECT count(*) FROM " + table);
        }
    }
}
