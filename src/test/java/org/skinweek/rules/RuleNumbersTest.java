package org.skinweek.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.skinweek.catalog.BySensitivity;
import org.skinweek.catalog.Sensitivity;
import org.skinweek.routine.SymptomLevel;

/** A user's own numbers: what they change, that a looser one never passes a stop, and whose skin they are for. */
class RuleNumbersTest {
    private static String says(RuleBook book, String rule, WeekBuilder week) {
        return new Checker(book)
                .check(week.timeline()).stream()
                        .filter(flag -> flag.rule().id().equals(rule))
                        .map(flag -> flag.severity() + " " + flag.days())
                        .collect(Collectors.joining());
    }

    private static WeekBuilder acid(int... evenings) {
        return new WeekBuilder().leaveOn("a", "glycolic_acid", 7).evening("a", evenings);
    }

    @Test
    void aCapIsStricterAndLooser() {
        assertThat(says(WeekBuilder.adjusted(WeekBuilder.own("MAX-AHA", "most.2", 2)), "MAX-AHA", acid(0, 2)))
                .isEmpty();
        assertThat(says(WeekBuilder.adjusted(WeekBuilder.own("MAX-AHA", "most.2", 2)), "MAX-AHA", acid(0, 2, 4)))
                .isEqualTo("CAUTION [4]");
        assertThat(says(WeekBuilder.adjusted(WeekBuilder.own("MAX-AHA", "most.2", 4)), "MAX-AHA", acid(0, 2, 4, 6)))
                .isEmpty();
        assertThat(says(WeekBuilder.adjusted(WeekBuilder.own("MAX-AHA", "most.2", 4)), "MAX-AHA", acid(0, 2, 4, 5, 6)))
                .isEqualTo("CAUTION [6]");
    }

    @Test
    void hoursOfRest() {
        assertThat(says(WeekBuilder.adjusted(WeekBuilder.own("REST-ACID", "hours", 72)), "REST-ACID", acid(0, 2)))
                .isEqualTo("CAUTION [2]");
        assertThat(says(WeekBuilder.adjusted(WeekBuilder.own("REST-ACID", "hours", 72)), "REST-ACID", acid(0, 3)))
                .isEmpty();
        assertThat(says(WeekBuilder.adjusted(WeekBuilder.own("REST-ACID", "hours", 24)), "REST-ACID", acid(0, 1)))
                .isEmpty();
    }

    @Test
    void aStepOfARamp() {
        WeekBuilder week =
                new WeekBuilder().leaveOn("r", "retinol", 0.3).weeksUsed("r", 0).evening("r", 0, 3);
        assertThat(says(WeekBuilder.adjusted(), "RAMP-RET", week)).isEmpty();
        assertThat(says(WeekBuilder.adjusted(WeekBuilder.own("RAMP-RET", "step.1", 1)), "RAMP-RET", week))
                .isEqualTo("CAUTION [3]");
        assertThat(says(WeekBuilder.adjusted(WeekBuilder.own("RAMP-RET", "step.2", 1)), "RAMP-RET", week))
                .isEmpty();
    }

    @Test
    void freeNights() {
        WeekBuilder week = new WeekBuilder()
                .leaveOn("r", "retinol", 0.3)
                .leaveOn("a", "glycolic_acid", 7)
                .evening("r", 0, 2, 4)
                .evening("a", 1, 3);
        assertThat(says(WeekBuilder.adjusted(), "RECOVERY", week)).isEmpty();
        assertThat(says(WeekBuilder.adjusted(WeekBuilder.own("RECOVERY", "nights", 3)), "RECOVERY", week))
                .startsWith("TIP");
    }

    @Test
    void hoursOfProtection() {
        WeekBuilder week = new WeekBuilder()
                .leaveOn("r", "retinol", 0.3)
                .leaveOn("spf", "spf")
                .evening("r", 0)
                .morning("spf", 1, 3, 4, 5, 6);
        assertThat(says(WeekBuilder.adjusted(), "REQ-SPF-RET", week)).isEmpty();
        assertThat(says(WeekBuilder.adjusted(WeekBuilder.own("REQ-SPF-RET", "hours", 36)), "REQ-SPF-RET", week))
                .isEqualTo("CAUTION [2]");
        assertThat(says(
                        WeekBuilder.adjusted(WeekBuilder.own("REQ-SPF-RET", "hours", 1)),
                        "REQ-SPF-RET",
                        new WeekBuilder().leaveOn("r", "retinol", 0.3).evening("r", 0)))
                .as("a stop depends on it, so it cannot be loosened")
                .isEqualTo("STOP [1]");
    }

