package org.skinweek.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.skinweek.advice.ChangeReason;
import org.skinweek.catalog.Session;
import org.skinweek.knowledge.CatalogReader;
import org.skinweek.knowledge.RuleBookReader;
import org.skinweek.planner.CostTerm;
import org.skinweek.planner.PlanDiff;
import org.skinweek.routine.Dose;
import org.skinweek.routine.Form;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductCategory;
import org.skinweek.routine.SkinProfile;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Use;
import org.skinweek.rules.Checker;
import org.skinweek.rules.Flag;

/** What changes in a week, with the reason of whatever leaves its place. */
class ChangeWordsTest {
    private static final Checker CHECKER = new Checker(RuleBookReader.read(CatalogReader.read()));
    private static final ChangeWords WORDS = new ChangeWords(new Words(Locale.UK));
    private static final Use ACID = new Use(3, Session.EVENING, 0);
    private static final Use RETINOL = new Use(3, Session.EVENING, 1);

    private static Timeline week(Use... uses) {
        return new Timeline(
                List.of(
                        Product.of(
                                "gly",
                                "Toner",
                                Form.LEAVE_ON,
                                ProductCategory.TONER,
                                List.of(Dose.of("glycolic_acid", 7))),
                        Product.of(
                                "ret",
                                "Retinol",
                                Form.LEAVE_ON,
                                ProductCategory.SERUM,
                                List.of(Dose.of("retinol", 0.3)))),
                List.of(26, 26),
                SkinProfile.DEFAULT,
                DayOfWeek.MONDAY,
                List.of(uses),
                List.of(),
                true,
                List.of());
    }

    private static Flag flag(Timeline week, String rule) {
        return CHECKER.check(week).stream()
                .filter(flag -> flag.rule().id().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void namesWhatIsInTheOldPlaceNow() {
        Flag flag = flag(week(ACID, RETINOL), "NSN-ACID-RET");

        assertThat(WORDS.why(new ChangeReason.Flagged(flag, List.of(RETINOL)), ACID, week()))
                .isEqualTo("Thursday is a night for Retinol now");
    }

    @Test
    void namesTheRestThatWouldBeTooShort() {
        Use day = new Use(4, Session.EVENING, 0);
        Flag flag = flag(week(ACID, day), "REST-ACID");

        assertThat(WORDS.why(new ChangeReason.Flagged(flag, List.of()), day, week()))
                .isEqualTo("it needs two days from Thursday's");
    }

    @Test
    void saysEachChangeWithItsReason() {
        Use friday = new Use(4, Session.EVENING, 0);
        PlanDiff diff = new PlanDiff(
                List.of(new PlanDiff.Move(ACID, friday)), List.of(), List.of(new Use(0, Session.EVENING, 1), RETINOL));

        assertThat(WORDS.lines(diff, Map.of(ACID, "a reason", RETINOL, "another one"), week()))
                .containsExactly(
                        "Toner: from Thursday evening to Friday evening; a reason",
                        "Retinol: no longer on Monday and Thursday evening; another one");
    }

    @Test
    void hasWordsForEveryReason() {
        Stream<ChangeReason> plain = Stream.of(
                ChangeReason.Plain.PUT_AWAY,
                ChangeReason.Plain.LEFT_OUT,
                new ChangeReason.WishedLess(2),
                ChangeReason.Plain.UNWANTED,
                ChangeReason.Plain.KEPT_FREE,
                ChangeReason.Plain.CARE,
                new ChangeReason.MakesRoom(List.of(1)),
                ChangeReason.Plain.TOGETHER);
        Stream<ChangeReason> better = Stream.of(CostTerm.values()).map(ChangeReason.Better::new);

        assertThat(Stream.concat(plain, better).map(reason -> WORDS.why(reason, ACID, week())))
                .doesNotHaveDuplicates()
                .allMatch(text -> !text.isBlank());
    }
}
