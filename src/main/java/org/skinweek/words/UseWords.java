package org.skinweek.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.skinweek.catalog.Session;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Use;

/** Says which products are used when, such as "Toner and Retinol on Monday and Thursday evening". */
final class UseWords {
    /** The most products that a sentence names; the others are only counted. */
    private static final int NAMED = 4;

    private final Words words;

    UseWords(Words words) {
        this.words = words;
    }

    /** The uses in words: products that are used at the same times are named together. */
    String phrase(List<Use> uses, Timeline timeline) {
        Map<Integer, List<Use>> byProduct = new LinkedHashMap<>();
        for (Use use : uses) {
            byProduct
                    .computeIfAbsent(use.product(), product -> new ArrayList<>())
                    .add(use);
        }
        Map<String, List<String>> productsByTimes = new LinkedHashMap<>();
        byProduct.forEach((product, own) -> productsByTimes
                .computeIfAbsent(times("flag.on.", own, timeline), times -> new ArrayList<>())
                .add(timeline.products().get(product).name()));
        String phrase = "";
        for (Map.Entry<String, List<String>> group : productsByTimes.entrySet()) {
            String part = words.text("flag.uses", words.list(shortened(group.getValue())), group.getKey());
            phrase = phrase.isEmpty() ? part : words.text("flag.group", phrase, part);
        }
        return phrase;
    }

    /** Sessions of some days in words, such as "on Tuesday and Friday morning" or "every morning". */
    String days(Collection<Integer> days, Session session, Timeline timeline) {
        return phrase("flag.on.", days, session, timeline);
    }

    /** Some days in words, such as "Tuesday and Friday". */
    String days(Collection<Integer> days, Timeline timeline) {
        return words.list(days.stream()
                .map(day -> words.text("flag.day." + timeline.dayOfWeek(day).getValue()))
                .distinct()
                .toList());
    }

    /** A day in words, such as "Tuesday" or "Tuesday of the week after". */
    String day(int day, Timeline timeline) {
        String name = words.text("flag.day." + timeline.dayOfWeek(day).getValue());
        int week = Math.floorDiv(day, Timeline.DAYS);
        if (week == 0) {
            return name;
        }
        return week < 0 ? words.text("flag.before", name, -week) : words.text("flag.later", name, week);
    }

    /** Sessions of some days in words, such as "Tuesday and Friday morning" or "every morning". */
    String sessions(Collection<Integer> days, Session session, Timeline timeline) {
        return phrase("flag.slot.", days, session, timeline);
    }

    private String phrase(String key, Collection<Integer> days, Session session, Timeline timeline) {
        String name = Words.key(session);
        List<String> names = days.stream()
                .map(day -> words.text("flag.day." + timeline.dayOfWeek(day).getValue()))
                .distinct()
                .toList();
        return names.size() == Timeline.DAYS
                ? words.text("flag.every." + name)
                : words.text(key + name, words.list(names));
    }

    /** When uses are, in words, such as "Monday and Thursday evening". */
    String times(List<Use> uses, Timeline timeline) {
        return times("flag.slot.", uses, timeline);
    }

    /** When uses are, in words that go on a sentence, such as "on Monday and Thursday evening" or "every morning". */
    String on(List<Use> uses, Timeline timeline) {
        return times("flag.on.", uses, timeline);
    }

    private String times(String key, List<Use> uses, Timeline timeline) {
        Map<Integer, List<Use>> byWeek = new TreeMap<>();
        for (Use use : uses) {
            byWeek.computeIfAbsent(week(use, timeline), week -> new ArrayList<>())
                    .add(use);
        }
        List<String> phrases = new ArrayList<>();
        byWeek.forEach((week, own) -> {
            for (Session session : Session.values()) {
                List<Integer> days = own.stream()
                        .filter(use -> use.session() == session)
                        .map(Use::day)
                        .toList();
                if (!days.isEmpty()) {
                    String phrase = phrase(key, days, session, timeline);
                    phrases.add(
                            week < 0
                                    ? words.text("flag.before", phrase, -week)
                                    : week > 0 ? words.text("flag.after", phrase) : phrase);
                }
            }
        });
        return words.list(phrases);
    }

    /** The week of a use; one that recurs on a day before the user began belongs to the week after. */
    private static int week(Use use, Timeline timeline) {
        boolean before = use.day() >= 0 && use.day() < timeline.begins();
        return before && !timeline.planned().contains(use) ? 1 : Math.floorDiv(use.day(), Timeline.DAYS);
    }

    private List<String> shortened(List<String> names) {
        if (names.size() <= NAMED) {
            return names;
        }
        List<String> some = new ArrayList<>(names.subList(0, NAMED - 1));
        some.add(words.text("flag.others", Integer.toString(names.size() - some.size())));
        return some;
    }
}
