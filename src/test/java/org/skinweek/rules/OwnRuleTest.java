package org.skinweek.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.skinweek.catalog.ActiveFamily;
import org.skinweek.catalog.Session;
import org.skinweek.routine.Dose;
import org.skinweek.routine.Form;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductBuilder;
import org.skinweek.routine.ProductCategory;
import org.skinweek.routine.SkinZone;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.ToleratedCaution;

/** A user's own rules: each kind beyond its bound and one step inside it, for each kind of subject. */
class OwnRuleTest {
    private static final RuleSubject RETINOIDS = new RuleSubject.OfFamily(ActiveFamily.RETINOID);
    private static final RuleSubject ACIDS = new RuleSubject.OfFamily(ActiveFamily.ACID);
    private static final RuleSubject ANY = new RuleSubject.AnyActive();
    private static final UUID ID = new UUID(0, 7);

    private static WeekBuilder shelf() {
        return new WeekBuilder()
                .leaveOn("ret", "retinol", 0.2)
                .leaveOn("nia", "niacinamide", 5)
                .leaveOn("gly", "glycolic_acid", 5)
                .leaveOn("cream", "moisturiser");
    }

    private static RuleSubject product(String... ids) {
        return new RuleSubject.OfProducts(Set.of(ids));
    }

    private static Checker checker(OwnLimit limit, Severity severity) {
        RuleAdjustments adjustments =
                new RuleAdjustments(List.of(), List.of(), List.of(new OwnRule(ID, limit, severity, "because")));
        return new Checker(WeekBuilder.BOOK.adjusted(adjustments, WeekBuilder.CATALOG, rule -> "title"));
    }

    private static String says(OwnLimit limit, WeekBuilder week) {
        return says(limit, week.timeline());
    }

    private static String says(OwnLimit limit, Timeline week) {
        return checker(limit, Severity.CAUTION).check(week).stream()
                .filter(flag -> flag.rule().explanation().isOwn())
                .map(flag -> flag.severity().name().toLowerCase(Locale.ROOT) + " " + flag.days())
                .collect(Collectors.joining());
    }

    @Test
    void mostSessions() {
        OwnLimit two = new OwnLimit.MostSessions(RETINOIDS, null, 2);
        assertThat(says(two, shelf().evening("ret", 0, 2))).isEmpty();
        assertThat(says(two, shelf().evening("ret", 0, 2).morning("ret", 5))).isEqualTo("caution [5]");
        assertThat(says(two, shelf().evening("ret", -3, -2, 3))).isEqualTo("caution [3]");
    }

    @Test
    void mostEvenings() {
        OwnLimit two = new OwnLimit.MostSessions(RETINOIDS, Session.EVENING, 2);
        assertThat(says(two, shelf().evening("ret", 0, 2).morning("ret", 5))).isEmpty();
        assertThat(says(two, shelf().evening("ret", 0, 2, 6))).isEqualTo("caution [6]");
    }

    @Test
    void atMostEvery() {
        OwnLimit everyThree = new OwnLimit.AtMostEvery(product("nia"), 3);
        assertThat(says(everyThree, shelf().evening("nia", 0, 3))).isEmpty();
        assertThat(says(everyThree, shelf().evening("nia", 0, 2))).isEqualTo("caution [2]");
        assertThat(says(everyThree, shelf().evening("nia", 1).morning("nia", 1)))
                .isEmpty();
        assertThat(says(everyThree, shelf().evening("nia", -2).morning("nia", 0)))
                .isEqualTo("caution [0]");
        assertThat(says(everyThree, shelf().evening("nia", -3).morning("nia", 0)))
                .isEmpty();
    }

    @Test
    void atMostEveryInAWeekThatRepeats() {
        OwnLimit everyThree = new OwnLimit.AtMostEvery(product("nia"), 3);
        assertThat(says(everyThree, shelf().evening("nia", 0, 4).repeating())).isEmpty();
        assertThat(says(everyThree, shelf().evening("nia", 0, 5).repeating())).isEqualTo("caution [0]");
        OwnLimit everyTen = new OwnLimit.AtMostEvery(product("nia"), 10);
        assertThat(says(everyTen, shelf().evening("nia", 4).repeating())).isEqualTo("caution [4]");
    }

