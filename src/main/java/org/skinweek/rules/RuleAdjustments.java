package org.skinweek.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How a user adjusts the rules. An adjustment may name an unknown rule, number or product, such as a deleted one: it
 * then does nothing, and is kept.
 *
 * @param tolerances cautions that are muted for a while, each rule and product once
 * @param numbers own numbers, each place once
 * @param ownRules rules that the user made
 */
public record RuleAdjustments(List<RuleTolerance> tolerances, List<NumberOverride> numbers, List<OwnRule> ownRules) {
    /** The book as it is. */
    public static final RuleAdjustments NONE = new RuleAdjustments(List.of(), List.of(), List.of());

    /** Copies the lists. */
    public RuleAdjustments {
        tolerances = List.copyOf(tolerances);
        numbers = List.copyOf(numbers);
        ownRules = List.copyOf(ownRules);
    }

    /** The tolerance of a rule and product. */
    public Optional<RuleTolerance> tolerance(RuleTolerance.Scope scope) {
        return tolerances.stream()
                .filter(tolerance -> tolerance.scope().equals(scope))
                .findFirst();
    }

    /** The own number in the place of one of the book's. */
    public Optional<NumberOverride> number(NumberOverride.Place place) {
        return numbers.stream().filter(number -> number.place().equals(place)).findFirst();
    }

    /** The own rule with this id. */
    public Optional<OwnRule> ownRule(UUID id) {
        return ownRules.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    /** These without the tolerances that begin after a day: a wrong clock dated them, and they might hold for years. */
    public RuleAdjustments begunBy(LocalDate day) {
        return tolerances.stream().noneMatch(tolerance -> tolerance.begins().isAfter(day))
                ? this
                : new RuleAdjustments(
                        tolerances.stream()
                                .filter(tolerance -> !tolerance.begins().isAfter(day))
                                .toList(),
                        numbers,
                        ownRules);
    }

    /** These with a tolerance replaced; added where {@code before} is absent, removed where {@code after} is. */
    public RuleAdjustments withTolerance(@Nullable RuleTolerance before, @Nullable RuleTolerance after) {
        return new RuleAdjustments(changed(tolerances, before, after, RuleTolerance::scope), numbers, ownRules);
    }

    /** These with an own number replaced; added where {@code before} is absent, removed where {@code after} is. */
    public RuleAdjustments withNumber(@Nullable NumberOverride before, @Nullable NumberOverride after) {
        return new RuleAdjustments(tolerances, changed(numbers, before, after, NumberOverride::place), ownRules);
    }

    /** These with an own rule replaced; added where {@code before} is absent, removed where {@code after} is. */
    public RuleAdjustments withOwnRule(@Nullable OwnRule before, @Nullable OwnRule after) {
        return new RuleAdjustments(tolerances, numbers, changed(ownRules, before, after, OwnRule::id));
    }

    /** A replaced entry keeps its place in the list; a new one comes last. */
    private static <T, K> List<T> changed(List<T> list, @Nullable T before, @Nullable T after, Function<T, K> key) {
        List<T> changed = new ArrayList<>(list);
        if (after == null) {
            if (before != null) {
                changed.removeIf(one -> key.apply(one).equals(key.apply(before)));
            }
            return changed;
        }
        for (int i = 0; i < changed.size(); i++) {
            if (key.apply(changed.get(i)).equals(key.apply(after))) {
                changed.set(i, after);
                return changed;
            }
        }
        changed.add(after);
        return changed;
    }
}