    @Test
    void daysOfAPauseAreOnlyMadeMore() {
        WeekBuilder week = acid(2).reaction(-6, SymptomLevel.MODERATE);
        assertThat(says(WeekBuilder.adjusted(), "STOP-IRRIT", week)).isEmpty();
        assertThat(says(WeekBuilder.adjusted(WeekBuilder.own("STOP-IRRIT", "days", 8)), "STOP-IRRIT", week))
                .isEqualTo("STOP [2]");
        WeekBuilder sooner = acid(1).reaction(-6, SymptomLevel.MODERATE);
        assertThat(says(WeekBuilder.adjusted(WeekBuilder.own("STOP-IRRIT", "days", 1)), "STOP-IRRIT", sooner))
                .isEqualTo("STOP [1]");
    }

    @Test
    void theBudgetIsStricterEverywhereItIsUsed() {
        RuleBook stricter = WeekBuilder.adjusted(WeekBuilder.own("MAX-EXFOL", "most.1", 2));
        assertThat(stricter.exfoliationBudget().of(Sensitivity.NORMAL)).isEqualTo(2);
        assertThat(stricter.exfoliationBudget().of(Sensitivity.SENSITIVE)).isEqualTo(1.5);
        WeekBuilder week = acid(0, 2, 4).condition(org.skinweek.routine.SkinCondition.DARKENS_EASILY);
        assertThat(says(WeekBuilder.adjusted(), "COND-DARK-SPOTS", week)).isEmpty();
        assertThat(says(stricter, "COND-DARK-SPOTS", week)).startsWith("TIP");
        assertThat(says(stricter, "MAX-EXFOL", week)).startsWith("CAUTION");
        assertThat(WeekBuilder.adjusted(WeekBuilder.own("MAX-EXFOL", "most.1", 4))
                        .exfoliationBudget())
                .as("no stop depends on it, so it may be loosened")
                .isEqualTo(new BySensitivity(4, 4, 1.5));
    }

    @Test
    void whereARuleBecomesAStopIsOnlyMadeSooner() {
        assertThat(peelsBeforeTheStop(1)).isEqualTo(BySensitivity.same(1));
        assertThat(peelsBeforeTheStop(3)).isEqualTo(BySensitivity.same(2));
        Rule peel = WeekBuilder.BOOK.rule("MAX-PEEL").orElseThrow();
        assertThat(peel.stricterOnly(peel.number("escalation.2").orElseThrow(), Sensitivity.NORMAL))
                .isTrue();
    }

    private static BySensitivity peelsBeforeTheStop(int own) {
        return WeekBuilder.adjusted(WeekBuilder.own("MAX-PEEL", "escalation.2", own))
                .rule("MAX-PEEL")
                .flatMap(rule -> rule.number("escalation.2"))
                .orElseThrow()
                .value();
    }

    @Test
    void whereARuleBecomesNoStopItIsTheUsersToSet() {
        Rule aha = WeekBuilder.BOOK.rule("MAX-AHA").orElseThrow();
        assertThat(aha.stricterOnly(aha.number("most.1").orElseThrow(), Sensitivity.NORMAL))
                .isFalse();
        assertThat(aha.stricterOnly(aha.number("escalation.1").orElseThrow(), Sensitivity.NORMAL))
                .isFalse();
        assertThat(says(
                        WeekBuilder.adjusted(WeekBuilder.own("MAX-AHA", "escalation.1", 2)),
                        "MAX-AHA",
                        acid(0).morning("a", 0)))
                .isEmpty();
    }

