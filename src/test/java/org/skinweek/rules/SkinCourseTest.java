package org.skinweek.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.skinweek.diary.Diary;
import org.skinweek.diary.SkinNote;
import org.skinweek.routine.Dose;
import org.skinweek.routine.Form;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductCategory;
import org.skinweek.routine.SkinProfile;
import org.skinweek.routine.SymptomLevel;

/** The course of a skin after its reactions, day by day. */
class SkinCourseTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);
    private static final List<Product> SHELF = List.of(
            product("scrub", Form.RINSE_OFF, "physical_scrub"),
            product("retinol", Form.LEAVE_ON, "retinol"),
            product("cream", Form.LEAVE_ON, "moisturiser"),
            product("lha", Form.LEAVE_ON, "lha"),
            product("bha", Form.LEAVE_ON, "salicylic_acid"));

    @Test
    void aModerateReactionIsAPauseOfSevenDaysAndAWayBack() {
        SkinCourse course = course(note(0, SymptomLevel.MODERATE));

        assertThat(course.on(day(-1))).isEqualTo(RecoveryState.NONE);
        assertThat(course.on(day(0))).isEqualTo(new RecoveryState(RecoveryState.Phase.PAUSE, day(0), day(7)));
        assertThat(course.on(day(7)).phase()).isEqualTo(RecoveryState.Phase.PAUSE);
        assertThat(course.on(day(8)).phase()).isEqualTo(RecoveryState.Phase.WAY_BACK);
    }

    @Test
    void whatIrritatesLeastComesBackFirstAndAScrubAtTheEnd() {
        SkinCourse course = course(note(0, SymptomLevel.MODERATE));

        // two weeks apart, the gentle one but one
        assertThat(returns(course, 0))
                .containsExactly(
                        Map.entry("lha", 8), Map.entry("bha", 15), Map.entry("retinol", 29), Map.entry("scrub", 43));
        assertThat(course.on(day(56)).phase()).isEqualTo(RecoveryState.Phase.WAY_BACK);
        assertThat(course.on(day(57))).isEqualTo(RecoveryState.NONE);
        assertThat(course.calmFrom(day(0))).isEqualTo(day(57));
        assertThat(course.returns(day(57))).isEmpty();
    }

    @Test
    void aSevereReactionAsksForADoctorForTwoWeeks() {
        SkinCourse course = course(note(0, SymptomLevel.SEVERE));

        assertThat(course.on(day(0))).isEqualTo(new RecoveryState(RecoveryState.Phase.SEE_DOCTOR, day(0), day(14)));
        assertThat(course.on(day(14)).phase()).isEqualTo(RecoveryState.Phase.SEE_DOCTOR);
        assertThat(course.on(day(15)).phase()).isEqualTo(RecoveryState.Phase.WAY_BACK);
        assertThat(returns(course, 0)).startsWith(Map.entry("lha", 15));
    }

    @Test
    void anAllergicReactionStopsEverythingUntilTheSkinIsFine() {
        SkinCourse open = course(note(0, SymptomLevel.ALLERGIC), note(2, SymptomLevel.MILD));
        SkinCourse closed = course(note(0, SymptomLevel.ALLERGIC), note(4, null));

        assertThat(open.on(day(400))).isEqualTo(new RecoveryState(RecoveryState.Phase.STOPPED, day(0), null));
        assertThat(open.returns(day(400))).isEmpty();
        assertThat(closed.on(day(3)).phase()).isEqualTo(RecoveryState.Phase.STOPPED);
        assertThat(closed.on(day(4)).phase()).isEqualTo(RecoveryState.Phase.WAY_BACK);
        assertThat(returns(closed, 4)).startsWith(Map.entry("lha", 4));
    }

    @Test
    void feelingFineOnTheSameDayClosesAnAllergicReaction() {
        assertThat(course(note(0, SymptomLevel.ALLERGIC), note(0, null))
                        .on(day(0))
                        .phase())
                .isEqualTo(RecoveryState.Phase.WAY_BACK);
        assertThat(course(note(0, null), note(0, SymptomLevel.ALLERGIC))
                        .on(day(0))
                        .phase())
                .isEqualTo(RecoveryState.Phase.STOPPED);
    }

    @Test
    void feelingFineDoesNotShortenAPause() {
        SkinCourse course = course(note(0, SymptomLevel.SEVERE), note(1, SymptomLevel.ALLERGIC), note(3, null));

        assertThat(course.on(day(2)).phase()).isEqualTo(RecoveryState.Phase.STOPPED);
        assertThat(course.on(day(3))).isEqualTo(new RecoveryState(RecoveryState.Phase.SEE_DOCTOR, day(0), day(14)));
    }

    @Test
    void theLatestReactionBeginsThePauseAnew() {
        SkinCourse course = course(note(0, SymptomLevel.MODERATE), note(3, SymptomLevel.MODERATE));

        assertThat(course.on(day(4))).isEqualTo(new RecoveryState(RecoveryState.Phase.PAUSE, day(3), day(10)));
        assertThat(course.on(day(2))).isEqualTo(new RecoveryState(RecoveryState.Phase.PAUSE, day(0), day(7)));
    }

    @Test
    void aShorterPauseDoesNotEndALongerOne() {
        SkinCourse course = course(note(0, SymptomLevel.SEVERE), note(2, SymptomLevel.MODERATE));

        assertThat(course.on(day(14)).phase()).isEqualTo(RecoveryState.Phase.SEE_DOCTOR);
        assertThat(course.on(day(15)).phase()).isEqualTo(RecoveryState.Phase.WAY_BACK);
    }

    @Test
    void aMildReactionAloneMeansTwoGentlerWeeks() {
        SkinCourse course = course(note(0, SymptomLevel.MILD));

        assertThat(course.on(day(0))).isEqualTo(new RecoveryState(RecoveryState.Phase.GENTLER, day(0), day(13)));
        assertThat(course.on(day(14))).isEqualTo(RecoveryState.NONE);
        assertThat(course.returns(day(0))).isEmpty();
    }

    @Test
    void aMildReactionInAPauseChangesNothing() {
        SkinCourse course = course(note(0, SymptomLevel.MODERATE), note(5, SymptomLevel.MILD));

        assertThat(course.on(day(7)).phase()).isEqualTo(RecoveryState.Phase.PAUSE);
        assertThat(returns(course, 5)).startsWith(Map.entry("lha", 8), Map.entry("bha", 15));
    }

    @Test
    void aMildReactionOnTheWayBackMeansSomeDaysOfCareAndTheLastOneWaits() {
        SkinCourse course = course(note(0, SymptomLevel.MODERATE), note(17, SymptomLevel.MILD));

        assertThat(course.on(day(18)).phase()).isEqualTo(RecoveryState.Phase.WAY_BACK);
        assertThat(returns(course, 16)).contains(Map.entry("lha", 8), Map.entry("bha", 15));
        // three days of care; the first one was borne, the salicylic acid comes after the retinol
        assertThat(returns(course, 17))
                .containsExactly(
                        Map.entry("lha", 21), Map.entry("retinol", 28), Map.entry("bha", 42), Map.entry("scrub", 56));
    }

    @Test
    void aWorseReactionOnTheWayBackBeginsANewPause() {
        SkinCourse course = course(note(0, SymptomLevel.MODERATE), note(17, SymptomLevel.MODERATE));

        assertThat(course.on(day(17))).isEqualTo(new RecoveryState(RecoveryState.Phase.PAUSE, day(17), day(24)));
        assertThat(returns(course, 17))
                .containsExactly(
                        Map.entry("lha", 25), Map.entry("retinol", 32), Map.entry("bha", 46), Map.entry("scrub", 60));
    }

    @Test
    void aPauseOfTheUsersOwnMovesTheWayBack() {
        RuleBook own = WeekBuilder.adjusted(WeekBuilder.own("STOP-IRRIT", "days", 14));
        SkinCourse course = course(new Checker(own), note(0, SymptomLevel.MODERATE));

        assertThat(course.on(day(14)).phase()).isEqualTo(RecoveryState.Phase.PAUSE);
        assertThat(returns(course, 0)).startsWith(Map.entry("lha", 15));
    }

    @Test
    void whatNobodyMeansToUseTakesNoPlaceInTheRow() {
        List<Product> shelf = new ArrayList<>(SHELF);
        shelf.set(1, shelf.get(1).withArchived(true));
        SkinCourse course =
                WeekBuilder.CHECKER.course(shelf, SkinProfile.DEFAULT, diary(note(0, SymptomLevel.MODERATE)));

        assertThat(returns(course, 0))
                .contains(Map.entry("scrub", 29))
                .noneMatch(each -> each.getKey().equals("retinol"));
    }

    @Test
    void aBookThatSaysNothingOfReactionsAsksForNothing() {
        Checker silent = new Checker(WeekBuilder.BOOK.with(List.of()));

        assertThat(course(silent, note(0, SymptomLevel.ALLERGIC)).on(day(0))).isEqualTo(RecoveryState.NONE);
    }

    private static LocalDate day(int day) {
        return DAY.plusDays(day);
    }

    private static SkinCourse course(SkinNote... notes) {
        return course(WeekBuilder.CHECKER, notes);
    }

    private static SkinCourse course(Checker checker, SkinNote... notes) {
        return checker.course(SHELF, SkinProfile.DEFAULT, diary(notes));
    }

    private static Diary diary(SkinNote... notes) {
        return Diary.of(List.of(), List.of(notes));
    }

    private static List<Map.Entry<String, Integer>> returns(SkinCourse course, int on) {
        Map<String, Integer> days = course.returns(day(on)).stream()
                .collect(Collectors.toMap(
                        each -> each.product().id(),
                        each -> (int) (each.day().toEpochDay() - DAY.toEpochDay()),
                        (one, other) -> one,
                        LinkedHashMap::new));
        return days.entrySet().stream()
                .map(each -> Map.entry(each.getKey(), each.getValue()))
                .toList();
    }

    private static SkinNote note(int day, @Nullable SymptomLevel level) {
        LocalDate date = day(day);
        return new SkinNote(
                UUID.randomUUID(), date, level, "", date.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    }

    private static Product product(String id, Form form, String active) {
        return Product.of(id, id, form, ProductCategory.OTHER, List.of(Dose.of(active)));
    }
}
