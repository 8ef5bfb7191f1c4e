package org.skinweek.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.Catalog;
import org.skinweek.catalog.Session;
import org.skinweek.diary.DiaryEntry;
import org.skinweek.diary.SkinNote;
import org.skinweek.diary.SkipReason;
import org.skinweek.knowledge.CatalogReader;
import org.skinweek.knowledge.PlannerDataReader;
import org.skinweek.knowledge.RuleBookReader;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Notebook;
import org.skinweek.notebook.TimelineBuilder;
import org.skinweek.planner.PlannerData;
import org.skinweek.routine.SymptomLevel;
import org.skinweek.routine.Use;
import org.skinweek.rules.Checker;
import org.skinweek.rules.Flag;

/** The book that ships, one Monday, and what may be written down about it. */
final class PlanningWorld {
    static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);
    static final Catalog CATALOG = CatalogReader.read();
    static final Checker CHECKER = new Checker(RuleBookReader.read(CATALOG));
    static final PlannerData DATA = PlannerDataReader.read();
    static final PlanRequests REQUESTS = new PlanRequests(CHECKER, CATALOG, DATA);
    static final NotebookPlanner PLANNING = new NotebookPlanner(CHECKER, CATALOG, DATA);
    static final ReplanRequests REPLANNING = new ReplanRequests(CHECKER, CATALOG, DATA);

    private PlanningWorld() {}

    static Notebook noted(Notebook notebook, LocalDate day, SymptomLevel level) {
        SkinNote note = new SkinNote(
                new UUID(day.toEpochDay(), level.name().hashCode()), day, level, "", Instant.EPOCH, ZoneOffset.UTC);
        return notebook.after(List.of(new Change.OfSkinNote(null, note)));
    }

    static Notebook used(Notebook notebook, LocalDate day, Session session, String product) {
        return logged(notebook, day, session, product, null);
    }

    static Notebook logged(
            Notebook notebook, LocalDate day, Session session, String product, @Nullable SkipReason skipped) {
        UUID id = new UUID(Use.slot((int) day.toEpochDay(), session), product.hashCode());
        DiaryEntry entry = new DiaryEntry(id, day, session, product, skipped, "", Instant.EPOCH, ZoneOffset.UTC);
        return notebook.after(List.of(new Change.OfEntry(null, entry)));
    }

    /** How often a product is planned in the seven days from a day on. */
    static int planned(Notebook notebook, LocalDate from, String product) {
        return notebook.plan().sevenDays(from).count(product);
    }

    /** The flags of stop and caution of the seven days from a day on. */
    static List<String> flags(Notebook notebook, LocalDate from, LocalDate today) {
        return CHECKER.check(TimelineBuilder.of(notebook, from, today)).stream()
                .filter(flag -> flag.severity().counts())
                .map(Flag::rule)
                .map(rule -> rule.id())
                .toList();
    }
}
