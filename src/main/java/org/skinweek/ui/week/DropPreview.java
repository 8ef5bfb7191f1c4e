package org.skinweek.ui.week;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.skinweek.advice.PlaceJudgement;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Use;
import org.skinweek.rules.Checker;
import org.skinweek.rules.Flag;
import org.skinweek.rules.Rule;

/**
 * What would come of dropping a card on a slot.
 *
 * @param slot where it hovers
 * @param timeline the week as it would be
 * @param raised flags that would be new, graver than now, or on another day
 * @param staying flags that there are now, and that would be gone if the card were on no slot
 * @param cleared flags that would be gone; the gravest speaks for a trouble that would be gone altogether
 */
record DropPreview(BoardSlot slot, Timeline timeline, List<Flag> raised, List<Flag> staying, List<Flag> cleared) {

    /** What would be flagged, or stay so, because of the drop, the gravest of each first. */
    List<Flag> bars() {
        return Stream.concat(raised.stream(), staying.stream()).toList();
    }

    /** Compares the week as it is with one more use, and one less where a card moves. */
    static DropPreview of(Checker checker, WeekFindings now, BoardSlot slot, Use added, @Nullable Use removed) {
        List<Use> planned = new ArrayList<>(now.timeline().planned());
        List<Flag> without = now.byRule();
        if (planned.remove(removed)) {
            without = checker.check(now.timeline().withPlanned(planned));
        }
        if (!planned.contains(added)) {
            planned.add(added);
        }
        Timeline timeline = now.timeline().withPlanned(planned);
        List<Flag> after = checker.check(timeline);
        PlaceJudgement judgement = new PlaceJudgement(now.byRule(), without);
        Set<Rule> left = after.stream()
                .filter(flag -> flag.severity().counts())
                .map(Flag::rule)
                .collect(Collectors.toSet());
        List<Flag> cleared =
                now.flags().stream().flatMap(flag -> cleared(flag, left)).toList();
        return new DropPreview(slot, timeline, judgement.raised(after), judgement.staying(after), cleared);
    }

    /** A trouble that would be gone altogether is told once; of others the rules that would be kept. */
    private static Stream<Flag> cleared(Flag trouble, Set<Rule> left) {
        if (trouble.rules().stream().noneMatch(left::contains)) {
            return Stream.of(trouble);
        }
        return trouble.parts().stream().filter(part -> !left.contains(part.rule()));
    }
}
