package org.skinweek.rules;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.skinweek.routine.Product;

/**
 * A prescribed product is not used more often in any seven days than its prescriber ordered. Using it less often is
 * between user and prescriber.
 */
public record AsPrescribed() implements RuleKind {
    @Override
    public void lay(JudgedDays stretch, Rule rule, Consumer<Limit> limits) {
        Map<Product, List<DatedUse>> byProduct = stretch.uses().stream()
                .filter(use -> use.usage().isScheduled())
                .collect(Collectors.groupingBy(
                        use -> use.usage().traits().product(),
                        () -> new TreeMap<>(Comparator.comparing(Product::id)),
                        Collectors.toList()));
        LimitBuilder laying = new LimitBuilder(stretch, rule, limits);
        byProduct.forEach((product, uses) -> {
            @Nullable Integer most = product.prescribedPerWeek();
            for (int slot = 0; most != null && slot < JudgedDays.slots(); slot++) {
                List<DatedUse> week = laying.inWindow(TimeWindow.SEVEN_DAYS, uses, slot);
                laying.windowLimit(rule.severity(), slot, Measure.SESSIONS, week, List.of(), most);
            }
        });
    }

    @Override
    public <R> R accept(RuleKindVisitor<R> visitor) {
        return visitor.asPrescribed(this);
    }

    @Override
    public ZoneReach reach() {
        return ZoneReach.EVERYWHERE;
    }

    @Override
    public List<Selector> subjects() {
        return List.of();
    }

    @Override
    public boolean mayConcern(ProductContext usage) {
        return usage.isScheduled();
    }

    @Override
    public boolean addsUpOverDays() {
        return true;
    }

    @Override
    public boolean yieldsToPrescriber(Severity severity) {
        return false;
    }
}
