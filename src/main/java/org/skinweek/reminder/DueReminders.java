package org.skinweek.reminder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.skinweek.catalog.Catalog;
import org.skinweek.catalog.Session;
import org.skinweek.notebook.Notebook;
import org.skinweek.notebook.ReminderKind;
import org.skinweek.notebook.SkinDays;
import org.skinweek.routine.LayeringOrder;
import org.skinweek.routine.Product;
import org.skinweek.routine.Treatments;
import org.skinweek.rules.Checker;
import org.skinweek.rules.CoverDue;

/** Works out what is due on which day, from the plan, the diary and the shelf. What the rules bar is never due. */
public final class DueReminders {
    /** How many days ahead reminders are worked out. */
    public static final int DAYS_AHEAD = 14;

    private final Function<Notebook, Checker> rules;
    private final Treatments treatments;
    private final LayeringOrder order;
    private final ExfoliationDays exfoliation;

    /**
     * Reminders for products of a catalogue's actives.
     *
     * @param rules the rules as a notebook adjusts them
     */
    public DueReminders(Catalog catalog, Function<Notebook, Checker> rules) {
        this.rules = rules;
        this.treatments = new Treatments(catalog);
        this.order = new LayeringOrder(catalog);
        this.exfoliation = new ExfoliationDays(catalog);
    }

    /** What is due today and in the next {@value #DAYS_AHEAD} days. */
    public List<Reminder> due(Notebook notebook, LocalDate today) {
        return due(notebook, today, today.plusDays(DAYS_AHEAD), today);
    }

    /**
     * What is due from one day to another, both included, in order of time. Kinds that are switched off are left out,
     * and so is every step that is ticked or skipped already.
     *
     * @param today the current day, by the user's cut-off
     */
    public List<Reminder> due(Notebook notebook, LocalDate first, LocalDate last, LocalDate today) {
        SkinDays days = new SkinDays(rules.apply(notebook), notebook, today);
        DayUses uses = new DayUses(notebook, days);
        List<Reminder> due = new ArrayList<>();
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            sunscreen(notebook, days, day).ifPresent(due::add);
            addExpiry(notebook, day, today, due);
            for (Session session : Session.values()) {
                addSteps(uses, days, day, session, due);
                left(uses, days, day, session).ifPresent(due::add);
            }
            addRestNight(notebook, uses, days, day, due);
        }
        due.removeIf(reminder -> !notebook.settings().reminders().contains(reminder.kind()));
        return due;
    }

    private void addSteps(DayUses uses, SkinDays days, LocalDate day, Session session, List<Reminder> due) {
        List<Product> allowed = order.sorted(uses.allowed(day, session));
        for (Product product : allowed) {
            exfoliation
                    .kind(product)
                    .ifPresent(kind -> due.add(Reminder.of(
                            day,
                            session,
                            ReminderKind.EXFOLIATION_DAY,
                            "reminder.exfoliation." + kind,
                            List.of(product.name()))));
        }
        if (allowed.stream().anyMatch(treatments::treats) && !pauses(uses, days, day, session)) {
            due.add(Reminder.of(day, session, ReminderKind.STEPS, "reminder.steps", names(allowed)));
        }
    }

    /** The reminder in place of steps that a rule bars: that there is a pause, or what to leave out. */
    private Optional<Reminder> left(DayUses uses, SkinDays days, LocalDate day, Session session) {
        List<Product> barred = order.sorted(uses.barred(day, session));
        if (barred.isEmpty()) {
            return Optional.empty();
        }
        if (pauses(uses, days, day, session)) {
            List<String> care = names(order.sorted(uses.allowed(day, session)));
            String key = care.isEmpty() ? "reminder.pause" : "reminder.pause_with";
            return Optional.of(Reminder.of(day, session, ReminderKind.STEPS, key, care));
        }
        List<String> names = barred.stream().map(Product::name).toList();
        return Optional.of(Reminder.of(day, session, ReminderKind.STEPS, "reminder.left_out", names));
    }

    /** True where the reminder of a pause already names what may be used, so that steps are not repeated. */
    private static boolean pauses(DayUses uses, SkinDays days, LocalDate day, Session session) {
        return days.course().on(day).phase().pauses()
                && !uses.barred(day, session).isEmpty();
    }

    /** Names of products without plain cleansers, which need no reminder. */
    private List<String> names(List<Product> products) {
        return products.stream()
                .filter(product -> treatments.treats(product) || order.layer(product) > 0)
                .map(Product::name)
                .toList();
    }

    private void addRestNight(Notebook notebook, DayUses uses, SkinDays days, LocalDate day, List<Reminder> due) {
        List<Product> allowed = order.sorted(uses.allowed(day, Session.EVENING));
        boolean treated = allowed.stream().anyMatch(treatments::treats)
                || uses.done(day, Session.EVENING).stream().anyMatch(treatments::treats);
        boolean away = notebook.schedule().awayOn(day).isPresent();
        if (away || treated || pauses(uses, days, day, Session.EVENING) || !treatsInEvenings(notebook, day)) {
            return;
        }
        List<String> names = names(allowed);
        String key = names.isEmpty() ? "reminder.rest_night" : "reminder.rest_night_with";
        due.add(Reminder.of(day, Session.EVENING, ReminderKind.REST_NIGHT, key, names));
    }

    /** True when the seven days from a day on have an active on any evening: without one, every night would be a rest. */
    private boolean treatsInEvenings(Notebook notebook, LocalDate day) {
        return notebook.datedDays(day).placements().stream()
                .filter(placement -> placement.session() == Session.EVENING)
                .map(placement -> notebook.product(placement.product()))
                .flatMap(Optional::stream)
                .anyMatch(product -> !product.archived() && treatments.treats(product));
    }

    private static Optional<Reminder> sunscreen(Notebook notebook, SkinDays days, LocalDate day) {
        return days.on(day).covers().stream().findFirst().map(cover -> {
            List<String> ids = List.copyOf(notebook.products().keySet());
            String name = notebook.product(ids.get(cover.because().product()))
                    .map(Product::name)
                    .orElse("");
            LocalDate used = day.plusDays(cover.because().day());
            return new Reminder(day, Session.MORNING, ReminderKind.SUNSCREEN, key(cover), List.of(name), used);
        });
    }

    private static String key(CoverDue cover) {
        return switch (cover.because().day()) {
            case 0 -> "reminder.sunscreen.this_morning";
            case -1 ->
                cover.because().session() == Session.EVENING
                        ? "reminder.sunscreen.last_night"
                        : "reminder.sunscreen.earlier";
            case -7 -> "reminder.sunscreen.week_ago";
            default -> "reminder.sunscreen.earlier";
        };
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