    @Test
    void atLeastEveryJudgesOnlyDaysThatAreKnown() {
        OwnLimit everyThree = new OwnLimit.AtLeastEvery(product("nia"), 3);
        assertThat(says(everyThree, shelf().evening("nia", 2, 5))).isEmpty();
        assertThat(says(everyThree, shelf().evening("nia", 2, 6))).isEqualTo("caution [5]");
        assertThat(says(everyThree, shelf().evening("nia", 3))).isEqualTo("caution [2, 6]");
        assertThat(says(everyThree, shelf().evening("ret", -2).evening("nia", 1, 4)))
                .isEqualTo("caution [0]");
        assertThat(says(everyThree, shelf().evening("ret", -1).evening("nia", 2, 5)))
                .isEqualTo("caution [1]");
        assertThat(says(everyThree, shelf().evening("ret", -1).evening("nia", 1, 4)))
                .isEmpty();
    }

    @Test
    void atLeastEveryInAWeekThatRepeats() {
        OwnLimit everyFour = new OwnLimit.AtLeastEvery(product("nia"), 4);
        assertThat(says(everyFour, shelf().evening("nia", 0, 4).repeating())).isEmpty();
        assertThat(says(everyFour, shelf().evening("nia", 2, 5).repeating())).isEmpty();
        assertThat(says(everyFour, shelf().evening("nia", 2, 3).repeating())).isEqualTo("caution [0, 1]");
        OwnLimit everyTen = new OwnLimit.AtLeastEvery(product("nia"), 10);
        assertThat(says(everyTen, shelf().evening("nia", 2).repeating())).isEmpty();
        assertThat(says(everyTen, shelf().evening("ret", 2).repeating())).isEqualTo("caution [0, 1, 2, 3, 4, 5, 6]");
    }

    @Test
    void neverTogetherInASession() {
        OwnLimit never = new OwnLimit.NeverTogether(product("nia"), RETINOIDS, false);
        assertThat(says(never, shelf().morning("nia", 2).evening("ret", 2))).isEmpty();
        assertThat(says(never, shelf().evening("nia", 2).evening("ret", 2))).isEqualTo("caution [2]");
        assertThat(says(never, shelf().evening("nia", 2))).isEmpty();
    }

    @Test
    void neverTogetherOnADay() {
        OwnLimit never = new OwnLimit.NeverTogether(product("nia"), RETINOIDS, true);
        assertThat(says(never, shelf().morning("nia", 2).evening("ret", 3))).isEmpty();
        assertThat(says(never, shelf().morning("nia", 2).evening("ret", 2))).isEqualTo("caution [2]");
        OwnLimit anyTwo = new OwnLimit.NeverTogether(ANY, ANY, true);
        assertThat(says(anyTwo, shelf().morning("nia", 2).evening("nia", 2))).isEmpty();
        assertThat(says(anyTwo, shelf().morning("nia", 2).evening("gly", 2))).isEqualTo("caution [2]");
    }

    @Test
    void onlyIn() {
        OwnLimit evening = new OwnLimit.OnlyIn(ACIDS, Session.EVENING);
        assertThat(says(evening, shelf().evening("gly", 1))).isEmpty();
        assertThat(says(evening, shelf().morning("gly", 1))).isEqualTo("caution [1]");
    }

    @Test
    void notOn() {
        OwnLimit rest = new OwnLimit.NotOn(ANY, Set.of(DayOfWeek.WEDNESDAY));
        assertThat(says(rest, shelf().morning("nia", 1, 3).evening("cream", 2))).isEmpty();
        assertThat(says(rest, shelf().morning("nia", 2))).isEqualTo("caution [2]");
    }

    /** Strong is what the book calls so: on an easy day a gentle active is welcome, and a peel for the body too. */
    @Test
    void easyDays() {
        OwnLimit easy = new OwnLimit.NotOn(new RuleSubject.StrongProducts(), Set.of(DayOfWeek.FRIDAY));
        assertThat(says(easy, shelf().evening("ret", 3, 5).evening("gly", 2, 6).morning("nia", 4)))
                .isEmpty();
        assertThat(says(easy, shelf().evening("gly", 4))).isEqualTo("caution [4]");
        assertThat(says(easy, shelf().evening("ret", 4))).isEqualTo("caution [4]");
        Product body = ProductBuilder.from(Product.of(
                        "body", "Body", Form.LEAVE_ON, ProductCategory.OTHER, List.of(Dose.of("glycolic_acid", 10))))
                .zone(SkinZone.BODY)
                .build();
        assertThat(says(easy, shelf().product(body).evening("body", 4))).isEmpty();
    }

