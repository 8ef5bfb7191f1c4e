package org.skinweek.words;

import java.util.List;
import org.skinweek.planner.Fix;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Use;

/** Says what a fix does, such as "Move Toner from Monday evening to Thursday evening". */
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

    /** The same in a narrow place: a move within one kind of session says morning or evening once. */
    public String brief(Fix fix, Timeline timeline) {
        return text(fix, timeline, true);
    }

    private String text(Fix fix, Timeline timeline, boolean brief) {
        Use first =
                fix.kind() == Fix.Kind.ADD ? fix.added().get(0) : fix.removed().get(0);
        String product = timeline.products().get(first.product()).name();
        return switch (fix.kind()) {
            case MOVE -> {
                Use to = fix.added().get(0);
                boolean once = brief && first.session() == to.session();
                String from = once ? day(first, timeline) : slot(first, timeline);
                yield words.text("flag.fix.move", product, from, slot(to, timeline));
            }
            case REMOVE -> words.text("flag.fix.remove", product, when(fix.removed(), timeline));
            case ADD -> words.text("flag.fix.add", product, when(fix.added(), timeline));
        };
    }

    private String day(Use use, Timeline timeline) {
        return words.text("flag.day." + timeline.dayOfWeek(use.day()).getValue());
    }

    private String when(List<Use> changed, Timeline timeline) {
        List<Integer> days = changed.stream().map(Use::day).toList();
        return uses.days(days, changed.get(0).session(), timeline);
    }

    private String slot(Use use, Timeline timeline) {
        return uses.sessions(List.of(use.day()), use.session(), timeline);
    }
}
