package org.skinweek.store;

import java.nio.charset.StandardCharsets;

/**
 * What the query of all diary entries joins in one column: day, time in nanoseconds since 1970, 1 where there is a note and
 * 0 where there is none, and what many entries have in common, each followed by a space.
 */
record EntryLine(String day, long recordedAt, boolean hasNote, String common) {
    private static final char SEPARATOR = ' ';
    private static final int DECIMAL = 10;

    /**
     * Takes a line apart.
     *
     * @throws RuntimeException for what is no such line
     */
    static EntryLine of(byte[] bytes) {
        String line = new String(bytes, StandardCharsets.UTF_8);
        int day = line.indexOf(SEPARATOR);
        int time = line.indexOf(SEPARATOR, day + 1);
        return new EntryLine(
                line.substring(0, day),
                Long.parseLong(line, day + 1, time, DECIMAL),
                line.charAt(time + 1) == '1',
                line.substring(time + 3));
    }
}
