package org.skinweek.ui.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.skinweek.catalog.ActiveFamily;
import org.skinweek.catalog.Session;
import org.skinweek.rules.OwnLimit;
import org.skinweek.rules.OwnRule;
import org.skinweek.rules.RuleSubject;
import org.skinweek.rules.Severity;
import org.skinweek.testing.SampleNotebook;
import org.skinweek.words.Words;

class OwnRuleFormModelTest {
    private static final UUID ID = new UUID(3, 4);
    private static final RuleSubject ACID = new RuleSubject.OfProducts(Set.of("acid"));
    private static final RuleSubject RETINOIDS = new RuleSubject.OfFamily(ActiveFamily.RETINOID);

    private final OwnRuleFormModel form = form(null);

    private static OwnRuleFormModel form(@Nullable OwnRule rule) {
        return new OwnRuleFormModel(SampleNotebook.withShelf().build(), rule, ID, new Words(Locale.UK));
    }

    private static void choose(SubjectModel subject, String product) {
        subject.choiceProperty().set(SubjectModel.Choice.PRODUCTS);
        subject.products().add(product);
    }

    private void makes(OwnLimit limit, String sentence) {
        assertThat(form.sentenceProperty().get()).isEqualTo(sentence);
        assertThat(form.missingProperty().get()).isEmpty();
        assertThat(form.submit()).contains(new OwnRule(ID, limit, Severity.CAUTION, ""));
    }

    @Test
    void atMostSoManySessions() {
        form.one().choiceProperty().set(SubjectModel.Choice.of(ActiveFamily.RETINOID));
        form.countedProperty().set(Optional.of(Session.EVENING));
        form.amount().set("3");

        makes(
                new OwnLimit.MostSessions(RETINOIDS, Session.EVENING, 3),
                "At most 3 evenings of retinoids in seven days");
    }

    @Test
    void atMostEverySoManyDays() {
        form.kindProperty().set(OwnRuleKind.AT_MOST_EVERY);
        choose(form.one(), "acid");
        form.amount().set("4");

        makes(new OwnLimit.AtMostEvery(ACID, 4), "At most every 4 days: Glycolic toner");
    }

    @Test
    void atLeastEverySoManyDays() {
        form.kindProperty().set(OwnRuleKind.AT_LEAST_EVERY);
        choose(form.one(), "acid");

        makes(new OwnLimit.AtLeastEvery(ACID, 3), "At least every 3 days: Glycolic toner");
    }

    @Test
    void neverTogether() {
        form.kindProperty().set(OwnRuleKind.NEVER_TOGETHER);
        choose(form.one(), "acid");
        form.other().choiceProperty().set(SubjectModel.Choice.of(ActiveFamily.RETINOID));

        makes(
                new OwnLimit.NeverTogether(ACID, RETINOIDS, false),
                "Never in one session: Glycolic toner with retinoids");
        form.sameDayProperty().set(true);
        makes(new OwnLimit.NeverTogether(ACID, RETINOIDS, true), "Never on one day: Glycolic toner with retinoids");
    }

    @Test
    void onlyInASession() {
        form.kindProperty().set(OwnRuleKind.ONLY_IN);
        choose(form.one(), "acid");
        form.sessionProperty().set(Session.MORNING);

        makes(new OwnLimit.OnlyIn(ACID, Session.MORNING), "Only in the morning: Glycolic toner");
    }

