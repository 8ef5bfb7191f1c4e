package org.skinweek.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule of the book fires beyond its bound and is silent one step inside it. */
class EveryRuleTest {
    /** Cannot be exceeded in a week of two sessions a day; the book keeps the label's number. */
    private static final Set<String> OUT_OF_REACH = Set.of("MAX-AZELAIC", "MAX-CLEANSE");

    static List<RuleCases.RuleCase> cases() {
        return RuleCases.all();
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

    @Test
    void everyRuleOfTheBookHasItsCase() {
        Set<String> tested = cases().stream().map(RuleCases.RuleCase::rule).collect(Collectors.toSet());
        List<String> untested = WeekBuilder.BOOK.rules().stream()
                .filter(rule -> !(rule.kind() instanceof LearnOnly))
                .map(Rule::id)
                .filter(id -> !tested.contains(id) && !OUT_OF_REACH.contains(id))
                .toList();
        assertThat(untested).isEmpty();
        assertThat(WeekBuilder.BOOK.rules()).hasSize(87);
    }

    @Test
    void theHighestSeverityOfAnEscalationHolds() {
        WeekBuilder peels = new WeekBuilder().rinseOff("p", "aha_peel").evening("p", 0, 2, 4);
        assertThat(peels.says("MAX-PEEL")).isEqualTo("stop 2,3,4,5,6");
    }
}
