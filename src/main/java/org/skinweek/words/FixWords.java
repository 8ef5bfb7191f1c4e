package org.skinweek.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.skinweek.advice.Fix;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Use;

/**
 * Says what a fix does, such as "Move Toner from Monday evening to Thursday evening" or "Move Toner from Monday evening to
 * Tuesday evening and leave out Scrub on Sunday evening".
 */
public final class FixWords {
    private final Words words;
    private final UseWords uses;

    /** Sentences in the language of these texts. */
    public FixWords(Words words) {
        this.words = words;
        this.uses = new UseWords(words);
    }

    /** What a fix does, without a full stop, so that it can stand on a button. */
    public String text(Fix fix, Timeline timeline) {
        return text(fix, timeline, false);
    }

    /** A shorter text for narrow places: a move within mornings or within evenings says so only once. */
    public String brief(Fix fix, Timeline timeline) {
        return text(fix, timeline, true);
    }

    /** Names moves and additions one by one, and everything that is left out together. */
    private String text(Fix fix, Timeline timeline, boolean brief) {
        List<String> parts = new ArrayList<>();
        List<Use> leftOut = new ArrayList<>();
        for (Fix.Change change : fix.changes()) {
            switch (change.kind()) {
                case MOVE -> parts.add(move(change, timeline, brief, next(parts)));
                case ADD -> parts.add(words.text("flag.fix.add" + next(parts), uses.phrase(change.added(), timeline)));
                case REMOVE -> leftOut.addAll(change.removed());
            }
        }
        if (!leftOut.isEmpty()) {
            Collection<List<Use>> byProduct = leftOut.stream()
                    .collect(Collectors.groupingBy(Use::product, LinkedHashMap::new, Collectors.toList()))
                    .values();
            List<String> phrases =
                    byProduct.stream().map(own -> uses.phrase(own, timeline)).toList();
            parts.add(words.text("flag.fix.remove" + next(parts), words.list(phrases)));
        }
        return words.list(parts);
    }

    /** The ending of keys for every part but the first. */
    private static String next(List<String> parts) {
        return parts.isEmpty() ? "" : ".next";
    }

    private String move(Fix.Change move, Timeline timeline, boolean brief, String next) {
        Use from = move.removed().get(0);
        Use to = move.added().get(0);
        String product = timeline.products().get(from.product()).name();
        boolean once = brief && from.session() == to.session();
        String where = once ? day(from, timeline) : slot(from, timeline);
        return words.text("flag.fix.move" + next, product, where, slot(to, timeline));
    }

    private String day(Use use, Timeline timeline) {
        return words.text("flag.day." + timeline.dayOfWeek(use.day()).getValue());
    }

    private String slot(Use use, Timeline timeline) {
        return uses.sessions(List.of(use.day()), use.session(), timeline);
    }
}
