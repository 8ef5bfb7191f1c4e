package org.skinweek.reminder;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.Catalog;
import org.skinweek.catalog.Session;
import org.skinweek.diary.PatchTest;
import org.skinweek.notebook.FirstUseDay;
import org.skinweek.notebook.Notebook;
import org.skinweek.notebook.PatchTests;
import org.skinweek.notebook.ReminderKind;
import org.skinweek.notebook.SkinDays;
import org.skinweek.planner.SingleProductWeek;
import org.skinweek.routine.Product;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Treatments;
import org.skinweek.routine.WeekPlan;
import org.skinweek.rules.Checker;

/** What a day as a whole asks for: packs, first days, steps of slow starts, patch tests, a return, an empty diary. */
final class DayReminders {
    /** What is not dealt with is told again after so many days, and not every day. */
    private static final int WEEKLY = Timeline.DAYS;

    /** What nobody has minded for longer than this is left alone: a diary that is not kept, a pack that is not replaced. */
    private static final int LONGEST_GAP = 4 * Timeline.DAYS;

    private final Notebook notebook;
    private final Checker checker;
    private final SkinDays days;
    private final LocalDate today;
    private final Treatments treatments;
    private final PatchTests patchTests;

    DayReminders(Notebook notebook, Catalog catalog, Checker checker, SkinDays days, LocalDate today) {
        this.notebook = notebook;
        this.checker = checker;
        this.days = days;
        this.today = today;
        this.treatments = new Treatments(catalog);
        this.patchTests = new PatchTests(notebook, checker);
    }

    void add(LocalDate day, List<Reminder> due) {
        addLog(day, due);
        addReturn(day, due);
        for (Product product : notebook.shelf()) {
            addExpiry(day, product, due);
            if (FirstUseDay.is(day, product, notebook)) {
                due.add(Reminder.of(day, ReminderKind.INTRODUCTION, "reminder.introduction", product));
            }
        }
        addRampSteps(day, due);
        for (PatchTest test : patchTests.due(day)) {
            boolean last = !day.isBefore(test.lastDay(patchTests.days(test.product())));
            if (isOnce(day, test, last)) {
                notebook.product(test.product())
                        .map(product -> Reminder.of(
                                day,
                                ReminderKind.PATCH_TEST,
                                last ? "reminder.patch.last" : "reminder.patch.look",
                                product))
                        .ifPresent(due::add);
            }
        }
    }

    /** Each day while the test runs; after its last day, weekly until somebody looks. */
    private boolean isOnce(LocalDate day, PatchTest test, boolean last) {
        return !last || ChronoUnit.DAYS.between(test.lastDay(patchTests.days(test.product())), day) % WEEKLY == 0;
    }

    /** A month before the end, on the last day, and from the next day on once a week, until that is of no use. */
    private static void addExpiry(LocalDate day, Product product, List<Reminder> due) {
        @Nullable LocalDate end = product.keepsUntil();
        if (end == null) {
            return;
        }
        long after = ChronoUnit.DAYS.between(end, day);
        @Nullable String key = null;
        if (after > 0 && after % WEEKLY == 1 && after < LONGEST_GAP) {
            key = "reminder.expiry.passed";
        } else if (after == 0) {
            key = "reminder.expiry.last_day";
        } else if (day.equals(end.minusMonths(1))) {
            key = "reminder.expiry.month";
        }
        if (key != null) {
            due.add(Reminder.of(day, ReminderKind.EXPIRY, key, product).on(end));
        }
    }

    /** Weeks in which a slow start allows more than the week before. */
    private void addRampSteps(LocalDate day, List<Reminder> due) {
        boolean calm = days.course().on(day).none();
        if (!calm || !day.equals(notebook.settings().weekStart(day))) {
            return;
        }
        Timeline week = days.week(day);
        WeekPlan plan = notebook.sevenDays(day);
        for (int index = 0; index < week.products().size(); index++) {
            Product product = week.products().get(index);
            int used = week.weeksUsed().get(index);
            boolean planned = plan.count(product.id()) > 0;
            if (used > 0 && planned && !product.archived() && treatments.treats(product)) {
                int most = most(week, index, used);
                if (most > most(week, index, used - 1)) {
                    due.add(Reminder.of(day, ReminderKind.RAMP_STEP, "reminder.ramp_step", product)
                            .times(most));
                }
            }
        }
    }

    /** How often a week a product may be used after so many weeks of use. */
    private int most(Timeline week, int product, int weeksUsed) {
        return new SingleProductWeek(checker, week, product, weeksUsed)
                .most(Timeline.DAYS, treatments.sessions(week.products().get(product)), /* tips= */ false);
    }

    private void addReturn(LocalDate day, List<Reminder> due) {
        boolean away = notebook.schedule().awayOn(day).isPresent();
        if (!away && notebook.schedule().awayOn(day.minusDays(1)).isPresent()) {
            due.add(Reminder.of(day, Session.MORNING, ReminderKind.RETURN, "reminder.return", List.of()));
        }
    }

    /** A day before today of which nothing is known although steps were planned; a longer gap is told once a week. */
    private void addLog(LocalDate day, List<Reminder> due) {
        if (day.isAfter(today) || !isUnknown(day.minusDays(1))) {
            return;
        }
        LocalDate first = day.minusDays(1);
        while (isUnknown(first.minusDays(1)) && ChronoUnit.DAYS.between(first, day) <= LONGEST_GAP) {
            first = first.minusDays(1);
        }
        long unknown = ChronoUnit.DAYS.between(first, day);
        if (unknown % WEEKLY == 1 && unknown <= LONGEST_GAP) {
            String key = unknown == 1 ? "reminder.log" : "reminder.log.since";
            due.add(Reminder.of(day, Session.MORNING, ReminderKind.LOG, key, List.of())
                    .on(first));
        }
    }

    private boolean isUnknown(LocalDate day) {
        boolean began = notebook.began().filter(first -> !day.isBefore(first)).isPresent();
        return began
                && notebook.diary().day(day).entries().isEmpty()
                && notebook.schedule().awayOn(day).isEmpty()
                && notebook.planOn(day).placements().stream()
                        .flatMap(placement -> notebook.product(placement.product()).stream())
                        .anyMatch(product -> !product.archived() && treatments.treats(product))
                && !days.course().on(day).phase().pauses();
    }
}
