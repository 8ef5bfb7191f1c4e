package org.skinweek.notebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.skinweek.notebook.RhythmNotebooks.MONDAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.skinweek.catalog.Session;
import org.skinweek.knowledge.Knowledge;
import org.skinweek.planner.Stop;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductBuilder;
import org.skinweek.routine.SkinEvent;
import org.skinweek.routine.SkinEventKind;
import org.skinweek.rules.Checker;
import org.skinweek.rules.Flag;
import org.skinweek.schedule.RhythmLine;
import org.skinweek.schedule.SkinCycle;
import org.skinweek.schedule.UseRhythm;
import org.skinweek.testing.RandomRuns;
import org.skinweek.testing.SampleNotebook;

class SeamChecksTest {
    private static final Checker CHECKER = new Checker(Knowledge.read().book());
    /** Routines that meet later are checked as far as others, but not twice over. */
    private static final int SHORT = 30;

    private final SeamChecks checks = new SeamChecks(CHECKER);

    /** The rules that are flagged in each week are those of that week by itself, and later weeks have no others. */
    @Tag(RandomRuns.TAG)
    @Test
    void everyWeekIsAsItIsByItselfAndNothingNewComesAfterTheLast() {
        RandomRuns.of("weeks of rhythms", 100).run(seed -> {
            Notebook notebook = new RhythmNotebooks(RandomRuns.random(seed)).notebook();
            List<WeekFlags> weeks = checks.check(notebook, MONDAY, MONDAY, Stop.NEVER, week -> {});
            int count = SeamChecks.weeks(notebook, MONDAY, MONDAY);
            boolean all = SeamChecks.suffices(notebook, MONDAY, MONDAY);
            assertThat(weeks).hasSize(count);

            Set<String> told = new TreeSet<>();
            for (SeamFlag flag : SeamFlag.of(weeks)) {
                flag.flag().rules().forEach(rule -> told.add(rule.id()));
            }
            for (int week = 0; week < (all && count <= SHORT ? 2 * count : count); week++) {
                LocalDate from = MONDAY.plusWeeks(week);
                Set<String> alone = rules(CHECKER.troubles(TimelineBuilder.of(notebook, from, MONDAY)));
                assertThat(told).as("%s of %s", from, notebook).containsAll(alone);
                if (week < count) {
                    assertThat(rules(weeks.get(week).flags())).isEqualTo(alone);
                }
            }
        });
    }

    /** A user may set so many days after an event that they end in the fifth week. */
    @Test
    void theWeeksReachAsFarAsAnyWindowAfterAnEvent() {
        SkinEvent laser = new SkinEvent(new UUID(0, 1), SkinEventKind.LASER, MONDAY.plusDays(6));
        Notebook notebook = SampleNotebook.withShelf()
                .change(new Change.OfEvent(null, laser))
                .build();

        assertThat(SeamChecks.weeks(notebook, MONDAY, MONDAY)).isGreaterThanOrEqualTo(5);
    }

    /** Some rules begin to hold only after weeks of use. */
    @Test
    void theWeeksReachUntilWhatIsNewHasLongBeenInUse() {
        Notebook known = cycling();
        Product retinol = known.product("retinol").orElseThrow();
        Notebook isNew = known.after(List.of(new Change.OfProduct(
                retinol,
                ProductBuilder.from(retinol).firstUsed(MONDAY.minusWeeks(2)).build())));

        assertThat(SeamChecks.weeks(isNew, MONDAY, MONDAY)).isEqualTo(SeamChecks.weeks(known, MONDAY, MONDAY) + 10);
    }

    @Test
    void whatIsPlannedByWeekdaysIsOneWeek() {
        Notebook notebook = SampleNotebook.withShelf().build();

        assertThat(SeamChecks.weeks(notebook, MONDAY, MONDAY)).isEqualTo(1);
        assertThat(SeamChecks.suffices(notebook, MONDAY, MONDAY)).isTrue();
    }

    @Test
    void fourNightsMeetTheWeekdaysAfterFourWeeksAndTheTwoBeforeThem() {
        assertThat(SeamChecks.weeks(cycling(), MONDAY, MONDAY)).isEqualTo(6);
    }

    @Test
    void rhythmsThatMeetTooLateAreLookedAtForAYear() {
        Notebook notebook = cycling()
                .after(List.of(rhythm("a", new UseRhythm.EveryDays(27)), rhythm("b", new UseRhythm.EveryDays(25))));

        assertThat(SeamChecks.weeks(notebook, MONDAY, MONDAY)).isEqualTo(SeamChecks.MOST_WEEKS);
        assertThat(SeamChecks.suffices(notebook, MONDAY, MONDAY)).isFalse();
    }

    @Test
    void stopsWhenItIsToldAndHasTheFirstWeekInAnyCase() {
        AtomicInteger found = new AtomicInteger();

        assertThat(checks.check(cycling(), MONDAY, MONDAY, () -> true, week -> found.incrementAndGet()))
                .hasSize(1);
        assertThat(found).hasValue(1);
        assertThat(checks.check(cycling(), MONDAY, MONDAY, () -> found.get() > 2, week -> found.incrementAndGet()))
                .hasSize(2);
    }

    /** Retinoid and acid follow different rhythms: they meet on one night only now and then. */
    @Test
    void aTroubleIsToldOnceWithAllItsWeeks() {
        Notebook notebook = SampleNotebook.withShelf()
                .change(rhythm("retinol", new UseRhythm.EveryDays(4)))
                .change(new Change.OfRhythm(
                        "acid",
                        List.of(),
                        List.of(new RhythmLine(Session.EVENING, new UseRhythm.EveryDays(7), MONDAY.plusDays(1), null))))
                .build();
        List<WeekFlags> weeks = checks.check(notebook, MONDAY, MONDAY, Stop.NEVER, week -> {});
        List<SeamFlag> told = SeamFlag.of(weeks);
        List<String> rules = new ArrayList<>();
        told.stream().filter(each -> each.flag().severity().counts()).forEach(each -> {
            rules.add(each.flag().rule().id());
            assertThat(rules(each.week().flags())).contains(each.flag().rule().id());
            assertThat(each.weeks()).contains(each.week().from());
        });

        assertThat(rules).doesNotHaveDuplicates();
        Map<String, Set<LocalDate>> found = told.stream()
                .collect(Collectors.toMap(each -> each.flag().rule().id(), SeamFlag::weeks, (one, other) -> one));
        assertThat(found.get("NSN-ACID-RET")).contains(MONDAY.plusWeeks(1)).doesNotContain(MONDAY);
    }

    private static Notebook cycling() {
        return SampleNotebook.withShelf()
                .change(new Change.OfCycle(
                        null, new SkinCycle("skin", "Skin", MONDAY, List.of("acid", "retinoid", "rest", "rest"))))
                .change(rhythm("retinol", new UseRhythm.CycleNights("skin", Set.of("retinoid"))))
                .build();
    }

    private static Change rhythm(String product, UseRhythm rhythm) {
        return new Change.OfRhythm(product, List.of(), List.of(new RhythmLine(Session.EVENING, rhythm, MONDAY, null)));
    }

    private static Set<String> rules(List<Flag> flags) {
        return flags.stream()
                .flatMap(flag -> flag.rules().stream())
                .map(rule -> rule.id())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
