package org.skinweek.ui.learn;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.skinweek.rules.AnyUse;
import org.skinweek.rules.FineTogether;
import org.skinweek.rules.FineUse;
import org.skinweek.rules.LearnOnly;
import org.skinweek.rules.LeastRest;
import org.skinweek.rules.MostInWindow;
import org.skinweek.rules.Needs;
import org.skinweek.rules.NotTogether;
import org.skinweek.rules.RampUp;
import org.skinweek.rules.RestNights;
import org.skinweek.rules.Rule;
import org.skinweek.rules.RuleKind;
import org.skinweek.rules.Selector;
import org.skinweek.rules.SessionOnly;
import org.skinweek.rules.Several;

/** Which actives a rule speaks of by name; one that means products by their weight alone speaks of none. */
final class RuleSubjects {
    private RuleSubjects() {}

    static boolean speaksOf(Rule rule, String active) {
        return actives(rule.kind()).contains(active);
    }

    /** Ids of the actives that a rule names. */
    static Set<String> actives(RuleKind kind) {
        return selectors(kind).stream()
                .flatMap(selector -> selector.clauses().stream())
                .flatMap(clause -> clause.actives().stream())
                .collect(Collectors.toSet());
    }

    private static List<Selector> selectors(RuleKind kind) {
        if (kind instanceof MostInWindow most) {
            return most.caps().stream().map(MostInWindow.Cap::of).toList();
        }
        if (kind instanceof RampUp ramp) {
            return present(ramp.starting(), ramp.counted());
        }
        if (kind instanceof LeastRest rest) {
            return List.of(rest.one(), rest.other());
        }
        if (kind instanceof NotTogether apart) {
            return List.of(apart.one(), apart.other());
        }
        if (kind instanceof SessionOnly only) {
            return List.of(only.of());
        }
        if (kind instanceof Needs needs) {
            return present(needs.cover(), needs.after());
        }
        if (kind instanceof AnyUse any) {
            return List.of(any.of());
        }
        if (kind instanceof FineUse fine) {
            return List.of(fine.of());
        }
        if (kind instanceof LearnOnly learn) {
            Selector about = learn.about();
            return about == null ? List.of() : List.of(about);
        }
        if (kind instanceof FineTogether fine) {
            return List.of(fine.one(), fine.other());
        }
        if (kind instanceof RestNights nights) {
            return List.of(nights.strong(), nights.one(), nights.other());
        }
        if (kind instanceof Several several) {
            return several.kinds().stream()
                    .flatMap(each -> selectors(each).stream())
                    .toList();
        }
        return List.of();
    }

    private static List<Selector> present(Selector always, @Nullable Selector perhaps) {
        List<Selector> selectors = new ArrayList<>(List.of(always));
        Stream.ofNullable(perhaps).forEach(selectors::add);
        return selectors;
    }
}
