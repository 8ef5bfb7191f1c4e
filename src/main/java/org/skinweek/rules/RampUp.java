package org.skinweek.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.BySensitivity;
import org.skinweek.catalog.Sensitivity;
import org.skinweek.catalog.SlowStart;

/**
 * A new product is stepped up week by week: while it is new, its sessions in seven days are limited, and so are the
 * days from one to the next.
 *
 * @param starting the products that are stepped up
 * @param counted the products whose sessions count with it; absent when only its own do
 * @param ramp the steps
 */
public record RampUp(Selector starting, @Nullable Selector counted, SlowStart ramp) implements RuleKind {
    @Override
    public void lay(JudgedDays stretch, Rule rule, Consumer<Limit> limits) {
        lay(
                stretch,
                rule,
                limits,
                own -> OptionalInt.of(own.get(0).usage().weeksUsed()),
                counted == null ? List.of() : stretch.matching(counted));
    }

    /**
     * Lays the steps.
     *
     * @param weeks completed weeks of use of the product that some uses are of; empty where no step holds
     * @param together the uses that count with those of each product; only its own do where those of no other are counted
     */
    void lay(
            JudgedDays stretch,
            Rule rule,
            Consumer<Limit> limits,
            Function<List<DatedUse>, OptionalInt> weeks,
            List<DatedUse> together) {
        Map<Integer, List<DatedUse>> byProduct = stretch.matching(starting).stream()
                .collect(Collectors.groupingBy(use -> use.origin().product(), TreeMap::new, Collectors.toList()));
        LimitBuilder laying = new LimitBuilder(stretch, rule, limits);
        for (List<DatedUse> own : byProduct.values()) {
            OptionalInt after = weeks.apply(own);
            Optional<SlowStart.Step> step = after.isPresent() ? ramp.stepAfter(after.getAsInt()) : Optional.empty();
            if (step.isPresent()) {
                List<DatedUse> group = counted == null ? own : together;
                layFor(own, group, step.get().most().of(stretch.sensitivity()), laying);
                layApart(own, group, step.get().daysApart().of(stretch.sensitivity()), laying);
            }
        }
    }

    /** The step that holds after some completed weeks of use. */
    Optional<SlowStartStage> stage(Rule rule, int weeksUsed, Sensitivity sensitivity) {
        return ramp.stepAfter(weeksUsed)
                .map(step -> new SlowStartStage(
                        rule,
                        weeksUsed + 1,
                        step.most().of(sensitivity),
                        step.daysApart().of(sensitivity),
                        step.toWeek(),
                        ramp.stepAfter(step.toWeek()).isEmpty()));
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
        for (SlowStart.Step step : ramp.steps()) {
            numbers.add(new RuleNumber(
                    key(numbers.size()),
                    NumberUnit.SESSIONS,
                    step.most(),
                    TimeWindow.SEVEN_DAYS,
                    null,
                    new RuleNumber.Weeks(step.fromWeek(), step.toWeek()),
                    null));
        }
        return numbers;
    }

    @Override
    public RuleKind with(String key, BySensitivity value) {
        List<SlowStart.Step> steps = new ArrayList<>(ramp.steps());
        for (int i = 0; i < steps.size(); i++) {
            if (key(i).equals(key)) {
                SlowStart.Step step = steps.get(i);
                steps.set(i, new SlowStart.Step(step.fromWeek(), step.toWeek(), value, step.daysApart()));
            }
        }
        return new RampUp(starting, counted, ramp.withSteps(steps));
    }

    private static String key(int step) {
        return "step." + (step + 1);
    }

    private static void layFor(List<DatedUse> own, List<DatedUse> group, double bound, LimitBuilder laying) {
        @Nullable Severity severity = SeverityGrading.of(laying.rule(), laying.stretch(), own);
        for (int slot = 0; slot < JudgedDays.slots(); slot++) {
            List<DatedUse> starts = laying.inWindow(TimeWindow.SEVEN_DAYS, own, slot);
            if (starts.isEmpty()) {
                continue;
            }
            List<List<DatedUse>> onlyWith = List.of(starts);
            List<DatedUse> uses = laying.inWindow(TimeWindow.SEVEN_DAYS, group, slot);
            laying.windowLimit(severity, slot, Measure.SESSIONS, uses, onlyWith, bound);
            for (SeverityEscalation escalation : laying.rule().escalations()) {
                if (severity != null && escalation.when() instanceof RuleCircumstance.MoreThanTimes times) {
                    laying.windowLimit(
                            escalation.severity(), slot, Measure.SESSIONS, uses, onlyWith, bound * times.factor());
                }
            }
        }
    }

    private static void layApart(List<DatedUse> own, List<DatedUse> group, double days, LimitBuilder laying) {
        for (DatedUse later : group) {
            for (DatedUse earlier : group) {
                int apart = later.day() - earlier.day();
                boolean isNew = own.contains(later) || own.contains(earlier);
                if (later.judged() && isNew && apart > 0 && apart < days) {
                    List<DatedUse> pair = List.of(earlier, later);
                    Severity severity = SeverityGrading.of(laying.rule(), laying.stretch(), pair);
                    laying.limit(severity, later.slot(), Measure.USES, pair, 1);
                }
            }
        }
    }
}