    @Test
    void aNumberThatIsAStopForSensitiveSkinOnlyIsLooseForNormal() {
        Rule most = WeekBuilder.BOOK.rule("MAX-AHA").orElseThrow();
        SeverityEscalation sensitive =
                new SeverityEscalation(Severity.STOP, new RuleCircumstance.SkinIs(Sensitivity.SENSITIVE));
        Rule rule = new Rule("RULE", Severity.CAUTION, most.kind(), List.of(sensitive), most.explanation());
        RuleNumber number = rule.number("most.2").orElseThrow();
        assertThat(rule.stricterOnly(number, Sensitivity.NORMAL)).isFalse();
        assertThat(rule.stricterOnly(number, Sensitivity.SENSITIVE)).isTrue();
        NumberOverride looser = new NumberOverride("RULE", "most.2", 5, Sensitivity.SENSITIVE);
        assertThat(rule.with(looser).number("most.2").orElseThrow().value()).isEqualTo(new BySensitivity(5, 5, 1));
    }

    @Test
    void aNumberThatMovesTheStopOfItsRuleIsOnlyMadeStricter() {
        Rule peel = WeekBuilder.BOOK.rule("MAX-PEEL").orElseThrow();
        assertThat(peel.stricterOnly(peel.number("most.1").orElseThrow(), Sensitivity.LOW))
                .isTrue();
    }

    @Test
    void holdsForTheSkinThatItWasSetForAndNoneMoreSensitive() {
        assertThat(value(new NumberOverride("MAX-AHA", "most.2", 4, Sensitivity.NORMAL)))
                .isEqualTo(new BySensitivity(4, 4, 1));
        assertThat(value(new NumberOverride("MAX-AHA", "most.2", 2, Sensitivity.NORMAL)))
                .isEqualTo(new BySensitivity(2, 2, 1));
        assertThat(value(new NumberOverride("MAX-AHA", "most.2", 2, Sensitivity.SENSITIVE)))
                .isEqualTo(new BySensitivity(2, 2, 2));
    }

    private static BySensitivity value(NumberOverride number) {
        return WeekBuilder.adjusted(number)
                .rule(number.rule())
                .flatMap(rule -> rule.number(number.number()))
                .orElseThrow()
                .value();
    }

    @Test
    void numbersBeyondTheirBoundsAndUnknownOnesDoNoHarm() {
        assertThat(value(WeekBuilder.own("MAX-AHA", "most.2", 500))).isEqualTo(new BySensitivity(14, 14, 1));
        assertThat(WeekBuilder.adjusted(
                                WeekBuilder.own("FROM-THE-FUTURE", "most.1", 1),
                                WeekBuilder.own("MAX-AHA", "most.9", 1),
                                WeekBuilder.own("REQ-MOIST", "hours", 1))
                        .rules())
                .isEqualTo(WeekBuilder.BOOK.rules());
    }

    @Test
    void aRuleSaysWhichOfItsNumbersAreTheUsers() {
        assertThat(WeekBuilder.adjusted(WeekBuilder.own("MAX-AHA", "most.2", 2))
                        .rule("MAX-AHA")
                        .orElseThrow()
                        .ownNumbers())
                .isEqualTo(Set.of("most.2"));
        assertThat(WeekBuilder.BOOK.rules())
                .allSatisfy(rule -> assertThat(rule.ownNumbers()).isEmpty());
    }

    @Test
    void everyNumberOfTheBookCanBeMadeStricterWithinItsBounds() {
        List<String> said = new ArrayList<>();
        for (Rule rule : WeekBuilder.BOOK.rules()) {
            for (RuleNumber number : rule.numbers()) {
                NumberUnit unit = number.unit();
                double strictest = unit.fewerIsStricter() ? unit.least() : number.most();
                for (Sensitivity skin : Sensitivity.values()) {
                    assertThat(number.value().of(skin))
                            .as("%s %s", rule.id(), number.key())
                            .isBetween(unit.least(), number.most());
                    Rule own = rule.with(new NumberOverride(rule.id(), number.key(), strictest, skin));
                    assertThat(own.number(number.key()).orElseThrow().value().of(skin))
                            .isEqualTo(strictest);
                }
                said.add(rule.id() + " " + number.key());
            }
        }
        assertThat(said).doesNotHaveDuplicates().hasSizeGreaterThan(40);
    }
}
