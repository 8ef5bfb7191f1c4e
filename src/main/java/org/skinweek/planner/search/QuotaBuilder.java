package org.skinweek.planner.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.skinweek.planner.PlanTask;
import org.skinweek.planner.WeekSlots;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Use;
import org.skinweek.rules.Measure;
import org.skinweek.rules.OpenLimit;
import org.skinweek.rules.Rule;

/**
 * Translates the checker's limits into quotas over the candidates. Uses that do not depend on the plan, such as the
 * past and care, become part of the bound. What pins and the past exceed by themselves is excused, but nothing may be
 * added to it.
 */
final class QuotaBuilder {
    /** Makes weights whole numbers: those of the rule book have at most five decimals. */
    static final double UNIT = 1e6;

    private final PlanTask task;
    private final CandidateUses candidates;
    private final int[] pins;
    /** The present plan and the pins: a tip against them is no reason to change what works. */
    private final int[] present;

    private final List<Quota> quotas = new ArrayList<>();

    QuotaBuilder(PlanTask task, CandidateUses candidates) {
        this.task = task;
        this.candidates = candidates;
        this.pins =
                IntStream.range(0, candidates.count()).map(candidates::pinned).toArray();
        this.present = IntStream.range(0, candidates.count())
                .map(item -> candidates.pinned(item) | candidates.present(item))
                .toArray();
    }

    /** Adds the limits of the week. */
    void addWeek(List<OpenLimit> limits, Predicate<Rule> rules) {
        read(limits, 0, rules);
    }

    /** Adds the limits of the seven days after the week. */
    void addFollowing(List<OpenLimit> limits, Predicate<Rule> rules) {
        read(limits, Timeline.DAYS, rules);
    }

    List<Quota> quotas() {
        return quotas;
    }

    private void read(List<OpenLimit> limits, int shift, Predicate<Rule> rules) {
        for (OpenLimit limit : limits) {
            if (rules.test(limit.rule())) {
                new Reading(task.kept(limit), shift).read();
            }
        }
    }

    /** The state of reading one limit. */
    private final class Reading {
        private final OpenLimit limit;
        private final int shift;
        private final List<Quota.Part> parts = new ArrayList<>();
        private final List<List<Quota.Part>> groups = new ArrayList<>();
        private final List<Integer> layers = new ArrayList<>();
        private final List<Integer> met = new ArrayList<>();
        private final List<Integer> metProducts = new ArrayList<>();
        private double made;

        Reading(OpenLimit limit, int shift) {
            this.limit = limit;
            this.shift = shift;
            this.made = limit.constant();
        }

        void read() {
            if (!readGroups()) {
                return;
            }
            for (OpenLimit.Weighed weighed : limit.uses()) {
                readUse(weighed);
            }
            for (Use cover : limit.covers()) {
                if (isOpen(cover)) {
                    parts.add(part(cover, -1, 0));
                } else {
                    made--;
                }
            }
            if (parts.isEmpty()) {
                return;
            }
            long bound = Math.round(limit.bound() * UNIT) - Math.round(made * UNIT);
            Quota.Count count = count();
            long unit = count == Quota.Count.USES ? 1 : (long) UNIT;
            Quota quota = new Quota(
                    limit.rule(),
                    count,
                    merged(count),
                    met.stream().mapToInt(Integer::intValue).toArray(),
                    List.copyOf(groups),
                    Math.floorDiv(bound, unit),
                    candidates.count());
            keep(quota);
        }

        private Quota.Count count() {
            return switch (limit.measure()) {
                case SESSIONS -> Quota.Count.SESSIONS;
                case PRODUCTS -> Quota.Count.PRODUCTS;
                case USES, EXFOLIATION_UNITS, IRRITATION_LOAD -> Quota.Count.USES;
            };
        }

