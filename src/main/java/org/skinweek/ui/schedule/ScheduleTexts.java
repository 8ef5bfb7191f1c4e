package org.skinweek.ui.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.skinweek.catalog.Session;
import org.skinweek.notebook.Notebook;
import org.skinweek.routine.Product;
import org.skinweek.routine.SkinEvent;
import org.skinweek.schedule.DaysAway;
import org.skinweek.schedule.SkinCycle;
import org.skinweek.words.DateWords;
import org.skinweek.words.Words;

/** What is planned by date, in words. */
final class ScheduleTexts {
    /** So many dates are told one after another. */
    private static final int NEXT = 3;

    private final Words words;
    private final DateWords dates;

    ScheduleTexts(Words words) {
        this.words = words;
        this.dates = new DateWords(words);
    }

    Words words() {
        return words;
    }

    /** Such as "Wed 25 Nov". */
    String date(LocalDate day) {
        return dates.brief(day);
    }

    /** Such as "23 Nov". */
    String shortDate(LocalDate day) {
        return dates.shortest(day);
    }

    /** Such as "Wednesday 25 November 2026". */
    String wholeDate(LocalDate day) {
        return dates.fullWithYear(day);
    }

    String shortDay(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT_STANDALONE, words.locale());
    }

    String longDay(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL_STANDALONE, words.locale());
    }

    /** The next uses, such as "Next evenings: Wed 25 Nov and Fri 27 Nov"; says so where there are none. */
    String next(RhythmPreview preview) {
        List<String> sentences = new ArrayList<>();
        for (Session session : preview.sessions()) {
            List<LocalDate> next = preview.next(session, NEXT);
            if (!next.isEmpty()) {
                sentences.add(words.textOf(
                        "schedule.rhythm.next.",
                        session,
                        words.list(next.stream().map(this::date).toList())));
            }
        }
        return sentences.isEmpty() ? words.text("schedule.rhythm.next.none") : String.join(" ", sentences);
    }

    /** The four weeks of a rhythm, for who cannot see their dots. */
    String spoken(RhythmPreview preview) {
        String all = preview.sessions().stream()
                .map(session -> words.textOf(
                        "schedule.rhythm.weeks.",
                        session,
                        words.list(
                                preview.days(session).stream().map(this::date).toList())))
                .collect(Collectors.joining(" "));
        return all.isEmpty() ? words.text("schedule.rhythm.next.none") : all;
    }

    /** From when to when, such as "28 Nov – 5 Dec 2026". */
    String span(DaysAway stay) {
        boolean oneYear = stay.from().getYear() == stay.to().getYear();
        String last = dates.shortestWithYear(stay.to());
        return stay.from().equals(stay.to())
                ? last
                : words.text(
                        "schedule.away.span",
                        oneYear ? dates.shortest(stay.from()) : dates.shortestWithYear(stay.from()),
                        last);
    }

    /** What goes on meanwhile, such as "Only what is packed: Retinol and Moisturiser". */
    String keeps(DaysAway stay, Notebook notebook) {
        List<String> packed = names(stay.products(), notebook);
        return stay.keep() == DaysAway.Keep.PACKED && !packed.isEmpty()
                ? words.text("schedule.away.packed", words.list(packed))
                : words.textOf("schedule.away.keep.", stay.keep());
    }

    /** Such as "Waxing". */
    String event(SkinEvent event) {
        return words.textOf("event.", event.kind());
    }

    /** The nights of a cycle in order, such as "Exfoliate, Retinoid, Rest and Rest". */
    String nights(SkinCycle cycle) {
        return words.list(cycle.nights());
    }

    /** Who follows a cycle; says so where nobody does. */
    String followers(SkinCycle cycle, Notebook notebook) {
        List<String> names = names(Set.copyOf(notebook.schedule().following(cycle.id())), notebook);
        return names.isEmpty()
                ? words.text("schedule.cycle.followers.none")
                : words.text("schedule.cycle.followers", words.list(names));
    }

    /** Names of products in the order of the shelf. */
    List<String> names(Set<String> products, Notebook notebook) {
        return notebook.products().values().stream()
                .filter(product -> products.contains(product.id()))
                .map(Product::name)
                .map(words::isolated)
                .toList();
    }
}
