package org.skinweek.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.data.TemporalUnitWithinOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.skinweek.catalog.Session;
import org.skinweek.exchange.CalendarReading.Occurrence;
import org.skinweek.knowledge.Knowledge;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Notebook;
import org.skinweek.notebook.ReminderSettings;
import org.skinweek.notebook.SessionReminder;
import org.skinweek.notebook.UserSettings;
import org.skinweek.routine.Dose;
import org.skinweek.routine.Form;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductBuilder;
import org.skinweek.routine.ProductCategory;
import org.skinweek.routine.WeekPlacement;
import org.skinweek.routine.WeekPlan;
import org.skinweek.schedule.DaysAway;
import org.skinweek.schedule.PlanException;
import org.skinweek.schedule.RhythmLine;
import org.skinweek.schedule.SkinCycle;
import org.skinweek.schedule.UseRhythm;
import org.skinweek.store.RandomNotebooks;

/** What is read from a calendar is what is planned. */
class CalendarExportTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);
    private static final LocalDate END = MONDAY.plusWeeks(53);
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final List<ZoneId> ZONES =
            List.of(BERLIN, ZoneId.of("America/New_York"), ZoneId.of("Australia/Lord_Howe"), ZoneId.of("Asia/Kolkata"));
    private static final int RANDOM = 60;

    static List<String> examples() throws IOException {
        return ExampleRoutinesTest.examples();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleIsReadAsItIsPlanned(String name) throws IOException {
        RoutineFile file = new RoutineReader(Knowledge.read().catalog())
                .read(Files.readAllBytes(Path.of("data", "examples", name)));
        for (ZoneId zone : ZONES) {
            assertRead(RoutineNotebook.of(file), zone);
        }
    }

    @Test
    void aPlainWeekIsAFewEventsThatGoOn() {
        CalendarReading reading = new CalendarReading(week(), BERLIN, MONDAY);

        assertThat(reading.events().end()).isEmpty();
        assertThat(reading.written())
                .contains(
                        "RRULE:FREQ=DAILY\r\n",
                        "RRULE:FREQ=WEEKLY;BYDAY=MO,TH\r\n",
                        "RRULE:FREQ=WEEKLY;BYDAY=TU,WE,FR,SA,SU\r\n");
        assertThat(reading.calendar().getEvents())
                .extracting(event -> event.getSummary().getValue())
                .containsExactlyInAnyOrder(
                        "Morning routine: Sunscreen",
                        "Evening routine: Wash, then Retinol, then Cream",
                        "Evening routine: Wash, then Cream");
        assertRead(week(), BERLIN);
    }

    @Test
    void movedNightsDaysAwayAndLaterWeeksAreExact() {
        Notebook notebook = week().after(List.of(
                new Change.OfException(
                        null, new PlanException(MONDAY.plusDays(7), Session.EVENING, "ret", PlanException.Kind.AWAY)),
                new Change.OfException(
                        null, new PlanException(MONDAY.plusDays(8), Session.EVENING, "ret", PlanException.Kind.ADDED)),
                new Change.OfAway(
                        null,
                        new DaysAway(
                                new UUID(1, 1),
                                MONDAY.plusDays(20),
                                MONDAY.plusDays(33),
                                DaysAway.Keep.CARE,
                                Set.of("wash", "cream"))),
                new Change.OfWeek(
                        MONDAY.plusWeeks(12),
                        null,
                        WeekPlan.EMPTY.with(new WeekPlacement(DayOfWeek.SUNDAY, Session.EVENING, "ret")))));

        ZONES.forEach(zone -> assertRead(notebook, zone));
    }

    @Test
    void rhythmsAreLaidOverTheWeekInOneEventEach() {
        SkinCycle cycle = new SkinCycle("c", "Cycle", MONDAY, List.of("acid", "retinol", "rest", "rest"));
        Notebook notebook = week().after(List.of(
                new Change.OfCycle(null, cycle),
                rhythm("acid", new UseRhythm.CycleNights("c", Set.of("acid")), MONDAY.plusDays(9)),
                rhythm("mask", new UseRhythm.EveryDays(3), MONDAY.plusDays(2)),
                new Change.OfProduct(
                        notebookProduct("late"),
                        ProductBuilder.from(notebookProduct("late"))
                                .starts(MONDAY.plusDays(40))
                                .build()),
                rhythm("late", new UseRhythm.TimesAWeek(3), MONDAY)));
        CalendarReading reading = new CalendarReading(notebook, BERLIN, MONDAY);

        assertThat(reading.events().end()).isEmpty();
        ZONES.forEach(zone -> assertRead(notebook, zone));
        assertSame(reading.found(MONDAY.plusYears(4)), reading.planned(MONDAY.plusYears(4)), "four years");
    }

    @Test
    void whatComesAgainOnlyAfterYearsIsThereForFiftyThreeWeeks() {
        Notebook notebook = week().after(List.of(
                rhythm("acid", new UseRhythm.EveryDays(13), MONDAY),
                rhythm("mask", new UseRhythm.EveryDays(11), MONDAY.plusDays(3))));
        CalendarReading reading = new CalendarReading(notebook, BERLIN, MONDAY);

        assertThat(reading.events().end()).contains(END.minusDays(1));
        assertRead(notebook, BERLIN);
        assertThat(reading.found(END.plusYears(1)))
                .filteredOn(each -> each.session() == Session.EVENING)
                .allMatch(each -> each.day().isBefore(END));
    }

    @Test
    void anEveningAfterMidnightRingsInTheNightThatEndsItsDay() {
        UserSettings late = UserSettings.DEFAULT.withReminders(ReminderSettings.DEFAULT
                .with(Session.MORNING, SessionReminder.at(LocalTime.of(9, 0)))
                .with(Session.EVENING, SessionReminder.at(LocalTime.of(0, 30))));
        Notebook notebook = week().after(List.of(new Change.OfSettings(UserSettings.DEFAULT, late)));

        assertRead(notebook, BERLIN);
        assertThat(new CalendarReading(notebook, BERLIN, MONDAY).written())
                .contains("DTSTART;TZID=Europe/Berlin:20261201T003000");
    }

    @Test
    void aSwitchedOffReminderDoesNotRing() {
        Notebook week = week();
        ReminderSettings quiet = ReminderSettings.DEFAULT.with(
                Session.MORNING, ReminderSettings.DEFAULT.morning().withOn(false));
        Notebook notebook = week.after(List.of(
                new Change.OfSettings(week.settings(), week.settings().withReminders(quiet.withMinutesAhead(20)))));

        for (VEvent event :
                new CalendarReading(notebook, BERLIN, MONDAY).calendar().getEvents()) {
            boolean morning = event.getSummary().getValue().startsWith("Morning");
            assertThat(event.getAlarms()).hasSize(morning ? 0 : 1);
            assertThat(event.getAlarms())
                    .allMatch(alarm -> alarm.getTrigger().getDuration().toMillis()
                            == -Duration.ofMinutes(20).toMillis());
        }
    }

    @Test
    void weekdaysWithTimesOfTheirOwnHaveEventsOfTheirOwn() {
        Notebook week = week();
        ReminderSettings settings = ReminderSettings.DEFAULT.with(
                Session.EVENING,
                SessionReminder.at(LocalTime.of(22, 0))
                        .withOtherTimes(
                                Map.of(DayOfWeek.FRIDAY, LocalTime.of(1, 0), DayOfWeek.SUNDAY, LocalTime.of(20, 0))));
        Notebook notebook = week.after(
                List.of(new Change.OfSettings(week.settings(), week.settings().withReminders(settings))));

        assertRead(notebook, BERLIN);
    }

    @Test
    void randomNotebooksAreReadAsTheyArePlanned() {
        LocalDate today = LocalDate.of(2026, 1, 7);
        for (int seed = 0; seed < RANDOM; seed++) {
            Notebook notebook = plainNames(new RandomNotebooks(seed).notebook(40 + seed * 4));
            CalendarReading reading = new CalendarReading(notebook, ZONES.get(seed % ZONES.size()), today);
            LocalDate end = notebook.settings().weekStart(today).plusWeeks(53);

            assertSame(reading.found(end), reading.planned(end), "seed " + seed);
            assertThat(reading.events().events().isEmpty() ? List.of() : reading.uids())
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void namesComeBackAsTheyWereWritten() {
        for (String name : List.of(
                "Acid, 7 %; \"weekly\" \\ nightly",
                "two\nlines", "🧴".repeat(60), "مرطب ليلي, كريم", "Ölbad für die Haut ".repeat(12) + "end")) {
            Product wash =
                    ProductBuilder.from(notebookProduct("wash")).name(name).build();
            CalendarReading reading = new CalendarReading(
                    week().after(List.of(new Change.OfProduct(notebookProduct("wash"), wash))), BERLIN, MONDAY);

            assertThat(reading.calendar().getEvents())
                    .extracting(event -> event.getSummary().getValue())
                    .anySatisfy(text -> assertThat(text.replaceAll("[\u2068\u2069]", ""))
                            .isEqualTo("Evening routine: " + name + ", then Cream"));
            assertThat(reading.written().split("\r\n", -1))
                    .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75)
                    .noneMatch(line -> line.contains("\uFFFD"));
        }
    }

    @Test
    void writtenAgainItIsTheSameEvents() {
        CalendarReading reading = new CalendarReading(week(), BERLIN, MONDAY);
        List<String> uids = reading.uids();

        assertThat(uids).hasSize(6).doesNotHaveDuplicates();
        assertThat(new CalendarReading(week(), BERLIN, MONDAY.plusWeeks(3)).uids())
                .isEqualTo(uids);
        assertThat(reading.written(Instant.EPOCH).replace("DTSTAMP:19700101T000000Z", "DTSTAMP:20261130T080000Z"))
                .isEqualTo(reading.written());
    }

    @Test
    void everyEventRingsWhenItBegins() {
        for (VEvent event :
                new CalendarReading(week(), BERLIN, MONDAY).calendar().getEvents()) {
            VAlarm alarm = event.getAlarms().get(0);
            assertThat(alarm.getAction().getValue()).isEqualTo("DISPLAY");
            assertThat(alarm.getTrigger().getDuration().toMillis()).isZero();
            assertThat(alarm.getDescription().getValue())
                    .isEqualTo(event.getSummary().getValue());
        }
    }

    private static void assertRead(Notebook notebook, ZoneId zone) {
        CalendarReading reading = new CalendarReading(notebook, zone, MONDAY);
        assertThat(reading.found(END)).as("in %s", zone).isNotEmpty();
        assertSame(reading.found(END), reading.planned(END), zone.getId());
    }

    /**
     * Compares so that a failure names only what differs. Moments are compared roughly, because biweekly takes every
     * summer time for an hour and the moment of its beginning for one in UTC; CalendarZoneTest looks at them closely.
     */
    private static void assertSame(List<Occurrence> found, List<Occurrence> planned, String what) {
        List<String> missing = new ArrayList<>(withoutMoments(planned));
        List<String> surplus = new ArrayList<>(withoutMoments(found));
        if (!missing.equals(surplus)) {
            withoutMoments(found).forEach(missing::remove);
            withoutMoments(planned).forEach(surplus::remove);
            assertThat(surplus).as("surplus: %s", what).isEqualTo(missing);
            assertThat(missing).as("missing: %s", what).isEmpty();
        }
        for (int i = 0; i < found.size(); i++) {
            assertThat(found.get(i).at())
                    .as(what)
                    .isCloseTo(planned.get(i).at(), new TemporalUnitWithinOffset(1, ChronoUnit.HOURS));
        }
    }

    private static List<String> withoutMoments(List<Occurrence> occurrences) {
        return occurrences.stream()
                .map(each -> "%s %s %s".formatted(each.day(), each.session(), each.text()))
                .toList();
    }

    /** The same notebook with names that say what is what. */
    private static Notebook plainNames(Notebook notebook) {
        List<Change> changes = new ArrayList<>();
        notebook.products()
                .values()
                .forEach(product -> changes.add(new Change.OfProduct(
                        product, ProductBuilder.from(product).name(product.id()).build())));
        return notebook.after(changes);
    }

    private static Change rhythm(String product, UseRhythm rhythm, LocalDate from) {
        return new Change.OfRhythm(product, List.of(), List.of(new RhythmLine(Session.EVENING, rhythm, from, null)));
    }

    private static Product notebookProduct(String id) {
        return week().products().get(id);
    }

    /** Sunscreen in the morning, care in the evening, retinol on Mondays and Thursdays. */
    private static Notebook week() {
        WeekPlan week = WeekPlan.EMPTY;
        for (DayOfWeek day : DayOfWeek.values()) {
            week = week.with(new WeekPlacement(day, Session.MORNING, "spf"))
                    .with(new WeekPlacement(day, Session.EVENING, "cream"))
                    .with(new WeekPlacement(day, Session.EVENING, "wash"));
        }
        week = week.with(new WeekPlacement(DayOfWeek.MONDAY, Session.EVENING, "ret"))
                .with(new WeekPlacement(DayOfWeek.THURSDAY, Session.EVENING, "ret"));
        return Notebook.EMPTY.after(List.of(
                added("wash", "Wash", Form.RINSE_OFF, ProductCategory.CLEANSER, "cleanser"),
                added("ret", "Retinol", Form.LEAVE_ON, ProductCategory.SERUM, "retinol"),
                added("cream", "Cream", Form.LEAVE_ON, ProductCategory.MOISTURISER, "moisturiser"),
                added("spf", "Sunscreen", Form.LEAVE_ON, ProductCategory.SUNSCREEN, "spf"),
                added("acid", "Acid", Form.LEAVE_ON, ProductCategory.TONER, "glycolic_acid"),
                added("mask", "Mask", Form.RINSE_OFF, ProductCategory.MASK, "kaolin"),
                added("late", "Late", Form.LEAVE_ON, ProductCategory.SERUM, "niacinamide"),
                new Change.OfWeek(MONDAY.minusWeeks(4), null, week)));
    }

    private static Change added(String id, String name, Form form, ProductCategory category, String active) {
        return new Change.OfProduct(null, Product.of(id, name, form, category, List.of(Dose.of(active))));
    }
}
