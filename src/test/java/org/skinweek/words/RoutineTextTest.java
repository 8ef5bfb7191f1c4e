package org.skinweek.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.skinweek.catalog.Session;
import org.skinweek.diary.SkinNote;
import org.skinweek.knowledge.CatalogReader;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.CurrentRoutine;
import org.skinweek.notebook.Notebook;
import org.skinweek.routine.Dose;
import org.skinweek.routine.Form;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductCategory;
import org.skinweek.routine.SymptomLevel;
import org.skinweek.schedule.DaysAway;
import org.skinweek.schedule.RhythmLine;
import org.skinweek.schedule.SkinCycle;
import org.skinweek.schedule.UseRhythm;
import org.skinweek.testing.SampleNotebook;

class RoutineTextTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final RoutineText TEXT = new RoutineText(new Words(Locale.UK), CatalogReader.read());

    private static SampleNotebook care() {
        return SampleNotebook.withShelf()
                .daily(Session.MORNING, "wash", "cream", "spf")
                .daily(Session.EVENING, "wash", "cream");
    }

    private static Change rhythm(String product, UseRhythm rhythm) {
        return new Change.OfRhythm(product, List.of(), List.of(new RhythmLine(Session.EVENING, rhythm, TODAY, null)));
    }

    private static String text(Notebook notebook) {
        return TEXT.of(CurrentRoutine.of(notebook, TODAY), notebook.schedule());
    }

    @Test
    void aWeekIsToldEveningByEvening() {
        Notebook notebook = care().plan(DayOfWeek.MONDAY, Session.EVENING, "retinol")
                .plan(DayOfWeek.THURSDAY, Session.EVENING, "retinol")
                .plan(DayOfWeek.SATURDAY, Session.EVENING, "acid")
                .build();

        assertThat(text(notebook)).isEqualTo("""
                        My skincare routine

                        What I use
                        - Gentle wash: every day, morning and evening
                        - Glycolic toner (Glycolic acid): one evening a week
                        - Retinol serum: two evenings a week
                        - Plain cream: every day, morning and evening
                        - Sunscreen 50: every morning

                        Mornings, in this order
                        Every day: Gentle wash, Plain cream, Sunscreen 50

                        Evenings, in this order
                        Monday: Gentle wash, Retinol serum, Plain cream
                        Tuesday: Gentle wash, Plain cream
                        Wednesday: Gentle wash, Plain cream
                        Thursday: Gentle wash, Retinol serum, Plain cream
                        Friday: Gentle wash, Plain cream
                        Saturday: Gentle wash, Glycolic toner, Plain cream
                        Sunday: Gentle wash, Plain cream
                        """);
    }

    @Test
    void aCycleIsToldByItsNightsAndTheirNextDates() {
        SkinCycle cycle = new SkinCycle("c", "Skin cycling", TODAY, List.of("exfoliate", "retinoid", "rest", "rest"));
        Notebook notebook = care().build()
                .after(List.of(
                        new Change.OfCycle(null, cycle),
                        rhythm("acid", new UseRhythm.CycleNights("c", Set.of("exfoliate"))),
                        rhythm("retinol", new UseRhythm.CycleNights("c", Set.of("retinoid")))));

        assertThat(text(notebook)).isEqualTo("""
                        My skincare routine

                        What I use
                        - Gentle wash: every day, morning and evening
                        - Glycolic toner (Glycolic acid): on “exfoliate” nights of Skin cycling, in the evening
                        - Retinol serum: on “retinoid” nights of Skin cycling, in the evening
                        - Plain cream: every day, morning and evening
                        - Sunscreen 50: every morning

                        Skin cycling, 4 nights that come again and again
                        1. exfoliate: Glycolic toner (Mon 30 Nov, Fri 4 Dec and Tue 8 Dec)
                        2. retinoid: Retinol serum (Tue 1 Dec, Sat 5 Dec and Wed 9 Dec)
                        3. rest (Wed 2 Dec, Sun 6 Dec and Thu 10 Dec)
                        4. rest (Thu 3 Dec, Mon 7 Dec and Fri 11 Dec)

                        Mornings, in this order
                        Every day: Gentle wash, Plain cream, Sunscreen 50

                        Evenings, in this order
                        Every day: Gentle wash, Plain cream
                        """);
    }

    @Test
    void aRhythmIsToldWithItsNextDatesAndStrengths() {
        Notebook notebook = SampleNotebook.withShelf()
                .add(Product.of(
                        "strong",
                        "סרום",
                        Form.LEAVE_ON,
                        ProductCategory.SERUM,
                        List.of(Dose.of("retinol", 0.3), Dose.of("niacinamide", 4))))
                .change(rhythm("strong", new UseRhythm.EveryDays(3)))
                .build();

        assertThat(text(notebook)).isEqualTo("""
                        My skincare routine

                        What I use
                        - \u2068סרום\u2069 (Retinol 0.3% and Niacinamide 4%): every 3 days, in the evening; \
                        next on Mon 30 Nov, Thu 3 Dec and Sun 6 Dec
                        """);
    }

    @Test
    void nothingIsSaidOfTheSkinTheDiaryOrDaysAway() {
        Notebook plain = care().build();
        Notebook lived = plain.after(List.of(
                new Change.OfAway(
                        null, new DaysAway(new UUID(0, 1), TODAY, TODAY.plusDays(9), DaysAway.Keep.NOTHING, Set.of())),
                new Change.OfSkinNote(
                        null,
                        new SkinNote(
                                new UUID(0, 2), TODAY, SymptomLevel.SEVERE, "burns", Instant.EPOCH, ZoneOffset.UTC))));

        assertThat(text(lived)).isEqualTo(text(plain));
    }
}
