package org.skinweek.reminder;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.skinweek.catalog.Catalog;
import org.skinweek.catalog.Session;
import org.skinweek.notebook.Notebook;
import org.skinweek.notebook.ReminderKind;
import org.skinweek.notebook.SkinDays;
import org.skinweek.notebook.TimelineBuilder;
import org.skinweek.routine.LayeringOrder;
import org.skinweek.routine.Product;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Treatments;
import org.skinweek.routine.Use;
import org.skinweek.rules.CoverDue;
import org.skinweek.rules.LastUse;
import org.skinweek.rules.OutlookFinder;
import org.skinweek.rules.WeeksAhead;

/** What one session asks for: its steps, a rest, a pause, a scrub, sunscreen, the last use for some days. */
final class SessionReminders {
    private final Notebook notebook;
    private final SkinDays days;
    private final LocalDate today;
    private final Set<ReminderKind> kinds;
    private final DayUses uses;
    private final Treatments treatments;
    private final LayeringOrder order;
    private final ExfoliationDays exfoliation;
    private final OutlookFinder outlook;
    private final Map<LocalDate, WeeksAhead> weeks = new HashMap<>();

    /**
     * Reminders of sessions.
     *
     * @param days what the rules say of the days of a notebook
     * @param kinds those that are asked for: what takes long is left out where nobody asks for it
     */
    SessionReminders(Catalog catalog, SkinDays days, Set<ReminderKind> kinds) {
        this.notebook = days.notebook();
        this.days = days;
        this.today = days.today();
        this.kinds = kinds;
        this.uses = new DayUses(notebook, days);
        this.treatments = new Treatments(catalog);
        this.order = new LayeringOrder(catalog);
        this.exfoliation = new ExfoliationDays(catalog);
        this.outlook = new OutlookFinder(days.checker(), catalog);
    }

    void add(LocalDate day, Session session, List<Reminder> due) {
        List<Product> allowed = order.sorted(uses.allowed(day, session));
        List<Product> barred = order.sorted(uses.barred(day, session));
        boolean pauses = days.course().on(day).phase().pauses() && !barred.isEmpty();
        if (session == Session.MORNING) {
            sunscreen(day).ifPresent(due::add);
        }
        for (Product product : allowed) {
            exfoliation
                    .kind(product)
                    .map(kind -> "reminder.exfoliation." + kind)
                    .map(key -> Reminder.of(day, session, ReminderKind.EXFOLIATION_DAY, key, List.of(product.name())))
                    .map(reminder -> reminder.about(product.id()))
                    .ifPresent(due::add);
        }
        if (allowed.stream().anyMatch(treatments::treats) && !pauses) {
            due.add(Reminder.of(day, session, ReminderKind.STEPS, "reminder.steps", names(allowed))
                    .because(onDrySkin(allowed)));
            addLastOnes(day, session, allowed, due);
        }
        if (pauses) {
            due.add(byRule(
                    named(day, session, ReminderKind.PAUSE, "reminder.pause", "reminder.pause_with", names(allowed)),
                    barred.get(0)));
        } else if (!barred.isEmpty()) {
            List<String> names = barred.stream().map(Product::name).toList();
            due.add(byRule(Reminder.of(day, session, ReminderKind.PAUSE, Reminder.LEFT_OUT, names), barred.get(0)));
        }
        if (session == Session.EVENING && !pauses && isRestNight(day, allowed)) {
            due.add(restNight(day, names(allowed)));
        }
    }

    /** The same, by the rule that bars a product in its session. */
    private Reminder byRule(Reminder reminder, Product barred) {
        return days.on(reminder.day())
                .barring(reminder.session(), barred.id())
                .map(rule -> reminder.by(rule.id()))
                .orElse(reminder);
    }

    private static Reminder named(
            LocalDate day, Session session, ReminderKind kind, String key, String keyWith, List<String> products) {
        return Reminder.of(day, session, kind, products.isEmpty() ? key : keyWith, products);
    }

    /** Names of products without plain cleansers, which need no reminder. */
    private List<String> names(List<Product> products) {
        return products.stream()
                .filter(product -> treatments.treats(product) || order.layer(product) > 0)
                .map(Product::name)
                .toList();
    }

