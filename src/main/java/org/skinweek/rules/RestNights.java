package org.skinweek.rules;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.skinweek.catalog.BySensitivity;
import org.skinweek.catalog.Sensitivity;
import org.skinweek.catalog.Session;
import org.skinweek.routine.SkinZone;
import org.skinweek.routine.Timeline;

/**
 * Some evenings of any seven days stay free of strong actives, once two kinds of them are used.
 *
 * @param strong the products that keep an evening from being a rest
 * @param one the first kind of strong product; the rule holds only if the seven days have one
 * @param other the second kind; likewise
 * @param nights least evenings without strong products
 */
public record RestNights(Selector strong, Selector one, Selector other, BySensitivity nights) implements RuleKind {
    @Override
    public void lay(JudgedDays stretch, Rule rule, Consumer<Limit> limits) {
        LimitBuilder laying = new LimitBuilder(stretch, rule, limits);
        List<DatedUse> evenings = stretch.matching(strong).stream()
                .filter(use -> use.session() == Session.EVENING)
                .filter(use -> use.usage().traits().zone() == SkinZone.FACE)
                .toList();
        List<DatedUse> ones = stretch.matching(one);
        List<DatedUse> others = stretch.matching(other);
        double bound = Timeline.DAYS - nights.of(stretch.sensitivity());
        for (int slot = 0; slot < JudgedDays.slots(); slot++) {
            List<List<DatedUse>> both = List.of(
                    laying.inWindow(TimeWindow.SEVEN_DAYS, ones, slot),
                    laying.inWindow(TimeWindow.SEVEN_DAYS, others, slot));
            if (both.stream().noneMatch(List::isEmpty)) {
                List<DatedUse> uses = laying.inWindow(TimeWindow.SEVEN_DAYS, evenings, slot);
                laying.windowLimit(SeverityGrading.of(rule, stretch, uses), slot, Measure.SESSIONS, uses, both, bound);
            }
        }
    }

    @Override
    public boolean asksForRestNights() {
        return true;
    }

    @Override
    public <R> R accept(RuleKindVisitor<R> visitor) {
        return visitor.restNights(this);
    }

    @Override
    public ZoneReach reach() {
        return ZoneReach.EACH_FACIAL_ZONE;
    }

    @Override
    public List<Selector> subjects() {
        return List.of(strong, one, other);
    }

    /** The strong products on the face, which alone keep an evening from being a rest. */
    Selector strongOnFace() {
        return strong.on(SkinZone.FACE);
    }

    /** This rule as a goal: how many nights, and which of these products keep an evening from being one of them. */
    RestGoal goal(List<ProductContext> usages, Sensitivity sensitivity) {
        return new RestGoal(
                (int) nights.of(sensitivity),
                IntStream.range(0, usages.size())
                        .filter(product -> strong.matches(usages.get(product))
                                && usages.get(product).traits().zone() == SkinZone.FACE)
                        .boxed()
                        .collect(Collectors.toSet()));
    }

    @Override
    public boolean addsUpOverDays() {
        return true;
    }

    @Override
    public List<RuleNumber> numbers() {
        return List.of(RuleNumber.of("nights", NumberUnit.NIGHTS, nights));
    }

    @Override
    public RuleKind with(String key, BySensitivity value) {
        return new RestNights(strong, one, other, value);
    }
}
