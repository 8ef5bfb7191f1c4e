package org.skinweek.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.skinweek.advice.Fix;
import org.skinweek.advice.FixFinder;
import org.skinweek.advice.FixTask;
import org.skinweek.advice.RankedFix;
import org.skinweek.catalog.Catalog;
import org.skinweek.catalog.Session;
import org.skinweek.exchange.RoutineReader;
import org.skinweek.knowledge.CatalogReader;
import org.skinweek.knowledge.RuleBookReader;
import org.skinweek.planner.Stop;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Use;
import org.skinweek.rules.Checker;
import org.skinweek.rules.Flag;

/** What a fix says on its button. */
class FixWordsTest {
    private static final Catalog CATALOG = CatalogReader.read();
    private static final Checker CHECKER = new Checker(RuleBookReader.read(CATALOG));
    private static final String PRODUCTS =
            "{'id': 'gly', 'name': 'Toner', 'category': 'toner', 'actives': [{'id': 'glycolic_acid', 'percent': 7}]},"
                    + "{'id': 'ret', 'name': 'Retinol', 'category': 'serum',"
                    + " 'actives': [{'id': 'retinol', 'percent': 0.3}]},"
                    + "{'id': 'spf', 'name': 'Sunscreen', 'category': 'sunscreen', 'actives': [{'id': 'spf'}]}";
    private static final String SUN = "'am': ['spf']";

    @Test
    void saysASingleMoveWithMorningOrEveningOnceWhereItIsNarrow() {
        Timeline week = week("'pm': ['gly', 'ret']", "", "");
        Fix fix = fixes("NSN-ACID-RET", week).get(0);
        assertThat(words().text(fix, week)).isEqualTo("Move Toner from Monday evening to Tuesday evening");
        assertThat(words().brief(fix, week)).isEqualTo("Move Toner from Monday to Tuesday evening");
    }

    @Test
    void saysSeveralMovesInOneSentence() {
        Timeline week = week("'pm': ['gly', 'ret']", "'pm': ['gly', 'ret']", "");
        Fix fix = fixes("NSN-ACID-RET", week).get(0);
        assertThat(fix.changes()).hasSize(2);
        assertThat(words().brief(fix, week))
                .matches("Move \\w+ from \\w+ to \\w+ evening and move \\w+ from \\w+ to \\w+ evening");
    }

    @Test
    void saysAtOnceWhatIsLeftOut() {
        Timeline week = week("'pm': ['gly']", "'pm': ['gly']", "'pm': ['gly']");
        String full = "'tue': {'am': ['spf'], 'pm': ['gly']}, 'thu': {'am': ['spf'], 'pm': ['gly']}";
        Timeline five = read("'mon': {'pm': ['gly']}, 'wed': {'pm': ['gly']}, 'fri': {'pm': ['gly']}," + full);
        assertThat(fixes("MAX-AHA", five).stream().map(fix -> words().text(fix, five)))
                .first()
                .isEqualTo("Leave out Toner on Thursday and Friday evening");
        assertThat(CHECKER.check(week)).noneMatch(flag -> flag.rule().id().equals("MAX-AHA"));
    }

    @Test
    void saysOfEachProductWhenItIsLeftOut() {
        Timeline week = week("'pm': ['gly', 'ret']", "", "'pm': ['gly']");
        Use toner = new Use(0, Session.EVENING, 0);
        Use later = new Use(4, Session.EVENING, 0);
        Use retinol = new Use(0, Session.EVENING, 1);
        Fix fix = new Fix(Stream.of(toner, later, retinol)
                .map(use -> new Fix.Change(List.of(use), List.of()))
                .toList());
        assertThat(words().text(fix, week))
                .isEqualTo("Leave out Toner on Monday and Friday evening and Retinol on Monday evening");
    }

    @Test
    void saysWhereSunscreenIsAdded() {
        Timeline week = read("'mon': {'pm': ['gly']}");
        assertThat(words().text(fixes("REQ-SPF-AHA", week).get(0), week)).startsWith("Add Sunscreen on ");
    }

    private static FixWords words() {
        return new FixWords(new Words(Locale.UK));
    }

    private static List<Fix> fixes(String rule, Timeline week) {
        Flag flag = CHECKER.check(week).stream()
                .filter(each -> each.rule().id().equals(rule))
                .findFirst()
                .orElseThrow();
        return new FixFinder(CHECKER, new FixTask(week, use -> true), CHECKER.troubles(week))
                .of(flag, Stop.NEVER).stream().map(RankedFix::fix).toList();
    }

    /** Monday, Wednesday and Friday evening, with sunscreen every morning. */
    private static Timeline week(String monday, String wednesday, String friday) {
        return read("'mon': {%s}, 'tue': {%s}, 'wed': {%s}, 'thu': {%s}, 'fri': {%s}, 'sat': {%s}, 'sun': {%s}"
                .formatted(with(monday), SUN, with(wednesday), SUN, with(friday), SUN, SUN));
    }

    private static String with(String evening) {
        return evening.isEmpty() ? SUN : SUN + ", " + evening;
    }

    private static Timeline read(String week) {
        String json = "{'format': 'skinweek-routine/1', 'products': [%s], 'plan': {'week': {%s}}}"
                .formatted(PRODUCTS, week)
                .replace('\'', '"');
        return new RoutineReader(CATALOG)
                .read(json.getBytes(StandardCharsets.UTF_8))
                .timeline();
    }
}
