package org.skinweek.reminder;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.Session;
import org.skinweek.notebook.ReminderKind;
import org.skinweek.routine.Product;
import org.skinweek.routine.Timeline;

/**
 * One thing that is due.
 *
 * @param day the day it belongs to, by the user's cut-off
 * @param session the session in which it is due
 * @param kind which setting switches it off
 * @param subject tells two of a kind on one day apart, such as a product's id; empty where there is one only
 * @param key the key of its text, such as {@code reminder.rest_night}
 * @param products names of the products that it is about, in layering order
 * @param because names of the products that are the reason; of steps, those that go on dry skin
 * @param date the date that the text mentions; absent where it mentions none
 * @param times how often, where the text says it; 0 elsewhere
 * @param rule the id of the rule that asks for it; absent where no single rule does
 */
public record Reminder(
        LocalDate day,
        Session session,
        ReminderKind kind,
        String subject,
        String key,
        List<String> products,
        List<String> because,
        @Nullable LocalDate date,
        int times,
        @Nullable String rule) {
    /** The key of what says which planned products are to be left out. */
    static final String LEFT_OUT = "reminder.left_out";

    /** Copies the lists. */
    public Reminder {
        products = List.copyOf(products);
        because = List.copyOf(because);
    }

    /** About a session as a whole. */
    static Reminder of(LocalDate day, Session session, ReminderKind kind, String key, List<String> products) {
        return new Reminder(day, session, kind, "", key, products, List.of(), null, 0, null);
    }

    /** About one product, such as a pack or its first day, in the morning. */
    static Reminder of(LocalDate day, ReminderKind kind, String key, Product product) {
        return new Reminder(
                day, Session.MORNING, kind, product.id(), key, List.of(product.name()), List.of(), null, 0, null);
    }

    /**
     * That the newest backup is old, told on the day after it and then once a week.
     *
     * @param newest the day of the newest backup
     * @param today the user's day, after it
     */
    public static Reminder withoutBackup(LocalDate newest, LocalDate today) {
        long days = ChronoUnit.DAYS.between(newest, today) - 1;
        LocalDate day = newest.plusDays(1 + days / Timeline.DAYS * Timeline.DAYS);
        return of(day, Session.MORNING, ReminderKind.BACKUP, "reminder.backup", List.of())
                .on(newest);
    }

    /** True where its products are to be left out; every other one of a session names what may be used. */
    public boolean isLeftOut() {
        return key.equals(LEFT_OUT);
    }

    /** The same, because of these products. */
    Reminder because(List<String> names) {
        return new Reminder(day, session, kind, subject, key, products, names, date, times, rule);
    }

    /** The same, with a date in its text. */
    Reminder on(@Nullable LocalDate mentioned) {
        return new Reminder(day, session, kind, subject, key, products, because, mentioned, times, rule);
    }

    /** The same, with how often in its text. */
    Reminder times(int number) {
        return new Reminder(day, session, kind, subject, key, products, because, date, number, rule);
    }

    /** The same about something else. */
    Reminder about(String what) {
        return new Reminder(day, session, kind, what, key, products, because, date, times, rule);
    }

    /** The same with fewer names. */
    public Reminder naming(List<String> names) {
        return new Reminder(day, session, kind, subject, key, names, because, date, times, rule);
    }

    /** The same, by this rule. */
    Reminder by(String id) {
        return new Reminder(day, session, kind, subject, key, products, because, date, times, id);
    }

    /** What makes it the same reminder again. */
    public ReminderKey identity() {
        return new ReminderKey(kind, day, session, subject);
    }
}
