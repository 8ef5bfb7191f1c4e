package org.skinweek.ui.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.skinweek.catalog.Session.EVENING;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.skinweek.app.RhythmCommands;
import org.skinweek.notebook.Notebook;
import org.skinweek.routine.Product;
import org.skinweek.schedule.SkinCycle;
import org.skinweek.testing.SampleNotebook;
import org.skinweek.testing.SmallCatalog;
import org.skinweek.words.Words;

class CycleFormModelTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    private final Notebook notebook =
            SampleNotebook.withShelf().plan(DayOfWeek.MONDAY, EVENING, "acid").build();
    private final CycleFormModel form = form(notebook, null);

    private static CycleFormModel form(Notebook notebook, @Nullable SkinCycle cycle) {
        return new CycleFormModel(notebook, SmallCatalog.create(), cycle, "new", TODAY, new Words(Locale.UK));
    }

    private static Notebook saved(CycleFormModel form, Notebook notebook) {
        return form.submit()
                .orElseThrow()
                .apply(notebook)
                .map(command -> notebook.after(command.changes()))
                .orElse(notebook);
    }

    private List<String> nights() {
        return form.nights().stream().map(NightRow::text).toList();
    }

    private static SkinCycle cycle(Notebook notebook) {
        return notebook.schedule().cycles().values().iterator().next();
    }

    @Test
    void aNewCycleHasTheFourNightsOfSkinCyclingAndBeginsTonight() {
        assertThat(nights()).containsExactly("Exfoliate", "Retinoid", "Rest", "Rest");
        assertThat(cycle(saved(form, notebook)))
                .isEqualTo(new SkinCycle("new", "Skin cycling, four nights", TODAY, nights()));
    }

    @Test
    void aReadyMadeCycleKeepsTicksAndANameOfTheUsersOwn() {
        form.follow("Retinoid", "retinol", true);
        form.choose(ReadyCycle.THREE_NIGHTS);
        assertThat(nights()).containsExactly("Retinoid", "Rest", "Rest");
        assertThat(form.name().text()).isEqualTo("Retinoid every third night");
        assertThat(form.follows("Retinoid", "retinol")).isTrue();

        form.name().set("Mine");
        form.choose(ReadyCycle.GENTLE);
        assertThat(nights()).containsExactly("Exfoliate", "Rest", "Retinoid", "Rest", "Rest");
        assertThat(form.name().text()).isEqualTo("Mine");
    }

    @Test
    void hasThreeToFourteenNights() {
        assertThat(form.canRemove()).isTrue();
        form.remove(form.nights().get(3));
        assertThat(form.canRemove()).isFalse();
        while (form.canAdd()) {
            form.add();
        }
        assertThat(form.nights()).hasSize(14);
        assertThat(cycle(saved(form, notebook)).nights()).hasSize(14);
    }

    @Test
    void nightsMoveUpAndDownAndNoFurther() {
        NightRow first = form.nights().get(0);
        form.move(first, -1);
        assertThat(nights()).startsWith("Exfoliate");
        form.move(first, 1);
        assertThat(nights()).containsExactly("Retinoid", "Exfoliate", "Rest", "Rest");
        assertThat(form.shownProperty().get().orElseThrow().nights()).startsWith("Retinoid");
    }

    @Test
    void offersWhatMakesSenseFirst() {
        assertThat(form.fitting("Exfoliate")).extracting(Product::id).containsExactly("acid");
        assertThat(form.fitting("Retinoid")).extracting(Product::id).containsExactly("retinol");
        assertThat(form.fitting("Rest")).isEmpty();
        assertThat(form.others("Rest")).hasSize(notebook.shelf().size());
        assertThat(form.fitting("Spa"))
                .as("any treatment of the evening")
                .extracting(Product::id)
                .contains("acid");
    }

    @Test
    void ticksMakeProductsFollowInTheSameStep() {
        form.follow("Exfoliate", "acid", true);
        form.follow("Rest", "cream", true);

        Notebook saved = saved(form, notebook);

        assertThat(saved.schedule().following("new")).containsExactlyInAnyOrder("acid", "cream");
        assertThat(RhythmCommands.nights(saved, "cream", "new", TODAY)).containsExactly("Rest");
        assertThat(saved.plan().inTheEnd().count("acid")).isZero();
    }

    @Test
    void anUnchangedCycleIsSavedAsItWas() {
        form.follow("Exfoliate", "acid", true);
        Notebook saved = saved(form, notebook);

        CycleFormModel editing = form(saved, cycle(saved));

        assertThat(editing.editing()).isTrue();
        assertThat(editing.follows("Exfoliate", "acid")).isTrue();
        assertThat(saved(editing, saved)).isEqualTo(saved);
    }

    @Test
    void aNightThatIsRenamedKeepsItsTicksWhateverIsTypedMeanwhile() {
        form.follow("Exfoliate", "acid", true);
        NightRow night = form.nights().get(0);

        night.name().set("Rest");
        night.name().set("Restful");

        assertThat(form.follows("Restful", "acid")).isTrue();
        assertThat(form.follows("Rest", "acid")).isFalse();
        assertThat(form.namesProperty().get()).containsExactly("Restful", "Retinoid", "Rest");
    }

    @Test
    void refusesWhatHasNoNameOrDay() {
        form.name().set(" ");
        form.nights().get(1).name().set("");
        form.first().set("soon");

        assertThat(form.submit()).isEmpty();
        assertThat(form.name().errorProperty().get()).isEqualTo("Give the cycle a name.");
        assertThat(form.nights().get(1).name().errorProperty().get()).isEqualTo("Give each night a name.");
        assertThat(form.first().errorProperty().get()).isNotEmpty();
        assertThat(form.shownProperty().get()).as("the picture stays").isPresent();
    }

    @Test
    void whatIsUntickedIsPlannedNoMore() {
        form.follow("Exfoliate", "acid", true);
        Notebook saved = saved(form, notebook);
        CycleFormModel editing = form(saved, cycle(saved));
        editing.follow("Exfoliate", "acid", false);

        assertThat(saved(editing, saved).schedule().following("new")).isEmpty();
    }
}
