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
        Use first =
                fix.kind() == Fix.Kind.ADD ? fix.added().get(0) : fix.removed().get(0);
        String product = timeline.products().get(first.product()).name();
        return switch (fix.kind()) {
            case MOVE ->
                words.text(
                        "flag.fix.move",
                        product,
                        slot(first, timeline),
                        slot(fix.added().get(0), timeline));
            case REMOVE -> words.text("flag.fix.remove", product, when(fix.removed(), timeline));
            case ADD -> words.text("flag.fix.add", product, when(fix.added(), timeline));
        };
    }

    private String when(List<Use> changed, Timeline timeline) {
        List<Integer> days = changed.stream().map(Use::day).toList();
        return uses.days(days, changed.get(0).session(), timeline);
    }

    private String slot(Use use, Timeline timeline) {
        return uses.sessions(List.of(use.day()), use.session(), timeline);
    }
}
