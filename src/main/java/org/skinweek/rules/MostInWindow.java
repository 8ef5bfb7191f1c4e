package org.skinweek.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.BySensitivity;

/**
 * At most so many sessions, uses or units in a window. Where the number depends on the strength, each use is held to
 * its own number together with all that are held to the same or a stricter one: three strong acid nights are too many
 * whatever gentle ones lie between, and a gentle one more does not make a strong one worse.
 *
 * <p>A prescriber's schedule wins over each number: it raises the most sessions of its product, and a sum of units or
 * load is not too much while nothing but prescribed schedules adds to it.
 *
 * @param caps numbers by product; the first that matches a product is its own
 * @param measure what is counted
 * @param window in which stretch of time
 */
public record MostInWindow(List<Cap> caps, Measure measure, Window window) implements RuleKind {
    /** Copies the list. */
    public MostInWindow {
        caps = List.copyOf(caps);
    }

    /**
     * The most for some products.
     *
     * @param of the products
     * @param most how much, in the unit of the measure
     */
    public record Cap(Selector of, BySensitivity most) {}

    @Override
    public void lay(Stretch stretch, Rule rule, Consumer<Limit> limits) {
        TreeMap<Double, List<Laid>> byBound = new TreeMap<>();
        List<@Nullable Cap> capOfProduct = new ArrayList<>();
        for (Usage usage : stretch.usages()) {
            capOfProduct.add(capOf(usage));
        }
        for (Laid use : stretch.uses()) {
            Cap cap = capOfProduct.get(use.origin().product());
            if (cap != null) {
                byBound.computeIfAbsent(bound(cap, use.usage(), stretch), bound -> new ArrayList<>())
                        .add(use);
            }
        }
        List<Laid> counted = new ArrayList<>();
        Laying laying = new Laying(stretch, rule, limits);
        byBound.forEach((bound, uses) -> {
            counted.addAll(uses);
            List<Laid> group = new ArrayList<>(counted);
            group.sort(Laid.BY_TIME);
            for (int slot = 0; slot < Stretch.slots(); slot++) {
                layAt(slot, group, bound, laying);
            }
        });
    }

    @Override
    public List<RuleNumber> numbers() {
        List<RuleNumber> numbers = new ArrayList<>();
        for (Cap cap : caps) {
            numbers.add(new RuleNumber(key(numbers.size()), measure.unit(), cap.most(), window, cap.of(), null, null));
        }
        return numbers;
    }

    @Override
    public RuleKind with(String key, BySensitivity value) {
        List<Cap> changed = new ArrayList<>(caps);
        for (int i = 0; i < changed.size(); i++) {
            if (key(i).equals(key)) {
                changed.set(i, new Cap(caps.get(i).of(), value));
            }
        }
        return new MostInWindow(changed, measure, window);
    }

    private static String key(int cap) {
        return "most." + (cap + 1);
    }

    private @Nullable Cap capOf(Usage usage) {
        for (Cap cap : caps) {
            if (cap.of().matches(usage)) {
                return cap;
            }
        }
        return null;
    }

    private double bound(Cap cap, Usage usage, Stretch stretch) {
        double most = cap.most().of(stretch.sensitivity());
        return measure == Measure.SESSIONS ? usage.mostSessions(most, window) : most;
    }

    private void layAt(int slot, List<Laid> group, double bound, Laying laying) {
        List<Laid> counted = laying.inWindow(window, group, slot);
        List<List<Laid>> onlyWith = chosenByTheUser(counted);
        if (counted.isEmpty() || onlyWith.contains(List.<Laid>of())) {
            return;
        }
        @Nullable Severity severity = Grading.of(laying.rule(), laying.stretch(), counted);
        laying.limit(severity, slot, measure, counted, onlyWith, bound);
        for (Escalation escalation : laying.rule().escalations()) {
            if (escalation.when() instanceof Circumstance.MoreThanTimes times) {
                laying.limit(escalation.severity(), slot, measure, counted, onlyWith, bound * times.factor());
            } else if (escalation.when() instanceof Circumstance.MoreThan more) {
                double most = more.most().of(laying.stretch().sensitivity());
                if (more.window() == null) {
                    laying.limit(escalation.severity(), slot, measure, counted, onlyWith, Math.max(most, bound));
                } else {
                    laying.limit(
                            escalation.severity(), slot, measure, laying.inWindow(more.window(), group, slot), most);
                }
            }
        }
    }

    /** The uses without which a sum does not count: those that add to it and that no prescriber's schedule asks for. */
    private List<List<Laid>> chosenByTheUser(List<Laid> counted) {
        boolean sum = measure == Measure.EXFOLIATION_UNITS || measure == Measure.IRRITATION_LOAD;
        if (!sum) {
            return List.of();
        }
        List<Laid> chosen = new ArrayList<>();
        boolean scheduled = false;
        for (Laid use : counted) {
            if (use.usage().scheduled()) {
                scheduled = true;
            } else if (measure.of(use.usage()) > 0) {
                chosen.add(use);
            }
        }
        return scheduled ? List.of(chosen) : List.of();
    }
}