    /** Names of those that a source wants on dry skin, unless they are the first to go on. */
    private List<String> onDrySkin(List<Product> products) {
        return products.stream()
                .skip(1)
                .filter(product -> order.minutesBefore(product) > 0)
                .map(Product::name)
                .toList();
    }

    private boolean isRestNight(LocalDate day, List<Product> allowed) {
        boolean treated = allowed.stream().anyMatch(treatments::treats)
                || uses.done(day, Session.EVENING).stream().anyMatch(treatments::treats);
        boolean away = notebook.schedule().awayOn(day).isPresent();
        return !away && !treated && treatsInEvenings(day);
    }

    /** A rest, and what it is a rest from: the actives of the night before. */
    private Reminder restNight(LocalDate day, List<String> care) {
        LocalDate before = day.minusDays(1);
        Set<Product> lastNight = new HashSet<>(uses.done(before, Session.EVENING));
        if (notebook.diary().day(before).entries().isEmpty()) {
            lastNight.addAll(uses.allowed(before, Session.EVENING));
        }
        List<String> strong = order.sorted(List.copyOf(lastNight)).stream()
                .filter(product -> treatments.irritationWeight(product) > 0)
                .map(Product::name)
                .toList();
        Reminder rest = named(
                day, Session.EVENING, ReminderKind.REST_NIGHT, "reminder.rest_night", "reminder.rest_night_with", care);
        return strong.isEmpty() ? rest : rest.because(strong);
    }

    /** True when the seven days from a day on have an active on any evening: without one, every night would be a rest. */
    private boolean treatsInEvenings(LocalDate day) {
        return notebook.datedDays(day).placements().stream()
                .filter(placement -> placement.session() == Session.EVENING)
                .map(placement -> notebook.product(placement.product()))
                .flatMap(Optional::stream)
                .anyMatch(product -> !product.archived() && treatments.treats(product));
    }

    /** What is the last of these seven days, once for each limit; not for days that are over. */
    private void addLastOnes(LocalDate day, Session session, List<Product> allowed, List<Reminder> due) {
        if (day.isBefore(today)
                || !kinds.contains(ReminderKind.LAST_ONE)
                || !notebook.settings().reminders().isOn(ReminderKind.LAST_ONE)) {
            return;
        }
        LocalDate weekStart = notebook.settings().weekStart(day);
        WeeksAhead ahead = weeks.computeIfAbsent(weekStart, this::ahead);
        Timeline week = ahead.week();
        int slot = Use.slot((int) ChronoUnit.DAYS.between(weekStart, day), session);
        Set<String> told = new HashSet<>();
        for (Use use : week.planned()) {
            Product product = week.products().get(use.product());
            if (use.slot() == slot
                    && allowed.stream().anyMatch(each -> each.id().equals(product.id()))) {
                outlook.last(ahead, use)
                        .filter(last -> told.add(last.rule().id()))
                        .map(last -> lastOne(day, session, product, weekStart, last))
                        .ifPresent(due::add);
            }
        }
    }

    private WeeksAhead ahead(LocalDate weekStart) {
        return TimelineBuilder.ahead(notebook, days.kept(weekStart), weekStart);
    }

    private static Reminder lastOne(
            LocalDate day, Session session, Product product, LocalDate weekStart, LastUse last) {
        LocalDate next = weekStart.plusDays(last.next() / Session.values().length);
        return Reminder.of(day, session, ReminderKind.LAST_ONE, "reminder.last_one", List.of(product.name()))
                .about(product.id())
                .on(next)
                .by(last.rule().id());
    }

    private Optional<Reminder> sunscreen(LocalDate day) {
        return days.on(day).covers().stream().findFirst().map(cover -> {
            List<String> ids = List.copyOf(notebook.products().keySet());
            String name = notebook.product(ids.get(cover.because().product()))
                    .map(Product::name)
                    .orElse("");
            return Reminder.of(day, Session.MORNING, ReminderKind.SUNSCREEN, key(cover), List.of(name))
                    .on(day.plusDays(cover.because().day()))
                    .by(cover.rule().id());
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
}
