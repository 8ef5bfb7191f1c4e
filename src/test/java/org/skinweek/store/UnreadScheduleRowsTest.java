package org.skinweek.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skinweek.catalog.Session;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Notebook;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductPack;
import org.skinweek.routine.ProductPacks;
import org.skinweek.routine.SkinEvent;
import org.skinweek.routine.SkinEventKind;
import org.skinweek.schedule.DaysAway;
import org.skinweek.schedule.PlanException;
import org.skinweek.schedule.RhythmLine;
import org.skinweek.schedule.SkinCycle;
import org.skinweek.schedule.UseRhythm;

/** Packs and rows of what is planned by date that this version cannot read are kept when something takes their place. */
class UnreadScheduleRowsTest {
    @TempDir
    Path folder;

    @BeforeEach
    void fill() {
        try (NotebookStorage storage = Stores.store(folder).open()) {
            storage.store(StoredChanges.CHANGES);
            storage.store(StoredChanges.SCHEDULE);
        }
    }

    @Test
    void whatTakesThePlaceOfARowOfTheScheduleKeepsIt() throws SQLException {
        run("""
            UPDATE skin_cycle SET nights = 'rest' WHERE id = 'skin';
            UPDATE rhythm_line SET kind = 'AT_FULL_MOON' WHERE kind = 'EVERY_DAYS';
            UPDATE plan_exception SET kind = 'MOVED' WHERE product = 'gone';
            UPDATE days_away SET keep = 'PETS' WHERE keep = 'CARE';
            UPDATE skin_event SET kind = 'TATTOO' WHERE kind = 'WAXING'
            """);
        LocalDate day = LocalDate.of(2026, 12, 5);
        RhythmLine line = new RhythmLine(Session.EVENING, new UseRhythm.AsNeeded(), null, null);
        try (NotebookStorage storage = Stores.store(folder).open()) {
            Notebook notebook = storage.load();
            assertThat(storage.unread()).hasSize(5);
            List<Change> changes = List.of(
                    new Change.OfCycle(null, new SkinCycle("skin", "New", day, List.of("a", "b", "c"))),
                    new Change.OfRhythm("gly7", notebook.schedule().lines("gly7"), List.of(line)),
                    new Change.OfException(
                            null, new PlanException(day, Session.EVENING, "gone", PlanException.Kind.ADDED)),
                    new Change.OfAway(null, new DaysAway(new UUID(5, 2), day, day, DaysAway.Keep.NOTHING, Set.of())),
                    new Change.OfEvent(null, new SkinEvent(new UUID(6, 1), SkinEventKind.LASER, day)));
            storage.store(changes);
            assertThat(storage.unread()).isEmpty();
            assertThat(storage.load()).isEqualTo(notebook.after(changes));
            assertThat(storage.unread()).isEmpty();
        }
        assertThat(kept())
                .hasSize(6)
                .anyMatch(row -> row.contains("'Four nights'"))
                .anyMatch(row -> row.contains("'AT_FULL_MOON'"))
                .anyMatch(row -> row.contains("'CYCLE_NIGHTS'"))
                .anyMatch(row -> row.contains("'MOVED'"))
                .anyMatch(row -> row.contains("'PETS'"))
                .anyMatch(row -> row.contains("'TATTOO'"));
    }

    @Test
    void whatTakesThePlaceOfAnUnreadPackKeepsIt() throws SQLException {
        run("UPDATE product_pack SET opened = 'yesterday' WHERE product = 'gly7'");
        try (NotebookStorage storage = Stores.store(folder).open()) {
            Product read = storage.load().product("gly7").orElseThrow();
            assertThat(read.packs()).isEqualTo(ProductPacks.NONE);
            Product packed = read.withPacks(new ProductPacks(List.of(ProductPack.unknown(new UUID(0, 1)))));
            storage.store(List.of(new Change.OfProduct(read, packed)));
            assertThat(storage.unread()).isEmpty();
            assertThat(storage.load().product("gly7")).contains(packed);
        }
        assertThat(kept()).singleElement().asString().contains("product_pack", "'yesterday'");
    }

    @Test
    void anotherChangeOfTheSameDateLeavesAnUnreadOneAlone() throws SQLException {
        run("UPDATE plan_exception SET kind = 'MOVED' WHERE product = 'gone'");
        LocalDate day = LocalDate.of(2026, 12, 5);
        try (NotebookStorage storage = Stores.store(folder).open()) {
            storage.load();
            storage.store(List.of(new Change.OfException(
                    new PlanException(day, Session.EVENING, "gly7", PlanException.Kind.ADDED),
                    new PlanException(day, Session.MORNING, "gly7", PlanException.Kind.ADDED))));
            assertThat(storage.unread()).hasSize(1);
        }
        assertThat(kept()).isEmpty();
    }

    private void run(String script) throws SQLException {
        Tables.run(folder.resolve("skinweek.db"), script);
    }

    private List<String> kept() throws SQLException {
        return Tables.kept(folder.resolve("skinweek.db"));
    }
}
