package org.skinweek.ui.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Notebook;
import org.skinweek.routine.Category;
import org.skinweek.routine.Dose;
import org.skinweek.routine.Form;
import org.skinweek.routine.Product;
import org.skinweek.ui.common.PlanAsk;
import org.skinweek.ui.testing.Desktops;
import org.skinweek.ui.testing.Samples;

class NewPlaceTest {
    private static final Product AZELAIC =
            Product.of("aze", "Azelaic gel", Form.LEAVE_ON, Category.SERUM, List.of(Dose.of("azelaic_acid", 10)));
    private static final Product CREAM =
            Product.of("new-cream", "Cream", Form.LEAVE_ON, Category.MOISTURISER, List.of(Dose.of("moisturiser")));

    private static NewPlace place(Notebook notebook) {
        return new NewPlace(Desktops.of(notebook, Runnable::run));
    }

    @Test
    void asksForTheWeekAsItIsWithTheNewProduct() {
        Notebook with = Samples.week(false).after(List.of(new Change.OfProduct(null, AZELAIC)));

        PlanAsk ask = place(with).ask(AZELAIC).orElseThrow();

        assertThat(ask.reason()).isEqualTo(PlanAsk.Reason.NEW_PRODUCT);
        assertThat(ask.shown()).isEqualTo(Samples.MONDAY.plusDays(2));
        assertThat(ask.requests()).singleElement().satisfies(request -> {
            assertThat(request.times().get("aze")).isPositive();
            assertThat(request.times()).containsEntry("ret", 3);
            assertThat(request.everyWeek()).isTrue();
        });
    }

    @Test
    void whatIsNoLongerOnTheShelfNeedsNoPlace() {
        assertThat(place(Samples.week(false)).ask(AZELAIC)).isEmpty();
    }

    @Test
    void onlyTreatmentsNeedAPlace() {
        assertThat(place(Samples.week(false)).needed(AZELAIC)).isTrue();
        assertThat(place(Samples.week(false)).needed(CREAM)).isFalse();
    }
}