        /** Merges sessions of one product that count alike into one part; what counts twice stays separate. */
        private List<Quota.Part> merged(Quota.Count count) {
            List<Quota.Part> merged = new ArrayList<>();
            for (Quota.Part part : parts) {
                int like = 0;
                while (like < merged.size() && !joins(merged.get(like), part, count)) {
                    like++;
                }
                if (like == merged.size()) {
                    merged.add(part);
                } else {
                    Quota.Part old = merged.get(like);
                    merged.set(like, new Quota.Part(old.item(), old.mask() | part.mask(), old.weight(), old.layer()));
                }
            }
            merged.removeIf(
                    part -> count == Quota.Count.PRODUCTS && metProducts.contains(candidates.product(part.item())));
            return merged;
        }

        private static boolean joins(Quota.Part one, Quota.Part other, Quota.Count count) {
            return one.item() == other.item()
                    && one.weight() == other.weight()
                    && one.layer() == other.layer()
                    && (count != Quota.Count.USES || (one.mask() & other.mask()) == 0);
        }

        /** False when the limit can never hold. */
        private boolean readGroups() {
            for (List<Use> group : limit.onlyWith()) {
                int[] open = new int[candidates.count()];
                boolean isMet = false;
                for (Use use : group) {
                    if (isOpen(use)) {
                        open[candidates.item(use.product())] |= WeekSlots.bit(inWeek(use));
                    } else {
                        isMet = true;
                    }
                }
                List<Quota.Part> together = group(open);
                if (!isMet && together.isEmpty()) {
                    return false;
                }
                if (!isMet) {
                    groups.add(together);
                }
            }
            return true;
        }

        private static List<Quota.Part> group(int[] masks) {
            List<Quota.Part> group = new ArrayList<>();
            for (int item = 0; item < masks.length; item++) {
                if (masks[item] != 0) {
                    group.add(new Quota.Part(item, masks[item], 1, 0));
                }
            }
            return group;
        }

        private void readUse(OpenLimit.Weighed weighed) {
            int layer = limit.measure() == Measure.SESSIONS ? layer(weighed) : 0;
            if (limit.measure() == Measure.SESSIONS) {
                readSession(weighed, layer);
            } else if (isOpen(weighed.use())) {
                if (weighed.weight() == 0) {
                    return;
                }
                parts.add(part(weighed.use(), weighed.weight(), layer));
            } else if (limit.measure() != Measure.PRODUCTS) {
                made += weighed.weight();
            } else if (!metProducts.contains(weighed.use().product())) {
                metProducts.add(weighed.use().product());
                made++;
            }
        }

        private void readSession(OpenLimit.Weighed weighed, int layer) {
            Use use = weighed.use();
            if (isOpen(use)) {
                parts.add(part(use, 1, layer));
                return;
            }
            int slot = Math.floorMod(weighed.slot(), WeekSlots.COUNT);
            if ((met.get(layer) & 1 << slot) == 0) {
                met.set(layer, met.get(layer) | 1 << slot);
                made++;
            }
        }

        /** Which week the session lies in: two sessions of one weekday in different weeks are two. */
        private int layer(OpenLimit.Weighed weighed) {
            int week = Math.floorDiv(weighed.slot(), WeekSlots.COUNT);
            int layer = layers.indexOf(week);
            if (layer < 0) {
                layers.add(week);
                met.add(0);
                layer = layers.size() - 1;
            }
            return layer;
        }

        private boolean isOpen(Use use) {
            return candidates.item(use.product()) >= 0 && task.open(inWeek(use));
        }

        private Use inWeek(Use use) {
            return shift == 0 ? use : new Use(use.day() + shift, use.session(), use.product());
        }

        private Quota.Part part(Use use, double weight, int layer) {
            long scaled = count() == Quota.Count.USES ? Math.round(weight * UNIT) : Math.round(weight);
            return new Quota.Part(candidates.item(use.product()), WeekSlots.bit(inWeek(use)), scaled, layer);
        }
    }

    /** Excuses what pins exceed by themselves and, for a tip, what the present plan exceeds. */
    private void keep(Quota quota) {
        int[] given = quota.rule().keptByPlans() ? present : pins;
        long forced = quota.value(given);
        long bound = quota.holds(given) ? Math.max(quota.bound(), forced) : quota.bound();
        quotas.add(bound == quota.bound() ? quota : quota.withBound(bound));
    }
}
