package org.skinweek.ui.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.skinweek.notebook.Notebook;
import org.skinweek.routine.SkinEvent;
import org.skinweek.routine.SkinEventKind;
import org.skinweek.schedule.DaysAway;
import org.skinweek.testing.SampleNotebook;
import org.skinweek.testing.SmallCatalog;
import org.skinweek.words.Words;

/** The forms of days away and of dates. */
class AwayFormModelTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final UUID ID = new UUID(1, 2);
    private static final Notebook SHELF = SampleNotebook.withShelf().build();
    private static final Words WORDS = new Words(Locale.UK);

    private final AwayFormModel form = form(null);

    private static AwayFormModel form(@Nullable DaysAway stay) {
        return new AwayFormModel(SHELF, SmallCatalog.create(), stay, ID, TODAY, WORDS);
    }

    private static EventFormModel event(@Nullable SkinEvent event) {
        return new EventFormModel(event, ID, TODAY, WORDS);
    }

    private static DaysAway away(DaysAway.Keep keep, String... products) {
        return new DaysAway(ID, TODAY.plusDays(3), TODAY.plusDays(5), keep, Set.of(products));
    }

    private void enterDays() {
        form.from().set("28/11/2026");
        form.to().set("30/11/2026");
    }

    @Test
    void onlyCareStoresWhatIsCareNow() {
        enterDays();

        assertThat(form.submit()).contains(away(DaysAway.Keep.CARE, "wash", "cream", "spf"));
    }

    @Test
    void nothingStoresNothingWhateverIsTicked() {
        enterDays();
        form.keepProperty().set(DaysAway.Keep.NOTHING);

        assertThat(form.submit()).contains(away(DaysAway.Keep.NOTHING));
    }

    @Test
    void whatIsPackedBeginsWithCareAndMustBeSomething() {
        enterDays();
        form.keepProperty().set(DaysAway.Keep.PACKED);
        assertThat(form.packed()).containsExactlyInAnyOrder("wash", "cream", "spf");
        form.packed().clear();
        assertThat(form.submit()).isEmpty();
        assertThat(form.missingProperty().get()).isEqualTo("Tick what is packed, or choose “Nothing planned”.");

        form.packed().add("retinol");
        assertThat(form.missingProperty().get()).isEmpty();
        assertThat(form.submit()).contains(away(DaysAway.Keep.PACKED, "retinol"));
    }

    @Test
    void anUnchangedStayIsSavedAsItWas() {
        DaysAway stay = away(DaysAway.Keep.PACKED, "acid", "gone");

        assertThat(form(stay).submit()).contains(stay);
    }

    @Test
    void refusesDaysThatAreMissingOrInTheWrongOrderOrTooMany() {
        assertThat(form.submit()).isEmpty();
        assertThat(form.from().errorProperty().get()).isEqualTo("Say which day.");
        assertThat(form.to().errorProperty().get()).isEqualTo("Say which day.");

        enterDays();
        form.from().set("1/12/2026");
        assertThat(form.to().errorProperty().get()).isEqualTo("The last day must not come before the first.");
        assertThat(form.submit()).isEmpty();

        form.to().set("2/12/2027");
        assertThat(form.to().errorProperty().get()).isEqualTo("Days away can be 366 days at most.");
        form.to().set("1/12/2027");
        assertThat(form.submit()).isPresent();
    }

    @Test
    void aDateIsPastOrToCome() {
        EventFormModel event = event(null);
        assertThat(event.submit()).isEmpty();
        assertThat(event.date().errorProperty().get()).isEqualTo("Say which day.");

        event.kindProperty().set(SkinEventKind.LASER);
        event.date().set("1/12/2026");

        SkinEvent laser = new SkinEvent(ID, SkinEventKind.LASER, LocalDate.of(2026, 12, 1));
        assertThat(event.submit()).contains(laser);
        assertThat(event(laser).submit()).contains(laser);
    }

    @Test
    void nobodyPlansASunburn() {
        EventFormModel event = event(null);
        event.date().set("1/12/2026");
        event.kindProperty().set(SkinEventKind.SUNBURN);

        assertThat(event.date().errorProperty().get()).isNotEmpty();
        assertThat(event.submit()).isEmpty();

        event.date().set("24/11/2026");
        assertThat(event.submit()).isPresent();
    }
}
