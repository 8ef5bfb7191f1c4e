package org.skinweek.catalog;

import org.jspecify.annotations.Nullable;

/**
 * Where a fact comes from and how far it was read.
 *
 * @param id short stable name, such as {@code CIR_AHA}
 * @param title as published
 * @param year of publication; absent where none is given
 * @param where journal, agency or site
 * @param url web address; absent where there is none
 * @param checked how far the source was read, in words
 */
public record Source(
        String id,
        String title,
        @Nullable Integer year,
        String where,
        @Nullable String url,
        String checked) {}