    @Test
    void mostOnDay() {
        OwnLimit never = new OwnLimit.MostOnDay(ANY, 1, Set.of(DayOfWeek.SUNDAY));
        assertThat(says(never, shelf().morning("nia", 5, 6).evening("ret", 5).evening("cream", 6)))
                .isEmpty();
        assertThat(says(never, shelf().morning("nia", 6).evening("ret", 6))).isEqualTo("caution [6]");
        OwnLimit everyDay = new OwnLimit.MostOnDay(ANY, 1, Set.of());
        assertThat(says(everyDay, shelf().morning("nia", 5).evening("ret", 5))).isEqualTo("caution [5]");
    }

    @Test
    void aTipStaysATip() {
        OwnLimit rest = new OwnLimit.NotOn(ANY, Set.of(DayOfWeek.WEDNESDAY));
        assertThat(checker(rest, Severity.TIP).check(shelf().morning("nia", 2).timeline()))
                .filteredOn(flag -> flag.rule().explanation().isOwn())
                .extracting(Flag::severity)
                .containsExactly(Severity.TIP);
        assertThatThrownBy(() -> new OwnRule(ID, rest, Severity.STOP, "")).hasMessageContaining("STOP");
    }

    @Test
    void canBeTolerated() {
        OwnLimit two = new OwnLimit.MostSessions(RETINOIDS, null, 2);
        Timeline week = shelf().evening("ret", 0, 2, 4).timeline();
        String id = "OWN-" + ID;
        assertThat(says(two, week.withTolerated(List.of(new ToleratedCaution(0, id, 9)))))
                .isEmpty();
        assertThat(says(two, week.withTolerated(List.of(new ToleratedCaution(1, id, 9)))))
                .isEqualTo("caution [4]");
        assertThat(checker(two, Severity.CAUTION).muted(week.withTolerated(List.of(new ToleratedCaution(null, id, 9)))))
                .extracting(muted -> muted.flag().rule().id())
                .containsExactly(id);
    }

    @Test
    void aProductThatIsGoneIsNeverMeant() {
        OwnLimit not = new OwnLimit.NotOn(product("gone"), Set.of(DayOfWeek.values()));
        assertThat(says(not, shelf().evening("ret", 0))).isEmpty();
    }

    @Test
    void claimsNoEvidence() {
        Rule rule = checker(new OwnLimit.OnlyIn(ANY, Session.EVENING), Severity.CAUTION)
                .book()
                .rule("OWN-" + ID)
                .orElseThrow();
        assertThat(rule.explanation().evidence()).isNull();
        assertThat(rule.explanation().sources()).isEmpty();
        assertThat(rule.explanation().title()).isEqualTo("title");
        assertThat(rule.explanation().reason()).isEqualTo("because");
        assertThat(rule.numbers()).isEmpty();
    }

    @Test
    void meansProductsWhereverTheyGo() {
        Product eyes = ProductBuilder.of(
                        "eyes", "eyes", Form.LEAVE_ON, ProductCategory.TREATMENT, List.of(Dose.of("retinol", 0.1)))
                .zone(SkinZone.EYES)
                .build();
        OwnLimit apart = new OwnLimit.NeverTogether(product("eyes"), product("ret"), true);
        assertThat(says(apart, shelf().product(eyes).evening("eyes", 2).evening("ret", 2)))
                .isEqualTo("caution [2]");
        OwnLimit two = new OwnLimit.MostSessions(RETINOIDS, null, 2);
        assertThat(says(two, shelf().product(eyes).evening("eyes", 0, 2).evening("ret", 4)))
                .isEqualTo("caution [4]");
        OwnLimit everyThree = new OwnLimit.AtLeastEvery(product("ret"), 3);
        assertThat(says(everyThree, shelf().product(eyes).evening("eyes", 0).evening("ret", 2, 5)))
                .as("nothing is missing around the eyes")
                .isEmpty();
    }

    @Test
    void amountsHaveBounds() {
        assertThatThrownBy(() -> new OwnLimit.MostSessions(ANY, null, 14)).hasMessageContaining("from 1 to 13");
        assertThatThrownBy(() -> new OwnLimit.AtMostEvery(ANY, 1)).hasMessageContaining("from 2 to 14");
        assertThatThrownBy(() -> new OwnLimit.AtLeastEvery(ANY, 15)).hasMessageContaining("from 1 to 14");
        assertThatThrownBy(() -> new OwnLimit.MostOnDay(ANY, 0, Set.of())).hasMessageContaining("from 1 to 12");
        assertThatThrownBy(() -> new OwnLimit.NotOn(ANY, Set.of())).hasMessageContaining("weekday");
        assertThatThrownBy(() -> new RuleSubject.OfProducts(Set.of())).hasMessageContaining("product");
    }
}
