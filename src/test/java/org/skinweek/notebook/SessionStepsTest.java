package org.skinweek.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.skinweek.catalog.Session;
import org.skinweek.diary.DiaryEntry;
import org.skinweek.diary.SkipReason;
import org.skinweek.routine.Dose;
import org.skinweek.routine.Form;
import org.skinweek.routine.LayeringOrder;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductCategory;
import org.skinweek.routine.WeekPlacement;
import org.skinweek.routine.WeekPlan;
import org.skinweek.testing.SmallCatalog;

class SessionStepsTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);

    private final LayeringOrder order = new LayeringOrder(SmallCatalog.create());
    private final List<Change> changes = new ArrayList<>();

    SessionStepsTest() {
        product("cream", ProductCategory.MOISTURISER, "moisturiser");
        product("acid", ProductCategory.TONER, "glycolic_acid");
        product("wash", ProductCategory.CLEANSER, "cleanser");
        WeekPlan plan = WeekPlan.of(List.of(
                new WeekPlacement(DayOfWeek.MONDAY, Session.EVENING, "cream"),
                new WeekPlacement(DayOfWeek.MONDAY, Session.EVENING, "wash"),
                new WeekPlacement(DayOfWeek.MONDAY, Session.EVENING, "gone")));
        changes.add(new Change.OfWeek(MONDAY, null, plan));
    }

    @Test
    void thePlanIsShownInTheOrderOfApplication() {
        assertThat(steps(MONDAY)).extracting(step -> step.product().id()).containsExactly("wash", "cream");
        assertThat(steps(MONDAY)).allMatch(SessionStep::open);
        assertThat(steps(MONDAY.plusDays(7))).hasSize(2);
        assertThat(steps(MONDAY.minusDays(7))).isEmpty();
    }

    @Test
    void whatIsWrittenStandsBesideThePlan() {
        write("acid", Session.EVENING, null);
        write("cream", Session.EVENING, SkipReason.NO_TIME);
        write("wash", Session.MORNING, null);

        List<SessionStep> steps = steps(MONDAY);

        assertThat(steps).extracting(step -> step.product().id()).containsExactly("wash", "acid", "cream");
        assertThat(steps.get(0).open()).isTrue();
        assertThat(steps.get(1).done()).isTrue();
        assertThat(steps.get(1).planned()).isFalse();
        assertThat(steps.get(2).skipped()).isTrue();
    }

    @Test
    void aUseCountsBeforeASkipOfTheSameProduct() {
        write("cream", Session.EVENING, null);
        write("cream", Session.EVENING, SkipReason.NO_TIME);

        assertThat(steps(MONDAY).get(1).done()).isTrue();
    }

    private List<SessionStep> steps(LocalDate day) {
        return SessionSteps.of(Notebook.EMPTY.after(changes), order, day, Session.EVENING);
    }

    private void product(String id, ProductCategory category, String active) {
        changes.add(new Change.OfProduct(null, Product.of(id, id, Form.LEAVE_ON, category, List.of(Dose.of(active)))));
    }

    private void write(String product, Session session, @Nullable SkipReason reason) {
        changes.add(new Change.OfEntry(
                null,
                new DiaryEntry(
                        UUID.randomUUID(), MONDAY, session, product, reason, "", Instant.EPOCH, ZoneOffset.UTC)));
    }
}
