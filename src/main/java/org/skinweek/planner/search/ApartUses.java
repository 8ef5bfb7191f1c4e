package org.skinweek.planner.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a limit on sessions implies for uses: products that never share one of its sessions count use by use, and must
 * keep the bound whatever the others do. Prices need limits on uses; they cannot be put on sessions.
 */
final class ApartUses {
    private ApartUses() {}

    /** The limits on uses that follow from the limits on sessions that always hold. */
    static List<Quota> of(List<Quota> quotas, UseConflicts conflicts) {
        List<Quota> found = new ArrayList<>();
        for (Quota quota : quotas) {
            if (quota.count() == Quota.Count.SESSIONS && quota.onlyWith().isEmpty()) {
                of(quota, conflicts).ifPresent(found::add);
            }
        }
        return found;
    }

    /** The largest group that a greedy search finds; empty where no two products keep apart. */
    private static Optional<Quota> of(Quota quota, UseConflicts conflicts) {
        List<Quota.Part> best = List.of();
        for (Quota.Part first : quota.parts()) {
            List<Quota.Part> group = new ArrayList<>(List.of(first));
            quota.parts().stream()
                    .filter(part -> !part.equals(first))
                    .sorted(Comparator.comparingInt(part -> -Integer.bitCount(part.mask())))
                    .filter(part -> group.stream().allMatch(other -> areApart(part, other, conflicts)))
                    .forEach(group::add);
            best = group.size() > best.size() ? group : best;
        }
        return best.size() < 2 ? Optional.empty() : Optional.of(counted(quota, best));
    }

    private static Quota counted(Quota quota, List<Quota.Part> parts) {
        return quota.ofUses(parts.stream()
                .map(part -> new Quota.Part(part.item(), part.mask() & ~quota.met()[part.layer()], 1, part.layer()))
                .toList());
    }

    /** True when no session that counts can hold both. */
    private static boolean areApart(Quota.Part one, Quota.Part other, UseConflicts conflicts) {
        if (one.layer() != other.layer()) {
            return true;
        }
        for (int both = one.mask() & other.mask(); both != 0; both &= both - 1) {
            int slot = Integer.numberOfTrailingZeros(both);
            if (one.item() == other.item() || !conflicts.excludes(one.item(), slot, other.item(), slot)) {
                return false;
            }
        }
        return true;
    }
}
