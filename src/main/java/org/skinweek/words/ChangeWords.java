package org.skinweek.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.skinweek.advice.ChangeReason;
import org.skinweek.catalog.BySensitivity;
import org.skinweek.planner.PlanDiff;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Use;
import org.skinweek.rules.Flag;
import org.skinweek.rules.RuleKind;

/** Says what changes in a week, and why something leaves its place. */
public final class ChangeWords {
    /** The most sessions that a change names; more are only counted. */
    private static final int NAMED = 4;

    private final Words words;
    private final UseWords uses;
    private final RestWords rests;
    private final TimesWords times;

    /** Sentences in the language of these texts. */
    public ChangeWords(Words words) {
        this.words = words;
        this.uses = new UseWords(words);
        this.times = new TimesWords(words);
        this.rests = new RestWords(words);
    }

    /**
     * Why a use leaves its place, such as "it would meet Retinol there"; without a full stop.
     *
     * @param week the newly planned week
     */
    public String why(ChangeReason reason, Use gone, Timeline week) {
        if (reason instanceof ChangeReason.Plain plain) {
            return words.textOf("plan.gone.", plain);
        } else if (reason instanceof ChangeReason.WishedLess less) {
            return words.text("plan.gone.wishedless", less.times());
        } else if (reason instanceof ChangeReason.Flagged flagged) {
            return flagged(flagged, gone, week);
        } else if (reason instanceof ChangeReason.Better better) {
            return words.textOf("plan.gone.better.", better.term());
        } else if (reason instanceof ChangeReason.MakesRoom room) {
            return words.text(
                    "plan.gone.makesroom",
                    words.list(room.others().stream()
                            .map(product -> week.products().get(product).name())
                            .toList()));
        }
        throw new IllegalArgumentException("no words for %s: give it some".formatted(reason));
    }

    private String flagged(ChangeReason.Flagged flagged, Use gone, Timeline week) {
        String title = flagged.flag().rule().explanation().title();
        RuleKind kind = flagged.flag().rule().kind().core();
        List<String> names = flagged.others().stream()
                .map(use -> week.products().get(use.product()).name())
                .distinct()
                .toList();
        List<Use> near = flagged.others().isEmpty() ? others(flagged.flag(), gone) : flagged.others();
        @Nullable BySensitivity rest = kind.hoursBetween().orElse(null);
        if (rest != null && !near.isEmpty()) {
            String hours = rests.of(rest.of(week.profile().sensitivity()));
            String day = day(nearest(near, gone, week), week);
            return names.isEmpty()
                    ? words.text("plan.gone.rest.own", hours, day)
                    : words.text("plan.gone.rest", hours, words.list(names), day);
        }
        if (names.isEmpty()) {
            return words.text("plan.gone.flagged", title);
        }
        if (kind.forbidsMeeting()) {
            return words.textOf("plan.gone.meets.", gone.session(), day(gone, week), words.list(names));
        }
        return words.text("plan.gone.flagged.with", title, words.list(names));
    }

    private static List<Use> others(Flag flag, Use gone) {
        return flag.uses().stream().filter(use -> !use.equals(gone)).toList();
    }

    private static Use nearest(List<Use> others, Use gone, Timeline week) {
        return others.stream()
                .min(Comparator.comparingInt(other -> apart(other, gone, week)))
                .orElseThrow();
    }

    private static int apart(Use near, Use gone, Timeline week) {
        int sessions = Math.abs(near.slot() - gone.slot());
        return week.repeats() ? Math.min(sessions, Math.abs(2 * Timeline.DAYS - sessions)) : sessions;
    }

    /**
     * The changes of a week, one line each, such as "Toner: from Monday evening to Thursday evening".
     *
     * @param reasons why uses leave their place, in words without a full stop
     */
    public List<String> lines(PlanDiff diff, Map<Use, String> reasons, Timeline before) {
        List<String> lines = new ArrayList<>();
        for (PlanDiff.Move move : diff.moved()) {
            String moved = words.text(
                    "plan.move",
                    before.products().get(move.from().product()).name(),
                    slot(move.from(), before),
                    slot(move.to(), before));
            lines.add(with(moved, reasons, List.of(move.from())));
        }
        byProduct(diff.added())
                .forEach(own -> lines.add(words.text("plan.add", name(own, before), times(own, before))));
        byProduct(diff.removed())
                .forEach(own -> lines.add(
                        with(words.text("plan.remove", name(own, before), times(own, before)), reasons, own)));
        return lines;
    }

    private String with(String change, Map<Use, String> reasons, List<Use> gone) {
        List<String> why = gone.stream()
                .flatMap(use -> Stream.ofNullable(reasons.get(use)))
                .distinct()
                .limit(2)
                .toList();
        return why.isEmpty() ? change : words.text("plan.change.why", change, words.list(why));
    }

    private static String name(List<Use> own, Timeline week) {
        return week.products().get(own.get(0).product()).name();
    }

    /** When uses are, or how many there are where the list would be long. */
    private String times(List<Use> own, Timeline week) {
        Map<String, List<Use>> bySession = own.stream()
                .collect(Collectors.groupingBy(
                        use -> Words.key(use.session()), LinkedHashMap::new, Collectors.toList()));
        boolean daily = bySession.values().stream().allMatch(uses -> uses.size() == Timeline.DAYS);
        return own.size() > NAMED && !daily ? times.of(own.size()) : uses.on(own, week);
    }

    private String slot(Use use, Timeline week) {
        return uses.sessions(List.of(use.day()), use.session(), week);
    }

    /** A day of the week; a day before the week is called the last one of its name. */
    private String day(Use use, Timeline week) {
        String day = words.text("flag.day." + week.dayOfWeek(use.day()).getValue());
        return use.day() < 0 ? words.text("plan.day.last", day) : day;
    }

    private static Collection<List<Use>> byProduct(List<Use> all) {
        return all.stream()
                .collect(Collectors.groupingBy(Use::product, LinkedHashMap::new, Collectors.toList()))
                .values();
    }
}
