package org.skinweek.routine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.skinweek.catalog.Sensitivity;
import org.skinweek.catalog.Session;

class TimelineTest {
    private static final int RETINOL = 0;
    private static final int ACID = 1;
    private static final List<Product> PRODUCTS = List.of(
            Product.of("ret", "Retinol", Form.LEAVE_ON, ProductCategory.SERUM, List.of(Dose.of("retinol"))),
            Product.of("gly", "Glycolic", Form.LEAVE_ON, ProductCategory.TONER, List.of(Dose.of("glycolic_acid"))));
    private static final Use TUESDAY = evening(1, RETINOL);
    private static final Use THURSDAY = evening(3, ACID);
    private static final Use SATURDAY = evening(5, RETINOL);

    private static Use evening(int day, int product) {
        return new Use(day, Session.EVENING, product);
    }

    private static Timeline week(List<Use> planned, List<Use> past, @Nullable List<Use> recurring) {
        return new Timeline(
                PRODUCTS,
                List.of(0, 30),
                SkinProfile.DEFAULT,
                DayOfWeek.MONDAY,
                planned,
                past,
                recurring,
                List.of(),
                List.of());
    }

    private static Timeline repeating(Use... planned) {
        return week(List.of(planned), List.of(), List.of(planned));
    }

    @Test
    void eachProductHasItsWeeksOfUse() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Timeline(
                        PRODUCTS,
                        List.of(1),
                        SkinProfile.DEFAULT,
                        DayOfWeek.MONDAY,
                        List.of(),
                        List.of(),
                        false,
                        List.of()))
                .withMessageContaining("weeksUsed has 1 entries for 2 products");
    }

    @Test
    void aUseStandsWhereItsDayBelongs() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> week(List.of(evening(7, ACID)), List.of(), null))
                .withMessageContaining("day 7");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> week(List.of(evening(-1, ACID)), List.of(), null))
                .withMessageContaining("day -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> week(List.of(), List.of(evening(0, ACID)), null))
                .withMessageContaining("it must be negative");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> week(List.of(), List.of(), List.of(evening(8, ACID))))
                .withMessageContaining("day 8");
    }

    @Test
    void theFirstDayMayBeAnyWeekday() {
        Timeline fromThursday = new Timeline(
                PRODUCTS,
                List.of(0, 0),
                SkinProfile.DEFAULT,
                DayOfWeek.THURSDAY,
                List.of(),
                List.of(),
                false,
                List.of());

        assertThat(fromThursday.dayOfWeek(0)).isEqualTo(DayOfWeek.THURSDAY);
        assertThat(fromThursday.dayOfWeek(4)).isEqualTo(DayOfWeek.MONDAY);
        assertThat(fromThursday.dayOfWeek(-1)).isEqualTo(DayOfWeek.WEDNESDAY);
    }

    @Test
    void whatChangesInAWeekThatRepeatsChangesInEveryLaterOne() {
        Timeline moved = repeating(TUESDAY, THURSDAY).withPlanned(List.of(THURSDAY, SATURDAY));

        assertThat(moved.planned()).containsExactly(THURSDAY, SATURDAY);
        assertThat(moved.recurring()).containsExactlyInAnyOrder(THURSDAY, SATURDAY);
    }

    @Test
    void whatOnlyLaterWeeksHoldStaysInThem() {
        Timeline skippedThisWeek = week(List.of(THURSDAY), List.of(), List.of(TUESDAY, THURSDAY));

        assertThat(skippedThisWeek.withPlanned(List.of(THURSDAY, SATURDAY)).recurring())
                .containsExactlyInAnyOrder(TUESDAY, THURSDAY, SATURDAY);
        assertThat(skippedThisWeek.withPlanned(List.of(TUESDAY, THURSDAY)).recurring())
                .containsExactlyInAnyOrder(TUESDAY, THURSDAY);
    }

    @Test
    void aSingleWeekStaysOne() {
        Timeline once = week(List.of(TUESDAY), List.of(evening(-2, ACID)), null);

        assertThat(once.repeats()).isFalse();
        assertThat(once.withPlanned(List.of(SATURDAY)).repeats()).isFalse();
        assertThat(repeating(TUESDAY).repeats()).isTrue();
        assertThat(repeating(TUESDAY).once().repeats()).isFalse();
    }

    @Test
    void anotherPastTakesThePlaceOfTheOneThatWas() {
        Timeline week = week(List.of(TUESDAY), List.of(evening(-2, ACID)), List.of(TUESDAY));

        Timeline other = week.once(List.of(evening(-1, RETINOL)));

        assertThat(other.past()).containsExactly(evening(-1, RETINOL));
        assertThat(other.planned()).containsExactly(TUESDAY);
    }

    @Test
    void theWeekAfterHasThisOneAsItsPast() {
        Timeline week = new Timeline(
                PRODUCTS,
                List.of(0, 30),
                SkinProfile.DEFAULT,
                DayOfWeek.MONDAY,
                List.of(TUESDAY),
                List.of(evening(-3, ACID)),
                null,
                List.of(new Symptom(2, SymptomLevel.MILD, 4)),
                List.of(new ToleratedCaution(null, "MAX-AHA", 9)),
                -10,
                List.of(new TimelineEvent(SkinEventKind.LASER, 9)),
                Set.of(6, 8),
                List.of(new UsePause(ACID, -40, -3), new UsePause(RETINOL, -30, -1)),
                Map.of(RETINOL, 7));

        Timeline next = week.following(List.of(evening(8, RETINOL)));

        assertThat(next.planned()).containsExactly(evening(1, RETINOL));
        assertThat(next.past()).containsExactly(evening(-10, ACID), evening(-6, RETINOL));
        assertThat(next.weeksUsed()).containsExactly(1, 31);
        assertThat(next.away()).containsExactlyInAnyOrder(-1, 1);
        assertThat(next.symptoms()).containsExactly(new Symptom(-5, SymptomLevel.MILD, -3));
        assertThat(next.tolerated()).containsExactly(new ToleratedCaution(null, "MAX-AHA", 2));
        assertThat(next.begins()).isEqualTo(-17);
        assertThat(next.events()).containsExactly(new TimelineEvent(SkinEventKind.LASER, 2));
        assertThat(next.pauses()).containsExactly(new UsePause(ACID, -47, -10), new UsePause(RETINOL, -37, -7));
        assertThat(next.calmPatches()).containsExactly(Map.entry(RETINOL, 7));
        assertThat(next.repeats()).isFalse();
    }

    @Test
    void aPauseGoesOnWhileTheProductIsNotUsed() {
        Timeline week = repeating(TUESDAY).withPauses(List.of(new UsePause(0, -30, -1)));

        assertThat(week.withPlanned(List.of()).following(List.of()).pauses()).containsExactly(new UsePause(0, -37, -1));
    }

    @Test
    void whoBeganLongAgoDidSoForTheWeekAfterToo() {
        assertThat(repeating(TUESDAY).following(List.of()).begins()).isEqualTo(Timeline.ALWAYS);
    }

    @Test
    void anotherSkinOrToleranceLeavesTheUsesAsTheyAre() {
        Timeline week = repeating(TUESDAY);
        SkinProfile sensitive = SkinProfile.DEFAULT.withStated(Sensitivity.SENSITIVE);
        ToleratedCaution tolerated = new ToleratedCaution(RETINOL, null, 6);

        assertThat(week.withProfile(sensitive))
                .returns(sensitive, Timeline::profile)
                .returns(week.planned(), Timeline::planned);
        assertThat(week.withTolerated(List.of(tolerated)))
                .returns(List.of(tolerated), Timeline::tolerated)
                .returns(week.recurring(), Timeline::recurring);
    }

    @Test
    void theSameDaysOtherwiseHaveTheSameEvents() {
        List<TimelineEvent> events = List.of(new TimelineEvent(SkinEventKind.WAXING, -3));
        Timeline week = repeating(TUESDAY).withEvents(events);

        assertThat(List.of(
                        week.once(),
                        week.againAsPlanned(),
                        week.withPlanned(List.of(THURSDAY)),
                        week.withProfile(SkinProfile.DEFAULT),
                        week.withTolerated(List.of())))
                .allSatisfy(other -> assertThat(other.events()).isEqualTo(events));
        assertThat(week.withEvents(List.of())).isEqualTo(repeating(TUESDAY));
    }

    @Test
    void usesAreInOrderOfTime() {
        Use morning = new Use(1, Session.MORNING, ACID);
        Use night = new Use(1, Session.EVENING, RETINOL);
        Use later = new Use(1, Session.EVENING, ACID);
        Use before = new Use(-1, Session.EVENING, ACID);

        assertThat(Set.of(later, night, before, morning).stream().sorted(Use.BY_TIME))
                .containsExactly(before, morning, night, later);
        assertThat(morning.slot()).isEqualTo(2);
        assertThat(night.hour() - morning.hour()).isEqualTo(14);
        assertThat(before.slot()).isEqualTo(-1);
    }
}
