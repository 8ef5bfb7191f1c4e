package org.skinweek.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.skinweek.catalog.Sensitivity;
import org.skinweek.routine.Timeline;

/**
 * Every rule of the book fires beyond its bound and is silent one step inside it; every escalation holds and misses. The
 * numbers for each kind of skin are in {@link NumbersOfTheBookTest}.
 */
class EveryRuleTest {
    /** Cannot be exceeded in a week of two sessions a day; the book keeps the label's number. */
    private static final Map<String, Double> OUT_OF_REACH = Map.of("MAX-AZELAIC", 14.0, "MAX-CLEANSE", 2.0);

    static List<RuleCases.RuleCase> cases() {
        return RuleCases.all();
    }

    static List<EscalationCases.EscalationCase> escalations() {
        return EscalationCases.all();
    }

    static List<String> onlyLearnt() {
        return WeekBuilder.BOOK.rules().stream()
                .filter(rule -> rule.kind() instanceof LearnOnly)
                .map(Rule::id)
                .toList();
    }

    @ParameterizedTest(name = "{0} fires")
    @MethodSource("cases")
    void fires(RuleCases.RuleCase rule) {
        assertThat(rule.fires().says(rule.rule())).isEqualTo(rule.says());
    }

    @ParameterizedTest(name = "{0} is silent inside its bound")
    @MethodSource("cases")
    void isSilentInsideItsBound(RuleCases.RuleCase rule) {
        assertThat(rule.silent().says(rule.rule())).isEmpty();
    }

    @ParameterizedTest(name = "escalation {0} holds")
    @MethodSource("escalations")
    void escalates(EscalationCases.EscalationCase escalation) {
        assertThat(escalation.holds().says(escalation.rule())).isEqualTo(escalation.says());
    }

    @ParameterizedTest(name = "escalation {0} misses one step outside")
    @MethodSource("escalations")
    void doesNotEscalateOneStepOutside(EscalationCases.EscalationCase escalation) {
        assertThat(escalation.misses().says(escalation.rule())).isEqualTo(escalation.otherwise());
    }

    @ParameterizedTest(name = "{0} is told, never flagged")
    @MethodSource("onlyLearnt")
    void whatIsOnlyLearntIsNeverFlagged(String rule) {
        assertThat(WeekBuilder.BOOK.rule(rule).orElseThrow().severity().counts())
                .isFalse();
        assertThat(fullest().says(rule)).isEmpty();
    }

    @ParameterizedTest(name = "{0} is laid although two sessions a day cannot exceed it")
    @CsvSource({"MAX-AZELAIC, 14, 14", "MAX-CLEANSE, 2, 2"})
    void aNumberOutOfReachIsLaidAllTheSame(String id, double most, double bound) {
        Rule rule = WeekBuilder.BOOK.rule(id).orElseThrow();
        List<Limit> laid = new ArrayList<>();
        Timeline week = fullest().skin(Sensitivity.LOW).timeline();
        List<ProductContext> usages = week.products().stream()
                .map(product -> new ProductContext(product, Timeline.ASSUMED_WEEKS_USED, WeekBuilder.BOOK.measures()))
                .toList();
        JudgedDays.of(week, usages).forEach(stretch -> rule.kind().lay(stretch, rule, laid::add));

        assertThat(laid.stream().filter(limit -> limit.bound() == bound).mapToDouble(Limit::value))
                .as("the fullest week")
                .contains(most)
                .allMatch(value -> value <= most);
    }

    /** Every active of the catalogue in every session. */
    private static WeekBuilder fullest() {
        WeekBuilder week = new WeekBuilder();
        for (String active : new TreeSet<>(WeekBuilder.CATALOG.actives().keySet())) {
            week.leaveOn(active, active).evening(active, 0, 1, 2, 3, 4, 5, 6).morning(active, 0, 1, 2, 3, 4, 5, 6);
        }
        return week;
    }

    @Test
    void everyRuleOfTheBookHasItsCase() {
        Set<String> tested = cases().stream().map(RuleCases.RuleCase::rule).collect(Collectors.toSet());
        tested.addAll(OUT_OF_REACH.keySet());
        tested.addAll(onlyLearnt());
        Set<String> rules = WeekBuilder.BOOK.rules().stream().map(Rule::id).collect(Collectors.toSet());

        System.out.println("rules=" + rules.size());
        assertThat(tested).containsExactlyInAnyOrderElementsOf(rules);
        assertThat(rules).hasSize(116);
    }

    @Test
    void everyEscalationOfTheBookHasItsCase() {
        Map<String, String> severities = new LinkedHashMap<>();
        for (Rule rule : WeekBuilder.BOOK.rules()) {
            for (int i = 0; i < rule.escalations().size(); i++) {
                Severity severity = rule.escalations().get(i).severity();
                severities.put(rule.id() + " " + (i + 1), severity == null ? "" : WeekBuilder.word(severity));
            }
        }
        Map<String, String> tested = new LinkedHashMap<>();
        escalations().forEach(each -> tested.put(each.toString(), each.says().replaceFirst(" .*", "")));

        assertThat(tested).containsExactlyInAnyOrderEntriesOf(severities);
    }

    @Test
    void theHighestSeverityOfAnEscalationHolds() {
        WeekBuilder peels = new WeekBuilder().words("p", "aha_peel 25 rinsed").evening("p", 0, 2, 4);
        assertThat(peels.says("MAX-PEEL")).isEqualTo("stop 2,4");
    }
}
