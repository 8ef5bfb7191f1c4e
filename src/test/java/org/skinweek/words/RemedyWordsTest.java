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
import org.skinweek.rules.Flag;

class RemedyWordsTest {
    private static final Catalog CATALOG = CatalogReader.read();
    private static final Checker CHECKER = new Checker(RuleBookReader.read(CATALOG));
    private static final String PRODUCTS =
            "{'id': 'gly', 'name': 'Toner', 'category': 'toner', 'actives': [{'id': 'glycolic_acid', 'percent': 7}]},"
                    + "{'id': 'ret', 'name': 'Retinol', 'category': 'serum',"
                    + " 'actives': [{'id': 'retinol', 'percent': 0.3}]},"
                    + "{'id': 'sa', 'name': 'Strong', 'category': 'toner',"
                    + " 'actives': [{'id': 'salicylic_acid', 'percent': 5}]}";
    private static final String FIVE_ACID_NIGHTS = "'mon': {'pm': ['gly']}, 'tue': {'pm': ['gly']},"
            + "'wed': {'pm': ['gly']}, 'thu': {'pm': ['gly']}, 'fri': {'pm': ['gly']}";

    @Test
    void saysHowMuchToLeaveOutOfAWeek() {
        assertThat(remedy("MAX-AHA", FIVE_ACID_NIGHTS, "", false))
                .isEqualTo(new RemedyWords.Remedy(
                        "No small change is enough. Leave out 2 evenings in seven days.", RemedyWords.Place.WEEK));
    }

    @Test
    void saysHowManyHoursToLeave() {
        assertThat(remedy("REST-ACID", FIVE_ACID_NIGHTS, "", false).text()).contains("at least 48 hours");
    }

    @Test
    void leadsToTheShelfWhereNothingThereProtects() {
        RemedyWords.Remedy remedy = remedy("REQ-SPF-AHA", FIVE_ACID_NIGHTS, "", false);

        assertThat(remedy.place()).isEqualTo(RemedyWords.Place.SHELF);
        assertThat(remedy.text()).startsWith("Nothing on your shelf does this yet.");
    }

    @Test
    void leadsToTheShelfWhereAStrengthIsTheMatter() {
        assertThat(remedy("STR-SA", "'mon': {'pm': ['sa']}", "", false).place()).isEqualTo(RemedyWords.Place.SHELF);
    }

    @Test
    void leadsToSettingsWhereTheSkinIsTheReason() {
        String pregnant = ", 'profile': {'pregnantOrPlanning': true}";

        assertThat(remedy("PREG-RET", "'mon': {'pm': ['ret']}, 'thu': {'pm': ['ret']}", pregnant, false)
                        .place())
                .isEqualTo(RemedyWords.Place.SETTINGS);
    }

    @Test
    void saysSoWhenItHasHappenedAlready() {
        assertThat(remedy("MAX-AHA", FIVE_ACID_NIGHTS, "", true).text()).startsWith("This has happened already");
    }

    @Test
    void whatIsNewKeepsItsNumberOrItsNights() {
        FlaggedWeek acid =
                new FlaggedWeek().leaveOn("New", "glycolic_acid", 7, 0).sensitive();
        FlaggedWeek retinol =
                new FlaggedWeek().leaveOn("New", "retinol", 0.2, 0).sensitive();

        assertThat(remedy("RAMP-ACID", acid.evening("New", 0, 4))).startsWith("Keep to 1 in seven days for now.");
        assertThat(remedy("RAMP-RET", retinol.evening("New", 2, 4)))
                .isEqualTo("Leave two nights between one use and the next until it is no longer new.");
    }

    private static String remedy(String rule, FlaggedWeek week) {
        return new RemedyWords(new Words(Locale.UK))
                .of(week.flag(rule), week.timeline(), false)
                .text();
    }

    private static RemedyWords.Remedy remedy(String rule, String week, String more, boolean happened) {
        String text = ("{'format': 'skinweek-routine/1', 'products': [" + PRODUCTS + "], 'plan': {'week': {" + week
                        + "}}" + more + "}")
                .replace('\'', '"');
        Timeline timeline = new RoutineReader(CATALOG)
                .read(text.getBytes(StandardCharsets.UTF_8))
                .timeline();
        Flag flag = CHECKER.check(timeline).stream()
                .filter(each -> each.rule().id().equals(rule))
                .findFirst()
                .orElseThrow();
        return new RemedyWords(new Words(Locale.UK)).of(flag, timeline, happened);
    }
}
