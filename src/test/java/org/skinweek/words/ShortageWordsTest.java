package org.skinweek.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.skinweek.advice.RoomMaker;
import org.skinweek.advice.ShortageFinder;
import org.skinweek.advice.WishShortage;
import org.skinweek.catalog.Catalog;
import org.skinweek.knowledge.CatalogReader;
import org.skinweek.knowledge.PlannerDataReader;
import org.skinweek.knowledge.RuleBookReader;
import org.skinweek.planner.PlanTask;
import org.skinweek.planner.Proposal;
import org.skinweek.planner.Stop;
import org.skinweek.planner.Wish;
import org.skinweek.planner.search.Planner;
import org.skinweek.routine.Dose;
import org.skinweek.routine.Form;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductCategory;
import org.skinweek.routine.SkinProfile;
import org.skinweek.routine.Timeline;
import org.skinweek.rules.Checker;

/** What people read of a wish that got less: what is full, in numbers and names. */
class ShortageWordsTest {
    private static final Catalog CATALOG = CatalogReader.read();
    private static final Checker CHECKER = new Checker(RuleBookReader.read(CATALOG));
    private static final ShortageWords WORDS = new ShortageWords(new Words(Locale.UK), CATALOG);

    private final List<Product> products = new ArrayList<>(
            List.of(Product.of("spf", "Sunscreen", Form.LEAVE_ON, ProductCategory.SUNSCREEN, List.of())));
    private final List<Wish> wishes = new ArrayList<>(List.of(Wish.NONE));

    private void wish(String name, Form form, ProductCategory category, int times, int weight, Dose... doses) {
        products.add(Product.of(name.toLowerCase(Locale.ROOT), name, form, category, List.of(doses)));
        wishes.add(new Wish(times, weight));
    }

    private Proposal plan() {
        Timeline week = new Timeline(
                products,
                products.stream().map(product -> 26).toList(),
                SkinProfile.DEFAULT,
                DayOfWeek.MONDAY,
                List.of(),
                List.of(),
                true,
                List.of());
        PlanTask task = new PlanTask(
                week,
                7,
                List.of(),
                wishes,
                Set.of(),
                Set.of(),
                Set.of(),
                PlannerDataReader.read().plan());
        return new Planner(CHECKER, CATALOG).plan(task);
    }

    private static String why(Proposal proposal, int product) {
        WishShortage shortage = new ShortageFinder(CHECKER, CATALOG).of(proposal, product, 0, Stop.NEVER);
        return WORDS.why(shortage, proposal);
    }

    @Test
    void saysHowMuchRestItNeedsFromWhat() {
        wish("Retinol", Form.LEAVE_ON, ProductCategory.SERUM, 5, 5, Dose.of("retinol", 0.3));
        wish("Scrub", Form.RINSE_OFF, ProductCategory.SCRUB, 1, 1);

        assertThat(why(plan(), 1))
                .isEqualTo("It needs two days on either side of Scrub (once), which leaves no day for it.");
    }

    @Test
    void saysThatTwoAcidsShareAndWhatEachTakes() {
        wish("Toner", Form.LEAVE_ON, ProductCategory.TONER, 3, 5, Dose.of("glycolic_acid", 7));
        wish("PHA", Form.LEAVE_ON, ProductCategory.SERUM, 5, 1, Dose.of("gluconolactone", 8));

        assertThat(why(plan(), 2))
                .startsWith("It and Toner are both acids and share what your skin takes; Toner is better studied")
                .contains("acids and scrubs up to a count of ")
                .contains(" for Toner")
                .contains("one more use of PHA counts as ");
    }

    @Test
    void saysWhatWouldMakeRoom() {
        wish("Retinol", Form.LEAVE_ON, ProductCategory.SERUM, 3, 5, Dose.of("retinol", 0.3));
        Timeline week = plan().task().week();

        assertThat(WORDS.room(new RoomMaker.Fewer(1, 3, 2), week)).isEqualTo("Retinol twice instead of three times");
        assertThat(WORDS.room(new RoomMaker.Fewer(1, 1, 0), week))
                .isEqualTo("leave out Retinol, which is planned once");
        assertThat(WORDS.room(new RoomMaker.Session(7), week)).isEqualTo("use Thursday evening after all");
    }
}
