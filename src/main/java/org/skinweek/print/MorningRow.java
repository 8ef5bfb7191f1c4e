package org.skinweek.print;

import java.util.List;

/**
 * Mornings that are alike.
 *
 * @param title which ones they are
 * @param steps what is put on
 * @param nothing what is said where there are no steps
 */
record MorningRow(String title, List<SheetStep> steps, String nothing) {
    MorningRow {
        steps = List.copyOf(steps);
    }
}
