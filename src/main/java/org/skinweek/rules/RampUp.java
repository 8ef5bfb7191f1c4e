package org.skinweek.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.BySensitivity;
import org.skinweek.catalog.Ramp;

/**
 * A new product is stepped up by weeks of use: at most so many sessions in seven days while it is new, and so many days
 * from one to the next.
 *
 * @param starting the products that are stepped up
 * @param counted the products whose sessions count with it; absent when only its own do
 * @param ramp the steps
 */
public record RampUp(Selector starting, @Nullable Selector counted, Ramp ramp) implements RuleKind {
    @Override
    public void lay(Stretch stretch, Rule rule, Consumer<Limit> limits) {
        Map<Integer, List<Laid>> byProduct = stretch.matching(starting).stream()
                .collect(Collectors.groupingBy(use -> use.origin().product(), TreeMap::new, Collectors.toList()));
        Laying laying = new Laying(stretch, rule, limits);
        for (List<Laid> own : byProduct.values()) {
            Usage product = own.get(0).usage();
            Optional<Ramp.Step> step = ramp.stepAfter(product.weeksUsed());
            if (step.isPresent()) {
                List<Laid> group = counted == null ? own : stretch.matching(counted);
                layFor(own, group, step.get().most().of(stretch.sensitivity()), laying);
                layApart(own, group, step.get().daysApart().of(stretch.sensitivity()), laying);
            }
        }
    }

    @Override
    public <R> R accept(RuleKindVisitor<R> visitor) {
        return visitor.rampUp(this);
    }

    @Override
    public ZoneReach reach() {
        return ZoneReach.EACH_FACIAL_ZONE;
    }

    @Override
    public List<Selector> subjects() {
        return counted == null ? List.of(starting) : List.of(starting, counted);
    }

    @Override
    public boolean addsUpOverDays() {
        return true;
    }

    @Override
    public List<RuleNumber> numbers() {
        List<RuleNumber> numbers = new ArrayList<>();
        for (Ramp.Step step : ramp.steps()) {
            numbers.add(new RuleNumber(
                    key(numbers.size()),
                    NumberUnit.SESSIONS,
                    step.most(),
                    Window.SEVEN_DAYS,
                    null,
                    new RuleNumber.Weeks(step.fromWeek(), step.toWeek()),
                    null));
        }
        return numbers;
    }

    @Override
    public RuleKind with(String key, BySensitivity value) {
        List<Ramp.Step> steps = new ArrayList<>(ramp.steps());
        for (int i = 0; i < steps.size(); i++) {
            if (key(i).equals(key)) {
                Ramp.Step step = steps.get(i);
                steps.set(i, new Ramp.Step(step.fromWeek(), step.toWeek(), value, step.daysApart()));
            }
        }
        return new RampUp(starting, counted, ramp.withSteps(steps));
    }

    private static String key(int step) {
        return "step." + (step + 1);
    }

    private static void layFor(List<Laid> own, List<Laid> group, double bound, Laying laying) {
        @Nullable Severity severity = Grading.of(laying.rule(), laying.stretch(), own);
        for (int slot = 0; slot < Stretch.slots(); slot++) {
            List<Laid> starts = laying.inWindow(Window.SEVEN_DAYS, own, slot);
            if (starts.isEmpty()) {
                continue;
            }
            List<List<Laid>> onlyWith = List.of(starts);
            List<Laid> uses = laying.inWindow(Window.SEVEN_DAYS, group, slot);
            laying.windowLimit(severity, slot, Measure.SESSIONS, uses, onlyWith, bound);
            for (Escalation escalation : laying.rule().escalations()) {
                if (severity != null && escalation.when() instanceof Circumstance.MoreThanTimes times) {
                    laying.windowLimit(
                            escalation.severity(), slot, Measure.SESSIONS, uses, onlyWith, bound * times.factor());
                }
            }
        }
    }

    private static void layApart(List<Laid> own, List<Laid> group, double days, Laying laying) {
        for (Laid later : group) {
            for (Laid earlier : group) {
                int apart = later.day() - earlier.day();
                boolean isNew = own.contains(later) || own.contains(earlier);
                if (later.judged() && isNew && apart > 0 && apart < days) {
                    List<Laid> pair = List.of(earlier, later);
                    Severity severity = Grading.of(laying.rule(), laying.stretch(), pair);
                    laying.limit(severity, later.slot(), Measure.USES, pair, 1);
                }
            }
        }
    }
}
