package org.skinweek.print;

import java.util.List;

/**
 * The page for a doctor, in words.
 *
 * @param title its heading
 * @param range its days
 * @param about what it is, and how much of it is known
 * @param sections one below another
 * @param photos pictures that the user chose; may be none
 */
record DoctorSheet(String title, String range, List<String> about, List<Section> sections, List<PagePhoto> photos) {
    DoctorSheet {
        about = List.copyOf(about);
        sections = List.copyOf(sections);
        photos = List.copyOf(photos);
    }

    /**
     * A heading with lines, and a table below them.
     *
     * @param title the heading
     * @param lines what is said; may be none
     * @param shares how wide each column of the table is, of the sum of all
     * @param rows of the table, the headings of the columns first; none where there is no table
     */
    record Section(String title, List<String> lines, List<Float> shares, List<List<String>> rows) {
        Section {
            lines = List.copyOf(lines);
            shares = List.copyOf(shares);
            rows = List.copyOf(rows);
        }

        /** A section without a table. */
        static Section of(String title, List<String> lines) {
            return new Section(title, lines, List.of(), List.of());
        }
    }
}
