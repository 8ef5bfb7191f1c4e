package org.skinweek.planner.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.skinweek.catalog.Session;
import org.skinweek.planner.PlanTask;
import org.skinweek.planner.WeekSlots;
import org.skinweek.planner.Wish;
import org.skinweek.routine.Dose;
import org.skinweek.routine.Form;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductCategory;
import org.skinweek.routine.SkinProfile;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Treatments;
import org.skinweek.routine.Use;
import org.skinweek.testing.SmallCatalog;

/** Where products may go before any rule is asked, and which wash stands in for which. */
class CandidateUsesTest {
    private static final Treatments TREATMENTS = new Treatments(SmallCatalog.create());
    private static final Product GEL = product("gel", Form.RINSE_OFF, ProductCategory.CLEANSER, "cleanser");
    private static final Product WASH = product("wash", Form.RINSE_OFF, ProductCategory.CLEANSER, "salicylic_acid");
    private static final Product FOAM = product("foam", Form.RINSE_OFF, ProductCategory.CLEANSER, "niacinamide");
    private static final Product SERUM = product("serum", Form.LEAVE_ON, ProductCategory.SERUM, "niacinamide");
    private static final List<Product> SHELF = List.of(GEL, WASH, FOAM, SERUM);
    private static final Wish TWICE = new Wish(2, 1);

    private List<Wish> wishes = List.of(Wish.NONE, TWICE, TWICE, TWICE);
    private List<Use> planned = List.of();
    private Set<Use> pinned = Set.of();
    private Set<Use> barred = Set.of();
    private Set<Integer> blocked = Set.of();
    private int days = Timeline.DAYS;

    @Test
    void whatTreatsAndIsWishedForOrPinnedIsAnItem() {
        wishes = List.of(TWICE, TWICE, Wish.NONE, Wish.NONE);
        pinned = Set.of(use(3, 3));

        CandidateUses candidates = candidates();

        assertThat(candidates.count()).isEqualTo(2);
        assertThat(candidates.item(0)).as("care").isEqualTo(-1);
        assertThat(candidates.item(2)).as("what nobody asks for").isEqualTo(-1);
        assertThat(candidates.product(candidates.item(1))).isEqualTo(1);
        assertThat(candidates.product(candidates.item(3))).isEqualTo(3);
        assertThat(candidates.most(candidates.item(3))).as("its pin").isEqualTo(1);
    }

    @Test
    void pinsStayWhereNothingElseMayBe() {
        pinned = Set.of(use(4, 1));
        barred = Set.of(use(0, 1), use(7, 2));
        blocked = Set.of(4, 5);
        days = 3;

        CandidateUses candidates = candidates();

        assertThat(candidates.allowed(0)).isEqualTo(0b01_1110);
        assertThat(candidates.pinned(0)).isEqualTo(0b01_0000);
        assertThat(candidates.allowed(1)).isEqualTo(0b00_1111);
        candidates.forbid(0, WeekSlots.ALL);
        assertThat(candidates.allowed(0)).isEqualTo(0b01_0000);
        assertThat(candidates.uses()).filteredOn(use -> use.product() == 1).containsExactly(use(4, 1));
    }

    @Test
    void thePresentPlanCountsAsFarAsItMayStay() {
        planned = List.of(use(1, 3), use(3, 3), use(9, 3), use(1, 1));
        barred = Set.of(use(3, 3));
        days = 4;

        assertThat(candidates().present(2)).isEqualTo(0b0010);
    }

    @Test
    void washesNeverMeetUnlessBothArePinned() {
        pinned = Set.of(use(3, 1), use(3, 2), use(5, 1));
        UseConflicts conflicts = new UseConflicts(3);

        washes().excludeEachOther(conflicts);

        assertThat(conflicts.excludes(0, 1, 1, 1)).isTrue();
        assertThat(conflicts.excludes(0, 5, 1, 5)).as("one of them is pinned").isTrue();
        assertThat(conflicts.excludes(0, 3, 1, 3)).as("both are pinned").isFalse();
        assertThat(conflicts.excludes(0, 1, 1, 3)).isFalse();
        assertThat(conflicts.link(0, 2)).as("a serum is no wash").isFalse();
    }

    @Test
    void aWashTakesThePlaceOfAPlainCleanserThatIsNotPinned() {
        pinned = Set.of(use(5, 0));
        days = 5;
        List<Use> fixed = List.of(use(1, 0), use(3, 0), use(5, 0), use(11, 0), new Use(1, Session.EVENING, 3));

        List<Use> left = washes().leftOf(fixed, new int[] {1 << 3 | 1 << 5 | 1 << 11, 1 << 1, 0});

        assertThat(left).containsExactly(use(5, 0), use(11, 0), new Use(1, Session.EVENING, 3));
        assertThat(washes().leftOf(fixed, new int[] {0, 0, WeekSlots.ALL})).isEqualTo(fixed);
    }

    private MedicatedWashes washes() {
        return new MedicatedWashes(task(), candidates(), TREATMENTS);
    }

    private CandidateUses candidates() {
        return new CandidateUses(task(), TREATMENTS);
    }

    private PlanTask task() {
        Timeline week = new Timeline(
                SHELF,
                Collections.nCopies(SHELF.size(), Timeline.ASSUMED_WEEKS_USED),
                SkinProfile.DEFAULT,
                DayOfWeek.MONDAY,
                planned,
                List.of(),
                false,
                List.of());
        return new PlanTask(week, days, List.of(), wishes, pinned, barred, blocked, RandomTasks.PLAN);
    }

    private static Use use(int slot, int product) {
        return WeekSlots.use(slot, product);
    }

    private static Product product(String id, Form form, ProductCategory category, String active) {
        return Product.of(id, id, form, category, List.of(Dose.of(active)));
    }
}
