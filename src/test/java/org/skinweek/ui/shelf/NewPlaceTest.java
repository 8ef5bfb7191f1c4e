package org.skinweek.ui.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.skinweek.diary.SkinNote;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Notebook;
import org.skinweek.routine.Dose;
import org.skinweek.routine.Form;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductCategory;
import org.skinweek.routine.SymptomLevel;
import org.skinweek.ui.kit.BackgroundRunner;
import org.skinweek.ui.page.PlanIntent;
import org.skinweek.ui.testing.Desktop;
import org.skinweek.ui.testing.Desktops;
import org.skinweek.ui.testing.Samples;

class NewPlaceTest {
    private static final Product AZELAIC = Product.of(
            "aze", "Azelaic gel", Form.LEAVE_ON, ProductCategory.SERUM, List.of(Dose.of("azelaic_acid", 10)));
    private static final Product CREAM = Product.of(
            "new-cream", "Cream", Form.LEAVE_ON, ProductCategory.MOISTURISER, List.of(Dose.of("moisturiser")));

    private static Optional<PlanIntent> ask(Notebook notebook) {
        List<PlanIntent> asks = new ArrayList<>();
        place(notebook).ask(AZELAIC, ask -> ask.ifPresent(asks::add));
        return asks.stream().findFirst();
    }

    private static NewPlace place(Notebook notebook) {
        return Desktops.of(notebook, Runnable::run).pages().newPlace();
    }

    @Test
    void asksForTheWeekAsItIsWithTheNewProduct() {
        Notebook with = Samples.week(false).after(List.of(new Change.OfProduct(null, AZELAIC)));

        PlanIntent ask = ask(with).orElseThrow();

        assertThat(ask.reason()).isEqualTo(PlanIntent.Reason.NEW_PRODUCT);
        assertThat(ask.shown()).isEqualTo(Samples.MONDAY.plusDays(2));
        assertThat(ask.requests()).singleElement().satisfies(request -> {
            assertThat(request.times().get("aze")).isPositive();
            assertThat(request.times()).containsEntry("ret", 3);
            assertThat(request.everyWeek()).isTrue();
        });
    }

    @Test
    void whatIsNoLongerOnTheShelfNeedsNoPlace() {
        assertThat(ask(Samples.week(false))).isEmpty();
    }

    @Test
    void nothingIsOfferedWhileAnAllergicReactionIsOpen() {
        SkinNote allergic =
                new SkinNote(new UUID(0, 1), Samples.MONDAY, SymptomLevel.ALLERGIC, "", Instant.EPOCH, ZoneOffset.UTC);
        Notebook with = Samples.week(false)
                .after(List.of(new Change.OfProduct(null, AZELAIC), new Change.OfSkinNote(null, allergic)));

        assertThat(ask(with)).isEmpty();
    }

    @Test
    void itIsFoundInTheBackground() {
        Notebook with = Samples.week(false).after(List.of(new Change.OfProduct(null, AZELAIC)));
        Deque<Runnable> background = new ArrayDeque<>();
        Desktop desktop = Desktops.with(
                new BackgroundRunner(background::add, Runnable::run, error -> {
                    throw new IllegalStateException(error);
                }),
                Desktops.of(with, Runnable::run));
        List<PlanIntent> asks = new ArrayList<>();

        desktop.pages().newPlace().ask(AZELAIC, ask -> ask.ifPresent(asks::add));
        assertThat(asks).isEmpty();
        background.remove().run();

        assertThat(asks).hasSize(1);
    }

    @Test
    void onlyTreatmentsNeedAPlace() {
        assertThat(place(Samples.week(false)).needed(AZELAIC)).isTrue();
        assertThat(place(Samples.week(false)).needed(CREAM)).isFalse();
    }
}
