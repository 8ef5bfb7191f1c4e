package org.skinweek.routine;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A product on the shelf.
 *
 * @param id unique on the shelf; never shown
 * @param name as the user calls it
 * @param form leave-on or rinse-off
 * @param category what it is sold as
 * @param doses its actives; cleanser, moisturiser and sunscreen count as actives too
 * @param prescription true when a doctor prescribed it
 * @param prescribedPerWeek sessions a week that the prescriber asked for; absent without such a schedule
 * @param firstUsed day of the first use, from which weeks of use are counted; absent when the user calls it long used
 * @param wantedPerWeek sessions a week that the user wishes; absent without a wish
 * @param preferredDays weekdays that the user prefers
 * @param opened day on which the pack was opened
 * @param periodAfterOpeningMonths months it keeps once opened, as on the pack's jar symbol
 * @param archived true when it is used up or put away: it stays in the diary and leaves shelf and plan
 */
public record Product(
        String id,
        String name,
        Form form,
        Category category,
        List<Dose> doses,
        boolean prescription,
        @Nullable Integer prescribedPerWeek,
        @Nullable LocalDate firstUsed,
        @Nullable Integer wantedPerWeek,
        Set<DayOfWeek> preferredDays,
        @Nullable LocalDate opened,
        @Nullable Integer periodAfterOpeningMonths,
        boolean archived) {
    /** Copies the collections and checks ranges. */
    public Product {
        doses = List.copyOf(doses);
        preferredDays = Set.copyOf(preferredDays);
        if (id.isBlank()) {
            throw new IllegalArgumentException("id is blank: a product needs one");
        }
        if (name.isBlank()) {
            throw new IllegalArgumentException("name of product %s is blank: give it one".formatted(id));
        }
        requireRange("prescribedPerWeek", prescribedPerWeek, 0, 14);
        requireRange("wantedPerWeek", wantedPerWeek, 0, 14);
        requireRange("periodAfterOpeningMonths", periodAfterOpeningMonths, 1, 120);
    }

    /** A product with nothing but its actives, on the shelf since always. */
    public static Product of(String id, String name, Form form, Category category, List<Dose> doses) {
        return new Product(id, name, form, category, doses, false, null, null, null, Set.of(), null, null, false);
    }

    /** True when the product holds this active. */
    public boolean contains(String active) {
        return doses.stream().anyMatch(dose -> dose.active().equals(active));
    }

    /** The last day on which the opened pack keeps; absent when the pack or the opening day is not known. */
    public @Nullable LocalDate keepsUntil() {
        return opened == null || periodAfterOpeningMonths == null ? null : opened.plusMonths(periodAfterOpeningMonths);
    }

    /** The same product, archived or back on the shelf. */
    public Product withArchived(boolean nowArchived) {
        return with(wantedPerWeek, nowArchived);
    }

    /** The same product, wished for as often as this; absent takes the wish away. */
    public Product withWantedPerWeek(@Nullable Integer times) {
        return with(times, archived);
    }

    private Product with(@Nullable Integer nowWanted, boolean nowArchived) {
        return new Product(
                id,
                name,
                form,
                category,
                doses,
                prescription,
                prescribedPerWeek,
                firstUsed,
                nowWanted,
                preferredDays,
                opened,
                periodAfterOpeningMonths,
                nowArchived);
    }

    private void requireRange(String field, @Nullable Integer value, int least, int most) {
        if (value != null && (value < least || value > most)) {
            throw new IllegalArgumentException(
                    "%s of product %s is %d: it must be from %d to %d".formatted(field, id, value, least, most));
        }
    }
}
