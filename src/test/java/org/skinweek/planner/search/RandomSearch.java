package org.skinweek.planner.search;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.skinweek.catalog.Catalog;
import org.skinweek.planner.PlanTask;
import org.skinweek.planner.WeekSlots;
import org.skinweek.planner.Wish;
import org.skinweek.routine.Dose;
import org.skinweek.routine.Form;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductCategory;
import org.skinweek.routine.SkinProfile;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Treatments;
import org.skinweek.routine.Use;
import org.skinweek.rules.LearnOnly;
import org.skinweek.rules.Rule;
import org.skinweek.rules.RuleExplanation;
import org.skinweek.rules.Severity;
import org.skinweek.testing.RandomRuns;
import org.skinweek.testing.SmallCatalog;

/** Three products and limits on them at random, with so few sessions that every choice can be tried. */
final class RandomSearch {
    static final int ITEMS = 3;
    static final Rule RULE =
            new Rule("RULE", Severity.CAUTION, new LearnOnly(null), List.of(), RuleExplanation.own("A limit", ""));

    private static final Catalog CATALOG = SmallCatalog.create();
    /** Sessions in which any of the products may be used; of the first days, so that some share a day. */
    private static final int SESSIONS = 4;

    private static final int FIRST_SESSIONS = 6;

    private final Random random;
    private final List<Integer> sessions;
    private final PlanTask task;

    RandomSearch(long seed) {
        random = RandomRuns.random(seed);
        List<Integer> first =
                new ArrayList<>(IntStream.range(0, FIRST_SESSIONS).boxed().toList());
        Collections.shuffle(first, random);
        sessions = List.copyOf(first.subList(0, SESSIONS));
        Set<Use> pinned = new HashSet<>();
        Set<Use> barred = new HashSet<>();
        List<Wish> wishes = new ArrayList<>();
        for (int item = 0; item < ITEMS; item++) {
            for (int slot = 0; slot < WeekSlots.COUNT; slot++) {
                Use use = WeekSlots.use(slot, item);
                if (!sessions.contains(slot) || random.nextInt(8) == 0) {
                    barred.add(use);
                } else if (random.nextInt(12) == 0) {
                    pinned.add(use);
                }
            }
            wishes.add(new Wish(1 + random.nextInt(random.nextInt(6) == 0 ? Wish.MOST : SESSIONS), 1));
        }
        task = task(wishes, pinned, barred);
    }

    private static PlanTask task(List<Wish> wishes, Set<Use> pinned, Set<Use> barred) {
        Timeline week = new Timeline(
                Collections.nCopies(
                        ITEMS,
                        Product.of(
                                "serum",
                                "serum",
                                Form.LEAVE_ON,
                                ProductCategory.SERUM,
                                List.of(Dose.of("niacinamide")))),
                Collections.nCopies(ITEMS, Timeline.ASSUMED_WEEKS_USED),
                SkinProfile.DEFAULT,
                DayOfWeek.MONDAY,
                List.of(),
                List.of(),
                false,
                List.of());
        return new PlanTask(week, Timeline.DAYS, List.of(), wishes, pinned, barred, Set.of(), RandomTasks.PLAN);
    }

    /** Candidates that nothing has taken sessions from yet. */
    CandidateUses candidates() {
        return candidates(task);
    }

    /** Candidates that may be used in any session, so many times each, and must be used in none. */
    static CandidateUses free(int times) {
        return candidates(task(Collections.nCopies(ITEMS, new Wish(times, 1)), Set.of(), Set.of()));
    }

    private static CandidateUses candidates(PlanTask task) {
        return new CandidateUses(task, new Treatments(CATALOG));
    }

    /** A number below a bound. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    /** Any way of counting. */
    Quota.Count count() {
        List<Quota.Count> counts = List.of(Quota.Count.values());
        return counts.get(random.nextInt(counts.size()));
    }

    /** Some of the sessions. */
    int mask() {
        int mask = 0;
        for (int slot : sessions) {
            mask |= random.nextBoolean() ? 1 << slot : 0;
        }
        return mask;
    }

    /** A choice of any of the sessions. */
    int[] choice() {
        return IntStream.range(0, ITEMS).map(item -> mask()).toArray();
    }

    /** A limit on the sessions that always holds. */
    Quota quota(Quota.Count count) {
        boolean covered = count == Quota.Count.USES && random.nextInt(4) == 0;
        int layers = count == Quota.Count.SESSIONS ? 1 + random.nextInt(2) : 1;
        List<Quota.Part> parts = new ArrayList<>();
        while (parts.isEmpty()) {
            for (int item = 0; item < ITEMS; item++) {
                for (int layer = 0; layer < layers; layer++) {
                    int mask = random.nextInt(4) == 0 ? 0 : mask();
                    long weight = count != Quota.Count.USES ? 1 : covered && item == 0 ? -1 : 1 + random.nextInt(3);
                    if (mask != 0) {
                        parts.add(new Quota.Part(item, mask, weight, layer));
                    }
                    if (mask != 0 && count == Quota.Count.USES && random.nextInt(6) == 0) {
                        // some of its sessions count twice
                        parts.add(new Quota.Part(item, 1 << sessions.get(0), weight, layer));
                    }
                }
            }
        }
        int[] met = new int[count == Quota.Count.SESSIONS ? layers : 0];
        Arrays.setAll(met, layer -> random.nextInt(3) == 0 ? mask() : 0);
        return new Quota(RULE, count, parts, met, List.of(), random.nextInt(5), ITEMS);
    }

