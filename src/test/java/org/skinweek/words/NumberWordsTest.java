package org.skinweek.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skinweek.rules.Rule;
import org.skinweek.rules.RuleBook;

/** What each number of the book is called, and how an amount of it is said. */
class NumberWordsTest {
    private static final RuleBook BOOK = FlaggedWeek.BOOK;
    private static final NumberWords WORDS = new NumberWords(new Words(Locale.UK), FlaggedWeek.CATALOG);

    private static List<String> labels(String rule) {
        Rule found = BOOK.rule(rule).orElseThrow();
        return found.numbers().stream()
                .map(number -> WORDS.label(found, number))
                .toList();
    }

    private static String amount(String rule, String key, double value) {
        return WORDS.amount(BOOK.rule(rule).orElseThrow().number(key).orElseThrow(), value);
    }

    @Test
    void everyNumberOfTheBookHasANameOfItsOwnWithinItsRule() {
        for (Rule rule : BOOK.rules()) {
            assertThat(labels(rule.id())).as(rule.id()).doesNotHaveDuplicates();
        }
    }

    @Test
    void aNumberAloneInItsRuleNeedsNoProducts() {
        assertThat(labels("MAX-SCRUB")).containsExactly("Most sessions in 7 days");
        assertThat(labels("REST-SCRUB-RET")).containsExactly("Fewest hours between them");
        assertThat(labels("LOAD-WEEK")).containsExactly("Strong products, added up over 7 days");
        assertThat(labels("RECOVERY")).containsExactly("Free evenings in 7 days");
        assertThat(labels("EVENT-LASER")).containsExactly("Days without them before it", "Days without them after it");
    }

    @Test
    void strengthsTellNumbersApart() {
        assertThat(labels("MAX-AHA"))
                .containsExactly(
                        "Most sessions in 7 days (up to 5%)",
                        "Most sessions in 7 days (above 5 to 10%)",
                        "Most sessions in 7 days (above 10 to below 20%)",
                        "A caution beyond so many sessions on one day");
    }

    @Test
    void weeksOfUseTellNumbersApart() {
        assertThat(labels("RAMP-RET"))
                .containsExactly(
                        "Most sessions in 7 days (weeks 1 to 2 of use)",
                        "Most sessions in 7 days (weeks 3 to 4 of use)",
                        "Most sessions in 7 days (weeks 5 to 8 of use)");
        assertThat(labels("MAX-BPO"))
                .containsExactly("Most sessions in 7 days (in the first 2 weeks of use)", "Most sessions in 7 days");
    }

    @Test
    void typesOfSkinTellNumbersApart() {
        assertThat(labels("MAX-CLAY-MASK"))
                .containsExactly(
                        "Most sessions in 7 days (on dry skin)",
                        "Most sessions in 7 days (on oily skin)",
                        "Most sessions in 7 days");
    }

    @Test
    void threeActivesAreNamedAndOfMoreTheRestIsCounted() {
        assertThat(labels("MAX-RET"))
                .containsExactly(
                        "Most sessions in 7 days (Retinol, above 0.3%, from week 9 of use)",
                        "Most sessions in 7 days (Retinal (retinaldehyde), Retinoic acid esters, Retinol,"
                                + " from week 9 of use)",
                        "Most sessions in 7 days (Adapalene, Tazarotene, 2 more, from week 5 of use)");
    }

    @Test
    void whereSomethingBecomesGraverIsSaidSo() {
        assertThat(labels("MAX-PEEL"))
                .containsExactly("Most sessions in 7 days", "A stop beyond so many sessions in 7 days");
    }

    @ParameterizedTest
    @CsvSource({
        "MAX-SCRUB, most.1, 0, no sessions in 7 days",
        "MAX-SCRUB, most.1, 1, 1 session in 7 days",
        "MAX-SCRUB, most.1, 2, 2 sessions in 7 days",
        "RET-ONCE-A-DAY, most.1, 1, 1 session in 24 hours",
        "MAX-AHA, escalation.1, 2, 2 sessions on one day",
        "ONE-NEW, most.1, 0, no products in 14 days",
        "LOAD-SESSION, most.1, 1, 1 product in one session",
        "MAX-EXFOL, most.1, 0.75, acids and scrubs that count as 0.75 in 7 days",
        "MAX-EXFOL, most.1, 1, acids and scrubs that count as 1 in 7 days",
        "MAX-EXFOL, most.1, 1.25, acids and scrubs that count as 1.25 in 7 days",
        "LOAD-WEEK, most.1, 32, strong products that count as 32 in 7 days",
        "REST-ACID, hours, 1, 1 hour",
        "REST-ACID, hours, 48, 48 hours",
        "REQ-SPF-AHA, hours, 168, 168 hours",
        "RECOVERY, nights, 0, no evenings",
        "RECOVERY, nights, 1, 1 evening",
        "STOP-IRRIT, days, 1, 1 day",
        "STOP-IRRIT, days, 14, 14 days",
        "EVENT-LASER, before, 1, 1 day",
        "EVENT-LASER, before, 10, 10 days",
        "EVENT-SUNBURN, after, 1, 1 day",
        "EVENT-SUNBURN, after, 14, 14 days",
    })
    void anAmountHasItsUnitInTheRightNumber(String rule, String key, double value, String said) {
        assertThat(amount(rule, key, value)).isEqualTo(said);
    }

    @Test
    void aFormShowsANumberWithoutNeedlessZeros() {
        assertThat(WORDS.plain(3)).isEqualTo("3");
        assertThat(WORDS.plain(0.25)).isEqualTo("0.25");
    }
}
