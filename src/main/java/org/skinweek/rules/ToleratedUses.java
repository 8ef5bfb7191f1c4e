package org.skinweek.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.skinweek.routine.ToleratedCaution;

/**
 * Takes the uses of tolerated products out of one rule's cautions, on the days for which they are tolerated, and leaves
 * stops as they are. So two other products that exceed the same limit are still flagged, and nothing dangerous is ever
 * muted.
 */
final class ToleratedUses {
    private final List<ToleratedCaution> tolerated;

    private ToleratedUses(List<ToleratedCaution> tolerated) {
        this.tolerated = tolerated;
    }

    /** What is tolerated of a rule. */
    static ToleratedUses of(Rule rule, List<ToleratedCaution> all) {
        List<ToleratedCaution> some = all;
        if (!all.isEmpty()) {
            some = all.stream()
                    .filter(one -> one.rule() == null || one.rule().equals(rule.id()))
                    .toList();
        }
        return new ToleratedUses(some);
    }

    /** Passes on what is left of each limit, which may be nothing. */
    Consumer<Limit> before(Consumer<Limit> next) {
        if (tolerated.isEmpty()) {
            return next;
        }
        return limit -> {
            Limit left = left(limit);
            if (left != null) {
                next.accept(left);
            }
        };
    }

    boolean isEmpty() {
        return tolerated.isEmpty();
    }

    /** What may be tolerated of the rule, in the order of the timeline. */
    List<ToleratedCaution> all() {
        return tolerated;
    }

    /** The tolerances that take something out of a limit. */
    List<ToleratedCaution> touching(Limit limit) {
        List<ToleratedCaution> touching = new ArrayList<>();
        if (limit.severity() == Severity.CAUTION) {
            for (ToleratedCaution one : tolerated) {
                if (limit.day() <= one.lastDay() && isMeant(one, limit)) {
                    touching.add(one);
                }
            }
        }
        return touching;
    }

    private static boolean isMeant(ToleratedCaution one, Limit limit) {
        return one.product() == null
                || contains(limit.uses(), one.product())
                || limit.onlyWith().stream().anyMatch(group -> contains(group, one.product()));
    }

    private static boolean contains(List<DatedUse> uses, int product) {
        return uses.stream().anyMatch(use -> use.origin().product() == product);
    }

    /**
     * What is left of a limit; absent when nothing can exceed it any more. Covers stay, since they only help. A group
     * of which one use must be made loses its tolerated uses, too: they are no reason for the limit.
     */
    @Nullable
    Limit left(Limit limit) {
        List<ToleratedCaution> touching = touching(limit);
        if (touching.isEmpty()) {
            return limit;
        }
        if (touching.stream().anyMatch(one -> one.product() == null)) {
            return null;
        }
        List<DatedUse> uses = without(touching, limit.uses());
        List<List<DatedUse>> onlyWith =
                limit.onlyWith().stream().map(group -> without(touching, group)).toList();
        boolean nothingLeft =
                uses.isEmpty() || onlyWith.stream().anyMatch(List::isEmpty) || isOnlyOfOtherDays(limit, uses);
        return nothingLeft ? null : limit.with(uses, onlyWith);
    }

    /** True when the limit's day has no use left. Only missing cover is flagged on a day without a use. */
    private static boolean isOnlyOfOtherDays(Limit limit, List<DatedUse> uses) {
        return limit.rule().kind().core().missing().isEmpty()
                && uses.stream().noneMatch(use -> use.day() == limit.day());
    }

    private static List<DatedUse> without(List<ToleratedCaution> touching, List<DatedUse> uses) {
        return uses.stream()
                .filter(use -> touching.stream().noneMatch(one -> isOf(use, one)))
                .toList();
    }

    private static boolean isOf(DatedUse use, ToleratedCaution one) {
        Integer product = one.product();
        return product != null && product == use.origin().product();
    }
}
