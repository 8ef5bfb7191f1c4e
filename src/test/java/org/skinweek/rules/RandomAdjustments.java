package org.skinweek.rules;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.ActiveFamily;
import org.skinweek.catalog.Sensitivity;
import org.skinweek.catalog.Session;
import org.skinweek.routine.Product;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.ToleratedCaution;

/** Makes own rules, own numbers and tolerances at random, for a week. */
final class RandomAdjustments {
    private final Random random;

    RandomAdjustments(Random random) {
        this.random = random;
    }

    /** Some of each. */
    RuleAdjustments next(Timeline week) {
        List<NumberOverride> numbers = new ArrayList<>();
        for (Rule rule : WeekBuilder.BOOK.rules()) {
            for (RuleNumber number : rule.numbers()) {
                if (random.nextInt(4) == 0) {
                    double value = number.unit().least() + random.nextInt(2 + (int) number.most());
                    numbers.add(new NumberOverride(rule.id(), number.key(), value, one(Sensitivity.values())));
                }
            }
        }
        List<OwnRule> rules = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            Severity severity = random.nextInt(4) == 0 ? Severity.TIP : Severity.CAUTION;
            rules.add(new OwnRule(new UUID(1, i), limit(week), severity, ""));
        }
        return new RuleAdjustments(List.of(), numbers, rules);
    }

    /** Some tolerances of rules and products. */
    List<ToleratedCaution> tolerated(Timeline week, RuleBook book) {
        List<ToleratedCaution> tolerated = new ArrayList<>();
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            Integer product =
                    random.nextBoolean() ? null : random.nextInt(week.products().size());
            String rule = product != null && random.nextInt(3) == 0
                    ? null
                    : book.rules().get(random.nextInt(book.rules().size())).id();
            tolerated.add(new ToleratedCaution(product, rule, random.nextInt(10)));
        }
        return tolerated;
    }

    private OwnLimit limit(Timeline week) {
        RuleSubject of = subject(week);
        return switch (random.nextInt(7)) {
            case 0 ->
                new OwnLimit.MostSessions(of, maybe(Session.values()), 1 + random.nextInt(OwnLimit.MOST_SESSIONS));
            case 1 -> new OwnLimit.AtMostEvery(of, 2 + random.nextInt(OwnLimit.MOST_DAYS - 1));
            case 2 -> new OwnLimit.AtLeastEvery(of, 1 + random.nextInt(OwnLimit.MOST_DAYS));
            case 3 -> new OwnLimit.NeverTogether(of, subject(week), random.nextBoolean());
            case 4 -> new OwnLimit.OnlyIn(of, one(Session.values()));
            case 5 -> new OwnLimit.NotOn(of, weekdays(1));
            default -> new OwnLimit.MostOnDay(of, 1 + random.nextInt(2), weekdays(0));
        };
    }

    private RuleSubject subject(Timeline week) {
        return switch (random.nextInt(5)) {
            case 0 -> new RuleSubject.AnyActive();
            case 1 -> new RuleSubject.OfFamily(one(ActiveFamily.values()));
            case 2 -> new RuleSubject.StrongProducts();
            default ->
                new RuleSubject.OfProducts(
                        random.ints(1 + random.nextInt(2), 0, week.products().size())
                                .mapToObj(week.products()::get)
                                .map(Product::id)
                                .collect(Collectors.toSet()));
        };
    }

    private Set<DayOfWeek> weekdays(int least) {
        Set<DayOfWeek> days = Arrays.stream(DayOfWeek.values())
                .filter(day -> random.nextInt(3) == 0)
                .collect(Collectors.toSet());
        return days.size() < least ? Set.of(one(DayOfWeek.values())) : days;
    }

    private <T> @Nullable T maybe(T[] values) {
        return random.nextBoolean() ? one(values) : null;
    }

    private <T> T one(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
