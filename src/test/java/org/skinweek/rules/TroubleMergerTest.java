package org.skinweek.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.skinweek.catalog.Session;
import org.skinweek.routine.Use;

/** One fact is told once, two facts are told as two, and nothing that a rule says is lost. */
class TroubleMergerTest {
    private static List<Flag> troubles(WeekBuilder week) {
        return WeekBuilder.CHECKER.troubles(week.timeline()).stream()
                .filter(flag -> flag.severity().counts())
                .toList();
    }

    private static List<String> rules(Flag trouble) {
        return trouble.rules().stream().map(Rule::id).toList();
    }

    private static WeekBuilder nightlyAcid() {
        return new WeekBuilder().sunscreen().words("gly", "glycolic_acid 7").evening("gly", 0, 1, 2, 3, 4, 5, 6);
    }

    private static WeekBuilder scrubTwiceAndAcid() {
        return new WeekBuilder()
                .words("scrub", "physical_scrub rinsed")
                .words("acid", "salicylic_acid 2")
                .evening("scrub", 0, 6)
                .evening("acid", 1);
    }

    @Test
    void anAcidEveryEveningIsOneTrouble() {
        List<Flag> troubles = troubles(nightlyAcid());
        assertThat(troubles).hasSize(1);
        assertThat(rules(troubles.get(0))).containsExactlyInAnyOrder("MAX-AHA", "MAX-EXFOL", "REST-ACID");
        assertThat(troubles.get(0).clearing()).hasSize(1);
    }

    @Test
    void whatIsOverIsNotPutTogetherWithWhatCanStillBeCleared() {
        List<Flag> troubles = WeekBuilder.CHECKER.troubles(
                nightlyAcid().timeline(), flag -> flag.rule().id().equals("REST-ACID"));

        assertThat(troubles)
                .filteredOn(flag -> flag.severity().counts())
                .extracting(TroubleMergerTest::rules)
                .containsExactlyInAnyOrder(List.of("REST-ACID"), List.of("MAX-AHA", "MAX-EXFOL"));
    }

    @Test
    void twoTroublesOfDifferentProductsStayTwo() {
        WeekBuilder week = nightlyAcid()
                .words("bpo", "benzoyl_peroxide 5")
                .words("laa", "l_ascorbic_acid 10")
                .morning("bpo", 2)
                .morning("laa", 2);
        assertThat(troubles(week)).hasSize(2);
        assertThat(troubles(week))
                .anySatisfy(trouble -> assertThat(rules(trouble)).containsExactly("NSS-BPO-LAA"));
    }

    @Test
    void aTroubleHasTheDaysAndUsesOfAllItsRules() {
        Flag trouble = troubles(scrubTwiceAndAcid()).get(0);
        assertThat(rules(trouble)).containsExactlyInAnyOrder("MAX-SCRUB", "REST-SCRUB-ACID");
        assertThat(trouble.days()).containsExactly(1, 6);
        assertThat(trouble.uses())
                .containsExactly(
                        new Use(0, Session.EVENING, 0), new Use(1, Session.EVENING, 1), new Use(6, Session.EVENING, 0));
        assertThat(trouble.clearing())
                .as("leaving out the acid would leave a scrub too many")
                .containsExactly(0);
    }

    @Test
    void theGravestRuleSpeaksForATrouble() {
        Flag trouble = troubles(scrubTwiceAndAcid().evening("acid", 0)).get(0);
        assertThat(trouble.severity()).isEqualTo(Severity.STOP);
        assertThat(trouble.rule().id()).isEqualTo("REST-SCRUB-ACID");
        assertThat(trouble.gravest().days()).containsExactly(0, 1);
        assertThat(trouble.days()).containsExactly(0, 1, 6);
    }

    @Test
    void theSameMissingCareIsOneTrouble() {
        WeekBuilder week = new WeekBuilder()
                .words("gly", "glycolic_acid 7")
                .words("ret", "retinol 0.3")
                .evening("gly", 1)
                .evening("ret", 3);
        assertThat(troubles(week)).hasSize(1);
        assertThat(rules(troubles(week).get(0))).containsExactlyInAnyOrder("REQ-SPF-AHA", "REQ-SPF-RET");
    }

    @Test
    void theGravestTroubleComesFirstAndTipsLast() {
        WeekBuilder week = nightlyAcid()
                .words("ret", "retinol 0.3")
                .words("laa", "l_ascorbic_acid 10")
                .pregnant()
                .evening("ret", 5)
                .evening("laa", 2);
        List<Flag> all = WeekBuilder.CHECKER.troubles(week.timeline());
        assertThat(all.get(0).rules()).extracting(Rule::id).contains("PREG-RET");
        List<Severity> severities = all.stream().map(Flag::severity).toList();
        assertThat(severities).isSortedAccordingTo((one, other) -> other.compareTo(one));
        assertThat(severities).contains(Severity.TIP);
    }

    @Test
    void ofTwoThatAreAsGraveTheOneThatBarsAProductAltogetherComesFirst() {
        WeekBuilder week = scrubTwiceAndAcid()
                .words("ret", "retinol 0.3")
                .pregnant()
                .evening("acid", 0)
                .evening("ret", 3);
        assertThat(troubles(week)).extracting(Flag::severity).startsWith(Severity.STOP, Severity.STOP);
        assertThat(rules(troubles(week).get(0))).contains("PREG-RET");
        assertThat(rules(troubles(week).get(1))).contains("REST-SCRUB-ACID");
    }

    @Test
    void whatEachRuleSaysIsInExactlyOneTrouble() {
        WeekBuilder week = nightlyAcid()
                .words("ret", "retinol 0.3")
                .words("scrub", "physical_scrub rinsed")
                .evening("ret", 2, 5)
                .evening("scrub", 4);
        List<Flag> parts = new ArrayList<>();
        for (Flag trouble : WeekBuilder.CHECKER.troubles(week.timeline())) {
            parts.addAll(trouble.parts().isEmpty() ? List.of(trouble) : trouble.parts());
        }
        assertThat(parts).containsExactlyInAnyOrderElementsOf(week.check());
    }
}
