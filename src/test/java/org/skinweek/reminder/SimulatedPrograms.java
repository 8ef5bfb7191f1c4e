package org.skinweek.reminder;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import org.skinweek.notebook.Notebook;

/** A window and a watcher that look at the clock by turns, are now and then started anew, and share what they noted. */
final class SimulatedPrograms {
    private static final List<SnoozeChoice> SNOOZES = List.of(SnoozeChoice.values());

    private final Random random;
    private final BiPredicate<Notebook, Reminder> asked;
    private final TreeMap<LocalDate, List<Reminder>> byDay = new TreeMap<>();
    private final ReminderTeller[] programs = {start(), start()};
    private ReminderLog log = ReminderLog.EMPTY;

    /**
     * Programs that tell of reminders.
     *
     * @param asked whether a notebook asks for a reminder
     */
    SimulatedPrograms(Random random, List<Reminder> reminders, BiPredicate<Notebook, Reminder> asked) {
        this.random = random;
        this.asked = asked;
        reminders.forEach(each ->
                byDay.computeIfAbsent(each.day(), day -> new ArrayList<>()).add(each));
    }

    private ReminderTeller start() {
        return new ReminderTeller(
                (notebook, first, last, sessionsFrom, today) -> byDay.subMap(first, true, last, true).values().stream()
                        .flatMap(List::stream)
                        .filter(each ->
                                !each.kind().isOfSession() || !each.day().isBefore(sessionsFrom))
                        .filter(each -> asked.test(notebook, each))
                        .toList());
    }

    /** A look of one of them, with what it tells and what somebody answers by chance. */
    SimulatedLook look(SimulatedLook look) {
        int which = random.nextInt(4) / 3;
        if (random.nextInt(50) == 0) {
            programs[which] = start();
        }
        ReminderTelling telling = programs[which].look(look.notebook(), log, look.shown(), look.zone());
        if (!telling.isEmpty() || log.hasWrong(look.shown())) {
            log = ReminderTeller.told(telling, log, look.shown(), look.zone());
        }
        SimulatedLook seen = look.with(Set.copyOf(telling.keys()), false, null);
        return telling.isEmpty() ? seen : answered(telling, seen);
    }

    private SimulatedLook answered(ReminderTelling telling, SimulatedLook look) {
        switch (random.nextInt(4)) {
            case 0 -> {
                log = log.answered(telling.keys(), look.shown());
                return look.with(look.told(), true, null);
            }
            case 1 -> {
                SnoozeChoice snooze = SNOOZES.get(random.nextInt(SNOOZES.size()));
                ReminderTimes times = new ReminderTimes(look.notebook().settings(), look.zone());
                SimulatedLook later = look.with(
                        look.told(),
                        false,
                        times.isChoice(snooze, look.shown())
                                ? times.snooze(snooze, look.shown())
                                : look.shown().plus(Duration.ofMinutes(10)));
                log = log.snoozed(telling.keys(), later.snoozed());
                return later;
            }
            default -> {
                return look;
            }
        }
    }
}
