package org.skinweek.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.skinweek.catalog.Session;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Use;

/** What is left of a product, what comes back and when the next one may be; acids on normal skin: three in seven days. */
class OutlookFinderTest {
    private static final OutlookFinder FINDER = new OutlookFinder(WeekBuilder.CHECKER, WeekBuilder.CATALOG);
    private static final int ACID = 0;

    /** An acid in the evenings of these days, and sunscreen each morning. */
    private static WeekBuilder acid(int... days) {
        return new WeekBuilder()
                .leaveOn("gly", "glycolic_acid", 7)
                .evening("gly", days)
                .sunscreen();
    }

    private static int evening(int day) {
        return Use.slot(day, Session.EVENING);
    }

    private static UseOutlook on(Timeline week, int slot) {
        return FINDER.of(WeeksAhead.of(week), ACID, slot);
    }

    private static LimitRoom exfoliation(UseOutlook outlook) {
        return outlook.rooms().stream()
                .filter(room -> room.measure() == Measure.EXFOLIATION_UNITS)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void twoOfThreeAreUsedAndOneComesBack() {
        UseOutlook wednesday = on(acid(-4, 1).timeline(), Use.slot(2, Session.MORNING));

        LimitRoom room = exfoliation(wednesday);
        assertThat(room.used()).isEqualTo(2);
        assertThat(room.ahead()).isZero();
        assertThat(room.most()).isEqualTo(3);
        assertThat(room.left()).isEqualTo(1);
        assertThat(room.inAll()).isEqualTo(3);
        assertThat(room.back()).hasValue(evening(3));
        assertThat(room.returning()).isEqualTo(1);
        assertThat(wednesday.earliest()).as("two days after the last one").hasValue(evening(3));
        assertThat(wednesday.tightest()).map(LimitRoom::left).hasValue(1);
    }

    @Test
    void whatIsPlannedCounts() {
        LimitRoom room = exfoliation(on(acid(-6, 1, 3, 5).timeline(), Use.slot(2, Session.MORNING)));

        assertThat(room.used())
                .as("the first is more than seven days before the last")
                .isEqualTo(3);
        assertThat(room.ahead()).isEqualTo(2);
    }

    @Test
    void nothingComesBackWhileThePlanRepeatsIt() {
        UseOutlook outlook = on(acid(0, 2, 4).repeating().timeline(), evening(1));

        assertThat(exfoliation(outlook).left()).isZero();
        assertThat(exfoliation(outlook).back()).isEmpty();
        assertThat(outlook.earliest()).isEmpty();
    }

    @Test
    void whatNobodyHasPlannedYetIsNotMissing() {
        assertThat(on(acid().timeline(), evening(6)).earliest())
                .as("no sunscreen is planned for the week after")
                .hasValue(evening(6));
        assertThat(on(
                                new WeekBuilder()
                                        .leaveOn("gly", "glycolic_acid", 7)
                                        .repeating()
                                        .timeline(),
                                evening(6))
                        .earliest())
                .as("none is ever planned")
                .isEmpty();
    }

    @Test
    void daysApartByAnOwnRuleAreWaitedFor() {
        OwnRule own = new OwnRule(
                new UUID(0, 1), new OwnLimit.AtMostEvery(new RuleSubject.AnyActive(), 10), Severity.CAUTION, "");
        RuleBook book = WeekBuilder.BOOK.adjusted(
                new RuleAdjustments(List.of(), List.of(), List.of(own)), WeekBuilder.CATALOG, rule -> "title");
        UseOutlook outlook = new OutlookFinder(new Checker(book), WeekBuilder.CATALOG)
                .of(WeeksAhead.of(acid(0).timeline()), ACID, evening(1));

        assertThat(outlook.earliest()).hasValue(evening(10));
        assertThat(outlook.rooms())
                .filteredOn(room -> room.rule().id().equals(own.ruleId()))
                .singleElement()
                .satisfies(room -> assertThat(room.spaced()).isTrue());
    }

    @Test
    void aLimitOnOneDayIsNotTakenForThatOnAWeek() {
        UseOutlook sameDay = on(acid(2).timeline(), Use.slot(2, Session.MORNING));

        assertThat(sameDay.rooms())
                .filteredOn(room -> room.rule().id().equals("MAX-AHA"))
                .extracting(LimitRoom::most)
                .allMatch(most -> most > 1);
    }

    @Test
    void theLastOneIsKnownBeforeIt() {
        Timeline week = acid(-5, -2, 0, 4).timeline();

        Optional<LastUse> last = FINDER.last(WeeksAhead.of(week), new Use(0, Session.EVENING, ACID));

        assertThat(last)
                .map(LastUse::next)
                .as("what is planned later is what may wait")
                .hasValue(evening(2));
        assertThat(FINDER.last(WeeksAhead.of(acid(-2, 0).timeline()), new Use(0, Session.EVENING, ACID)))
                .as("one more is left")
                .isEmpty();
    }

    /** A prescribed use will be made, and leaves the room that it leaves. */
    @Test
    void whatIsPrescribedDoesNotWaitForTheNextOne() {
        Timeline week = acid(-5, -2, 0)
                .product(ProductOf.prescribed("lac", "lactic_acid", 8, null))
                .evening("lac", 2)
                .timeline();
        Timeline unprescribed = acid(-5, -2, 0)
                .leaveOn("lac", "lactic_acid", 8)
                .evening("lac", 2)
                .timeline();

        assertThat(FINDER.last(WeeksAhead.of(unprescribed), new Use(0, Session.EVENING, ACID)))
                .map(LastUse::next)
                .hasValue(evening(2));
        assertThat(FINDER.last(WeeksAhead.of(week), new Use(0, Session.EVENING, ACID)))
                .map(LastUse::next)
                .hasValue(evening(5));
    }

    @Test
    void whatIsPrescribedForTheNextWeekIsCertainToo() {
        Timeline week = acid(2, 4, 6)
                .product(ProductOf.prescribed("lac", "lactic_acid", 8, null))
                .timeline();
        int sunscreen = 1;
        int lactic = 2;
        assertThat(week.products().get(lactic).id()).isEqualTo("lac");
        List<Use> mornings = IntStream.range(7, 35)
                .mapToObj(day -> new Use(day, Session.MORNING, sunscreen))
                .toList();
        List<Use> prescribed = new ArrayList<>(mornings);
        prescribed.add(new Use(9, Session.EVENING, lactic));
        WeeksAhead free = new WeeksAhead(week, mornings);
        WeeksAhead ahead = new WeeksAhead(week, prescribed);

        Use last = new Use(6, Session.EVENING, ACID);
        assertThat(FINDER.last(free, last)).map(LastUse::next).hasValue(evening(9));
        assertThat(FINDER.last(ahead, last)).map(LastUse::next).hasValue(evening(11));
    }

    @Test
    void rollingLimitsKeepActivesWaitingAndNoCare() {
        Timeline week = new WeekBuilder()
                .leaveOn("acid", "glycolic_acid")
                .leaveOn("cream", "ceramides")
                .timeline();

        assertThat(FINDER.mayKeepWaiting(week, 0)).isTrue();
        assertThat(FINDER.mayKeepWaiting(week, 1)).isFalse();
    }

    @Test
    void whatIsAllowedOnceIsNoLastOne() {
        Timeline week = new WeekBuilder()
                .rinseOff("scrub", "clay_scrub")
                .evening("scrub", 0)
                .timeline();

        assertThat(FINDER.last(WeeksAhead.of(week), new Use(0, Session.EVENING, 0)))
                .isEmpty();
    }
}
