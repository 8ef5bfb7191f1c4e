package org.skinweek.ui.reminders;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skinweek.notebook.Notebook;
import org.skinweek.notebook.ReminderKind;
import org.skinweek.reminder.ToldReminder;
import org.skinweek.routine.Product;
import org.skinweek.words.DateWords;
import org.skinweek.words.Words;

/** Says what was told, and what became of it. */
final class ToldWords {
    private final Notebook notebook;
    private final Words words;

    ToldWords(Notebook notebook, Words words) {
        this.notebook = notebook;
        this.words = words;
    }

    /** What a notice was about: its kinds, with the product where it was about one. */
    String about(List<ToldReminder> told) {
        return told.stream()
                .map(each -> each.key().kind())
                .distinct()
                .map(kind -> of(kind, told))
                .reduce((all, next) -> words.text("reminders.told.next", all, next))
                .orElse("");
    }

    private String of(ReminderKind kind, List<ToldReminder> told) {
        List<String> names = told.stream()
                .map(ToldReminder::key)
                .filter(key -> key.kind() == kind)
                .flatMap(key -> notebook.product(key.subject()).stream())
                .map(Product::name)
                .distinct()
                .map(words::isolated)
                .toList();
        String name = words.textOf("reminders.kind.", kind);
        return names.isEmpty() ? name : words.text("reminders.told.of", name, words.list(names));
    }

    /** How often it was told, put off until when, and when it was answered. */
    String outcome(ToldReminder told, Instant now) {
        List<String> parts = new ArrayList<>();
        if (told.times() > 1) {
            parts.add(words.text("reminders.told.times", told.times()));
        }
        @Nullable Instant snoozed = told.snoozedUntil();
        if (snoozed != null) {
            parts.add(words.text(
                    snoozed.isAfter(now) ? "reminders.told.snoozed" : "reminders.told.was_snoozed",
                    time(told, snoozed)));
        }
        @Nullable Instant answered = told.answeredAt();
        if (answered != null) {
            parts.add(words.text("reminders.told.answered", time(told, answered)));
        }
        return parts.stream()
                .reduce((all, next) -> words.text("reminders.note.two", all, next))
                .orElse("");
    }

    private String time(ToldReminder told, Instant moment) {
        LocalDate day = moment.atZone(told.zone()).toLocalDate();
        String time = TimeText.show(moment.atZone(told.zone()).toLocalTime());
        return day.equals(told.toldAt().atZone(told.zone()).toLocalDate())
                ? time
                : words.text("common.two.parts", new DateWords(words).brief(day), time);
    }
}
