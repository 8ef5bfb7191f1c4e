package org.skinweek.label;

import org.jspecify.annotations.Nullable;

/**
 * One entry of an ingredient list, in the order of the text.
 *
 * @param written as it stands there, blanks and line breaks made one blank
 * @param span where it stands in the text
 * @param step which list, from 1
 * @param position its place in that list, from 1
 * @param match how it was recognised
 * @param name the name that the knowledge base has for it; absent when it is unknown
 * @param function what it is there for; absent when it is unknown
 * @param active the catalogue's id; absent for all others
 * @param role what it does here; absent for what is no active
 * @param percent as stated beside it; absent when it is not
 */
public record ReadIngredient(
        String written,
        TextSpan span,
        int step,
        int position,
        NameMatch match,
        @Nullable String name,
        @Nullable IngredientFunction function,
        @Nullable String active,
        @Nullable ActiveRole role,
        @Nullable Double percent) {}
