package org.skinweek.reminder;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.skinweek.catalog.Catalog;
import org.skinweek.catalog.Session;
import org.skinweek.notebook.Notebook;
import org.skinweek.notebook.ReminderKind;
import org.skinweek.routine.Product;

/** Works out what is due on which day, from the plan, the diary and the shelf. */
public final class Reminders {
    /** Days after today that the reminders reach. */
    public static final int DAYS_AHEAD = 14;

    /** A peel or an alpha hydroxy acid asks for sunscreen on each morning of the week that follows it. */
    private static final int ACID_DAYS = 7;

    private final Traits traits;

    /** Reminders that read the traits of products from a catalogue. */
    public Reminders(Catalog catalog) {
        this.traits = new Traits(catalog);
    }

    /** What is due today and in the next {@value #DAYS_AHEAD} days. */
    public List<Reminder> due(Notebook notebook, LocalDate today) {
        return due(notebook, today, today.plusDays(DAYS_AHEAD), today);
    }

    /**
     * What is due from one day to another, both included, in order of time. Kinds that are switched off are left out,
     * and so is every step that is ticked or skipped already.
     *
     * @param today the day that it is now, by the user's cut-off
     */
    public List<Reminder> due(Notebook notebook, LocalDate first, LocalDate last, LocalDate today) {
        DayUses uses = new DayUses(notebook, today);
        List<Reminder> due = new ArrayList<>();
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            addSunscreen(uses, day, due);
            addExpiry(notebook, day, today, due);
            addSteps(uses, day, Session.MORNING, due);
            addSteps(uses, day, Session.EVENING, due);
            addRestNight(notebook, uses, day, due);
        }
        due.removeIf(reminder -> !notebook.settings().reminders().contains(reminder.kind()));
        return due;
    }

    private void addSteps(DayUses uses, LocalDate day, Session session, List<Reminder> due) {
        List<Product> open = traits.layered(uses.open(day, session));
        for (Product product : open) {
            Optional<String> exfoliation = traits.exfoliation(product);
            exfoliation.ifPresent(kind -> due.add(Reminder.of(
                    day,
                    session,
                    ReminderKind.EXFOLIATION_DAY,
                    "reminder.exfoliation." + kind,
                    List.of(product.name()))));
        }
        if (open.stream().anyMatch(traits::treats)) {
            List<String> names = open.stream()
                    .filter(product -> !traits.onlyCleanses(product))
                    .map(Product::name)
                    .toList();
            due.add(Reminder.of(day, session, ReminderKind.STEPS, "reminder.steps", names));
        }
    }

    private void addRestNight(Notebook notebook, DayUses uses, LocalDate day, List<Reminder> due) {
        boolean treatedTonight = uses.used(day, Session.EVENING).stream().anyMatch(traits::treats);
        if (treatedTonight || !treatsInEvenings(notebook, day)) {
            return;
        }
        List<String> names = traits.layered(uses.open(day, Session.EVENING)).stream()
                .filter(product -> !traits.onlyCleanses(product))
                .map(Product::name)
                .toList();
        String key = names.isEmpty() ? "reminder.rest_night" : "reminder.rest_night_with";
        due.add(Reminder.of(day, Session.EVENING, ReminderKind.REST_NIGHT, key, names));
    }

    /** True when the week in force has an active on any evening: without one, each night would be a rest night. */
    private boolean treatsInEvenings(Notebook notebook, LocalDate day) {
        return Arrays.stream(DayOfWeek.values())
                .flatMap(weekday -> notebook.plan().on(day).products(weekday, Session.EVENING).stream())
                .map(notebook::product)
                .flatMap(Optional::stream)
                .anyMatch(product -> !product.archived() && traits.treats(product));
    }

    private void addSunscreen(DayUses uses, LocalDate day, List<Reminder> due) {
        LocalDate before = day.minusDays(1);
        String key;
        if (anyUsed(uses, before, traits::sensitisesForAWeek)) {
            key = "reminder.sunscreen.acid_last_night";
        } else if (uses.used(before, Session.EVENING).stream().anyMatch(traits::isRetinoid)) {
            key = "reminder.sunscreen.retinoid_last_night";
        } else if (usedWithin(uses, day)) {
            key = "reminder.sunscreen.acid_this_week";
        } else {
            return;
        }
        due.add(Reminder.of(day, Session.MORNING, ReminderKind.SUNSCREEN, key, List.of()));
    }

    private boolean usedWithin(DayUses uses, LocalDate day) {
        for (int back = 2; back <= ACID_DAYS; back++) {
            if (anyUsed(uses, day.minusDays(back), traits::sensitisesForAWeek)) {
                return true;
            }
        }
        return false;
    }

    private static boolean anyUsed(DayUses uses, LocalDate day, Predicate<Product> wanted) {
        return Arrays.stream(Session.values())
                .anyMatch(session -> uses.used(day, session).stream().anyMatch(wanted));
    }

    private static void addExpiry(Notebook notebook, LocalDate day, LocalDate today, List<Reminder> due) {
        for (Product product : notebook.shelf()) {
            LocalDate end = product.keepsUntil();
            if (end == null) {
                continue;
            }
            boolean passed = day.equals(today) && end.isBefore(today);
            if (passed || end.equals(day)) {
                String key = passed ? "reminder.expiry.passed" : "reminder.expiry.last_day";
                due.add(new Reminder(day, Session.MORNING, ReminderKind.EXPIRY, key, List.of(product.name()), end));
            }
        }
    }
}
