package org.skinweek.rules;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.BySensitivity;
import org.skinweek.catalog.Sensitivity;
import org.skinweek.routine.Dose;
import org.skinweek.routine.Product;
import org.skinweek.routine.Symptom;
import org.skinweek.routine.SymptomLevel;

/**
 * After a pause, products come back one after another, the gentlest first; two with the same contents come back
 * together. A product may not be used before its day. A reaction on the way counts: a mild one means some days of plain
 * care, and the product that came last comes back behind the others; a worse one begins a new pause.
 *
 * @param pauses the rules that keep products from skin that has reacted: what they bar comes back
 * @param last what comes back at the very end
 * @param gentleBelow below this irritation weight a product is gentle
 * @param gentleDays days from a gentle product to the next one
 * @param strongDays days from any other product to the next one
 * @param careDays days of plain care after the day of a mild reaction on the way
 * @param gentlerDays days for which the plan is gentler after a mild reaction at any other time, its own day included
 */
public record WayBack(
        List<AnyUse> pauses,
        Selector last,
        double gentleBelow,
        int gentleDays,
        int strongDays,
        int careDays,
        int gentlerDays)
        implements RuleKind {
    /** Length of a pause without a known end. */
    static final int FOR_EVER = -1;
    /** For a book without such a rule: nothing is barred, and nothing comes back. */
    static final WayBack NONE = new WayBack(List.of(), new Selector(List.of()), 0, 0, 0, 0, 0);

    /** Copies the list. */
    public WayBack {
        pauses = List.copyOf(pauses);
    }

    @Override
    public void lay(JudgedDays stretch, Rule rule, Consumer<Limit> limits) {
        if (stretch.symptoms().isEmpty()) {
            return;
        }
        LimitBuilder laying = new LimitBuilder(stretch, rule, limits);
        CourseDays days = course(stretch.usages(), stretch.sensitivity(), stretch.symptoms());
        for (DatedUse use : stretch.uses()) {
            int product = use.origin().product();
            boolean early = use.judged()
                    && days.spell(use.day())
                            .filter(spell -> spell.isEarly(product, use.day()))
                            .isPresent();
            if (early) {
                List<DatedUse> uses = List.of(use);
                laying.limit(SeverityGrading.of(rule, stretch, uses), use.slot(), Measure.USES, uses, 0);
            }
        }
    }

    @Override
    public <R> R accept(RuleKindVisitor<R> visitor) {
        return visitor.wayBack(this);
    }

    @Override
    public List<Selector> subjects() {
        return pauses.stream().map(AnyUse::of).toList();
    }

    @Override
    public boolean holdsBack() {
        return true;
    }

    @Override
    public RuleKind replacing(RuleKind shared, RuleKind other) {
        List<AnyUse> changed = pauses.stream()
                .map(pause -> pause.equals(shared) && other instanceof AnyUse own ? own : pause)
                .toList();
        return new WayBack(changed, last, gentleBelow, gentleDays, strongDays, careDays, gentlerDays);
    }

    /** The course of some reactions. */
    CourseDays course(List<ProductContext> usages, Sensitivity sensitivity, List<Symptom> symptoms) {
        return new CourseDays(this, row(usages, sensitivity), symptoms);
    }

    /** Days of the pause after the day of a reaction; 0 where none is asked for, {@link #FOR_EVER} without an end. */
    int pauseDays(SymptomLevel level, Sensitivity sensitivity) {
        int most = 0;
        for (AnyUse pause : pauses) {
            if (pause.when().reactions().contains(level)) {
                @Nullable BySensitivity days = pause.when().withinDays();
                if (days == null) {
                    return FOR_EVER;
                }
                most = Math.max(most, (int) days.of(sensitivity));
            }
        }
        return most;
    }

    private Row row(List<ProductContext> usages, Sensitivity sensitivity) {
        List<ProductContext> asNew = usages.stream().map(ProductContext::asNew).toList();
        Comparator<Integer> gentlestFirst = Comparator.<Integer, Boolean>comparing(
                        product -> last.matches(asNew.get(product)))
                .thenComparing(product -> asNew.get(product).load())
                .thenComparing(product -> contents(asNew.get(product).traits().product()));
        List<Integer> order = IntStream.range(0, asNew.size())
                .boxed()
                .filter(product -> comesBack(asNew.get(product)))
                .sorted(gentlestFirst)
                .toList();
        return new Row(
                order,
                gentlestFirst,
                asNew.stream().map(usage -> usage.heaviest() < gentleBelow).toList(),
                asNew.stream().map(last::matches).toList(),
                sensitivity);
    }

    /** What is in a product, so that neither its name nor its place on the shelf decides. */
    private static String contents(Product product) {
        return product.doses().stream().map(WayBack::content).sorted().toList() + " " + product.form() + " "
                + product.category();
    }

    private static String content(Dose dose) {
        return dose.active() + " " + dose.percent() + " " + dose.otherName();
    }

    /** True for what a pause bars, unless the user does not want to use it or has not introduced it yet. */
    private boolean comesBack(ProductContext usage) {
        Product product = usage.traits().product();
        boolean wanted = product.wantedPerWeek() == null || product.wantedPerWeek() > 0;
        return wanted
                && !product.archived()
                && product.starts() == null
                && pauses.stream()
                        .filter(pause -> pause.when().withinDays() != null)
                        .anyMatch(pause -> pause.of().matches(usage));
    }

    /**
     * The products as the way back sees them, by their index.
     *
     * @param order those that come back, in order
     * @param gentlestFirst says which one comes first; of two that are alike, neither does
     * @param gentle for each product whether it irritates little
     * @param last for each product whether it comes at the very end
     * @param sensitivity of the skin
     */
    record Row(
            List<Integer> order,
            Comparator<Integer> gentlestFirst,
            List<Boolean> gentle,
            List<Boolean> last,
            Sensitivity sensitivity) {
        boolean areAlike(int one, int other) {
            return gentlestFirst.compare(one, other) == 0;
        }

        int size() {
            return gentle.size();
        }

        boolean isGentle(int product) {
            return gentle.get(product);
        }

        boolean isLast(int product) {
            return last.get(product);
        }
    }
}
