package org.skinweek.store;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Converts values to columns and back. */
final class ColumnCodec {
    private static final long NANOS = 1_000_000_000L;
    private static final int ID_BYTES = 2 * Long.BYTES;
    private static final int LAST_YEAR = 9999;
    private static final int DECIMAL = 10;
    /** Where the dashes of a day such as 2026-11-30 are, and how long it is. */
    private static final int YEAR_END = 4;

    private static final int MONTH_END = 7;
    private static final int DAY_LENGTH = 10;

    private ColumnCodec() {}

    static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(ID_BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    /** Rejects bytes of any other length: cut or padded, they would name another row. */
    static UUID uuid(byte[] bytes) {
        if (bytes.length != ID_BYTES) {
            throw new IllegalArgumentException("an id has %s bytes: it must have 16".formatted(bytes.length));
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }

    /**
     * Nanoseconds since 1970-01-01T00:00:00Z, which reach from the year 1677 to 2262.
     *
     * @throws StorageException for any other instant, which only a wrong clock can give
     */
    static long nanos(Instant instant) {
        // seconds are rounded down, so those of the earliest instants would overflow before nanoseconds are added
        boolean between = instant.getEpochSecond() < 0 && instant.getNano() > 0;
        long seconds = instant.getEpochSecond() + (between ? 1 : 0);
        long rest = instant.getNano() - (between ? NANOS : 0);
        try {
            return Math.addExact(Math.multiplyExact(seconds, NANOS), rest);
        } catch (ArithmeticException e) {
            throw new StorageException(
                    StorageException.Problem.CLOCK,
                    "it is %s: files hold the years 1678 to 2261".formatted(instant),
                    e);
        }
    }

    static Instant instant(long nanos) {
        return Instant.ofEpochSecond(Math.floorDiv(nanos, NANOS), Math.floorMod(nanos, NANOS));
    }

    static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    /** Reads what {@code String.valueOf} writes of a boolean, and nothing else. */
    static boolean flag(String value) {
        if (!value.equals("true") && !value.equals("false")) {
            throw new IllegalArgumentException("a flag is %s: it must be true or false".formatted(value));
        }
        return value.equals("true");
    }

    static <E extends Enum<E>> String names(Set<E> values) {
        return values.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
    }

    static <E extends Enum<E>> Set<E> set(Class<E> type, String names) {
        Set<E> values = EnumSet.noneOf(type);
        if (!names.isEmpty()) {
            Arrays.stream(names.split(",", -1))
                    .map(name -> Enum.valueOf(type, name))
                    .forEach(values::add);
        }
        return values;
    }

    /** Texts in order, one a line; a line end in a text is written as {@code \n}. */
    static String list(Collection<String> texts) {
        return texts.stream()
                .map(text -> text.replace("\\", "\\\\").replace("\n", "\\n"))
                .collect(Collectors.joining("\n"));
    }

    /** Rejects what {@link #list(Collection)} does not write, such as a text that is empty. */
    static List<String> list(String column) {
        List<String> texts = column.isEmpty()
                ? List.of()
                : Arrays.stream(column.split("\n", -1))
                        .map(ColumnCodec::unescaped)
                        .toList();
        if (!list(texts).equals(column) || texts.contains("")) {
            throw new IllegalArgumentException("a list of texts is not written as lists are");
        }
        return texts;
    }

    /** Texts as {@link #list(Collection)} writes them, which may be empty; absent for none at all. */
    static @Nullable String lines(Collection<String> texts) {
        return texts.isEmpty() ? null : list(texts);
    }

    /** The texts that {@link #lines(Collection)} wrote. */
    static List<String> lines(@Nullable String column) {
        return column == null
                ? List.of()
                : Arrays.stream(column.split("\n", -1))
                        .map(ColumnCodec::unescaped)
                        .toList();
    }

    private static String unescaped(String line) {
        return Pattern.compile("\\\\(.)")
                .matcher(line)
                .replaceAll(escape -> escape.group(1).equals("n") ? "\n" : "\\\\");
    }

    static <E extends Enum<E>> @Nullable E constant(Class<E> type, @Nullable String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }

    /** Parses a day of the years 1 to 9999, a range in which day arithmetic is safe everywhere. */
    static LocalDate day(String text) {
        LocalDate day = isPlain(text)
                ? LocalDate.of(
                        Integer.parseInt(text, 0, YEAR_END, DECIMAL),
                        Integer.parseInt(text, YEAR_END + 1, MONTH_END, DECIMAL),
                        Integer.parseInt(text, MONTH_END + 1, text.length(), DECIMAL))
                : LocalDate.parse(text);
        if (day.getYear() < 1 || day.getYear() > LAST_YEAR) {
            throw new IllegalArgumentException("a day is %s: its year must be from 1 to %s".formatted(day, LAST_YEAR));
        }
        return day;
    }

    /**
     * True for digits of a year, a month and a day as stored days have them. Ten years have thousands, and Java takes
     * longest over its general parser while it is new to the code, which is when a notebook is loaded.
     */
    private static boolean isPlain(String text) {
        boolean plain = text.length() == DAY_LENGTH;
        for (int at = 0; plain && at < DAY_LENGTH; at++) {
            char letter = text.charAt(at);
            boolean dash = at == YEAR_END || at == MONTH_END;
            plain = dash ? letter == '-' : (letter >= '0' && letter <= '9');
        }
        return plain;
    }

    static @Nullable LocalDate day(ResultSet row, int column) throws SQLException {
        String text = row.getString(column);
        return text == null ? null : day(text);
    }

    /** Rejects what an {@code int} cannot hold, which JDBC would turn into some other number. */
    static @Nullable Integer number(ResultSet row, int column) throws SQLException {
        long number = row.getLong(column);
        return row.wasNull() ? null : Math.toIntExact(number);
    }

    /** Rejects all but 0 and 1. */
    static boolean flag(ResultSet row, int column) throws SQLException {
        long number = row.getLong(column);
        if (number != 0 && number != 1) {
            throw new IllegalArgumentException("a flag is %s: it must be 0 or 1".formatted(number));
        }
        return number == 1;
    }

    static @Nullable Double decimal(ResultSet row, int column) throws SQLException {
        double number = row.getDouble(column);
        return row.wasNull() ? null : number;
    }
}
