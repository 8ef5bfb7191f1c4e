package org.skinweek.notebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.skinweek.catalog.Session.EVENING;
import static org.skinweek.catalog.Session.MORNING;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.skinweek.knowledge.CatalogReader;
import org.skinweek.knowledge.RuleBookReader;
import org.skinweek.rules.Checker;
import org.skinweek.schedule.DaysAway;
import org.skinweek.testing.SampleNotebook;

/** On days away from every product nothing counts, and nothing is missing. */
class DaysAwayTimelineTest {
    private static final Checker CHECKER = new Checker(RuleBookReader.read(CatalogReader.read()));
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);

    private static Notebook away(DaysAway.Keep keep, Set<String> products) {
        DaysAway stay = new DaysAway(new UUID(0, 1), MONDAY.plusDays(2), MONDAY.plusDays(8), keep, products);
        return SampleNotebook.withShelf()
                .daily(MORNING, "spf")
                .daily(EVENING, "cream")
                .plan(MONDAY.getDayOfWeek(), EVENING, "acid")
                .change(new Change.OfAway(null, stay))
                .build();
    }

    private static List<String> said(Notebook notebook) {
        return CHECKER.check(TimelineBuilder.of(notebook, MONDAY, MONDAY)).stream()
                .map(flag -> flag.rule().id())
                .filter(rule -> rule.startsWith("REQ-"))
                .toList();
    }

    @Test
    void noSunscreenIsMissingWhereNothingGoesOn() {
        assertThat(said(away(DaysAway.Keep.NOTHING, Set.of()))).isEmpty();
    }

    @Test
    void itIsMissingWhereSomethingIsPackedAndNoSunscreen() {
        assertThat(said(away(DaysAway.Keep.PACKED, Set.of("cream")))).isNotEmpty();
        assertThat(said(away(DaysAway.Keep.PACKED, Set.of("cream", "spf")))).isEmpty();
    }
}
