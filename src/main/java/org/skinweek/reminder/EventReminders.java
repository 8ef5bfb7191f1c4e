package org.skinweek.reminder;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.Sensitivity;
import org.skinweek.catalog.Session;
import org.skinweek.notebook.Notebook;
import org.skinweek.notebook.ReminderKind;
import org.skinweek.notebook.SkinDays;
import org.skinweek.routine.Product;
import org.skinweek.routine.SkinEvent;
import org.skinweek.routine.Timeline;
import org.skinweek.rules.AnyUse;
import org.skinweek.rules.Checker;
import org.skinweek.rules.EventWindow;
import org.skinweek.rules.Rule;

/** What events such as waxing ask for, on the first day on which a rule keeps a product back because of them. */
final class EventReminders {
    private final Notebook notebook;
    private final Checker checker;
    private final SkinDays days;

    EventReminders(Notebook notebook, Checker checker, SkinDays days) {
        this.notebook = notebook;
        this.checker = checker;
        this.days = days;
    }

    void add(LocalDate day, List<Reminder> due) {
        for (SkinEvent event : notebook.schedule().events()) {
            Map<String, Rule> paused = paused(event, day);
            if (!paused.isEmpty()) {
                String kind = event.kind().name().toLowerCase(Locale.ROOT);
                due.add(Reminder.of(
                                day,
                                Session.MORNING,
                                ReminderKind.EVENT,
                                "reminder.event." + kind,
                                List.copyOf(paused.keySet()))
                        .about(event.id().toString())
                        .on(event.date())
                        .by(paused.values().iterator().next().id()));
            }
        }
    }

    /** The products in use, by name, that a rule keeps back from a day on because of an event, and that rule. */
    private Map<String, Rule> paused(SkinEvent event, LocalDate day) {
        Map<String, Rule> paused = new LinkedHashMap<>();
        for (Rule rule : checker.book().rules()) {
            if (rule.kind().core() instanceof AnyUse use && begins(use.when().around(), event, day)) {
                notebook.shelf().stream()
                        .filter(product -> isInUse(product, day) && isBarred(product, rule, day))
                        .map(Product::name)
                        .forEach(name -> paused.putIfAbsent(name, rule));
            }
        }
        return paused;
    }

    private boolean begins(@Nullable EventWindow window, SkinEvent event, LocalDate day) {
        Sensitivity skin = notebook.profile().sensitivity();
        return window != null
                && window.kind() == event.kind()
                && event.date().minusDays((long) window.before().of(skin)).equals(day);
    }

    private boolean isInUse(Product product, LocalDate day) {
        return notebook.sevenDays(day.minusDays(Timeline.DAYS)).count(product.id()) > 0
                || notebook.sevenDays(day).count(product.id()) > 0;
    }

    private boolean isBarred(Product product, Rule rule, LocalDate day) {
        SkinDays.SkinDay skin = days.on(day);
        for (Session session : Session.values()) {
            if (skin.barring(session, product.id())
                    .filter(found -> found.id().equals(rule.id()))
                    .isPresent()) {
                return true;
            }
        }
        return false;
    }
}
