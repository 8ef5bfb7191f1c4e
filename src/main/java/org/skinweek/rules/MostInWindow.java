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
                byBound.computeIfAbsent(cap.most().of(stretch.sensitivity()), bound -> new ArrayList<>())
                        .add(use);
            }
        }
        List<Laid> counted = new ArrayList<>();
        Laying laying = new Laying(stretch, rule, limits);
        byBound.forEach((bound, uses) -> {
            counted.addAll(uses);
            List<Laid> group = counted.stream().sorted(Laid.BY_TIME).toList();
            for (int slot = 0; slot < Stretch.slots(); slot++) {
                layAt(slot, group, bound, laying);
            }
        });
    }

    private @Nullable Cap capOf(Usage usage) {
        for (Cap cap : caps) {
            if (cap.of().matches(usage)) {
                return cap;
            }
        }
        return null;
    }

    private void layAt(int slot, List<Laid> group, double bound, Laying laying) {
        List<Laid> counted = laying.inWindow(window, group, slot);
        if (counted.isEmpty()) {
            return;
        }
        laying.limit(Grading.of(laying.rule(), laying.stretch(), counted), slot, measure, counted, bound);
        for (Escalation escalation : laying.rule().escalations()) {
            if (escalation.when() instanceof Circumstance.MoreThanTimes times) {
                laying.limit(escalation.severity(), slot, measure, counted, bound * times.factor());
            } else if (escalation.when() instanceof Circumstance.MoreThan more) {
                List<Laid> inOther = laying.inWindow(more.window() == null ? window : more.window(), group, slot);
                double most = more.most().of(laying.stretch().sensitivity());
                laying.limit(escalation.severity(), slot, measure, inOther, most);
            }
        }
    }
}
