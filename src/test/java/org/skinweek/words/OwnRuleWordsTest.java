package org.skinweek.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.skinweek.catalog.ActiveFamily;
import org.skinweek.catalog.Session;
import org.skinweek.rules.OwnLimit;
import org.skinweek.rules.RuleSubject;

/** The sentences of a user's own rules, which stand as titles of flags, in Settings and in the form. */
class OwnRuleWordsTest {
    private static final Map<String, String> NAMES = Map.of("a", "Toner", "b", "Serum", "c", "Cream");
    private static final OwnRuleWords WORDS = new OwnRuleWords(new Words(Locale.UK), NAMES::get);
    private static final RuleSubject RETINOIDS = new RuleSubject.OfFamily(ActiveFamily.RETINOID);
    private static final RuleSubject ANY = new RuleSubject.AnyActive();

    private static RuleSubject products(String... ids) {
        return new RuleSubject.OfProducts(Set.of(ids));
    }

    @ParameterizedTest
    @CsvSource({
        "EVENING, 1, At most 1 evening of retinoids in seven days",
        "EVENING, 2, At most 2 evenings of retinoids in seven days",
        "MORNING, 1, At most 1 morning of retinoids in seven days",
        "MORNING, 3, At most 3 mornings of retinoids in seven days",
        ", 1, At most 1 session of retinoids in seven days",
        ", 13, At most 13 sessions of retinoids in seven days",
    })
    void sessionsAreCountedInTheRightNumber(@Nullable Session session, int most, String said) {
        assertThat(WORDS.sentence(new OwnLimit.MostSessions(RETINOIDS, session, most)))
                .isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({
        "2, At most every other day: retinoids",
        "3, At most every 3 days: retinoids",
        "14, At most every 14 days: retinoids",
    })
    void whatIsSpacedOutIsSaidByDays(int days, String said) {
        assertThat(WORDS.sentence(new OwnLimit.AtMostEvery(RETINOIDS, days))).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({
        "1, Every day: Toner",
        "2, At least every other day: Toner",
        "4, At least every 4 days: Toner",
    })
    void whatIsNotToBeForgottenIsSaidByDays(int days, String said) {
        assertThat(WORDS.sentence(new OwnLimit.AtLeastEvery(products("a"), days)))
                .isEqualTo(said);
    }

    @Test
    void whatIsKeptApartNamesBothSides() {
        assertThat(WORDS.sentence(new OwnLimit.NeverTogether(products("a", "b"), RETINOIDS, false)))
                .isEqualTo("Never in one session: Serum and Toner with retinoids");
        assertThat(WORDS.sentence(new OwnLimit.NeverTogether(products("a"), RETINOIDS, true)))
                .isEqualTo("Never on one day: Toner with retinoids");
    }

    @Test
    void whatIsKeptFromItselfIsNamedOnce() {
        assertThat(WORDS.sentence(new OwnLimit.NeverTogether(ANY, ANY, true)))
                .isEqualTo("Never two on one day: any active");
        assertThat(WORDS.sentence(new OwnLimit.NeverTogether(RETINOIDS, RETINOIDS, false)))
                .isEqualTo("Never two in one session: retinoids");
    }

    @Test
    void whatBelongsInASessionSaysWhich() {
        assertThat(WORDS.sentence(new OwnLimit.OnlyIn(products("b"), Session.MORNING)))
                .isEqualTo("Only in the morning: Serum");
        assertThat(WORDS.sentence(new OwnLimit.OnlyIn(products("b"), Session.EVENING)))
                .isEqualTo("Only in the evening: Serum");
    }

    @Test
    void daysWithoutAnyActiveAreDaysOfRest() {
        assertThat(WORDS.sentence(new OwnLimit.NotOn(ANY, Set.of(DayOfWeek.WEDNESDAY))))
                .isEqualTo("Rest on Wednesdays: no active");
        assertThat(WORDS.sentence(new OwnLimit.NotOn(new RuleSubject.StrongProducts(), Set.of(DayOfWeek.FRIDAY))))
                .isEqualTo("No strong products on Fridays");
        assertThat(WORDS.sentence(new OwnLimit.NotOn(RETINOIDS, Set.of(DayOfWeek.SUNDAY, DayOfWeek.MONDAY))))
                .isEqualTo("Not on Mondays and Sundays: retinoids");
    }

    @Test
    void whatADayTakesIsForAllDaysOrForSome() {
        assertThat(WORDS.sentence(new OwnLimit.MostOnDay(ANY, 1, Set.of(DayOfWeek.SUNDAY))))
                .isEqualTo("At most 1 active on Sundays");
        assertThat(WORDS.sentence(new OwnLimit.MostOnDay(ANY, 2, Set.of()))).isEqualTo("At most 2 actives on one day");
        assertThat(WORDS.sentence(new OwnLimit.MostOnDay(RETINOIDS, 1, Set.of())))
                .isEqualTo("At most 1 product on one day: retinoids");
        assertThat(WORDS.sentence(new OwnLimit.MostOnDay(RETINOIDS, 2, Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY))))
                .isEqualTo("At most 2 products on Mondays and Tuesdays: retinoids");
    }

    @Test
    void productsAreListedByNameAndOneThatIsGoneIsSaidToBe() {
        assertThat(WORDS.subject(products("a", "b", "c"))).isEqualTo("Cream, Serum and Toner");
        assertThat(WORDS.subject(products("gone"))).isEqualTo("a product that is gone");
    }

    @ParameterizedTest
    @EnumSource
    void everyFamilyHasANameThatFitsIntoASentence(ActiveFamily family) {
        assertThat(WORDS.subject(new RuleSubject.OfFamily(family))).isNotBlank().doesNotContain("_");
    }

    @Test
    void weekdaysAreInTheOrderOfTheWeek() {
        assertThat(WORDS.days(List.of(DayOfWeek.SUNDAY, DayOfWeek.TUESDAY, DayOfWeek.MONDAY)))
                .isEqualTo("Mondays, Tuesdays and Sundays");
    }
}
