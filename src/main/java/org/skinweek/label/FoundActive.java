package org.skinweek.label;

import org.jspecify.annotations.Nullable;

/**
 * An ingredient of the catalogue that was found in a label. An id is there once a step: where several ingredients stand for
 * it, the one that counts most.
 *
 * @param id the catalogue's id, such as {@code glycolic_acid}
 * @param written as the label, or the name, has it
 * @param step which list it stands in, from 1; more than 1 only where a text has several steps
 * @param position its place in that list, from 1; 0 where only the name tells of it
 * @param of how many ingredients that list has; 0 where only the name tells of it
 * @param role what it does there
 * @param strength how much of it is likely; absent where nothing can be said
 * @param reason why it has that role
 * @param marker the ingredient that drew the 1 % line, as written, for reasons that speak of it; absent for others
 * @param certainty how sure that is
 */
public record FoundActive(
        String id,
        String written,
        int step,
        int position,
        int of,
        ActiveRole role,
        @Nullable StrengthRange strength,
        RoleReason reason,
        @Nullable String marker,
        LabelCertainty certainty) {
    /** The percentage that the label or the name states; absent where it is only guessed. */
    public @Nullable Double percent() {
        return strength != null && strength.stated() ? strength.least() : null;
    }
}
