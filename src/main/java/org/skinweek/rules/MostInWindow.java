package org.skinweek.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.BySensitivity;
import org.skinweek.catalog.Sensitivity;
import org.skinweek.routine.SkinProfile;
import org.skinweek.routine.SkinType;
import org.skinweek.routine.SkinZone;

/**
 * At most so many sessions, uses or units in a window. Where the number depends on the strength, each use counts
 * together with those of the same number or a stricter one: three strong acid nights are too many whatever gentle ones
 * lie between, and another gentle night does not make a strong one worse.
 *
 * <p>What is used on a spot adds to no sum of units or load: the face as a whole does not feel it.
 *
 * @param caps numbers by product; the first that matches a product is its own
 * @param measure what is counted
 * @param window the stretch of time in which it is counted
 */
public record MostInWindow(List<Cap> caps, Measure measure, TimeWindow window) implements RuleKind {
    /** Copies the list. */
    public MostInWindow {
        caps = List.copyOf(caps);
    }

    /**
     * The most for some products.
     *
     * @param of the products
     * @param skinTypes on these types of skin; empty for any, stated or not
     * @param most how much, in the unit of the measure
     */
    public record Cap(Selector of, Set<SkinType> skinTypes, BySensitivity most) {
        /** Copies the set. */
        public Cap {
            skinTypes = Set.copyOf(skinTypes);
        }

        /** The most on any type of skin. */
        public Cap(Selector of, BySensitivity most) {
            this(of, Set.of(), most);
        }

        private boolean isFor(ProductContext usage, SkinProfile profile) {
            @Nullable SkinType type = profile.skinType();
            boolean suited = skinTypes.isEmpty() || (type != null && skinTypes.contains(type));
            return suited && of.matches(usage);
        }
    }

    @Override
    public void lay(JudgedDays stretch, Rule rule, Consumer<Limit> limits) {
        TreeMap<Double, List<DatedUse>> byBound = new TreeMap<>();
        List<@Nullable Cap> capOfProduct = new ArrayList<>();
        for (ProductContext usage : stretch.usages()) {
            capOfProduct.add(capOf(usage, stretch.profile()));
        }
        for (DatedUse use : stretch.uses()) {
            Cap cap = capOfProduct.get(use.origin().product());
            if (cap != null && (!addsUpWeights() || measure.of(use.usage()) > 0)) {
                byBound.computeIfAbsent(cap.most().of(stretch.sensitivity()), bound -> new ArrayList<>())
                        .add(use);
            }
        }
        List<DatedUse> counted = new ArrayList<>();
        LimitBuilder laying = new LimitBuilder(stretch, rule, limits);
        byBound.forEach((bound, uses) -> {
            counted.addAll(uses);
            List<DatedUse> group = new ArrayList<>(counted);
            group.sort(DatedUse.BY_TIME);
            for (int slot = 0; slot < JudgedDays.slots(); slot++) {
                layAt(slot, group, bound, laying);
            }
        });
    }

    @Override
    public Optional<MostInWindow> countInWindow() {
        return Optional.of(this);
    }

    @Override
    public boolean mayHaveBound(double bound, Sensitivity skin) {
        return caps.stream().anyMatch(cap -> cap.most().of(skin) == bound);
    }

    @Override
    public <R> R accept(RuleKindVisitor<R> visitor) {
        return visitor.mostInWindow(this);
    }

    @Override
    public ZoneReach reach() {
        return ZoneReach.EACH_FACIAL_ZONE;
    }

    @Override
    public List<Selector> subjects() {
        return caps.stream().map(Cap::of).toList();
    }

    @Override
    public boolean mayConcern(ProductContext usage) {
        return RuleKind.super.mayConcern(usage) && (!addsUpWeights() || weighs(usage));
    }

    /** What weighs nothing now may have weighed something before the skin knew it. */
    private boolean weighs(ProductContext usage) {
        return measure.of(usage) > 0 || measure.of(usage.asNew()) > 0;
    }

    @Override
    public boolean addsUpWeights() {
        return measure == Measure.EXFOLIATION_UNITS || measure == Measure.IRRITATION_LOAD;
    }

    @Override
    public boolean addsUpOverDays() {
        return window.days() > 1;
    }

    @Override
    public List<RuleNumber> numbers() {
        List<RuleNumber> numbers = new ArrayList<>();
        for (Cap cap : caps) {
            numbers.add(new RuleNumber(
                    key(numbers.size()), measure.unit(), cap.most(), window, cap.of(), cap.skinTypes(), null, null));
        }
        return numbers;
    }

    @Override
    public RuleKind with(String key, BySensitivity value) {
        List<Cap> changed = new ArrayList<>(caps);
        for (int i = 0; i < changed.size(); i++) {
            if (key(i).equals(key)) {
                changed.set(i, new Cap(caps.get(i).of(), caps.get(i).skinTypes(), value));
            }
        }
        return new MostInWindow(changed, measure, window);
    }

    private static String key(int cap) {
        return "most." + (cap + 1);
    }

    private @Nullable Cap capOf(ProductContext usage, SkinProfile profile) {
        if (addsUpWeights() && usage.traits().zone() == SkinZone.SPOT) {
            return null;
        }
        for (Cap cap : caps) {
            if (cap.isFor(usage, profile)) {
                return cap;
            }
        }
        return null;
    }

    private void layAt(int slot, List<DatedUse> group, double bound, LimitBuilder laying) {
        List<DatedUse> counted = laying.inWindow(window, group, slot);
        if (counted.isEmpty()) {
            return;
        }
        @Nullable Severity severity = SeverityGrading.of(laying.rule(), laying.stretch(), counted);
        laying.windowLimit(severity, slot, measure, counted, List.of(), bound);
        for (SeverityEscalation escalation : laying.rule().escalations()) {
            if (escalation.when() instanceof RuleCircumstance.MoreThanTimes times) {
                laying.windowLimit(escalation.severity(), slot, measure, counted, List.of(), bound * times.factor());
            } else if (escalation.when() instanceof RuleCircumstance.MoreThan more) {
                double most = more.most().of(laying.stretch().sensitivity());
                if (more.window() == null) {
                    laying.windowLimit(escalation.severity(), slot, measure, counted, List.of(), Math.max(most, bound));
                } else {
                    List<DatedUse> others = laying.inWindow(more.window(), group, slot);
                    laying.windowLimit(escalation.severity(), slot, measure, others, List.of(), most);
                }
            }
        }
    }
}