    /** Limits of all counts, some of which hold only with other uses; what the pins exceed is excused. */
    List<Quota> quotas(int number, CandidateUses candidates) {
        int[] pins = pins(candidates);
        List<Quota> quotas = new ArrayList<>();
        for (int each = 0; each < number; each++) {
            Quota quota = random.nextInt(3) == 0 ? pair() : quota(count());
            if (random.nextInt(4) == 0) {
                quota = conditional(quota);
            }
            quotas.add(quota.holds(pins) ? quota.withBound(Math.max(quota.bound(), quota.value(pins))) : quota);
        }
        return quotas;
    }

    /** Two uses of which only one can be made. */
    private Quota pair() {
        List<Quota.Part> parts = List.of(
                new Quota.Part(0, 1 << sessions.get(random.nextInt(SESSIONS)), 1, 0),
                new Quota.Part(random.nextInt(ITEMS), 1 << sessions.get(random.nextInt(SESSIONS)), 1, 0));
        return new Quota(RULE, Quota.Count.USES, parts, new int[0], List.of(), 1, ITEMS);
    }

    /** The same limit, but it holds only while one or two groups of uses are met. */
    Quota conditional(Quota quota) {
        List<List<Quota.Part>> groups = new ArrayList<>();
        for (int group = random.nextInt(2); group < 2; group++) {
            List<Quota.Part> parts = new ArrayList<>();
            for (int item = random.nextInt(ITEMS); item < ITEMS; item++) {
                parts.add(new Quota.Part(item, mask() | 1 << sessions.get(0), 1, 0));
            }
            groups.add(parts);
        }
        return new Quota(quota.rule(), quota.count(), quota.parts(), quota.met(), groups, quota.bound(), ITEMS);
    }

    /** Pairs of uses that exclude each other, also of one product, but no pair of pins. */
    UseConflicts conflicts(CandidateUses candidates) {
        UseConflicts conflicts = new UseConflicts(ITEMS);
        for (int pair = random.nextInt(random.nextInt(3) == 0 ? 60 : 12); pair > 0; pair--) {
            int one = random.nextInt(ITEMS);
            int other = random.nextInt(ITEMS);
            int slot = sessions.get(random.nextInt(SESSIONS));
            int otherSlot = sessions.get(random.nextInt(SESSIONS));
            boolean pins =
                    (candidates.pinned(one) & 1 << slot) != 0 && (candidates.pinned(other) & 1 << otherSlot) != 0;
            if (!pins && (one != other || slot != otherSlot)) {
                conflicts.add(one, slot, other, otherSlot);
            }
        }
        return conflicts;
    }

    /** The ways of laying each product that agree with themselves, at any cost; its pins are one of them. */
    ItemOption[][] options(CandidateUses candidates, UseConflicts conflicts) {
        ItemOption[][] options = new ItemOption[ITEMS][];
        for (int item = 0; item < ITEMS; item++) {
            int own = item;
            options[item] = masks(candidates, item).stream()
                    .filter(mask -> conflicts.agreesWithItself(own, mask))
                    .filter(mask -> mask == candidates.pinned(own) || random.nextInt(3) > 0)
                    .map(mask -> new ItemOption(mask, random.nextInt(30)))
                    .sorted()
                    .toArray(ItemOption[]::new);
        }
        return options;
    }

    /** The pins alone. */
    static int[] pins(CandidateUses candidates) {
        return IntStream.range(0, candidates.count()).map(candidates::pinned).toArray();
    }

    /** Every way of laying a product that has its pins, lies where it may and is not too often. */
    static List<Integer> masks(CandidateUses candidates, int item) {
        List<Integer> masks = new ArrayList<>();
        for (int mask = 0; mask <= WeekSlots.ALL; mask++) {
            if ((mask & ~candidates.allowed(item)) == 0
                    && (candidates.pinned(item) & ~mask) == 0
                    && Integer.bitCount(mask) <= candidates.most(item)) {
                masks.add(mask);
            }
        }
        return masks;
    }

    /** Every choice of one of some ways of laying each product. */
    static List<int[]> choices(List<List<Integer>> ways) {
        List<int[]> choices = new ArrayList<>();
        choices.add(new int[ways.size()]);
        for (int item = 0; item < ways.size(); item++) {
            List<int[]> longer = new ArrayList<>();
            for (int[] choice : choices) {
                for (int mask : ways.get(item)) {
                    int[] laid = choice.clone();
                    laid[item] = mask;
                    longer.add(laid);
                }
            }
            choices = longer;
        }
        return choices;
    }

    /** Every choice that the candidates allow. */
    static List<int[]> choices(CandidateUses candidates) {
        return choices(IntStream.range(0, candidates.count())
                .mapToObj(item -> masks(candidates, item))
                .toList());
    }

    /** Every choice of one of the options of each product. */
    static List<int[]> choices(ItemOption[][] options) {
        return choices(Arrays.stream(options)
                .map(own -> Arrays.stream(own).map(ItemOption::mask).toList())
                .toList());
    }

    /** What a choice costs by the options. */
    static long cost(ItemOption[][] options, int[] choice) {
        long cost = 0;
        for (int item = 0; item < choice.length; item++) {
            int mask = choice[item];
            cost += Arrays.stream(options[item])
                    .filter(option -> option.mask() == mask)
                    .findFirst()
                    .orElseThrow()
                    .cost();
        }
        return cost;
    }

    /** True when no two uses of a choice exclude each other. */
    static boolean agree(UseConflicts conflicts, int[] choice) {
        for (int one = 0; one < choice.length; one++) {
            for (int other = 0; other <= one; other++) {
                if ((conflicts.forbidden(one, choice[one], other) & choice[other]) != 0) {
                    return false;
                }
            }
        }
        return true;
    }

    /** True when a choice exceeds none of the limits. */
    static boolean keeps(List<Quota> quotas, int[] choice) {
        return quotas.stream().noneMatch(quota -> quota.isExceeded(choice));
    }
}
