package org.skinweek.ui.diary;

import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.ActiveFamily;
import org.skinweek.diary.DiaryEntry;

/**
 * An entry as the day's panel shows it.
 *
 * @param entry the entry
 * @param name the product's name
 * @param family what it is, for colour and shape
 * @param skipped why it was left out, in words; absent when it was done
 */
public record EntryLine(
        DiaryEntry entry,
        String name,
        ActiveFamily family,
        @Nullable String skipped) {}
