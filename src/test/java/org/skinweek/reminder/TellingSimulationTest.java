package org.skinweek.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.skinweek.notebook.Notebook;
import org.skinweek.testing.RandomRuns;

/**
 * Ten years in each of thirty time zones, of people who sleep, travel, go away, change their settings and answer or not,
 * on computers whose clocks are set ahead and back by minutes to years. {@link SlowTelling} works out by other ways what
 * each look at the clock has to tell; the program has to tell just that.
 *
 * <p>What must hold. A <em>look</em> is a moment that the computer shows, right or wrong, in the zone and with the
 * settings that it has then.
 *
 * <ol>
 *   <li>A day ends with the first minute in which the clock shows the cut-off of the next date, or a later time.
 *   <li>A reminder of a day is due when the clock first shows its time; a time before the cut-off is on the next date. One
 *       that the clock leaves out is as much later, or, where the day is over by then, as much earlier as the clock leaves
 *       out. Its time is its kind's own one, though not for a morning that is over by then; else that of its session, so
 *       many minutes ahead. What is about a day as a whole comes with the morning, or the evening if only that is on; what
 *       is about a session that is off never comes.
 *   <li>It is of use from then until: the beginning of the evening, for a morning; the end of the day, for an evening, a
 *       gap in the diary, a first day and a patch test; the end of the date that it names, for events and packs, unless
 *       that is over; the end of the sixth day after, for all else, since on the seventh it may come again. What falls due
 *       after that is of use until its day ends.
 *   <li>It is told at the first look at which it is of use, outside quiet hours and pauses, and, if it is about a day as a
 *       whole, on no day away; and then at no other look, whichever program looks and however often it was started anew,
 *       whatever the zone, and with the clock set back by up to two days or ahead by anything.
 *   <li>But steps that nobody answered are told again, as often and as far apart as asked, while they are of use.
 *   <li>What was put off is told again at the first look from then on, until that day ends or it is of no use any more,
 *       with the same exceptions.
 *   <li>What was told more than two days after a look does not count for it; nor does it later, if that look is not more
 *       than thirty days before: then it was told by a clock that has been set right since. (A clock further back is itself
 *       the wrong one, as on a computer that has just started.)
 * </ol>
 */
class TellingSimulationTest {
    /** Ten years. */
    private static final int DAYS = 3_652;

    /** With odd offsets, changes at midnight, of half an hour and of two hours, in Ramadan, and of a whole day. */
    private static final List<ZoneId> ZONES = Stream.of(
                    "UTC",
                    "Europe/Berlin",
                    "Europe/London",
                    "Europe/Dublin",
                    "Europe/Lisbon",
                    "Europe/Istanbul",
                    "Europe/Moscow",
                    "Atlantic/Azores",
                    "America/New_York",
                    "America/Los_Angeles",
                    "America/St_Johns",
                    "America/Sao_Paulo",
                    "America/Asuncion",
                    "America/Santiago",
                    "America/Havana",
                    "America/Caracas",
                    "America/Nuuk",
                    "Africa/Casablanca",
                    "Africa/Cairo",
                    "Asia/Gaza",
                    "Asia/Tehran",
                    "Asia/Kathmandu",
                    "Asia/Tokyo",
                    "Asia/Pyongyang",
                    "Australia/Lord_Howe",
                    "Pacific/Chatham",
                    "Pacific/Apia",
                    "Pacific/Honolulu",
                    "Pacific/Kiritimati",
                    "Antarctica/Troll")
            .map(ZoneId::of)
            .toList();

    @Tag(RandomRuns.TAG)
    @Test
    void everyLookTellsJustWhatItShould() {
        int[] told = new int[1];
        RandomRuns.of("tellings of ten years", ZONES.size()).run(seed -> told[0] += live(seed));

        if (RandomRuns.areOfEveryBuild()) {
            assertThat(told[0]).isGreaterThan(15_000);
        }
    }

    /** Ten years in one zone; returns how much was told. */
    private static int live(long seed) {
        Random random = RandomRuns.random(seed);
        ZoneId home = ZONES.get((int) (seed % ZONES.size()));
        LocalDate first = LocalDate.of(2008 + random.nextInt(25), 1, 1);
        RandomLife life = new RandomLife(random, home, ZONES, first, DAYS);
        List<Reminder> reminders = life.reminders();
        SimulatedPrograms programs = new SimulatedPrograms(random, reminders, TellingSimulationTest::asks);
        List<SimulatedLook> looks = life.looks().stream().map(programs::look).toList();
        List<Set<ReminderKey>> expected = new SlowTelling(looks, TellingSimulationTest::asks).told(reminders);
        int told = 0;
        for (int i = 0; i < looks.size(); i++) {
            SimulatedLook look = looks.get(i);
            assertThat(look.told())
                    .as(() -> "a look at %s in %s with %s"
                            .formatted(
                                    look.clock(), look.zone(), look.notebook().settings()))
                    .isEqualTo(expected.get(i));
            told += look.told().size();
        }
        return told;
    }

    /** What a notebook asks for: now and then one takes something back, as a diary does that is filled in. */
    private static boolean asks(Notebook notebook, Reminder reminder) {
        int version = Integer.parseInt(notebook.settings().page());
        return Math.floorMod(reminder.day().getDayOfMonth() + version, 9) != 0;
    }
}
