package org.skinweek.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.skinweek.catalog.ActiveFamily;
import org.skinweek.catalog.Catalog;
import org.skinweek.catalog.Sensitivity;
import org.skinweek.catalog.Session;
import org.skinweek.knowledge.CatalogReader;
import org.skinweek.knowledge.RuleBookReader;
import org.skinweek.rules.OwnLimit;
import org.skinweek.rules.Rule;
import org.skinweek.rules.RuleBook;
import org.skinweek.rules.RuleNumber;
import org.skinweek.rules.RuleSubject;

/** The sentences of own rules, and what each number of the book is called. */
class RuleWordsTest {
    private static final Catalog CATALOG = CatalogReader.read();
    private static final RuleBook BOOK = RuleBookReader.read(CATALOG);
    private static final Words WORDS = new Words(Locale.UK);
    private static final Map<String, String> NAMES = Map.of("a", "Toner", "b", "Serum");
    private static final RuleSubject RETINOIDS = new RuleSubject.OfFamily(ActiveFamily.RETINOID);
    private static final RuleSubject ANY = new RuleSubject.AnyActive();

    private static String sentence(OwnLimit limit) {
        return new OwnRuleWords(WORDS, NAMES::get).sentence(limit);
    }

    private static RuleSubject products(String... ids) {
        return new RuleSubject.OfProducts(Set.of(ids));
    }

    @Test
    void ownRulesAreSentences() {
        assertThat(sentence(new OwnLimit.MostSessions(RETINOIDS, Session.EVENING, 2)))
                .isEqualTo("At most 2 evenings of retinoids in seven days");
        assertThat(sentence(new OwnLimit.MostSessions(products("a"), null, 1)))
                .isEqualTo("At most 1 session of Toner in seven days");
        assertThat(sentence(new OwnLimit.AtMostEvery(RETINOIDS, 2))).isEqualTo("At most every other day: retinoids");
        assertThat(sentence(new OwnLimit.AtMostEvery(RETINOIDS, 3))).isEqualTo("At most every 3 days: retinoids");
        assertThat(sentence(new OwnLimit.AtLeastEvery(products("a"), 1))).isEqualTo("Every day: Toner");
        assertThat(sentence(new OwnLimit.AtLeastEvery(products("a"), 4))).isEqualTo("At least every 4 days: Toner");
        assertThat(sentence(new OwnLimit.NeverTogether(products("a", "b"), RETINOIDS, false)))
                .isEqualTo("Never in one session: Serum and Toner with retinoids");
        assertThat(sentence(new OwnLimit.NeverTogether(ANY, ANY, true))).isEqualTo("Never two on one day: any active");
        assertThat(sentence(new OwnLimit.OnlyIn(products("gone"), Session.MORNING)))
                .isEqualTo("Only in the morning: a product that is gone");
        assertThat(sentence(new OwnLimit.NotOn(ANY, Set.of(DayOfWeek.WEDNESDAY))))
                .isEqualTo("Rest on Wednesdays: no active");
        assertThat(sentence(new OwnLimit.NotOn(RETINOIDS, Set.of(DayOfWeek.SUNDAY, DayOfWeek.MONDAY))))
                .isEqualTo("Not on Mondays and Sundays: retinoids");
        assertThat(sentence(new OwnLimit.MostOnDay(ANY, 1, Set.of(DayOfWeek.SUNDAY))))
                .isEqualTo("At most 1 active on Sundays");
        assertThat(sentence(new OwnLimit.MostOnDay(RETINOIDS, 2, Set.of())))
                .isEqualTo("At most 2 products on one day: retinoids");
    }

    @Test
    void everyNumberOfTheBookHasANameOfItsOwnWithinItsRule() {
        NumberWords numbers = new NumberWords(WORDS, CATALOG);
        for (Rule rule : BOOK.rules()) {
            List<String> labels = new ArrayList<>();
            for (RuleNumber number : rule.numbers()) {
                labels.add(numbers.label(rule, number));
                assertThat(numbers.amount(number, number.value().of(Sensitivity.NORMAL)))
                        .matches(".*[0-9no].*");
            }
            assertThat(labels).as(rule.id()).doesNotHaveDuplicates();
        }
    }

    @Test
    void numbersSayForWhichProductsTheyAre() {
        NumberWords numbers = new NumberWords(WORDS, CATALOG);
        Rule acids = BOOK.rule("MAX-AHA").orElseThrow();
        assertThat(acids.numbers())
                .extracting(number -> numbers.label(acids, number))
                .containsExactly(
                        "Most sessions in 7 days (up to 5%)",
                        "Most sessions in 7 days (above 5 to 10%)",
                        "Most sessions in 7 days (above 10 to below 20%)",
                        "A caution beyond so many sessions on one day");
        Rule ramp = BOOK.rule("RAMP-RET").orElseThrow();
        assertThat(numbers.label(ramp, ramp.numbers().get(0)))
                .isEqualTo("Most sessions in 7 days (weeks 1 to 2 of use)");
        assertThat(numbers.amount(ramp.numbers().get(0), 2)).isEqualTo("2 sessions in 7 days");
        Rule retinoids = BOOK.rule("MAX-RET").orElseThrow();
        assertThat(numbers.label(retinoids, retinoids.numbers().get(0)))
                .isEqualTo("Most sessions in 7 days (Retinol, above 0.3%, from week 9 of use)");
    }
}
