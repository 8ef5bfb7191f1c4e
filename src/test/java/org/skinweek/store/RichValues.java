package org.skinweek.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Odd texts, both ends of ranges, and ways to pick among them, for databases that hold all that there can be. */
final class RichValues {
    static final List<String> TEXTS = List.of(
            "plain",
            "it's \"fine\"; DROP TABLE product; --",
            "肌 ليلا שלום",
            "\u202Eright to left\u202C \u200F\u061C",
            "\uD83E\uDDF4\u200D\u0301 \uD83C\uDDE9\uD83C\uDDEA",
            "two\nlines\r\nand a\ttab",
            "%s ?1 \\ {0} ''",
            " spaces before and behind ",
            "NULL",
            "x".repeat(500),
            "\uFFFD\u0001\u001B[31m");

    static final List<String> DAYS =
            List.of("0001-01-01", "1677-12-31", "2024-02-29", "2025-12-31", "2026-01-01", "2026-11-16", "9999-12-31");
    static final List<String> ZONES =
            List.of("UTC", "Z", "+14:00", "-12:34:56", "Europe/Berlin", "America/Argentina/ComodRivadavia", "GMT0");
    static final List<Long> INSTANTS = List.of(Long.MIN_VALUE, Long.MAX_VALUE, -1L, 0L, 1_795_000_000_123_456_789L);
    static final List<String> WEEKDAYS =
            List.of("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY");

    private RichValues() {}

    static byte[] id(long kind, int row) {
        return ColumnCodec.bytes(new UUID(kind == 3 ? -1 - row : row, kind));
    }

    static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }

    static List<@Nullable String> withNull(List<String> values) {
        List<@Nullable String> all = new ArrayList<>(values);
        all.add(null);
        return all;
    }

    /** All values, none, and each alone, as columns of sets hold them. */
    static List<String> sets(List<String> values) {
        return Stream.concat(Stream.of(String.join(",", values), ""), values.stream())
                .toList();
    }

    static <T extends @Nullable Object> T pick(List<T> values, int row) {
        return values.get(row % values.size());
    }
}
