package org.skinweek.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.skinweek.catalog.Catalog;
import org.skinweek.exchange.RoutineReader;
import org.skinweek.knowledge.CatalogReader;
import org.skinweek.knowledge.RuleBookReader;
import org.skinweek.routine.Timeline;
import org.skinweek.rules.Checker;

class FlagWordsTest {
    private static final Catalog CATALOG = CatalogReader.read();
    private static final Checker CHECKER = new Checker(RuleBookReader.read(CATALOG));
    private static final String ACID =
            "{'id': 'gly', 'name': 'Toner', 'category': 'toner', 'actives': [{'id': 'glycolic_acid', 'percent': 7}]}";

    @Test
    void saysHowFarOverAWeeklyLimitItIs() {
        String week = "'mon': {'pm': ['gly']}, 'tue': {'pm': ['gly']}, 'thu': {'pm': ['gly']}, 'sat': {'pm': ['gly']}";

        assertThat(message("MAX-AHA", week, ""))
                .isEqualTo("Too much AHA this week: Toner on Monday, Tuesday, Thursday and Saturday evening."
                        + " 4 evenings in seven days; at most 3 for your skin.");
    }

    @Test
    void saysFromWhichDayTheNewestOfTwoNewProductsCouldBegin() {
        String products = ACID.replace("'Toner',", "'Toner', 'weeksUsed': 0,")
                + ", {'id': 'ret', 'name': 'Retinol', 'category': 'serum', 'weeksUsed': 0,"
                + " 'actives': [{'id': 'retinol', 'percent': 0.2}]}";

        assertThat(message(products, "ONE-NEW", "'tue': {'pm': ['gly']}, 'fri': {'pm': ['ret']}", ""))
                .endsWith("Retinol could begin on Tuesday in 2 weeks, two weeks after Toner.");
        assertThat(message(
                        products.replaceFirst("'weeksUsed': 0", "'weeksUsed': 1"),
                        "ONE-NEW",
                        "'tue': {'pm': ['gly']}, 'fri': {'pm': ['ret']}",
                        ""))
                .endsWith("Retinol could begin on Monday next week, two weeks after Toner.");
    }

    @Test
    void saysSoWhenTheLimitIsThatOfOneDay() {
        assertThat(message("MAX-AHA", "'mon': {'am': ['gly'], 'pm': ['gly']}", ""))
                .isEqualTo("Too much AHA this week: Toner on Monday morning and on Monday evening."
                        + " 2 sessions on one day; at most 1 for your skin.");
    }

    @Test
    void saysOfSeveralLimitsHowFarOverTheWorstOneItIs() {
        String products =
                "{'id': 'a', 'name': 'Gel', 'category': 'treatment', 'actives': [{'id': 'benzoyl_peroxide'}]},"
                        + " {'id': 'b', 'name': 'Cream', 'category': 'treatment', 'actives': [{'id': 'adapalene'}]},"
                        + " {'id': 'c', 'name': 'Tonic', 'category': 'toner', 'actives': [{'id': 'salicylic_acid'}]},"
                        + " {'id': 'd', 'name': 'Duo', 'category': 'treatment',"
                        + " 'actives': [{'id': 'benzoyl_peroxide'}, {'id': 'adapalene'}]}";

        assertThat(message(products, "ACNE-STACK", "'mon': {'pm': ['a', 'b', 'c']}", ""))
                .isEqualTo("Too many acne treatments together: Gel, Cream and Tonic on Monday evening."
                        + " 3 products in one session; at most 2 for your skin.");
        assertThat(message(products, "ACNE-STACK", "'mon': {'pm': ['c', 'd']}", ""))
                .isEqualTo("Too many acne treatments together: Tonic and Duo on Monday evening.");
    }

    @Test
    void saysOfSeveralLimitsWhatTheSkinHasToDoWithThemWhereNoneIsANumber() {
        String skin = ", 'profile': {'sensitivity': 'normal', 'conditions': ['darkens_easily']}";
        String products = ACID + ", {'id': 'clay', 'name': 'Scrub', 'category': 'scrub', 'form': 'rinse_off',"
                + " 'actives': [{'id': 'clay_scrub'}]}";

        assertThat(message(products, "COND-DARK-SPOTS", "'mon': {'pm': ['clay']}", skin))
                .isEqualTo("Harsh exfoliation can leave marks: Scrub on Monday evening."
                        + " Your skin profile says: Skin that marks easily or is darker.");
        assertThat(message(
                        products,
                        "COND-DARK-SPOTS",
                        "'mon': {'pm': ['gly']}, 'wed': {'pm': ['gly']}, 'fri': {'pm': ['gly']}, 'sun': {'pm':"
                                + " ['gly']}",
                        skin))
                .endsWith("Acids and scrubs count as 4 in seven days; at most 3 for your skin.");
    }

    @Test
    void saysWhatWasLogged() {
        String history = ", 'history': [{'day': -1, 'session': 'pm', 'products': ['gly']}]";

        assertThat(message("REST-ACID", "'mon': {'pm': ['gly']}", history))
                .isEqualTo("Strong AHAs without a rest night: Toner on Sunday evening of the week before and"
                        + " on Monday evening. 24 hours apart; at least 48 hours for your skin.");
    }

    @Test
    void saysWhichMorningsAreUncovered() {
        assertThat(message("REQ-SPF-AHA", "'thu': {'pm': ['gly']}", ""))
                .isEqualTo("No sunscreen after an AHA: Toner on Thursday evening."
                        + " Not covered: Friday, Saturday and Sunday morning.");
    }

    @Test
    void saysSoWhenTheLoggedPastAloneIsTheReason() {
        String history = ", 'history': [{'day': -1, 'session': 'pm', 'products': ['gly']}]";

        assertThat(message("REQ-SPF-AHA", "", history))
                .endsWith("This comes from what was used before this week, not from this week's plan.");
    }

    private static String message(String rule, String week, String more) {
        return message(ACID, rule, week, more);
    }

    private static String message(String products, String rule, String week, String more) {
        String text = ("{'format': 'skinweek-routine/1', 'products': [" + products + "], 'plan': {'week': {" + week
                        + "}}" + more + "}")
                .replace('\'', '"');
        Timeline timeline = new RoutineReader(CATALOG)
                .read(text.getBytes(StandardCharsets.UTF_8))
                .timeline();
        FlagWords words = new FlagWords(new Words(Locale.UK));
        return CHECKER.check(timeline).stream()
                .filter(flag -> flag.rule().id().equals(rule))
                .map(flag -> words.message(flag, timeline))
                .findFirst()
                .orElse("no flag");
    }
}
