package org.skinweek.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.skinweek.advice.WishBlocking;
import org.skinweek.advice.WishShortage;
import org.skinweek.knowledge.PlannerDataReader;
import org.skinweek.planner.PlanCost;
import org.skinweek.planner.PlanTask;
import org.skinweek.planner.Proposal;
import org.skinweek.planner.Wish;
import org.skinweek.routine.Dose;
import org.skinweek.routine.Form;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductBuilder;
import org.skinweek.routine.ProductCategory;
import org.skinweek.routine.SkinProfile;
import org.skinweek.routine.SkinZone;
import org.skinweek.routine.Timeline;

/** That two products of a kind share what the skin takes of it, and which comes first. */
class SharingWordsTest {
    private static final SharingWords WORDS = new SharingWords(new Words(Locale.UK), FlaggedWeek.CATALOG);

    private final List<Product> products = new ArrayList<>(
            List.of(Product.of("spf", "Sunscreen", Form.LEAVE_ON, ProductCategory.SUNSCREEN, List.of())));

    private SharingWordsTest product(String name, String active, double percent) {
        products.add(Product.of(
                FlaggedWeek.id(name), name, Form.LEAVE_ON, ProductCategory.SERUM, List.of(Dose.of(active, percent))));
        return this;
    }

    private SharingWordsTest onTheBody() {
        Product last = products.remove(products.size() - 1);
        products.add(ProductBuilder.from(last).zone(SkinZone.BODY).build());
        return this;
    }

    /** What is said of a product that got none, where so many uses of another one are in its way. */
    private Optional<String> said(int own, int other, int got) {
        WishBlocking blocking = new WishBlocking(own, 1, List.of(), List.of(other), true);
        WishShortage shortage = new WishShortage(
                own, 0, 1, Optional.of(blocking), Optional.of(blocking), List.of(), false, Optional.empty());
        return WORDS.of(shortage, proposal(other, got));
    }

    private Proposal proposal(int product, int uses) {
        Timeline week = new Timeline(
                products,
                products.stream().map(each -> Timeline.ASSUMED_WEEKS_USED).toList(),
                SkinProfile.DEFAULT,
                DayOfWeek.MONDAY,
                List.of(),
                List.of(),
                true,
                List.of());
        List<Integer> got = new ArrayList<>(products.stream().map(each -> 0).toList());
        got.set(product, uses);
        PlanTask task = new PlanTask(
                week,
                Timeline.DAYS,
                List.of(),
                products.stream().map(each -> Wish.NONE).toList(),
                Set.of(),
                Set.of(),
                Set.of(),
                PlannerDataReader.read().plan());
        return new Proposal(task, List.of(), Set.of(), new PlanCost(Map.of(), 0), true, 0, got);
    }

    @Test
    void theBetterStudiedOfTwoAcidsComesFirst() {
        product("Toner", "glycolic_acid", 7).product("Gluco", "gluconolactone", 8);

        assertThat(said(2, 1, 2))
                .contains("It and Toner are both acids and share what your skin takes;"
                        + " Toner is better studied and comes first.");
        assertThat(said(1, 2, 2)).contains("It and Gluco are both acids and share what your skin takes.");
    }

    @Test
    void retinoidsAreToldAsRetinoids() {
        product("Cream", "tretinoin", 0.05).product("Retinol", "retinol", 0.3);

        assertThat(said(1, 2, 1)).contains("It and Retinol are both retinoids and share what your skin takes.");
        assertThat(said(2, 1, 1))
                .contains("It and Cream are both retinoids and share what your skin takes;"
                        + " Cream is better studied and comes first.");
    }

    @Test
    void nothingIsSharedWithWhatIsOfAnotherKind() {
        product("Toner", "glycolic_acid", 7).product("Retinol", "retinol", 0.3);

        assertThat(said(1, 2, 2)).isEmpty();
    }

    @Test
    void kindsThatDoNotReplaceEachOtherAreNotSaidToShare() {
        product("One", "niacinamide", 5).product("Two", "niacinamide", 10);

        assertThat(said(1, 2, 2)).isEmpty();
    }

    @Test
    void whatGotNothingItselfIsInNobodysWay() {
        product("Toner", "glycolic_acid", 7).product("Gluco", "gluconolactone", 8);

        assertThat(said(2, 1, 0)).isEmpty();
    }

    @Test
    void theBodyDoesNotTakeFromTheFace() {
        product("Toner", "glycolic_acid", 7)
                .product("Lotion", "lactic_acid", 10)
                .onTheBody();

        assertThat(said(1, 2, 2)).isEmpty();
    }
}
