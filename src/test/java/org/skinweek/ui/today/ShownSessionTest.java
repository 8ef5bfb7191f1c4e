package org.skinweek.ui.today;

import static org.assertj.core.api.Assertions.assertThat;
import static org.skinweek.catalog.Session.EVENING;
import static org.skinweek.catalog.Session.MORNING;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.skinweek.app.UserClock;
import org.skinweek.catalog.Session;
import org.skinweek.notebook.UserSettings;

class ShownSessionTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);

    private ZoneId zone = BERLIN;
    private Instant now = at(MONDAY.atTime(21, 0));
    private ShownSession shown = open();

    @Test
    void anOpenWindowGoesOnToTheNextDayAtTheCutOff() {
        later(MONDAY.plusDays(1).atTime(0, 30));
        assertShown(MONDAY, EVENING);
        later(MONDAY.plusDays(1).atTime(3, 0));
        assertShown(MONDAY.plusDays(1), MORNING);
    }

    @Test
    void aDayThatIsOverStaysOpenWhenTheDayChanges() {
        shown.move(-3);
        later(MONDAY.plusDays(1).atTime(9, 0));

        assertShown(MONDAY.minusDays(3), EVENING);
        assertThat(shown.today()).isEqualTo(MONDAY.plusDays(1));
        assertThat(shown.now()).isEqualTo(MORNING);

        shown.showNow();
        assertShown(MONDAY.plusDays(1), MORNING);
    }

    @Test
    void goingBackToTheSessionThatIsShownTellsNothing() {
        AtomicInteger told = new AtomicInteger();
        shown.onChange(told::incrementAndGet);
        shown.showNow();
        assertThat(told).hasValue(0);

        shown.move(-1);
        shown.showNow();
        assertThat(told).hasValue(2);
        assertShown(MONDAY, EVENING);
    }

    @Test
    void theClockSetBackShowsTheEarlierDay() {
        later(MONDAY.minusDays(2).atTime(9, 0));
        assertShown(MONDAY.minusDays(2), MORNING);
    }

    @Test
    void theClockSetBackLeavesNoDayToComeOpen() {
        shown.move(-1);
        later(MONDAY.minusDays(5).atTime(9, 0));
        assertShown(MONDAY.minusDays(5), MORNING);
    }

    @Test
    void theClockSetAheadShowsTheLaterDay() {
        later(MONDAY.plusDays(40).atTime(21, 0));
        assertShown(MONDAY.plusDays(40), EVENING);
    }

    @Test
    void aJourneyWestGoesBackToTheDayThatItIsThere() {
        later(MONDAY.plusDays(1).atTime(4, 0));
        assertShown(MONDAY.plusDays(1), MORNING);

        zone = ZoneId.of("America/Los_Angeles"); // seven in the evening before
        shown.look();
        assertShown(MONDAY, EVENING);
    }

    @Test
    void aJourneyEastGoesOnToTheDayThatItIsThere() {
        zone = ZoneId.of("Pacific/Auckland"); // nine in the morning after
        shown.look();
        assertShown(MONDAY.plusDays(1), MORNING);
    }

    @Test
    void aDayOfTwentyThreeHoursAndOneOfTwentyFiveEndAtTheSameHour() {
        LocalDate spring = LocalDate.of(2026, 3, 28);
        later(spring.plusDays(1).atTime(1, 59));
        assertShown(spring, EVENING);
        now = now.plusSeconds(60); // two is three
        shown.look();
        assertShown(spring.plusDays(1), MORNING);

        LocalDate autumn = LocalDate.of(2026, 10, 24);
        later(autumn.plusDays(1).atTime(2, 59));
        assertShown(autumn, EVENING);
        now = now.plusSeconds(60); // three is two once more
        shown.look();
        assertShown(autumn, EVENING);
        now = now.plusSeconds(3600);
        shown.look();
        assertShown(autumn.plusDays(1), MORNING);
    }

    @Test
    void aDayThatHasNotBegunIsNeverShown() {
        shown.move(1);
        assertShown(MONDAY, EVENING);
        shown.open(MONDAY.plusDays(3), MORNING);
        assertShown(MONDAY, EVENING);
    }

    private void later(LocalDateTime moment) {
        now = at(moment);
        shown.look();
    }

    private void assertShown(LocalDate day, Session session) {
        assertThat(shown.dayProperty().get()).isEqualTo(day);
        assertThat(shown.sessionProperty().get()).isEqualTo(session);
    }

    private ShownSession open() {
        return new ShownSession(new UserClock(() -> now, () -> zone), () -> UserSettings.DEFAULT);
    }

    private static Instant at(LocalDateTime moment) {
        return moment.atZone(BERLIN).toInstant();
    }
}