    @Test
    void notOnSomeDays() {
        form.kindProperty().set(OwnRuleKind.NOT_ON);
        choose(form.one(), "acid");
        form.days().addAll(List.of(DayOfWeek.FRIDAY, DayOfWeek.MONDAY));

        makes(
                new OwnLimit.NotOn(ACID, Set.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)),
                "Not on Mondays and Fridays: Glycolic toner");
    }

    @Test
    void easyDays() {
        form.kindProperty().set(OwnRuleKind.NOT_ON);
        form.one().choiceProperty().set(SubjectModel.Choice.STRONG);
        form.days().add(DayOfWeek.FRIDAY);

        assertThat(form.choiceName(SubjectModel.Choice.STRONG)).isEqualTo("strong products");
        makes(
                new OwnLimit.NotOn(new RuleSubject.StrongProducts(), Set.of(DayOfWeek.FRIDAY)),
                "No strong products on Fridays");
    }

    @Test
    void atMostSoManyOnADay() {
        form.kindProperty().set(OwnRuleKind.MOST_ON_DAY);
        form.amount().set("2");

        makes(new OwnLimit.MostOnDay(new RuleSubject.AnyActive(), 2, Set.of()), "At most 2 actives on one day");
    }

    @Test
    void keepsWhatTheUserSaysOfIt() {
        form.severityProperty().set(Severity.TIP);
        form.reason().set(" I peel ");

        OwnRule made = form.submit().orElseThrow();

        assertThat(made.severity()).isEqualTo(Severity.TIP);
        assertThat(made.reason()).isEqualTo("I peel");
    }

    static List<OwnLimit> limits() {
        RuleSubject any = new RuleSubject.AnyActive();
        return List.of(
                new OwnLimit.MostSessions(RETINOIDS, Session.EVENING, 3),
                new OwnLimit.MostSessions(any, null, 5),
                new OwnLimit.AtMostEvery(ACID, 4),
                new OwnLimit.AtLeastEvery(ACID, 14),
                new OwnLimit.NeverTogether(ACID, RETINOIDS, true),
                new OwnLimit.OnlyIn(ACID, Session.MORNING),
                new OwnLimit.NotOn(any, Set.of(DayOfWeek.MONDAY)),
                new OwnLimit.NotOn(new RuleSubject.StrongProducts(), Set.of(DayOfWeek.FRIDAY)),
                new OwnLimit.MostOnDay(any, 2, Set.of(DayOfWeek.SUNDAY)),
                new OwnLimit.OnlyIn(new RuleSubject.OfFamily(ActiveFamily.SUPPORT), Session.EVENING),
                new OwnLimit.OnlyIn(new RuleSubject.OfProducts(Set.of("gone", "acid")), Session.EVENING));
    }

    @ParameterizedTest
    @MethodSource("limits")
    void anUnchangedRuleIsSavedAsItWas(OwnLimit limit) {
        OwnRule rule = new OwnRule(new UUID(5, 6), limit, Severity.TIP, "Because");

        OwnRuleFormModel editing = form(rule);

        assertThat(editing.editing()).isTrue();
        assertThat(editing.submit()).contains(rule);
        assertThat(editing.one().choices())
                .contains(editing.one().choiceProperty().get());
    }

    @ParameterizedTest
    @CsvSource({"MOST_SESSIONS,1,13", "AT_MOST_EVERY,2,14", "AT_LEAST_EVERY,1,14", "MOST_ON_DAY,1,12"})
    void refusesNumbersThatDoNotFit(OwnRuleKind kind, int least, int most) {
        form.kindProperty().set(kind);
        for (String typed : List.of("", "two", "2.5", String.valueOf(least - 1), String.valueOf(most + 1))) {
            form.amount().set(typed);
            String complaint = "“%s” does not fit: write a whole number from %s to %s.".formatted(typed, least, most);
            assertThat(form.submit()).isEmpty();
            assertThat(form.amount().errorProperty().get()).isEqualTo(complaint);
            assertThat(form.missingProperty().get()).isEqualTo(complaint);
            assertThat(form.sentenceProperty().get()).isEmpty();
        }
        for (int fits : new int[] {least, most}) {
            form.amount().set(String.valueOf(fits));
            assertThat(form.submit()).isPresent();
        }
    }

    @Test
    void saysWhatIsMissing() {
        form.kindProperty().set(OwnRuleKind.NOT_ON);
        lacks("Tick at least one weekday.");
        form.days().add(DayOfWeek.SUNDAY);
        form.one().choiceProperty().set(SubjectModel.Choice.PRODUCTS);
        lacks("Tick at least one product.");
        form.one().products().add("acid");
        assertThat(form.submit()).isPresent();

        form.kindProperty().set(OwnRuleKind.NEVER_TOGETHER);
        form.other().choiceProperty().set(SubjectModel.Choice.PRODUCTS);
        lacks("Tick at least one product.");
        form.other().products().add("acid");
        lacks("One product cannot be kept from itself: choose another on one side.");
        form.other().products().add("retinol");
        assertThat(form.submit()).isPresent();
    }

    private void lacks(String complaint) {
        assertThat(form.submit()).isEmpty();
        assertThat(form.missingProperty().get()).isEqualTo(complaint);
        assertThat(form.sentenceProperty().get()).isEmpty();
    }

    @Test
    void anotherKindForgetsAWrongNumber() {
        form.amount().set("many");
        form.kindProperty().set(OwnRuleKind.ONLY_IN);

        assertThat(form.submit()).isPresent();
    }

    @Test
    void saysInWhichFieldSomethingIsMissingOnceItShouldBeStored() {
        form.kindProperty().set(OwnRuleKind.NOT_ON);
        assertThat(form.lackProperty().get()).isEmpty();

        assertThat(form.submit()).isEmpty();
        assertThat(form.lackProperty().get()).contains(OwnRuleFormModel.Lack.WEEKDAYS);

        form.days().add(DayOfWeek.MONDAY);
        assertThat(form.lackProperty().get()).isEmpty();
        form.one().choiceProperty().set(SubjectModel.Choice.PRODUCTS);
        assertThat(form.submit()).isEmpty();
        assertThat(form.lackProperty().get()).contains(OwnRuleFormModel.Lack.SUBJECT);
    }
}
