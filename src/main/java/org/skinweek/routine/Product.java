package org.skinweek.routine;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.Active;

/**
 * A product on the shelf.
 *
 * @param id unique on the shelf; never shown
 * @param name as the user calls it
 * @param form leave-on or rinse-off
 * @param category what it is sold as
 * @param doses its actives; cleanser, moisturiser and sunscreen count as actives too
 * @param statedZone where it goes, as the user or the word of its category says; absent leaves that to its name
 * @param spf sun protection factor, 1 to 100; absent when the pack does not say, as on all but sunscreens
 * @param prescription true when a doctor prescribed it
 * @param prescribedPerWeek sessions a week that the prescriber asked for; absent without such a schedule
 * @param firstUsed day of the first use, from which weeks of use are counted; absent when the user calls it long used
 * @param starts the first day from which a product that is brought in later is to be used: before it nothing lays it, and
 *     weeks of use are not counted; absent for what may be used at once
 * @param wantedPerWeek sessions a week that the user wishes; absent without a wish
 * @param preferredDays weekdays that the user prefers
 * @param packs the packs of it that there are and were
 * @param ingredients the list on its label as it was pasted, line breaks and all; absent where nobody has given it
 * @param archived true when it is used up or put away: it stays in the diary and leaves shelf and plan
 */
public record Product(
        String id,
        String name,
        Form form,
        ProductCategory category,
        List<Dose> doses,
        @Nullable SkinZone statedZone,
        @Nullable Integer spf,
        boolean prescription,
        @Nullable Integer prescribedPerWeek,
        @Nullable LocalDate firstUsed,
        @Nullable LocalDate starts,
        @Nullable Integer wantedPerWeek,
        Set<DayOfWeek> preferredDays,
        ProductPacks packs,
        @Nullable String ingredients,
        boolean archived) {
    /**
     * Characters that a list of ingredients may have. The longest of kits with several steps have about 6,000; what is
     * longer is no label but a whole page, and would be carried along with every start.
     */
    public static final int LONGEST_INGREDIENTS = 20_000;

    /** The largest sun protection factor that is taken for one; packs claim 50 or 100 at most. */
    public static final int LARGEST_SPF = 100;

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
        requireRange(id, "spf", spf, 1, LARGEST_SPF);
        requireRange(id, "prescribedPerWeek", prescribedPerWeek, 0, 14);
        requireRange(id, "wantedPerWeek", wantedPerWeek, 0, 14);
        if (ingredients != null && (ingredients.isBlank() || ingredients.length() > LONGEST_INGREDIENTS)) {
            throw new IllegalArgumentException(
                    "ingredients of product %s have %s characters: leave them out or give 1 to %s"
                            .formatted(id, ingredients.isBlank() ? 0 : ingredients.length(), LONGEST_INGREDIENTS));
        }
    }

    /** A product with nothing but its actives, on the shelf since always. */
    public static Product of(String id, String name, Form form, ProductCategory category, List<Dose> doses) {
        return ProductBuilder.of(id, name, form, category, doses).build();
    }

    /** A product that holds an active and nothing else, in its usual form and at no stated strength. */
    public static Product holding(Active active) {
        Form form = active.washedOff() ? Form.RINSE_OFF : Form.LEAVE_ON;
        return of(active.id(), active.name(), form, ProductCategory.OTHER, List.of(Dose.of(active.id())));
    }

    /** True when a doctor prescribed it, with or without saying how often. */
    public boolean isPrescribed() {
        return prescription || prescribedPerWeek != null;
    }

    /** True when the product holds this active. */
    public boolean contains(String active) {
        return doses.stream().anyMatch(dose -> dose.active().equals(active));
    }

    /**
     * Where it goes: what is stated, else what its name tells, else the face. The name is read anew on each call: whoever
     * asks often should remember.
     */
    public SkinZone zone() {
        return statedZone != null ? statedZone : SkinZone.ofName(category, name);
    }

    /**
     * How much is known of what is in it. Without any active that is nothing, unless it is a cleanser, a moisturiser or
     * a sunscreen by what it is sold as or called; those are taken for plain care.
     */
    public ProductContents contents() {
        if (doses.stream().anyMatch(Dose::isOther)) {
            return ProductContents.PARTLY_UNKNOWN;
        }
        return !doses.isEmpty() || category.isCare() || ProductWords.isCare(name)
                ? ProductContents.KNOWN
                : ProductContents.UNKNOWN;
    }

    /** The last day on which the pack in use keeps; absent where that is not known. */
    public @Nullable LocalDate keepsUntil() {
        return packs.keepsUntil();
    }

    /** The same product with other packs. */
    public Product withPacks(ProductPacks others) {
        return ProductBuilder.from(this).packs(others).build();
    }

    /** The same product, archived or back on the shelf. */
    public Product withArchived(boolean nowArchived) {
        return ProductBuilder.from(this).archived(nowArchived).build();
    }

    /** The same product, wished for as often as this; absent takes the wish away. */
    public Product withWantedPerWeek(@Nullable Integer times) {
        return ProductBuilder.from(this).wantedPerWeek(times).build();
    }

    /** The same product, to be used from a day on; absent lets it be used at once. */
    public Product withStarts(@Nullable LocalDate day) {
        return ProductBuilder.from(this).starts(day).build();
    }

    /** True on the days before the first one from which it is to be used. */
    public boolean waits(LocalDate day) {
        return starts != null && day.isBefore(starts);
    }

    private static void requireRange(String id, String field, @Nullable Integer value, int least, int most) {
        if (value != null && (value < least || value > most)) {
            throw new IllegalArgumentException(
                    "%s of product %s is %s: it must be from %s to %s".formatted(field, id, value, least, most));
        }
    }
}
