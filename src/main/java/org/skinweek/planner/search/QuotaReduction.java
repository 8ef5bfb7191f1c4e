package org.skinweek.planner.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Sorts quotas by what the search can do with them: sessions that are impossible, pairs that exclude each other, limits
 * of one item, and the rest, which several items share. Drops what can never be exceeded.
 */
final class QuotaReduction {
    private final CandidateUses candidates;
    private final UseConflicts conflicts;
    private final List<List<Quota>> own = new ArrayList<>();
    private final List<Quota> shared = new ArrayList<>();

    QuotaReduction(List<Quota> quotas, CandidateUses candidates) {
        this.candidates = candidates;
        this.conflicts = new UseConflicts(candidates.count());
        for (int item = 0; item < candidates.count(); item++) {
            own.add(new ArrayList<>());
        }
        List<Quota> left = new ArrayList<>();
        for (Quota quota : quotas) {
            if (!isForbidding(quota)) {
                left.add(quota);
            }
        }
        List<Quota> several = new ArrayList<>();
        for (Quota quota : left) {
            if (!isPair(quota) && isEverExceeded(quota)) {
                several.add(quota.count() == Quota.Count.SESSIONS ? quota.withoutLayers() : quota);
            }
        }
        for (Quota quota : unique(several)) {
            sort(additive(quota).reduced());
        }
        removeImplied(shared);
        own.forEach(QuotaReduction::removeImplied);
    }

    private static void removeImplied(List<Quota> quotas) {
        for (int index = quotas.size() - 1; index >= 0; index--) {
            Quota quota = quotas.get(index);
            if (quotas.stream().anyMatch(other -> other.implies(quota))) {
                quotas.remove(index);
            }
        }
    }

    UseConflicts conflicts() {
        return conflicts;
    }

    /** Quotas of one item alone. */
    List<Quota> own(int item) {
        return own.get(item);
    }

    /** Quotas of several items. */
    List<Quota> shared() {
        return shared;
    }

    /** Removes single uses that are too much by themselves from the candidates. */
    private boolean isForbidding(Quota quota) {
        boolean sessions = quota.count() == Quota.Count.SESSIONS;
        if ((sessions && quota.bound() > 0)
                || quota.helps()
                || !quota.onlyWith().isEmpty()) {
            return false;
        }
        boolean all = true;
        for (Quota.Part part : quota.parts()) {
            long each = sessions ? 1 : part.weight();
            int counted = sessions ? part.mask() & ~quota.met()[part.layer()] : part.mask();
            if (each > quota.bound()) {
                candidates.forbid(part.item(), counted);
            } else {
                all = false;
            }
        }
        return all && (sessions || !isPinned(quota));
    }

    private boolean isPinned(Quota quota) {
        return quota.parts().stream().anyMatch(part -> (candidates.pinned(part.item()) & part.mask()) != 0);
    }

    private boolean isPair(Quota quota) {
        if (quota.count() != Quota.Count.USES
                || quota.parts().size() != 2
                || !quota.onlyWith().isEmpty()) {
            return false;
        }
        Quota.Part one = quota.parts().get(0);
        Quota.Part other = quota.parts().get(1);
        boolean single = Integer.bitCount(one.mask()) == 1 && Integer.bitCount(other.mask()) == 1;
        boolean apart = one.item() != other.item() || one.mask() != other.mask();
        if (!single || !apart || one.weight() < 0 || other.weight() < 0) {
            return false;
        }
        boolean excluding = one.weight() + other.weight() > quota.bound();
        if (excluding) {
            conflicts.add(
                    one.item(),
                    Integer.numberOfTrailingZeros(one.mask()),
                    other.item(),
                    Integer.numberOfTrailingZeros(other.mask()));
        }
        return true;
    }

    /** False when even the most that the candidates can add up to keeps the quota. */
    private boolean isEverExceeded(Quota quota) {
        int[] everything = new int[candidates.count()];
        for (int item = 0; item < everything.length; item++) {
            everything[item] = candidates.allowed(item);
        }
        if (quota.count() != Quota.Count.USES) {
            return quota.isExceeded(everything);
        }
        long most = 0;
        for (Quota.Part part : quota.parts()) {
            if (part.weight() > 0) {
                int uses = Integer.bitCount(part.mask() & candidates.allowed(part.item()));
                most += part.weight() * Math.min(uses, candidates.most(part.item()));
            }
        }
        return most > quota.bound();
    }

    /**
     * Counts use by use where that is the same: sessions that no two items share, and products with one session each.
     */
    private Quota additive(Quota quota) {
        if (quota.count() == Quota.Count.PRODUCTS) {
            boolean once = quota.parts().stream()
                    .allMatch(part -> Integer.bitCount(part.mask() & candidates.allowed(part.item())) <= 1);
            return once ? used(quota, quota.parts()) : quota;
        }
        if (quota.count() == Quota.Count.USES) {
            return quota;
        }
        List<Quota.Part> parts = new ArrayList<>();
        for (Quota.Part part : quota.parts()) {
            int counted = part.mask() & candidates.allowed(part.item()) & ~quota.met()[part.layer()];
            for (Quota.Part before : parts) {
                if (before.layer() == part.layer() && !areApart(before, part.item(), counted)) {
                    return quota;
                }
            }
            parts.add(new Quota.Part(part.item(), counted, 1, part.layer()));
        }
        return used(quota, parts);
    }

    private Quota used(Quota quota, List<Quota.Part> parts) {
        return new Quota(
                quota.rule(), Quota.Count.USES, parts, new int[0], quota.onlyWith(), quota.bound(), candidates.count());
    }

    private boolean areApart(Quota.Part part, int item, int mask) {
        for (int both = part.mask() & mask; both != 0; both &= both - 1) {
            int slot = Integer.numberOfTrailingZeros(both);
            if (part.item() == item || !conflicts.excludes(part.item(), slot, item, slot)) {
                return false;
            }
        }
        return true;
    }

    private void sort(Quota quota) {
        int first = quota.parts().get(0).item();
        boolean alone = quota.parts().stream().allMatch(part -> part.item() == first)
                && quota.onlyWith().stream().flatMap(List::stream).allMatch(part -> part.item() == first);
        if (alone) {
            own.get(first).add(quota);
        } else {
            shared.add(quota);
        }
    }

    /** Of quotas that differ in nothing but the bound, the strictest. */
    private static Iterable<Quota> unique(List<Quota> quotas) {
        Map<List<Object>, Quota> strictest = new HashMap<>();
        List<List<Object>> order = new ArrayList<>();
        for (Quota quota : quotas) {
            List<Integer> met = new ArrayList<>();
            for (int mask : quota.met()) {
                met.add(mask);
            }
            List<Object> key = List.of(quota.count(), quota.parts(), met, quota.onlyWith());
            Quota before = strictest.get(key);
            if (before == null) {
                order.add(key);
            }
            if (before == null || quota.bound() < before.bound()) {
                strictest.put(key, quota);
            }
        }
        return order.stream()
                .map(key -> Objects.requireNonNull(strictest.get(key)))
                .toList();
    }
}
